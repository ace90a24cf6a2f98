import { create } from 'zustand'
import type { AssessmentHead } from '#core/assessment/schema.ts'
import type { StorageProblem } from '#core/problem.ts'

/** One line in the list of assessments. */
export type LibraryEntry = {
  readonly head: AssessmentHead
  /** How many items have an answer of any kind. */
  readonly answered: number
}

/** A stored record that did not pass its schema: set aside, never deleted, so that nothing is lost in silence. */
export type SetAside = {
  readonly id: string
  readonly at: string
  readonly why: string
}

/** What is kept in this browser. */
export type Library = {
  readonly status: 'loading' | 'ready' | 'unavailable'
  readonly entries: readonly LibraryEntry[]
  readonly setAside: readonly SetAside[]
  /** Why the last attempt to keep or to read failed; null once one succeeded. */
  readonly problem: StorageProblem | null
}

/** The hook that reads the library. */
export const useLibrary = create<Library>(() => ({
  status: 'loading',
  entries: [],
  setAside: [],
  problem: null,
}))

/** What storage now holds. */
export function showLibrary(library: Partial<Library>): void {
  useLibrary.setState(library)
}

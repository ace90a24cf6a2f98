import { create } from 'zustand'
import type { ReadChecklist } from '#core/checklist/read-checklist.ts'

/** What is to be told of a checklist that was opened: under which id it lies here, and what was found in it. */
export type ChecklistNews = Pick<ReadChecklist, 'troubles' | 'filledBy' | 'filledOn'> & {
  readonly id: string
  /** How many answers were read. */
  readonly answers: number
}

/** The hook that reads what is to be told of the checklist opened last, until the person has taken note. */
export const useReadChecklist = create<{ readonly news: ChecklistNews | null }>(() => ({
  news: null,
}))

/** Tells of a checklist that was opened; null takes it back. */
export function tellChecklist(news: ChecklistNews | null): void {
  useReadChecklist.setState({ news })
}

import { create } from 'zustand'
import type { Trial } from '#core/planning/what-if.ts'

/** What is being tried on the improve page. It waits here while other pages are looked at, and is kept only under a name. */
export type TrialState = {
  /** The assessment it is tried in; null while nothing is. */
  readonly assessmentId: string | null
  /** Null follows the planned path. */
  readonly trial: Trial | null
  /** The kept trial it came from. */
  readonly variantId: string | null
}

/** The hook that reads the trial. */
export const useTrial = create<TrialState>(() => ({
  assessmentId: null,
  trial: null,
  variantId: null,
}))

/** Tries something else. */
export function setTrial(trial: TrialState): void {
  useTrial.setState(trial)
}

import { create } from 'zustand'

/** Which questions to reconsider were looked at and left as they are, for as long as this page is open. */
export type CheckedAnswers = {
  /** By assessment and rule: the answers as they stood when they were looked at. */
  readonly checked: ReadonlyMap<string, string>
}

/** The hook that reads what was looked at. */
export const useCheckedAnswers = create<CheckedAnswers>(() => ({ checked: new Map() }))

/** Under what it is noted that a rule's answers in an assessment were looked at. */
export const checkedKey = (assessmentId: string, ruleId: string): string =>
  `${assessmentId} ${ruleId}`

/** Notes that the answers of a rule were looked at and stay; `answers` says what they are. */
export function checkAnswers(key: string, answers: string): void {
  useCheckedAnswers.setState(({ checked }) => ({ checked: new Map(checked).set(key, answers) }))
}

/** Forgets that these were looked at. */
export function uncheckAnswers(keys: readonly string[]): void {
  useCheckedAnswers.setState(({ checked }) => ({
    checked: new Map([...checked].filter(([key]) => !keys.includes(key))),
  }))
}

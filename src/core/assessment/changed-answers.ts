import type { Answer, Answers } from './schema.ts'

/** What was said anew and what was taken back between two states of the answers. */
export type AnswerChanges = {
  readonly said: readonly (readonly [itemId: string, answer: Answer])[]
  readonly cleared: readonly string[]
}

/** What changed from one state of the answers to the next; an answer left alone is the very same object in both. */
export function changedAnswers(before: Answers, after: Answers): AnswerChanges {
  return {
    said: [...after].filter(([itemId, answer]) => before.get(itemId) !== answer),
    cleared: [...before.keys()].filter((itemId) => !after.has(itemId)),
  }
}

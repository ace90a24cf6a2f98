import { Answer, type Answers } from '#core/assessment/schema.ts'
import { pathOf } from '#core/exchange/path-of.ts'

/** One answer as it stands in the database, under [assessmentId, itemId]. */
export type StoredAnswer = {
  readonly assessmentId: string
  readonly itemId: string
  readonly answer: Answer
}

/** A raw record that is no answer of ours, and where it is not. */
export type BrokenAnswer = {
  readonly key: readonly [string, string]
  readonly path: string
  readonly raw: unknown
}

/** The range of all answers of one assessment. */
export function answersOf(assessmentId: string): IDBKeyRange {
  return IDBKeyRange.bound([assessmentId], [assessmentId, []])
}

/** The answers among raw records, and those records that are none. */
export function parseStoredAnswers(
  assessmentId: string,
  keys: readonly (readonly [string, string])[],
  raws: readonly unknown[],
): { readonly answers: Answers; readonly broken: readonly BrokenAnswer[] } {
  const answers = new Map<string, Answer>()
  const broken: BrokenAnswer[] = []
  for (const [index, key] of keys.entries()) {
    const raw = raws[index]
    const answer = typeof raw === 'object' && raw !== null && 'answer' in raw ? raw.answer : null
    const parsed = Answer.safeParse(answer)
    if (parsed.success && key[0] === assessmentId) answers.set(key[1], parsed.data)
    else broken.push({ key, path: brokenPath(key[1], parsed), raw })
  }
  return { answers, broken }
}

function brokenPath(itemId: string, parsed: ReturnType<typeof Answer.safeParse>): string {
  return ['answers', itemId, pathOf(parsed.error?.issues[0])].filter(Boolean).join('.')
}

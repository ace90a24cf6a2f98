import { expectedAnswer, fits } from '#core/assessment/record-answer.ts'
import { Answer, type Answers, Profile, type Targets } from '#core/assessment/schema.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Item, Questionnaire } from '#core/questionnaire/localize.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { RawFile } from './migrations/step.ts'
import { isAssessmentFile, isObject, readAssessmentFile } from './parse-assessment-file.ts'
import { parseJson } from './parse-json.ts'
import { pathOf } from './path-of.ts'
import type { AnswersFileProblem } from './problem.ts'

/** What an answers file says: who the enterprise is, as far as it says so, and its answers by item id. */
export type AnswersFile = {
  readonly profile: Profile
  readonly answers: Answers
  readonly targets?: Targets | undefined
}

/**
 * The answers a plain file holds: an object from item id to answer, with an optional `profile`. An answer is a bare value
 * (`3`, `"option"`, `["a", "b"]`, `"dont-know"`), an object with `value`, `notApplicable` or `dontKnow` and remarks, or
 * the form a saved assessment has. A saved assessment is read as well; its answers to questionnaires that are not among
 * these are kept. Every problem is named, not only the first.
 */
export function parseAnswersFile(
  text: string,
  questionnaires: readonly Questionnaire[],
): Result<AnswersFile, readonly AnswersFileProblem[]> {
  const json = parseJson(text)
  if (!json.ok) return fail([json.problem])
  if (isAssessmentFile(json.value)) return readSaved(json.value, questionnaires)
  if (!isObject(json.value)) return fail([{ kind: 'file-not-ours' }])

  const problems: AnswersFileProblem[] = []
  const { profile: rawProfile = {}, ...rawAnswers } = json.value
  const profile = Profile.safeParse(rawProfile)
  if (!profile.success) {
    for (const issue of profile.error.issues) {
      problems.push({ kind: 'profile-broken', path: pathOf(issue) })
    }
  }
  const answers = new Map<string, Answer>()
  for (const [itemId, raw] of Object.entries(rawAnswers)) {
    const item = itemOf(questionnaires, itemId)
    const answer = item
      ? readAnswer(item, raw)
      : fail<AnswersFileProblem>({ kind: 'unknown-item', itemId })
    if (answer.ok) answers.set(itemId, answer.value)
    else problems.push(answer.problem)
  }
  return profile.success && problems.length === 0
    ? ok({ profile: profile.data, answers })
    : fail(problems)
}

function readSaved(
  json: RawFile,
  questionnaires: readonly Questionnaire[],
): Result<AnswersFile, readonly AnswersFileProblem[]> {
  const saved = readAssessmentFile(json)
  if (!saved.ok) return fail([saved.problem])
  const { profile, answers, targets } = saved.value
  const problems: AnswersFileProblem[] = []
  for (const [itemId, answer] of answers) {
    const item = itemOf(questionnaires, itemId)
    if (item && !fits(item, answer)) problems.push(misfit(item))
  }
  return problems.length === 0 ? ok({ profile, answers, targets }) : fail(problems)
}

function readAnswer(item: Item, raw: unknown): Result<Answer, AnswersFileProblem> {
  const parsed = Answer.safeParse(storedForm(item, raw))
  if (parsed.success) return fits(item, parsed.data) ? ok(parsed.data) : fail(misfit(item))
  const path = pathOf(parsed.error.issues[0])
  if (!isObject(raw) || path.startsWith('value')) return fail(misfit(item))
  return fail({
    kind: 'answer-broken',
    itemId: item.id,
    path: path === 'reason' && 'notApplicable' in raw ? 'notApplicable' : path,
  })
}

/** An answer however it was written, in the form that is stored; the schema decides whether it is one. */
function storedForm(item: Item, raw: unknown): unknown {
  if (!isObject(raw)) {
    // A text item may say these very words, and an option may be called so.
    const value: unknown = raw
    const said = Answer.safeParse({ state: 'answered', value })
    return value === 'dont-know' && !(said.success && fits(item, said.data))
      ? { state: 'dont-know' }
      : { state: 'answered', value }
  }
  if ('state' in raw) return raw
  if ('notApplicable' in raw) {
    const { notApplicable, ...remarks } = raw
    return { ...remarks, state: 'not-applicable', reason: notApplicable }
  }
  if (raw['dontKnow'] === true) {
    const { dontKnow, ...remarks } = raw
    return { ...remarks, state: 'dont-know' }
  }
  return { ...raw, state: 'answered' }
}

function misfit(item: Item): AnswersFileProblem {
  return { kind: 'answer-does-not-fit', itemId: item.id, expected: expectedAnswer(item) }
}

function itemOf(questionnaires: readonly Questionnaire[], itemId: string): Item | undefined {
  for (const questionnaire of questionnaires) {
    const item = findItem(questionnaire, itemId)
    if (item) return item
  }
  return undefined
}

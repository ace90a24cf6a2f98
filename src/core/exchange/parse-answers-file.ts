import { bringForward } from '#core/assessment/bring-forward.ts'
import type { CarriedOver, NoteOf } from '#core/assessment/carried-over.ts'
import { expectedAnswer, fits } from '#core/assessment/record-answer.ts'
import {
  Answer,
  type Answers,
  type Assessment,
  type Improvement,
  Profile,
  type Targets,
} from '#core/assessment/schema.ts'
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
  readonly improvement?: Improvement | undefined
  /** What happened to answers that were given to an earlier version. */
  readonly happened: readonly CarriedOver[]
}

/** Said of answers whose version nobody noted: an id never changes its meaning, so that every step may be taken. */
const beforeAllVersions = '0.0.0'

/**
 * The answers a plain file holds: an object from item id to answer, with an optional `profile`. An answer is a bare value
 * (`3`, `"option"`, `["a", "b"]`, `"dont-know"`), an object with `value`, `notApplicable` or `dontKnow` and remarks, or
 * the form a saved assessment has. A saved assessment is read as well; its answers to questionnaires that are not among
 * these are kept. Answers to items of earlier versions are brought forward. Every problem is named, not only the first.
 */
export function parseAnswersFile(
  text: string,
  questionnaires: readonly Questionnaire[],
  noteOf: NoteOf = () => '',
): Result<AnswersFile, readonly AnswersFileProblem[]> {
  const json = parseJson(text)
  if (!json.ok) return fail([json.problem])
  if (isAssessmentFile(json.value)) return readSaved(json.value, questionnaires, noteOf)
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
    const answer = readAnswer(questionnaires, itemId, raw)
    if (answer.ok) answers.set(itemId, answer.value)
    else problems.push(answer.problem)
  }
  const forward = follow(answers, [], questionnaires, noteOf)
  problems.push(...misfits(forward.answers, questionnaires))
  return profile.success && problems.length === 0
    ? ok({ profile: profile.data, ...forward })
    : fail(problems)
}

function readSaved(
  json: RawFile,
  questionnaires: readonly Questionnaire[],
  noteOf: NoteOf,
): Result<AnswersFile, readonly AnswersFileProblem[]> {
  const saved = readAssessmentFile(json)
  if (!saved.ok) return fail([saved.problem])
  const { profile, answers, targets, improvement, questionnaires: noted } = saved.value
  const forward = follow(answers, noted, questionnaires, noteOf)
  const problems = misfits(forward.answers, questionnaires)
  return problems.length === 0 ? ok({ profile, targets, improvement, ...forward }) : fail(problems)
}

function follow(
  answers: Answers,
  noted: Assessment['questionnaires'],
  questionnaires: readonly Questionnaire[],
  noteOf: NoteOf,
): Pick<AnswersFile, 'answers' | 'happened'> {
  const from = questionnaires.map(
    ({ id }) => noted.find((one) => one.id === id) ?? { id, version: beforeAllVersions },
  )
  const part = { answers, questionnaires: from }
  const { assessment, happened } = bringForward(part, questionnaires, noteOf)
  return { answers: assessment.answers, happened }
}

function misfits(answers: Answers, questionnaires: readonly Questionnaire[]): AnswersFileProblem[] {
  return [...answers].flatMap(([itemId, answer]) => {
    const item = itemOf(questionnaires, itemId)
    return item && !fits(item, answer) ? [misfit(item)] : []
  })
}

function readAnswer(
  questionnaires: readonly Questionnaire[],
  itemId: string,
  raw: unknown,
): Result<Answer, AnswersFileProblem> {
  const item = itemOf(questionnaires, itemId)
  const isOld = questionnaires.some((one) =>
    one.changes?.some(({ items }) => Object.hasOwn(items, itemId)),
  )
  if (!item && !isOld) return fail({ kind: 'unknown-item', itemId })
  const parsed = Answer.safeParse(storedForm(item, raw))
  if (parsed.success) {
    // Whether it fits may turn out only when its options were brought forward.
    const isLate = questionnaires.some((one) =>
      one.changes?.some(({ options }) => Object.keys(options).length > 0),
    )
    return !item || isLate || fits(item, parsed.data) ? ok(parsed.data) : fail(misfit(item))
  }
  const path = pathOf(parsed.error.issues[0])
  if (item && (!isObject(raw) || path.startsWith('value'))) return fail(misfit(item))
  return fail({
    kind: 'answer-broken',
    itemId,
    path: path === 'reason' && isObject(raw) && 'notApplicable' in raw ? 'notApplicable' : path,
  })
}

/** An answer however it was written, in the form that is stored; the schema decides whether it is one. */
function storedForm(item: Item | undefined, raw: unknown): unknown {
  if (!isObject(raw)) {
    // A text item may say these very words, and an option may be called so.
    const value: unknown = raw
    const said = Answer.safeParse({ state: 'answered', value })
    return value === 'dont-know' && !(item && said.success && fits(item, said.data))
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

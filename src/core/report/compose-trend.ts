import { bringForward } from '#core/assessment/bring-forward.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { type AssessmentScore, scoreAssessment } from '#core/scoring/assessment-score.ts'
import type { Display } from '#core/scoring/score-card.ts'

/** An earlier assessment of the same enterprise, and the day (ISO date) it was last worked on. */
export type EarlierReading = { readonly assessment: Assessment; readonly day: string }

/** Why a figure may have moved although nothing in the enterprise did. */
export type TrendDifference =
  /** One of the two was a quick check: that one, or the present one. */
  | { readonly kind: 'depth'; readonly quick: 'then' | 'now' }
  /** Other questionnaires counted: titles of those that count now alone, and of those that counted then alone. */
  | {
      readonly kind: 'questionnaires'
      readonly added: readonly string[]
      readonly gone: readonly string[]
      /** How many were answered then that are not part of this assessment, so that they could not be scored. */
      readonly unread: number
    }
  /** Answered in another version, by title; the answers were brought to the present one as far as it says how. */
  | { readonly kind: 'versions'; readonly titles: readonly string[] }

/** Where the enterprise stood on one day. Shares run 0 to 1. */
export type TrendPoint = {
  /** ISO date. */
  readonly date: string
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
  readonly display: Display
  readonly stage: { readonly guaranteed: number; readonly possible: number } | null
  /** Read on the same footing as the present one; if not, `differs` says in what. */
  readonly comparable: boolean
  readonly differs: readonly TrendDifference[]
}

/** What is read now, and what the earlier readings are held against. */
type Present = {
  readonly assessment: Assessment
  readonly questionnaires: readonly Questionnaire[]
  readonly today: string
}

/**
 * The readings of an enterprise, oldest first and the present one last; none where there is but one. Each earlier one is
 * scored on its own day, with the present questionnaires as far as it answered them; of several on a day the last counts.
 */
export function composeTrend(
  present: Present,
  score: AssessmentScore,
  earlier: readonly EarlierReading[],
): readonly TrendPoint[] {
  if (score.low === null) return []
  const before = new Map<string, Assessment>()
  for (const { assessment, day } of earlier) {
    const other = before.get(day)
    if (day < present.today && !(other && other.updatedAt > assessment.updatedAt)) {
      before.set(day, assessment)
    }
  }
  const points = [...before]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([day, assessment]) => pointOf(assessment, day, present, score) ?? [])
  return points.length === 0 ? [] : [...points, { ...readingOf(score, present.today), differs: [] }]
}

function pointOf(
  then: Assessment,
  day: string,
  present: Present,
  now: AssessmentScore,
): TrendPoint | null {
  const held = present.questionnaires.filter(({ id }) =>
    then.questionnaires.some((one) => one.id === id),
  )
  // What became of answers is told where the assessment is opened; here only the figures are wanted.
  const { assessment } = bringForward(then, held, () => '')
  const score = scoreAssessment(held, assessment.answers, scoringContext(assessment, day))
  if (score.low === null) return null
  const differs = [
    ...depthDiffers(then, present.assessment),
    ...questionnairesDiffer(then, score, present.questionnaires, now),
    ...versionsDiffer(then, held),
  ]
  return { ...readingOf(score, day), comparable: differs.length === 0, differs }
}

function readingOf(score: AssessmentScore, date: string): Omit<TrendPoint, 'differs'> {
  const { share, low, high, display, stage } = score
  return {
    date,
    share,
    low,
    high,
    display,
    stage: stage && { guaranteed: stage.guaranteed, possible: stage.possible },
    comparable: true,
  }
}

function depthDiffers(then: Assessment, now: Assessment): TrendDifference[] {
  const wasQuick = then.depth === 'quick'
  if (wasQuick === (now.depth === 'quick')) return []
  return [{ kind: 'depth', quick: wasQuick ? 'then' : 'now' }]
}

function questionnairesDiffer(
  then: Assessment,
  score: AssessmentScore,
  questionnaires: readonly Questionnaire[],
  now: AssessmentScore,
): TrendDifference[] {
  const [countedThen, countsNow] = [countedIn(score), countedIn(now)]
  const titles = (wanted: (id: string) => boolean): string[] =>
    questionnaires.filter(({ id }) => wanted(id)).map(({ title }) => title)
  const added = titles((id) => countsNow.has(id) && !countedThen.has(id))
  const gone = titles((id) => countedThen.has(id) && !countsNow.has(id))
  const unread = then.questionnaires.filter(
    ({ id }) => !questionnaires.some((one) => one.id === id),
  ).length
  if (added.length + gone.length + unread === 0) return []
  return [{ kind: 'questionnaires', added, gone, unread }]
}

function countedIn({ questionnaires }: AssessmentScore): ReadonlySet<string> {
  return new Set(questionnaires.filter(({ low }) => low !== null).map(({ id }) => id))
}

function versionsDiffer(then: Assessment, held: readonly Questionnaire[]): TrendDifference[] {
  const titles = held
    .filter(({ id, version }) =>
      then.questionnaires.some((one) => one.id === id && one.version !== version),
    )
    .map(({ title }) => title)
  return titles.length === 0 ? [] : [{ kind: 'versions', titles }]
}

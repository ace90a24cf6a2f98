import { bringForward } from '#core/assessment/bring-forward.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import { compareVersions } from '#core/questionnaire/changes/compare-versions.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'
import type { Fingerprints } from './fingerprint.ts'
import { printedFigures } from './printed-figures.ts'
import type { Printed, PrintedFigures } from './schema.ts'

/** A figure that is printed; the two ends of a stage are figures of their own. */
export type PrintedFigureName =
  | Exclude<keyof PrintedFigures, 'stage'>
  | 'stageGuaranteed'
  | 'stagePossible'

/** Why a figure may be another one now. */
export type PrintedReason =
  /** The questionnaire is another version now, and answers to an earlier one were brought forward. */
  | {
      readonly kind: 'version'
      readonly id: string
      readonly printed: string
      readonly present: string
      /** The present one is the earlier: nothing was brought forward. */
      readonly isBack: boolean
    }
  /** Its text or its rules were changed under the same version. */
  | { readonly kind: 'reworded'; readonly id: string }
  /** It is not to be had here. */
  | { readonly kind: 'gone'; readonly id: string }
  /** Evidence that was valid on the printed day has run out since; how many answers it concerns. */
  | { readonly kind: 'expired'; readonly answers: number }
  /** Evidence is judged by the day, and today lies before the printed one. */
  | { readonly kind: 'earlier-day' }
  /** The program that printed it was another version, and reckons otherwise. */
  | { readonly kind: 'rules'; readonly printed: string; readonly present: string }
  /** The file is not as it was written. */
  | { readonly kind: 'edited' }
  | { readonly kind: 'unexplained' }

/** A figure that is another one now; `of` is a questionnaire's id, null for the whole assessment. */
export type PrintedDifference = {
  readonly of: string | null
  readonly figure: PrintedFigureName
  readonly printed: number | null
  readonly now: number | null
  readonly why: readonly PrintedReason[]
}

/** What comparing a printed report with the present reckoning came to; without differences the two match. */
export type PrintedCheck = {
  readonly date: string
  readonly differences: readonly PrintedDifference[]
  /** Questionnaires that have changed, whether or not a figure moved with them. */
  readonly changed: readonly PrintedReason[]
}

/** What a printed report is compared with; `today` is an ISO date. */
export type ComparisonInput = {
  readonly printed: Printed
  /** The assessment as it stands in the file. */
  readonly assessment: Assessment
  /** The present ones of the assessment's, in any language. */
  readonly questionnaires: readonly Questionnaire[]
  readonly fingerprints: Fingerprints
  readonly today: string
  readonly appVersion: string
  /** Whether the file is as it was written. */
  readonly isSealed: boolean
}

/** Reckons an assessment anew and names every printed figure that is another one now, and why. */
export function comparePrinted(input: ComparisonInput): PrintedCheck {
  const { printed, today } = input
  const now = figuresOn(input, today)
  const then = figuresOn(input, printed.date)
  const changed = printed.questionnaires.flatMap((one) => changeOf(one, input))
  const nodes = [
    { of: null, figures: printed.figures },
    ...printed.questionnaires.map(({ id, figures }) => ({ of: id, figures })),
  ]
  const moved = nodes.flatMap(({ of, figures }) =>
    differencesOf(figures, now.get(of) ?? null).map((one) => ({ of, ...one })),
  )
  const differences = moved.map((one) => {
    const { [one.figure]: onThatDay } = valuesOf(then.get(one.of) ?? null)
    const byDay = isSame(one.figure, onThatDay, one.now) ? [] : [dayReason(input)]
    const why = isSame(one.figure, one.printed, onThatDay)
      ? byDay
      : [...reasonsOf(one.of, changed, input), ...byDay]
    return { ...one, why }
  })
  return { date: printed.date, differences, changed }
}

type Values = Readonly<Record<PrintedFigureName, number | null>>

function figuresOn(
  { assessment, questionnaires }: ComparisonInput,
  day: string,
): ReadonlyMap<string | null, PrintedFigures> {
  const forward = bringForward(assessment, questionnaires, () => '').assessment
  const ordered = forward.questionnaires.flatMap(
    ({ id }) => questionnaires.find((one) => one.id === id) ?? [],
  )
  const score = scoreAssessment(ordered, forward.answers, scoringContext(forward, day))
  return new Map<string | null, PrintedFigures>([
    [null, printedFigures(score)],
    ...score.questionnaires.map((one) => [one.id, printedFigures(one)] as const),
  ])
}

function valuesOf(figures: PrintedFigures | null): Values {
  const of: Partial<PrintedFigures> = figures ?? {}
  return {
    stageGuaranteed: of.stage?.guaranteed ?? null,
    stagePossible: of.stage?.possible ?? null,
    share: of.share ?? null,
    low: of.low ?? null,
    high: of.high ?? null,
    evidenced: of.evidenced ?? null,
    confidence: of.confidence ?? null,
    answered: of.answered ?? null,
    notApplicable: of.notApplicable ?? null,
    dontKnow: of.dontKnow ?? null,
    unanswered: of.unanswered ?? null,
  }
}

/** Figures in the order they are told. */
const order: readonly PrintedFigureName[] = [
  'stageGuaranteed',
  'stagePossible',
  'share',
  'low',
  'high',
  'evidenced',
  'confidence',
  'answered',
  'notApplicable',
  'dontKnow',
  'unanswered',
]
const shares: ReadonlySet<PrintedFigureName> = new Set([
  'share',
  'low',
  'high',
  'evidenced',
  'confidence',
])

function differencesOf(figures: PrintedFigures, now: PrintedFigures | null) {
  const printed = valuesOf(figures)
  const present = valuesOf(now)
  return order.flatMap((figure) =>
    isSame(figure, printed[figure], present[figure])
      ? []
      : [{ figure, printed: printed[figure], now: present[figure] }],
  )
}

/** Shares are the same where they print the same, to a tenth of a percent. */
function isSame(figure: PrintedFigureName, one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other
  if (!shares.has(figure)) return one === other
  return Math.abs(one - other) < 1e-9 || Math.round(one * 1000) === Math.round(other * 1000)
}

function changeOf(
  { id, version, fingerprint }: Printed['questionnaires'][number],
  { questionnaires, fingerprints }: ComparisonInput,
): readonly PrintedReason[] {
  const present = questionnaires.find((one) => one.id === id)
  if (!present) return [{ kind: 'gone', id }]
  if (present.version !== version) {
    const isBack = compareVersions(present.version, version) < 0
    return [{ kind: 'version', id, printed: version, present: present.version, isBack }]
  }
  const now = Object.hasOwn(fingerprints, id) ? fingerprints[id] : undefined
  return fingerprint !== undefined && now !== undefined && now !== fingerprint
    ? [{ kind: 'reworded', id }]
    : []
}

function dayReason({ printed, assessment, today }: ComparisonInput): PrintedReason {
  if (today < printed.date) return { kind: 'earlier-day' }
  const expired = [...assessment.answers.values()].filter(
    (answer) =>
      answer.state === 'answered' &&
      answer.validUntil !== undefined &&
      answer.validUntil >= printed.date &&
      answer.validUntil < today,
  )
  return { kind: 'expired', answers: expired.length }
}

function reasonsOf(
  of: string | null,
  changes: readonly PrintedReason[],
  { printed, appVersion, isSealed }: ComparisonInput,
): readonly PrintedReason[] {
  const own = changes.filter((one) => of === null || ('id' in one && one.id === of))
  const reasons: PrintedReason[] = isSealed ? [...own] : [{ kind: 'edited' }, ...own]
  if (reasons.length > 0) return reasons
  return printed.appVersion === appVersion
    ? [{ kind: 'unexplained' }]
    : [{ kind: 'rules', printed: printed.appVersion, present: appVersion }]
}

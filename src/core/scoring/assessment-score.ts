import type { Answers } from '#core/assessment/schema.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import type {
  Counts,
  Display,
  QuestionnaireScore,
  ScoringContext,
} from '#core/scoring/score-card.ts'
import { thresholds } from '#core/scoring/thresholds.ts'

/** The overall stage: the lowest among the core questionnaires, with those that stand on it and hold it back. */
export type OverallStage = {
  readonly guaranteed: number
  readonly possible: number
  readonly guaranteedBy: readonly string[]
  readonly possibleBy: readonly string[]
}

/** The score of a whole assessment over its questionnaires. Shares run 0 to 1. */
export type AssessmentScore = {
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
  readonly evidenced: number | null
  readonly confidence: number | null
  readonly coverage: number
  readonly notApplicable: number
  readonly partial: boolean
  readonly display: Display
  readonly counts: Counts
  readonly stage: OverallStage | null
  readonly questionnaires: readonly QuestionnaireScore[]
}

/** The score of an assessment: the weighted mean of its questionnaires' shares and the lowest of their stages. */
export function scoreAssessment(
  questionnaires: readonly Questionnaire[],
  answers: Answers,
  context: ScoringContext,
): AssessmentScore {
  return combineScores(questionnaires.map((one) => scoreQuestionnaire(one, answers, context)))
}

/** The same from questionnaire scores already at hand, so that one answer rescores one questionnaire only. */
export function combineScores(scores: readonly QuestionnaireScore[]): AssessmentScore {
  const applying = scores.filter((score) => score.low !== null)
  const sure = applying.filter((score) => score.light > 0)
  const shared = sure.filter((score) => score.share !== null)
  const coverage = meanOf(sure, (score) => score.coverage) ?? 0
  const evidenceWeight = meanOf(sure, (score) => score.evidenceWeight) ?? 0
  const share = meanOf(shared, (score) => score.share ?? 0)
  const low = meanOf(applying, (score) => score.low ?? 0)
  const notApplicable = meanOf(scores, (score) => score.notApplicable) ?? 0
  return {
    share,
    low,
    high: meanOf(applying, (score) => score.high ?? 0),
    evidenced: meanOf(shared, (score) => score.evidenced ?? 0),
    confidence:
      evidenceWeight > 0
        ? (meanOf(sure, (score) => score.evidenceSum) ?? 0) / evidenceWeight
        : null,
    coverage,
    notApplicable,
    partial: notApplicable > thresholds.partial + 1e-9,
    display: overallDisplay(share, low, coverage),
    counts: addCounts(scores.map((score) => score.counts)),
    stage: overallStage(applying),
    questionnaires: scores,
  }
}

function meanOf(
  scores: readonly QuestionnaireScore[],
  read: (score: QuestionnaireScore) => number,
): number | null {
  let sum = 0
  let weight = 0
  for (const score of scores) {
    sum += score.weight * read(score)
    weight += score.weight
  }
  return weight > 0 ? sum / weight : null
}

function overallDisplay(share: number | null, low: number | null, coverage: number): Display {
  if (low === null) return 'none'
  if (share !== null && coverage >= thresholds.figure - 1e-9) return 'figure'
  return coverage >= thresholds.range - 1e-9 ? 'range' : 'too-few'
}

/** The questionnaires whose stages make the overall one: the core ones that apply, or all that apply where none is core. */
export function decidingScores(scores: readonly QuestionnaireScore[]): QuestionnaireScore[] {
  const applying = scores.filter((score) => score.low !== null)
  const core = applying.filter((score) => score.core)
  return core.length > 0 ? core : applying
}

function overallStage(scores: readonly QuestionnaireScore[]): OverallStage | null {
  const staged = decidingScores(scores).flatMap(({ id, stage }) => (stage ? [{ id, stage }] : []))
  if (staged.length === 0) return null
  const guaranteed = Math.min(...staged.map(({ stage }) => stage.guaranteed))
  const possible = Math.min(...staged.map(({ stage }) => stage.possible))
  return {
    guaranteed,
    possible,
    guaranteedBy: staged.filter(({ stage }) => stage.guaranteed === guaranteed).map(idOf),
    possibleBy: staged.filter(({ stage }) => stage.possible === possible).map(idOf),
  }
}

function idOf({ id }: { readonly id: string }): string {
  return id
}

function addCounts(all: readonly Counts[]): Counts {
  const sum = {
    answered: 0,
    'not-applicable': 0,
    'dont-know': 0,
    unanswered: 0,
    hidden: 0,
    undecided: 0,
  }
  for (const counts of all) {
    sum.answered += counts.answered
    sum['not-applicable'] += counts['not-applicable']
    sum['dont-know'] += counts['dont-know']
    sum.unanswered += counts.unanswered
    sum.hidden += counts.hidden
    sum.undecided += counts.undecided
  }
  return sum
}

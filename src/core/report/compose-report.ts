import { reportChoicesOf } from '#core/assessment/report-choices.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import type { Consistency } from '#core/consistency/find-contradictions.ts'
import type { GlossaryTerm } from '#core/glossary/find-terms.ts'
import type { Language } from '#core/language.ts'
import { rankGaps } from '#core/planning/gaps.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import { assessmentTarget, targetOf } from '#core/planning/targets.ts'
import { decidingItems } from '#core/questionnaire/deciding-items.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Plan, Questionnaire, Section } from '#core/questionnaire/localize.ts'
import { composeContradictions } from '#core/report/compose-contradictions.ts'
import { planCoverage } from '#core/report/compose-coverage.ts'
import { composeGlossary } from '#core/report/compose-glossary.ts'
import { composeImprovement, type ImprovementInput } from '#core/report/compose-improvement.ts'
import { composeSensitivity } from '#core/report/compose-sensitivity.ts'
import { composeSupport } from '#core/report/compose-support.ts'
import { composeEvidence } from '#core/report/compose-evidence.ts'
import { composeWorked } from '#core/report/compose-worked.ts'
import { composeTrend, type EarlierReading } from '#core/report/compose-trend.ts'
import { evidenceCoverage } from '#core/report/evidence-coverage.ts'
import { targetLines } from '#core/report/compose-targets.ts'
import { forOutside } from '#core/report/for-outside.ts'
import { importancePicture } from '#core/report/importance-picture.ts'
import { measureLines } from '#core/report/measure-lines.ts'
import { methodParameters } from '#core/report/method-parameters.ts'
import { answersNeeded } from '#core/scoring/answers-needed.ts'
import { type OverallStage, scoreAssessment } from '#core/scoring/assessment-score.ts'
import { explainStage } from '#core/scoring/explain-stage.ts'
import { quickReading } from '#core/scoring/quick-reading.ts'
import { isOpenGate } from '#core/scoring/item-share.ts'
import type { NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'
import type { Support } from '#core/support/match-support.ts'
import { firstActions, gapLine } from '#core/report/compose-actions.ts'
import { composeItem } from '#core/report/compose-item.ts'
import type {
  ChartAxis,
  ItemReport,
  QuestionnaireReport,
  Report,
  SectionReport,
  SourceLine,
} from '#core/report/report.ts'

/** What a report is composed from; `today` is an ISO date. */
export type ReportInput = {
  readonly assessment: Assessment
  readonly questionnaires: readonly Questionnaire[]
  readonly plan: Plan
  readonly language: Language
  readonly today: string
  readonly appVersion: string
  /** Earlier assessments of the same enterprise; without them the report shows no trend. */
  readonly earlier?: readonly EarlierReading[]
  /** The rules between questionnaires; without them the report points at no contradiction. */
  readonly consistency?: Consistency
  /** What the planner came to; without it the report says nothing of improving. */
  readonly improvement?: ImprovementInput
  /** The kinds of public support there are; without them, or without answers, the report says nothing of support. */
  readonly support?: Support
  /** The terms there are; without them the report explains none. */
  readonly glossary?: readonly GlossaryTerm[]
}

/** The built-in names of the five stages are given by the words; a questionnaire's own names win. */
type Names = { readonly defaultLevels: readonly string[] }

/** What the report says, as data: the same figures the screen shows, in the order they are printed. */
export function composeReport(given: ReportInput, names: Names): Report {
  const choices = reportChoicesOf(given.assessment)
  const input = choices.outward
    ? { ...given, assessment: forOutside(given.assessment, given.questionnaires) }
    : given
  const { assessment, language, plan, today, appVersion } = input
  const { profile, answers } = assessment
  const context = scoringContext(assessment, today)
  const score = scoreAssessment(input.questionnaires, answers, context)
  const pairs = input.questionnaires.flatMap((questionnaire, index) => {
    const own = score.questionnaires[index]
    return own ? [{ questionnaire, score: own }] : []
  })
  const all = pairs.map((pair) =>
    composeQuestionnaire(pair.questionnaire, pair.score, assessment, today, names),
  )
  const questionnaires = all.filter((one) => one.score.low !== null)
  const items = all.flatMap((one) => one.sections.flatMap((section) => section.items))
  const gaps = rankGaps(input.questionnaires, score.questionnaires, assessment)
  const { dayRate } = assessment.improvement ?? {}
  const gapLines = gaps.map((gap) => gapLine(gap, pairs, dayRate))
  const said = {
    language,
    appVersion,
    date: today,
    example: assessment.example,
    parts: choices.parts,
    letter: { foreword: choices.foreword, closing: choices.closing },
    look: { color: choices.color ?? null, logo: assessment.report?.logo ?? null },
    outward: choices.outward,
    profile,
    target: assessmentTarget(assessment),
    targets: targetLines(assessment, pairs, score, names.defaultLevels),
    score,
    trend: composeTrend(input, score, input.earlier ?? []),
    evidenceCoverage: evidenceCoverage(score.questionnaires, answers),
    evidence: composeEvidence(questionnaires, input.questionnaires),
    quick:
      assessment.depth === 'quick'
        ? quickReading(input.questionnaires, score.questionnaires, answers, context)
        : null,
    heldBackBy: holdingBack(questionnaires, score.stage),
    radar: radarAxes(questionnaires, assessment),
    topGaps: gapLines.slice(0, 5),
    gaps: gapLines,
    importance: importancePicture(input.questionnaires, score.questionnaires, assessment),
    improvement: input.improvement
      ? composeImprovement(input, input.improvement, score, names.defaultLevels)
      : null,
    support:
      input.support && score.counts.answered + score.counts['dont-know'] > 0
        ? composeSupport(input.support, { ...input, scores: score.questionnaires })
        : null,
    answersNeeded: answersNeeded(score.questionnaires, score.coverage),
    firstActions: firstActions(pairs, gaps, 3, dayRate),
    questionnaires,
    openGates: items.filter((item) => item.kind === 'gate' && isOpenGate(answers.get(item.id))),
    unansweredGates: score.questionnaires
      .flatMap(({ gates }) => gates)
      .filter(({ status }) => status === 'unanswered').length,
    unknown: items.filter((item) => item.state === 'dont-know'),
    notApplicable: items.filter((item) => item.state === 'not-applicable'),
    contradictions: input.consistency
      ? composeContradictions(
          input.consistency,
          { ...input, profile, answers, scores: score.questionnaires },
          items,
        )
      : [],
    measures: measureLines(plan, input.questionnaires, score.questionnaires),
    coverage: planCoverage(plan, input.questionnaires, score.questionnaires),
    parameters: methodParameters(input.questionnaires, dayRate),
    worked: composeWorked({ score, questionnaires }),
    sensitivity: composeSensitivity(score, gapLines, questionnaires),
    sources: citedSources(input.questionnaires, items),
    plan: { title: plan.title, document: plan.document, period: plan.period, note: plan.note },
  }
  // A picture has no words, however its letters fall.
  const { look: _look, ...worded } = said
  return { ...said, glossary: composeGlossary(worded, input.glossary ?? [], language) }
}

/** One axis per questionnaire; with fewer than three, one per section, so that a shape can be seen. */
function radarAxes(
  questionnaires: readonly QuestionnaireReport[],
  assessment: Assessment,
): ChartAxis[] {
  if (questionnaires.length >= 3) {
    return questionnaires.map((one) =>
      axisOf(one.id, one.title, one.score, targetOf(assessment, [one.id]).share),
    )
  }
  return questionnaires.flatMap((one) => one.bars)
}

function axisOf(id: string, label: string, score: NodeScore, target: number): ChartAxis {
  const { share, low, high, display } = score
  return { id, label, share, low, high, target, display }
}

function composeQuestionnaire(
  questionnaire: Questionnaire,
  score: QuestionnaireScore,
  assessment: Assessment,
  today: string,
  names: Names,
): QuestionnaireReport {
  const compose = (
    section: Section,
    node: NodeScore,
    above: readonly string[],
  ): SectionReport[] => {
    const path = [...above, section.section]
    const target = targetOf(assessment, path, score.stages)
    const items = section.items.flatMap((item, index) => {
      const own = node.items[index]
      if (!own || own.state === 'hidden' || own.state === 'undecided') return []
      return [composeItem(item, own, questionnaire, assessment, target, today)]
    })
    const below = section.sections.flatMap((child, index) => {
      const own = node.sections[index]
      return own ? compose(child, own, path) : []
    })
    if (items.length === 0 && below.length === 0) return []
    return [
      { id: section.section, title: section.title, depth: above.length - 1, score: node, items },
      ...below,
    ]
  }
  const { id, version, title, summary } = questionnaire
  const stage = explainStage(score)
  return {
    id,
    version,
    title,
    summary,
    levels: questionnaire.levels ?? names.defaultLevels,
    target: targetOf(assessment, [id], score.stages),
    score,
    stage,
    waiting: (stage?.waiting ?? []).map((waiting) => ({
      id: waiting,
      ask: findItem(questionnaire, waiting)?.ask ?? waiting,
      on: decidingItems(questionnaire, waiting).filter((item) => isUnanswered(score, item)),
    })),
    bars: questionnaire.sections.flatMap((section, index) => {
      const node = score.sections[index]
      if (!node || node.low === null) return []
      const target = targetOf(assessment, [id, section.section], score.stages)
      return [axisOf(`${id}/${section.section}`, section.title, node, target.share)]
    }),
    sections: questionnaire.sections.flatMap((section, index) => {
      const node = score.sections[index]
      return node ? compose(section, node, [id]) : []
    }),
  }
}

function citedSources(
  questionnaires: readonly Questionnaire[],
  items: readonly ItemReport[],
): SourceLine[] {
  const lines = new Map<string, SourceLine>()
  for (const item of items) {
    const questionnaire = questionnaires.find((one) => one.id === item.questionnaireId)
    const cited = questionnaire && findItem(questionnaire, item.id)?.sources
    for (const id of cited ?? []) {
      const source = questionnaire?.sources[id]
      if (source) lines.set(source.title, { ...source, id: `${questionnaire.id}/${id}` })
    }
  }
  return [...lines.values()].toSorted((a, b) => (a.title < b.title ? -1 : 1))
}

/** The titles of the questionnaires on the lowest stage, as long as their ladders go on. */
function holdingBack(
  questionnaires: readonly QuestionnaireReport[],
  stage: OverallStage | null,
): readonly string[] {
  return questionnaires
    .filter(({ id }) => stage?.guaranteedBy.includes(id))
    .filter(({ levels }) => stage?.guaranteed !== levels.length)
    .map(({ title }) => title)
}

function isUnanswered(score: QuestionnaireScore, itemId: string): boolean {
  const item = score.allItems.find(({ id }) => id === itemId)
  return item?.state === 'unanswered' || item?.state === 'undecided'
}

import type { Assessment } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import { rankGaps } from '#core/planning/gaps.ts'
import { type Target, targetOf } from '#core/planning/targets.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Plan, Questionnaire, Section } from '#core/questionnaire/localize.ts'
import { measureLines } from '#core/report/measure-lines.ts'
import { methodParameters } from '#core/report/method-parameters.ts'
import { answersNeeded } from '#core/scoring/answers-needed.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'
import { explainStage } from '#core/scoring/explain-stage.ts'
import { isOpenGate } from '#core/scoring/item-share.ts'
import type { NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'
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
}

/** The built-in names of the five stages are given by the words; a questionnaire's own names win. */
type Names = { readonly defaultLevels: readonly string[] }

/** What the report says, as data: the same figures the screen shows, in the order they are printed. */
export function composeReport(input: ReportInput, names: Names): Report {
  const { assessment, language, plan, today, appVersion } = input
  const { profile, answers } = assessment
  const target = targetOf(profile.ambition)
  const score = scoreAssessment(input.questionnaires, answers, {
    profile,
    today,
    targetShare: target.share,
  })
  const pairs = input.questionnaires.flatMap((questionnaire, index) => {
    const own = score.questionnaires[index]
    return own ? [{ questionnaire, score: own }] : []
  })
  const all = pairs.map((pair) =>
    composeQuestionnaire(pair.questionnaire, pair.score, assessment, target, today, names),
  )
  const questionnaires = all.filter((one) => one.score.low !== null)
  const items = all.flatMap((one) => one.sections.flatMap((section) => section.items))
  const gaps = rankGaps(input.questionnaires, score.questionnaires, target)
  const gapLines = gaps.map((gap) => gapLine(gap, pairs))
  return {
    language,
    appVersion,
    date: today,
    example: assessment.example,
    profile,
    target,
    score,
    heldBackBy: holdingBack(questionnaires, score.stage?.guaranteed ?? null),
    radar: radarAxes(questionnaires, target),
    topGaps: gapLines.slice(0, 5),
    gaps: gapLines,
    answersNeeded: answersNeeded(score.questionnaires, score.coverage),
    firstActions: firstActions(pairs, gaps, 3),
    questionnaires,
    openGates: items.filter((item) => item.kind === 'gate' && isOpenGate(answers.get(item.id))),
    unknown: items.filter((item) => item.state === 'dont-know'),
    notApplicable: items.filter((item) => item.state === 'not-applicable'),
    measures: measureLines(plan, input.questionnaires, score.questionnaires),
    parameters: methodParameters(input.questionnaires),
    sources: citedSources(input.questionnaires, items),
    plan: { title: plan.title, document: plan.document, period: plan.period, note: plan.note },
  }
}

/** One axis per questionnaire; with fewer than three, one per section, so that a shape can be seen. */
function radarAxes(questionnaires: readonly QuestionnaireReport[], target: Target): ChartAxis[] {
  if (questionnaires.length >= 3) {
    return questionnaires.map((one) => axisOf(one.id, one.title, one.score, target))
  }
  return questionnaires.flatMap((one) => one.bars)
}

function axisOf(id: string, label: string, score: NodeScore, target: Target): ChartAxis {
  const { share, low, high, display } = score
  return { id, label, share, low, high, target: target.share, display }
}

function composeQuestionnaire(
  questionnaire: Questionnaire,
  score: QuestionnaireScore,
  assessment: Assessment,
  target: Target,
  today: string,
  names: Names,
): QuestionnaireReport {
  const compose = (section: Section, node: NodeScore, depth: number): SectionReport[] => {
    const items = section.items.flatMap((item, index) => {
      const own = node.items[index]
      if (!own || own.state === 'hidden' || own.state === 'undecided') return []
      return [composeItem(item, own, questionnaire, assessment.answers.get(item.id), target, today)]
    })
    const below = section.sections.flatMap((child, index) => {
      const own = node.sections[index]
      return own ? compose(child, own, depth + 1) : []
    })
    if (items.length === 0 && below.length === 0) return []
    return [{ id: section.section, title: section.title, depth, score: node, items }, ...below]
  }
  const { id, version, title, summary } = questionnaire
  return {
    id,
    version,
    title,
    summary,
    levels: questionnaire.levels ?? names.defaultLevels,
    score,
    stage: explainStage(score),
    bars: questionnaire.sections.flatMap((section, index) => {
      const node = score.sections[index]
      if (!node || node.low === null) return []
      return [axisOf(`${id}/${section.section}`, section.title, node, target)]
    }),
    sections: questionnaire.sections.flatMap((section, index) => {
      const node = score.sections[index]
      return node ? compose(section, node, 0) : []
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
      if (source) lines.set(source.title, { id, ...source })
    }
  }
  return [...lines.values()].toSorted((a, b) => (a.title < b.title ? -1 : 1))
}

function holdingBack(
  questionnaires: readonly QuestionnaireReport[],
  lowest: number | null,
): readonly string[] {
  const core = questionnaires.filter((one) => one.score.core)
  return (core.length > 0 ? core : questionnaires)
    .filter(({ score, levels }) => score.stage?.guaranteed === lowest && lowest !== levels.length)
    .map(({ title }) => title)
}

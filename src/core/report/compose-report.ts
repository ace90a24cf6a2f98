import type { Answer, Assessment, EvidenceGrade } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import { type Gap, rankGaps } from '#core/planning/gaps.ts'
import {
  actionsForGate,
  actionsForNextLevel,
  isDone,
  startOf,
} from '#core/planning/next-actions.ts'
import { type Target, targetOf } from '#core/planning/targets.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Action, Item, Plan, Questionnaire, Section } from '#core/questionnaire/localize.ts'
import type { MeasureId } from '#core/questionnaire/schema.ts'
import { type MeasureLine, measureLines } from '#core/report/measure-lines.ts'
import { type MethodParameters, methodParameters } from '#core/report/method-parameters.ts'
import { type AssessmentScore, scoreAssessment } from '#core/scoring/assessment-score.ts'
import { answersNeeded } from '#core/scoring/answers-needed.ts'
import { explainStage, type StageExplanation } from '#core/scoring/explain-stage.ts'
import { isOpenGate, scaleOf } from '#core/scoring/item-share.ts'
import type {
  Display,
  ItemScore,
  ItemState,
  NodeScore,
  QuestionnaireScore,
} from '#core/scoring/score-card.ts'

/** A report as data: everything it says, in one language, before any of it is drawn. Shares run 0 to 1. */
export type Report = {
  readonly language: Language
  readonly appVersion: string
  /** ISO date the report is made. */
  readonly date: string
  readonly example: boolean
  readonly profile: Assessment['profile']
  readonly target: Target
  readonly score: AssessmentScore
  /** The titles of the questionnaires that hold the guaranteed stage back: those that stand on it, where a higher one exists. */
  readonly heldBackBy: readonly string[]
  readonly radar: readonly ChartAxis[]
  readonly topGaps: readonly GapLine[]
  /** Every gap, the most urgent first; the top gaps are its first five. */
  readonly gaps: readonly GapLine[]
  /** Further answers after which a range may be shown; 0 once it may. */
  readonly answersNeeded: number
  readonly firstActions: readonly ActionLine[]
  readonly questionnaires: readonly QuestionnaireReport[]
  readonly openGates: readonly ItemReport[]
  readonly unknown: readonly ItemReport[]
  readonly notApplicable: readonly ItemReport[]
  readonly measures: readonly MeasureLine[]
  readonly parameters: MethodParameters
  readonly sources: readonly SourceLine[]
  readonly plan: Pick<Plan, 'title' | 'document' | 'period' | 'note'>
}

/** One axis of a radar, one bar of a gap chart: where it stands, how far it may still move, where it should be. */
export type ChartAxis = {
  readonly id: string
  readonly label: string
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
  readonly target: number
  readonly display: Display
}

/** A top gap with its item and what to do next. */
export type GapLine = {
  readonly gap: Gap
  readonly questionnaire: string
  readonly ask: string
  readonly action: ActionLine | null
}

/** An action as it is printed. Days are person-days, cost CNY: least, likely, most. */
export type ActionLine = {
  readonly id: string
  readonly title: string
  readonly how: readonly string[]
  readonly days: readonly [number, number, number]
  readonly cost: readonly [number, number, number]
  readonly weeks: number
  readonly role: string
  readonly measure: MeasureId
  /** Items it raises, as their questions, with the level it raises them to. */
  readonly raises: readonly { readonly ask: string; readonly to: number }[]
}

/** One questionnaire's part of the report. */
export type QuestionnaireReport = {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly summary: string
  readonly levels: readonly string[]
  readonly score: QuestionnaireScore
  readonly stage: StageExplanation | null
  /** Its sections as bars against the target. */
  readonly bars: readonly ChartAxis[]
  readonly sections: readonly SectionReport[]
}

/** A section with its items; sub-sections follow their parent with a greater depth. */
export type SectionReport = {
  readonly id: string
  readonly title: string
  readonly depth: number
  readonly score: NodeScore
  readonly items: readonly ItemReport[]
}

/** One item as answered, and what comes next. */
export type ItemReport = {
  readonly id: string
  readonly questionnaireId: string
  readonly kind: Item['kind']
  readonly key: boolean
  readonly ask: string
  readonly why: string | null
  readonly appliesTo: string | null
  readonly state: ItemState
  readonly measures: readonly MeasureId[]
  /** The level chosen (or the one the share stands for) of how many; null without one. */
  readonly level: number | null
  readonly levels: number
  readonly share: number | null
  readonly target: number
  /** What was said, as text: the anchor reached, the options' labels, the number with its unit, the text. */
  readonly said: readonly string[]
  /** For a gate: the value said. */
  readonly gate: string | null
  /** The next level and what it looks like; null at the top or without levels. */
  readonly next: { readonly level: number; readonly anchor: string | null } | null
  readonly evidence: {
    readonly grade: EvidenceGrade
    readonly note: string | null
    readonly link: string | null
    readonly validUntil: string | null
    readonly expired: boolean
  } | null
  readonly note: string | null
  readonly reason: string | null
  readonly actions: readonly ActionLine[]
}

/** A cited source. */
export type SourceLine = {
  readonly id: string
  readonly title: string
  readonly status: string
  readonly checked: string
}

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

type Pair = { readonly questionnaire: Questionnaire; readonly score: QuestionnaireScore }

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

function composeItem(
  item: Item,
  score: ItemScore,
  questionnaire: Questionnaire,
  answer: Answer | undefined,
  target: Target,
  today: string,
): ItemReport {
  const leveled = scaleOf(item) !== null && score.state !== 'not-applicable'
  const known = leveled && (score.state === 'answered' || score.state === 'dont-know')
  const levels = item.kind === 'level' ? Object.keys(item.anchors).length : 5
  const chosen =
    item.kind === 'level' && answer?.state === 'answered' && typeof answer.value === 'number'
      ? answer.value
      : score.lowLevel
  const level = known ? chosen : null
  const open = item.kind === 'gate' && isOpenGate(answer)
  const actions = open
    ? actionsForGate(questionnaire, item.id)
    : level !== null && level < levels
      ? actionsForNextLevel(questionnaire, item.id, level)
      : []
  const validUntil = answer?.state === 'answered' ? (answer.validUntil ?? null) : null
  return {
    id: item.id,
    questionnaireId: questionnaire.id,
    kind: item.kind,
    key: score.key,
    ask: item.ask,
    why: item.why ?? null,
    appliesTo: item.kind === 'gate' ? item.appliesTo : null,
    state: score.state,
    measures: item.measures,
    level,
    levels,
    share: score.share,
    target: target.share,
    said: saidOf(item, answer),
    gate:
      item.kind === 'gate' && answer?.state === 'answered' && typeof answer.value === 'string'
        ? answer.value
        : null,
    next: nextOf(item, level, levels),
    evidence:
      answer?.state === 'answered' && scaleOf(item) !== null
        ? {
            grade: answer.evidence ?? 0,
            note: answer.evidenceNote || null,
            link: answer.link || null,
            validUntil,
            expired: validUntil !== null && validUntil < today,
          }
        : null,
    note: answer?.note || null,
    reason: answer?.state === 'not-applicable' ? answer.reason : null,
    actions: actions.map((action) => actionLine(action, questionnaire)),
  }
}

function nextOf(item: Item, level: number | null, levels: number): ItemReport['next'] {
  if (level === null || level >= levels) return null
  const next = level + 1
  return {
    level: next,
    anchor: item.kind === 'level' ? (item.anchors[String(next)] ?? null) : null,
  }
}

function saidOf(item: Item, answer: Answer | undefined): string[] {
  if (answer?.state !== 'answered') return []
  const { value } = answer
  switch (item.kind) {
    case 'level':
      return [item.anchors[String(value)] ?? String(value)]
    case 'choice':
      return item.options.filter((option) => option.id === value).map((option) => option.label)
    case 'checklist':
      return item.options
        .filter((option) => Array.isArray(value) && value.includes(option.id))
        .map((option) => option.label)
    case 'number':
      return [`${String(value)} ${item.unit}`]
    case 'gate':
      return []
    case 'text':
      return typeof value === 'string' && value !== '' ? [value] : []
  }
}

/** An action as it is printed, its items named by their questions. */
export function actionLine(action: Action, questionnaire: Questionnaire): ActionLine {
  const { id, title, how, days, cost, weeks, role, measure } = action
  return {
    id,
    title,
    how,
    days,
    cost,
    weeks,
    role,
    measure,
    raises: action.raises.map(({ item, to }) => ({
      ask: findItem(questionnaire, item)?.ask ?? item,
      to,
    })),
  }
}

function gapLine(gap: Gap, pairs: readonly Pair[]): GapLine {
  const pair = pairs.find((one) => one.questionnaire.id === gap.questionnaireId)
  const item = pair && findItem(pair.questionnaire, gap.itemId)
  const [action] = pair ? actionsForNextLevel(pair.questionnaire, gap.itemId, gap.level) : []
  return {
    gap,
    questionnaire: pair?.questionnaire.title ?? gap.questionnaireId,
    ask: item?.ask ?? gap.itemId,
    action: pair && action ? actionLine(action, pair.questionnaire) : null,
  }
}

/** What to begin with: open duties first, then the most urgent gaps, each preceded by what it needs; no action twice. */
function firstActions(pairs: readonly Pair[], gaps: readonly Gap[], most: number): ActionLine[] {
  const lines = new Map<string, ActionLine>()
  const consider = (action: Action | undefined, { questionnaire, score }: Pair): void => {
    if (!action || lines.size >= most) return
    const start = startOf(action, questionnaire, score)
    if (!isDone(start, score)) lines.set(start.id, actionLine(start, questionnaire))
  }
  for (const pair of pairs) {
    for (const gate of pair.score.gates) {
      if (gate.status === 'open') consider(actionsForGate(pair.questionnaire, gate.id)[0], pair)
    }
  }
  for (const gap of gaps) {
    const pair = pairs.find((one) => one.questionnaire.id === gap.questionnaireId)
    if (!pair) continue
    consider(actionsForNextLevel(pair.questionnaire, gap.itemId, gap.level)[0], pair)
  }
  return [...lines.values()]
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

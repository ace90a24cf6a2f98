import type { GapLine, ItemReport, Report } from '#core/report/compose-report.ts'
import { evidencedShare } from '#core/scoring/evidence.ts'
import { levelOf } from '#core/scoring/item-share.ts'
import type { ItemScore, NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'
import { recompute, type Trace, traceAssessment, traceNode } from '#core/scoring/trace.ts'
import {
  formatDecimal,
  formatRange,
  formatShare,
  formatShown,
  formatWeight,
  noFigure,
} from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import { findNode, type TitledNode } from './nodes.ts'
import type { Places } from './places.ts'
import type { Topic } from './topic.ts'

/** The part of the method page a figure rests on. */
export type MethodId = ReturnType<Words['method']['sections']>[number]['id']

/** A figure's derivation as it is shown: what it comes to, the table it is made of, and the rules applied. */
export type Derivation = {
  readonly title: string
  readonly facts: readonly { readonly label: string; readonly text: string }[]
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly topic: Topic | null
    readonly cells: readonly string[]
  }[]
  readonly formula: string | null
  readonly remarks: readonly string[]
  readonly rules: readonly MethodId[]
  /** The item to go to from here. */
  readonly item: string | null
}

/** What a derivation is made from. */
export type Sources = {
  readonly report: Report
  readonly places: Places
  readonly words: Words
}

/** The derivation of a figure; null when what it speaks of is no longer there. */
export function derive(topic: Topic, from: Sources): Derivation | null {
  switch (topic.kind) {
    case 'share':
    case 'evidenced':
    case 'confidence':
    case 'coverage':
    case 'notApplicable': {
      const node = findNode(from.report, topic.node)
      return node && deriveMean(topic.kind, node, from)
    }
    case 'stage':
      return topic.questionnaire === null
        ? deriveOverallStage(from)
        : deriveStage(topic.questionnaire, from)
    case 'item':
      return deriveItem(topic.item, from)
    case 'priority': {
      const line = from.report.gaps.find(({ gap }) => gap.itemId === topic.item)
      return line ? derivePriority(line, from) : null
    }
    case 'measure':
      return deriveMeasure(topic.measure, from)
    case 'items':
      return deriveItems(topic.which, from)
  }
}

type MeanKind = 'share' | 'evidenced' | 'confidence' | 'coverage' | 'notApplicable'

/** One child of a weighted mean: the value that counts (null: left out) and the weight it counts with. */
type Part = {
  readonly id: string
  readonly name: string
  readonly topic: Topic | null
  readonly state: string
  readonly weight: number
  readonly value: number | null
  readonly range: string
}

function deriveMean(kind: MeanKind, node: TitledNode, from: Sources): Derivation {
  const { words, report } = from
  const { language } = report
  const said = words.results.trace
  const title = node.kind === 'assessment' ? said.assessment : node.title
  const parts =
    node.kind === 'assessment'
      ? node.score.questionnaires
          .filter((one) => one.low !== null || one.notApplicable > 0)
          .map((one) =>
            sectionPart(kind, one, one.id, questionnaireTitle(one.id, from), true, from),
          )
      : childParts(kind, node.score, node.id, from)
  const counting = parts.filter((part) => part.value !== null && part.weight > 0)
  const weight = counting.reduce((sum, part) => sum + part.weight, 0)
  const sum = counting.reduce((total, part) => total + part.weight * (part.value ?? 0), 0)
  const least = node.kind === 'node' && node.score.rollup === 'min' && isSharelike(kind)
  const value = node.score[kind]
  const shown = value === null ? noFigure : formatShare(language, value)
  const score = node.score
  const again = kind === 'share' ? recompute(traceOf(node)) : weight > 0 ? sum / weight : null
  const same = value !== null && again !== null && Math.abs(again - value) < 1e-9
  const facts = [{ label: said.result, text: shown }]
  if (kind === 'share') {
    const { figure, range } = formatShown(language, score)
    const note =
      score.display === 'too-few'
        ? words.results.tooFew
        : score.display === 'none'
          ? words.results.noneApplies
          : [figure, range && words.results.possibleRange(range)].filter(Boolean).join(' · ')
    facts[0] = { label: said.result, text: note }
    if (figure === null && value !== null) {
      facts.push({ label: said.answeredOnly, text: shown })
    }
  }
  return {
    title: said.titles[kind](title),
    facts,
    columns: [
      said.child,
      said.state,
      said.weight,
      said.value,
      ...(kind === 'share' ? [said.range] : []),
      said.product,
    ],
    rows: parts.map((part) => ({
      id: part.id,
      name: part.name,
      topic: part.topic,
      cells: [
        part.state,
        part.value === null ? noFigure : formatDecimal(language, part.weight, 3, 0),
        part.value === null ? noFigure : formatShare(language, part.value),
        ...(kind === 'share' ? [part.range] : []),
        part.value === null ? noFigure : formatDecimal(language, part.weight * part.value, 4, 0),
      ],
    })),
    formula:
      counting.length === 0 || value === null
        ? said.formulaNone
        : least
          ? said.formulaMin(shown)
          : said.formulaMean(
              formatDecimal(language, sum, 4, 0),
              formatDecimal(language, weight, 3, 0),
              shown,
            ),
    remarks: [
      ...(again !== null && value !== null
        ? [
            same
              ? said.recomputed(formatShare(language, again))
              : said.recomputedDiffers(formatShare(language, again)),
          ]
        : []),
      said.unrounded,
    ],
    rules: rulesOf[kind],
    item: null,
  }
}

const rulesOf: { readonly [K in MeanKind]: readonly MethodId[] } = {
  share: ['rollup', 'states', 'range'],
  evidenced: ['evidence', 'rollup'],
  confidence: ['evidence'],
  coverage: ['range'],
  notApplicable: ['states'],
}

function isSharelike(kind: MeanKind): boolean {
  return kind === 'share' || kind === 'evidenced'
}

function traceOf(node: TitledNode): Trace {
  return node.kind === 'assessment'
    ? traceAssessment(node.score.share, node.score.questionnaires)
    : traceNode(node.score)
}

function questionnaireTitle(id: string, { places }: Sources): string {
  for (const place of places.values()) {
    if (place.questionnaireId === id) return place.questionnaireTitle
  }
  return id
}

function childParts(kind: MeanKind, node: NodeScore, id: string, from: Sources): Part[] {
  const [questionnaireId = ''] = id.split('/')
  const inPoints = node.rollup === 'sum'
  return [
    ...node.items
      .filter((item) => item.kind !== 'gate' && item.kind !== 'text' && item.state !== 'hidden')
      .map((item) => itemPart(kind, item, inPoints, from)),
    ...node.sections
      .filter((section) => section.low !== null || section.notApplicable > 0)
      .map((section) => {
        const sectionId = `${questionnaireId}/${section.id}`
        const titled = findNode(from.report, sectionId)
        const title = titled?.kind === 'node' ? titled.title : section.id
        return sectionPart(kind, section, sectionId, title, false, from, inPoints)
      }),
  ]
}

function itemPart(kind: MeanKind, item: ItemScore, inPoints: boolean, from: Sources): Part {
  const { words, report, places } = from
  const weight = item.weight * (inPoints ? item.max - item.min : 1)
  const counts = item.effective > 0
  const known = item.state === 'answered' || item.state === 'dont-know'
  const values: { readonly [K in MeanKind]: number | null } = {
    share: item.share,
    evidenced: item.evidenced,
    confidence: counts && known ? item.grade / 4 : null,
    coverage: counts ? (item.state === 'unanswered' ? 0 : 1) : null,
    notApplicable: item.state === 'undecided' ? null : item.state === 'not-applicable' ? 1 : 0,
  }
  return {
    id: item.id,
    name: places.get(item.id)?.item.ask ?? item.id,
    topic: { kind: 'item', item: item.id },
    state: words.common.states[item.state],
    weight,
    value: values[kind],
    range: counts ? formatRange(report.language, item.low, item.high) : noFigure,
  }
}

function sectionPart(
  kind: MeanKind,
  score: NodeScore,
  id: string,
  name: string,
  isRoot: boolean,
  from: Sources,
  inPoints = false,
): Part {
  const { results } = from.words
  const { language } = from.report
  const weight = score.weight * (inPoints && !isRoot ? score.max - score.min : 1)
  const scaled = kind === 'confidence' ? weight * score.evidenceWeight : weight
  const sure = score.light > 0
  const value = kind === 'notApplicable' ? score.notApplicable : sure ? score[kind] : null
  const { answered, unanswered } = score.counts
  const known = answered + score.counts['dont-know']
  return {
    id,
    name,
    topic: { kind, node: id },
    state: results.countAnswered(known, known + unanswered),
    weight: kind === 'notApplicable' ? score.weight : scaled,
    value,
    range:
      score.low !== null && score.high !== null
        ? formatRange(language, score.low, score.high)
        : noFigure,
  }
}

function deriveOverallStage({ report, words }: Sources): Derivation | null {
  const { stage } = report.score
  if (!stage) return null
  const said = words.results.trace
  const { common } = words
  return {
    title: said.titles.stage(said.assessment),
    facts: [
      { label: said.guaranteed, text: common.stage(stage.guaranteed) },
      { label: said.possible, text: common.stage(stage.possible) },
    ],
    columns: [words.results.next.questionnaire, said.guaranteed, said.possible],
    rows: report.questionnaires.flatMap((one) =>
      one.score.stage
        ? [
            {
              id: one.id,
              name: one.title,
              topic: { kind: 'stage' as const, questionnaire: one.id },
              cells: [
                common.stage(one.score.stage.guaranteed, one.levels),
                common.stage(one.score.stage.possible, one.levels),
              ],
            },
          ]
        : [],
    ),
    formula: said.lowestOf,
    remarks: [words.results.selfReading],
    rules: ['stage', 'gates'],
    item: null,
  }
}

function deriveStage(id: string, { report, words, places }: Sources): Derivation | null {
  const questionnaire = report.questionnaires.find((one) => one.id === id)
  const stage = questionnaire?.score.stage
  if (!questionnaire || !stage) return null
  const said = words.results.trace
  const { common } = words
  const { language } = report
  const needed = questionnaire.score.stageShare
  const asks = (ids: readonly string[]): string =>
    ids.length === 0 ? said.none : ids.map((one) => places.get(one)?.item.ask ?? one).join(' / ')
  return {
    title: said.titles.stage(questionnaire.title),
    facts: [
      { label: said.guaranteed, text: common.stage(stage.guaranteed, questionnaire.levels) },
      { label: said.possible, text: common.stage(stage.possible, questionnaire.levels) },
    ],
    columns: [
      said.stage,
      said.heldNow,
      said.heldPossible,
      said.needed,
      said.keysBelow,
      said.verdict,
    ],
    rows: stage.steps.map((step) => {
      const holds = step.held >= needed - 1e-9 && step.keysBelow.length === 0
      const may = step.holdable >= needed - 1e-9 && step.keysLost.length === 0
      return {
        id: String(step.stage),
        name: common.stage(step.stage, questionnaire.levels),
        topic: null,
        cells: [
          formatShare(language, step.held),
          formatShare(language, step.holdable),
          formatWeight(language, needed),
          asks(step.keysBelow),
          holds ? said.holds : may ? said.mayHold : said.fails,
        ],
      }
    }),
    formula: null,
    remarks: [
      ...(stage.guaranteedCapped || stage.possibleCapped ? [said.cappedByGate] : []),
      words.results.selfReading,
    ],
    rules: ['stage', 'gates'],
    item: null,
  }
}

type Found = {
  readonly line: ItemReport
  readonly score: ItemScore
  readonly questionnaire: { readonly id: string; readonly title: string }
  readonly section: { readonly id: string; readonly title: string }
}

function findItemReport(report: Report, id: string): Found | null {
  for (const questionnaire of report.questionnaires) {
    for (const section of questionnaire.sections) {
      const line = section.items.find((item) => item.id === id)
      const score = section.score.items.find((item) => item.id === id)
      if (line && score) return { line, score, questionnaire, section }
    }
  }
  return null
}

/** How an item's answer was turned into its share, in words. */
function conversionOf({ line, score }: Found, { report, words }: Sources): string {
  const said = words.results.trace
  switch (line.state) {
    case 'dont-know':
      return said.unknownShare
    case 'not-applicable':
      return said.notApplicableShare
    case 'unanswered':
    case 'undecided':
    case 'hidden':
      return said.unansweredShare
    case 'answered':
  }
  if (line.kind === 'choice') return said.optionShare
  if (line.kind === 'checklist') return said.checklistShare
  if (line.kind === 'number') return said.numberShare
  return line.level === null || score.share === null
    ? noFigure
    : said.levelShare(line.level, line.levels, formatShare(report.language, score.share))
}

function deriveItem(id: string, from: Sources): Derivation | null {
  const found = findItemReport(from.report, id)
  if (!found) return null
  const { line, score, questionnaire, section } = found
  const { words, report } = from
  const { results, common } = words
  const said = results.trace
  const { language } = report
  const scored = line.kind !== 'gate' && line.kind !== 'text'
  const answer =
    line.gate !== null
      ? gateValue(line.gate, words)
      : line.said.length > 0
        ? line.said.join(' / ')
        : common.states[line.state]
  const facts = [
    { label: said.said, text: answer },
    ...(line.reason === null
      ? []
      : [{ label: results.notApplicableList.reason, text: line.reason }]),
  ]
  if (scored) {
    facts.push(
      { label: said.howMade, text: conversionOf(found, from) },
      {
        label: said.share,
        text:
          score.share === null
            ? score.effective > 0
              ? formatRange(language, score.low, score.high)
              : noFigure
            : formatShare(language, score.share),
      },
      { label: said.declaredWeight, text: formatDecimal(language, score.weight, 2, 0) },
      { label: said.partOfWhole, text: formatWeight(language, score.effective) },
    )
  }
  if (line.evidence) {
    const level = levelOf(evidencedShare(1, score.grade), 5)
    facts.push({
      label: said.evidenceGrade,
      text: said.evidencedCap(common.evidenceGrades[score.grade] ?? '', level),
    })
    if (score.evidenced !== null) {
      facts.push({ label: results.evidenced, text: formatShare(language, score.evidenced) })
    }
  }
  facts.push(
    {
      label: said.belongsTo,
      text: common.join.bracketed(section.title, questionnaire.title),
    },
    {
      label: said.serves,
      text: line.measures
        .map((measure) => {
          const title = report.measures.find((one) => one.id === measure)?.title
          return title === undefined
            ? common.measure(measure)
            : common.join.labelled(common.measure(measure), title)
        })
        .join(' / '),
    },
  )
  if (line.why !== null) facts.push({ label: said.why, text: line.why })
  return {
    title: line.ask,
    facts,
    columns: [],
    rows: [],
    formula: null,
    remarks: [],
    rules: line.kind === 'gate' ? ['gates'] : ['share', 'states', 'evidence'],
    item: id,
  }
}

/** A gate's answer in words. */
export function gateValue(value: string, { common }: Words): string {
  switch (value) {
    case 'yes':
    case 'no':
    case 'not-sure':
    case 'does-not-apply':
      return common.gateValues[value]
    default:
      return value
  }
}

function derivePriority({ gap, ask, action }: GapLine, { report, words }: Sources): Derivation {
  const { language } = report
  const said = words.results.trace
  const { gaps } = words.results
  const { common } = words
  const standIn = common.format.personDays(report.parameters.effortWithoutAction)
  const effort = gap.effort ?? report.parameters.effortWithoutAction
  const rows = [
    { id: 'weight', name: gaps.weight, cells: [formatWeight(language, gap.weight)] },
    {
      id: 'gap',
      name: gaps.gap,
      cells: [
        `${formatShare(language, gap.targetShare)} − ${formatShare(language, gap.share)} = ${formatShare(language, gap.gap)}`,
      ],
    },
    { id: 'key', name: gaps.key, cells: [gap.key ? gaps.keyDouble : gaps.keySingle] },
    {
      id: 'effort',
      name: gaps.effort,
      cells: [
        gap.effort === null ? said.effortDefault(standIn) : common.format.personDays(gap.effort),
      ],
    },
  ]
  return {
    title: said.titles.priority,
    facts: [
      { label: words.results.charts.item, text: ask },
      { label: gaps.priority, text: formatPriority(language, gap.priority) },
      ...(action ? [{ label: said.easiestAction, text: action.title }] : []),
    ],
    columns: [said.factor, said.value],
    rows: rows.map((row) => ({ ...row, topic: null })),
    formula: said.priorityFormula({
      weight: formatDecimal(language, gap.weight, 4, 0),
      gap: formatDecimal(language, gap.gap, 4, 0),
      key: gap.key ? '2' : '1',
      effort: formatDecimal(language, effort, 2, 0),
      result: formatPriority(language, gap.priority),
    }),
    remarks: [said.unrounded],
    rules: ['priority', 'effort', 'target'],
    item: gap.itemId,
  }
}

/** A priority as it is shown: it has no unit and only ranks. */
export function formatPriority(language: Report['language'], priority: number): string {
  return formatDecimal(language, priority, 4)
}

function deriveMeasure(id: string | number, { report, words, places }: Sources): Derivation | null {
  const measure = report.measures.find((one) => one.id === id)
  if (!measure) return null
  const { language } = report
  const said = words.results.trace
  const { figure, range } =
    measure.display === 'few-items'
      ? { figure: null, range: null }
      : formatShown(language, { ...measure, display: measure.display })
  const answered = measure.parts.filter((part) => part.share !== null)
  const weight = answered.reduce((sum, part) => sum + part.weight, 0)
  const sum = answered.reduce((total, part) => total + part.weight * (part.share ?? 0), 0)
  return {
    title: said.titles.measure(
      words.common.join.labelled(words.common.measure(measure.id), measure.title),
    ),
    facts: [
      {
        label: said.result,
        text:
          measure.display === 'few-items'
            ? words.results.measures.fewItems(report.parameters.leastItemsPerMeasure)
            : measure.display === 'too-few'
              ? words.results.tooFew
              : [figure, range && words.results.possibleRange(range)].filter(Boolean).join(' · '),
      },
    ],
    columns: [said.child, said.weight, said.share, said.product],
    rows: measure.parts.map((part) => ({
      id: part.itemId,
      name: places.get(part.itemId)?.item.ask ?? part.itemId,
      topic: { kind: 'item' as const, item: part.itemId },
      cells: [
        formatWeight(language, part.weight),
        part.share === null
          ? formatRange(language, part.low, part.high)
          : formatShare(language, part.share),
        part.share === null ? noFigure : formatDecimal(language, part.weight * part.share, 4, 0),
      ],
    })),
    formula:
      measure.share === null
        ? null
        : said.formulaMean(
            formatDecimal(language, sum, 4, 0),
            formatDecimal(language, weight, 4, 0),
            formatShare(language, sum / weight),
          ),
    remarks: [said.unrounded],
    rules: ['measures'],
    item: null,
  }
}

function deriveItems(
  which: 'unknown' | 'notApplicable' | 'gates',
  { report, words }: Sources,
): Derivation {
  const { results, common } = words
  const list =
    which === 'gates'
      ? report.openGates
      : which === 'unknown'
        ? report.unknown
        : report.notApplicable
  const texts =
    which === 'gates'
      ? results.gates
      : which === 'unknown'
        ? results.unknownList
        : results.notApplicableList
  return {
    title: texts.title,
    facts: [{ label: results.trace.result, text: results.count(list.length) }],
    columns: [results.charts.item, results.trace.said],
    rows: list.map((item) => ({
      id: item.id,
      name: item.ask,
      topic: { kind: 'item' as const, item: item.id },
      cells: [item.gate === null ? common.states[item.state] : gateValue(item.gate, words)],
    })),
    formula: null,
    remarks: [list.length === 0 ? texts.none : texts.intro],
    rules: which === 'gates' ? ['gates'] : ['states'],
    item: null,
  }
}

/** A questionnaire's statutory duties that still wait for an answer. */
export function unansweredGates(scores: readonly QuestionnaireScore[]): number {
  return scores.flatMap((score) => score.gates).filter((gate) => gate.status === 'unanswered')
    .length
}

import type { ItemScore, NodeScore } from '#core/scoring/score-card.ts'
import { recompute, type Trace, traceAssessment, traceNode } from '#core/scoring/trace.ts'
import { formatDecimal, formatRange, formatShare, formatShown, noFigure } from '#words/figures.ts'
import type { Derivation, MethodId, Sources } from './derivation.ts'
import { findNode, type TitledNode } from './nodes.ts'
import type { Topic } from './topic.ts'

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

export function deriveMean(kind: MeanKind, node: TitledNode, from: Sources): Derivation {
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

import type { GapLine, Report } from '#core/report/report.ts'
import {
  formatDecimal,
  formatRange,
  formatShare,
  formatShown,
  formatWeight,
  noFigure,
} from '#words/figures.ts'
import type { Derivation, Sources } from './derivation.ts'
import { gateValue } from './derive-item.ts'

export function derivePriority(
  { gap, ask, action }: GapLine,
  { report, words }: Sources,
): Derivation {
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

export function deriveMeasure(
  id: string | number,
  { report, words, places }: Sources,
): Derivation | null {
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

export function deriveItems(
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

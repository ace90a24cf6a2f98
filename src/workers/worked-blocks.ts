import type { Report } from '#core/report/report.ts'
import type { WorkedExample, WorkedNode, WorkedPart, WorkedStage } from '#core/report/worked.ts'
import { evidencedShare } from '#core/scoring/evidence.ts'
import { levelOf } from '#core/scoring/item-share.ts'
import { formatDecimal, formatRange, formatShare, formatWeight, noFigure } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, Cell, Inline } from './blocks.ts'
import { shownText } from './figure-blocks.ts'

/** How the figures are made, by one of the enterprise's own items; nothing where nothing was answered. */
export function workedBlocks(report: Report, words: Words): Block[] {
  const { worked } = report
  if (!worked) return []
  const say = words.worked
  return [
    { kind: 'heading', level: 2, text: say.title },
    { kind: 'paragraph', style: 'small', tone: 'soft', text: say.intro },
    ...itemBlocks(worked, report, words),
    ...worked.nodes.flatMap((node, index) => nodeBlocks(node, index + 2, report, words)),
    ...(worked.stage ? stageBlocks(worked.stage, worked.nodes.length + 2, report, words) : []),
  ]
}

/** The name of a step, nearer to what follows it than to the end of the step before. */
function stepTitle(text: string): Block[] {
  return [
    { kind: 'space', mm: 3.5 },
    { kind: 'paragraph', style: 'small', text: [{ text, bold: true }], keepWithNext: true },
  ]
}

function itemBlocks(worked: WorkedExample, { language }: Report, words: Words): Block[] {
  const { worked: say, common, results } = words
  const { item, grade, share, evidenced } = worked
  const { trace } = results
  const said =
    item.level === null || item.state !== 'answered'
      ? [common.states[item.state], ...item.said]
      : [results.details.reached(item.level, item.levels), ...item.said]
  const rows: { label: string; value: Inline }[] = [
    { label: say.item, value: item.ask },
    { label: trace.said, value: said.join('\n') },
    {
      label: trace.share,
      value: `${conversionOf(worked, words, language)}\n${say.weightOf(
        formatDecimal(language, worked.weight, 3, 0),
        formatWeight(language, worked.effective),
      )}`,
    },
  ]
  if (item.state === 'answered' && share !== null && evidenced !== null) {
    const cap = trace.evidencedCap(
      common.evidenceGrades[grade] ?? '',
      levelOf(evidencedShare(1, grade), 5),
    )
    const capped = common.join.labelled(results.evidenced, formatShare(language, evidenced))
    rows.push({ label: trace.evidenceGrade, value: `${cap}\n${capped}` })
  }
  return [...stepTitle(say.steps.item(1)), { kind: 'rows', rows, labelShare: 0.17, dense: true }]
}

/** How the answer was turned into its share, in words. */
function conversionOf(
  { item, share }: WorkedExample,
  { results: { trace } }: Words,
  language: Report['language'],
): string {
  const shown = share === null ? noFigure : formatShare(language, share)
  if (item.state === 'dont-know') return `${trace.unknownShare} = ${shown}`
  if (item.kind === 'level' && item.level !== null) {
    return trace.levelShare(item.level, item.levels, shown)
  }
  const how =
    item.kind === 'choice'
      ? trace.optionShare
      : item.kind === 'checklist'
        ? trace.checklistShare
        : trace.numberShare
  return `${how} = ${shown}`
}

function nodeBlocks(node: WorkedNode, step: number, report: Report, words: Words): Block[] {
  const { worked: say, results } = words
  const { language, score } = report
  const { trace } = results
  // Where everything is answered there is no range to show.
  const isOpen = score.low !== null && score.high !== null && score.high - score.low > 1e-9
  const number = (value: number, digits: number): string =>
    formatDecimal(language, value, digits, 0)
  const rangeOf = ({ low, high }: Pick<WorkedNode, 'low' | 'high'>): string =>
    low === null || high === null || high - low < 1e-9 ? noFigure : formatRange(language, low, high)
  const row = (part: WorkedPart): (string | Cell)[] => {
    const cells = [
      part.name,
      part.share === null ? noFigure : number(part.weight, 3),
      part.share === null ? noFigure : formatShare(language, part.share),
      part.share === null ? noFigure : number(part.weight * part.share, 4),
      ...(isOpen ? [rangeOf(part)] : []),
    ]
    return part.onPath ? cells.map((text): Cell => ({ text, bold: true })) : cells
  }
  const { rest } = node
  return [
    ...stepTitle(
      node.kind === 'assessment'
        ? say.steps.assessment(step)
        : say.steps[node.kind](step, node.title),
    ),
    {
      kind: 'table',
      style: 'small',
      rowHeads: true,
      columns: [
        { head: trace.child, width: 5.2 },
        { head: trace.weight, width: 1.1, align: 'right' },
        { head: trace.share, width: 1.2, align: 'right' },
        { head: trace.product, width: 1.4, align: 'right' },
        ...(isOpen ? [{ head: trace.range, width: 1.4, align: 'right' } as const] : []),
      ],
      rows: [
        ...node.parts.map(row),
        ...(rest
          ? [
              [
                say.rest(rest.count),
                number(rest.weight, 3),
                '',
                number(rest.sum, 4),
                ...(isOpen ? [''] : []),
              ],
            ]
          : []),
        [
          say.together,
          number(node.weight, 3),
          '',
          number(node.sum, 4),
          ...(isOpen ? [rangeOf(node)] : []),
        ],
      ],
    },
    { kind: 'paragraph', style: 'small', text: resultOf(node, report, words) },
  ]
}

/** What the sum comes to, as it is printed elsewhere in the report. */
function resultOf(node: WorkedNode, report: Report, words: Words): string {
  const { worked: say, results, common } = words
  const { language } = report
  const { share, low, high, evidenced, display } = node
  const formula = (sum: number, result: number): string =>
    results.trace.formulaMean(
      formatDecimal(language, sum, 4, 0),
      formatDecimal(language, node.weight, 3, 0),
      formatShare(language, result),
    )
  const isLeast = node.rollup === 'min'
  const sentences: string[] = []
  if (share !== null) {
    sentences.push(
      isLeast
        ? say.leastLine(formatShare(language, share))
        : say.shareLine(formula(node.sum, share)),
    )
  }
  if (display !== 'figure') sentences.push(say.withheld(shownText(node, report, words)))
  if (node.kind === 'assessment') {
    if (low !== null && high !== null && high - low > 1e-9 && display !== 'too-few') {
      sentences.push(say.rangeLine(formatRange(language, low, high)))
    }
    if (evidenced !== null && display === 'figure') {
      sentences.push(say.evidencedLine(formula(node.evidencedSum, evidenced)))
    }
  }
  return common.join.sentences(sentences)
}

function stageBlocks(stage: WorkedStage, step: number, report: Report, words: Words): Block[] {
  const { worked: say, common, results } = words
  const { trace } = results
  const { language } = report
  const { open, unsettled, cap } = stage.gates
  const isCapped = open + unsettled > 0 && stage.reached > cap
  const stages = stage.deciding.map(({ title, guaranteed }) => say.stageOf(title, guaranteed))
  return [
    ...stepTitle(say.steps.stage(step)),
    {
      kind: 'table',
      style: 'small',
      rowHeads: true,
      columns: [
        { head: trace.stage, width: 3 },
        { head: trace.heldNow, width: 2, align: 'right' },
        { head: trace.needed, width: 1.4, align: 'right' },
        { head: say.keysBelow, width: 2.2, align: 'right' },
        { head: trace.verdict, width: 1.6 },
      ],
      rows: stage.steps
        .slice(1)
        .map((one) => [
          common.stage(one.stage, stage.levels),
          formatShare(language, one.held),
          formatWeight(language, stage.needed),
          say.count(one.keysBelow),
          one.holds ? trace.holds : trace.fails,
        ]),
    },
    {
      kind: 'paragraph',
      style: 'small',
      text: common.join.sentences([
        say.rule(
          formatWeight(language, stage.needed),
          stage.title,
          common.stage(stage.reached, stage.levels),
        ),
        ...(isCapped ? [say.capped(open, unsettled, cap)] : []),
        say.whole(
          common.join.and(stages),
          common.stageRange(stage.whole.guaranteed, stage.whole.possible),
        ),
      ]),
    },
  ]
}

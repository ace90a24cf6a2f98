import type { QuestionnaireReport, Report } from '#core/report/report.ts'
import { formatShare } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, TableBlock } from './blocks.ts'
import { figureBlock, heatMapBlock, shownText } from './figure-blocks.ts'
import type { Inline } from './inline.ts'
import { itemBlocks } from './item-blocks.ts'
import { nextStageBlocks } from './next-stage-blocks.ts'

/** One questionnaire: how it stands, what blocks it, and, where the report goes into detail, every item in it. */
export function questionnaireBlocks(
  one: QuestionnaireReport,
  report: Report,
  words: Words,
): Block[] {
  const { print, common, results } = words
  const { score, stage } = one
  const stageText = score.stage
    ? common.stageRange(score.stage.guaranteed, score.stage.possible, one.levels)
    : common.noStage
  const facts: { label: string; value: Inline }[] = [
    { label: results.trace.stage, value: [{ text: stageText, bold: true }] },
    { label: results.charts.share, value: shownText(score, report, words) },
  ]
  if (score.notApplicable > 0) {
    facts.push({
      label: results.notApplicable,
      value: formatShare(report.language, score.notApplicable),
    })
  }
  const { counts } = report.score
  const saysNext = report.parts.includes('results') && counts.answered + counts['dont-know'] > 0
  if (stage && !saysNext) facts.push({ label: print.blockedBy, value: blockedText(one, words) })
  return [
    { kind: 'heading', level: 1, text: one.title, place: `q-${one.id}`, chapter: true },
    { kind: 'paragraph', text: one.summary, tone: 'soft' },
    ...besideBars(facts, one, report, words),
    ...(saysNext ? nextStageBlocks(one, report, words) : []),
    ...heatMapBlock(one, words, report.parts.includes('items')),
    ...(report.parts.includes('items') ? one.sections : []).flatMap((section): Block[] => [
      {
        kind: 'heading',
        level: section.depth === 0 ? 2 : 3,
        text: section.title,
      },
      ...(section.score.low === null || section.score.display === 'too-few'
        ? []
        : [
            {
              kind: 'paragraph',
              style: 'small',
              tone: 'soft',
              keepWithNext: true,
              atHeading: true,
              text: print.sectionScore(shownText(section.score, report, words)),
            } as const,
          ]),
      ...section.items.flatMap((item) => itemBlocks(item, report, words)),
    ]),
  ]
}

/** The facts with the bars of the sections to their right. */
function besideBars(
  facts: readonly { readonly label: string; readonly value: Inline }[],
  one: QuestionnaireReport,
  report: Report,
  words: Words,
): Block[] {
  const table: TableBlock = {
    kind: 'table',
    style: 'small',
    headless: true,
    rowHeads: true,
    columns: [
      { head: '', width: 1 },
      { head: '', width: 1.9 },
    ],
    rows: facts.map(({ label, value }) => [{ text: label, tone: 'soft' }, value]),
  }
  const [figure] = figureBlock('bars', one.bars, report, words, one.title)
  return [figure ? { kind: 'pair', facts: table, figure, factsShare: 0.36 } : table]
}

function blockedText(one: QuestionnaireReport, words: Words): string {
  const { print, common } = words
  const { stage } = one
  if (!stage || stage.next === null) return print.atTop
  const asks = new Map(
    one.sections.flatMap((section) => section.items.map((item) => [item.id, item.ask] as const)),
  )
  const blockers = [...stage.gates, ...stage.keys, ...stage.items]
    .map((id) => asks.get(id) ?? id)
    .concat(one.waiting.map(({ ask }) => ask))
  if (blockers.length === 0) return print.nothingBlocks
  const shown = blockers.slice(0, 4)
  const more = blockers.length - shown.length
  const lines = more > 0 ? [...shown, words.results.next.more(more)] : shown
  return `${common.stage(stage.next, one.levels)}\n${lines.join('\n')}`
}

import type { MeasureLine } from '#core/report/measure-lines.ts'
import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import type { Block } from './blocks.ts'
import { shownText } from './figure-blocks.ts'

/** The plan's measures: how the items that serve each stand, and which questionnaires ask about it. */
export function coverageBlocks(report: Report, words: Words): Block[] {
  const { results, common } = words
  const said = results.measures
  const { title, period } = report.plan
  const intro = (period.ended ? said.ended : said.running)(title, period.from, period.to)
  const { questionnaires, lines } = report.coverage
  return [
    { kind: 'heading', level: 1, text: said.title, place: 'measures', chapter: true },
    { kind: 'paragraph', text: intro, tone: 'soft' },
    ...(report.measures.length === 0
      ? [{ kind: 'paragraph', text: said.none } as const]
      : [
          {
            kind: 'table',
            caption: words.captions.measures,
            style: 'small',
            dense: true,
            rowHeads: true,
            columns: [
              { head: said.measure, width: 5 },
              { head: said.items, width: 1, align: 'right' },
              { head: said.gates, width: 1, align: 'right' },
              { head: said.share, width: 2.6, align: 'right' },
            ],
            rows: report.measures.map((line) => [
              common.join.labelled(common.measure(line.id), line.title),
              results.count(line.items),
              results.count(line.gates),
              shareOf(line, report, words),
            ]),
          } as const,
        ]),
    { kind: 'heading', level: 2, text: said.matrix, chapter: true },
    { kind: 'paragraph', text: said.matrixIntro, tone: 'soft', keepWithNext: true },
    {
      kind: 'table',
      caption: words.captions.matrix,
      style: 'caption',
      dense: true,
      rowHeads: true,
      columns: [
        { head: said.measure, width: 1.65 },
        ...questionnaires.map((_, index) => ({
          head: String(index + 1),
          width: 1,
          align: 'center' as const,
        })),
        { head: said.together, width: 1.05, align: 'center' },
      ],
      rows: lines.map(({ id, cells, total }) => [
        common.measure(id),
        ...cells.map(({ asked, written }) => said.cell(asked, written)),
        { text: said.cell(total.asked, total.written), bold: true },
      ]),
    },
    { kind: 'space', mm: 3 },
    {
      kind: 'paragraph',
      style: 'small',
      text: questionnaires.map((one, index) => `${index + 1} ${one.title}`).join(' · '),
    },
  ]
}

function shareOf(line: MeasureLine, report: Report, words: Words): string {
  const { display } = line
  if (display === 'few-items') {
    return words.results.measures.fewItems(report.parameters.leastItemsPerMeasure)
  }
  return shownText({ ...line, display }, report, words)
}

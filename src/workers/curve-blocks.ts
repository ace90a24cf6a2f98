import type { CurveReport, ImprovementReport } from '#core/report/improvement-report.ts'
import type { Report } from '#core/report/report.ts'
import { formatCost, formatShare } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, Inline } from './blocks.ts'
import type { Tick } from './chart.ts'

/** How far each budget gets, as a curve and in figures. */
export function curveBlocks({ curve }: ImprovementReport, report: Report, words: Words): Block[] {
  const { plan } = words.print
  const heading: Block = { kind: 'heading', level: 2, text: words.improve.curve.title }
  if (curve === 'withheld') return [heading, { kind: 'paragraph', text: plan.curveWithheld }]
  if (!curve) return [heading, { kind: 'paragraph', text: plan.curveMissing }]
  // A line that leads nowhere is no picture, and its points no table.
  const rise = (curve.points.at(-1)?.share ?? 0) - (curve.points[0]?.share ?? 0)
  if (rise < 1e-9) {
    return [heading, { kind: 'paragraph', text: words.improve.curve.noGain }]
  }
  return [heading, ...drawnBlocks(curve, report, words)]
}

function drawnBlocks({ points, chosen }: CurveReport, report: Report, words: Words): Block[] {
  const { plan } = words.print
  const said = words.improve.curve
  const money = (cny: number): string => formatCost(report.language, [cny, cny, cny])
  const share = (value: number): string => formatShare(report.language, value)
  const texts = points.map((point) => said.at(money(point.budget), share(point.share)))
  return [
    { kind: 'paragraph', style: 'small', tone: 'soft', text: plan.curveIntro, keepWithNext: true },
    { kind: 'paragraph', text: findingOf(points, report, words), keepWithNext: true },
    {
      kind: 'figure',
      caption: words.improve.curve.title,
      alt: [
        ...texts,
        ...(chosen
          ? [
              words.common.join.labelled(
                plan.path,
                plan.chosen(money(chosen.budget), share(chosen.share)),
              ),
            ]
          : []),
      ].join('; '),
      chart: {
        kind: 'curve',
        points,
        chosen: chosen && {
          ...chosen,
          text: plan.chosen(money(chosen.budget), share(chosen.share)),
        },
        budgets: ticksTo(points.at(-1)?.budget ?? 0, said.tick),
        words: {
          budget: plan.budgetAxis,
          share: said.share,
          best: said.best,
          notProven: plan.notProven,
          chosen: plan.path,
        },
      },
    },
    pointTable(points, report, words),
  ]
}

/** The ends of the curve, and the point up to which most of the gain is bought: the page says the same. */
function findingOf(points: CurveReport['points'], { language }: Report, words: Words): string {
  const said = words.improve.curve
  const [first] = points
  const last = points.at(-1)
  if (!first || !last || last.share - first.share < 1e-9) return said.noGain
  const money = (cny: number): string => formatCost(language, [cny, cny, cny])
  const half = points.find(({ share }) => share >= (first.share + last.share) / 2) ?? last
  return words.common.join.sentences([
    said.finding(
      formatShare(language, first.share),
      money(last.budget),
      formatShare(language, last.share),
    ),
    said.half(money(half.budget), formatShare(language, half.share)),
  ])
}

/** The points in two columns beside each other, downwards. */
function pointTable(points: CurveReport['points'], { language }: Report, words: Words): Block {
  const said = words.improve.curve
  const cells = points.map(({ budget, share, proven }): [Inline, Inline] => [
    formatCost(language, [budget, budget, budget]),
    `${formatShare(language, share)}${proven ? '' : ' ≈'}`,
  ])
  const half = Math.ceil(cells.length / 2)
  const columns = [
    { head: said.budget, width: 3, align: 'right' },
    { head: said.share, width: 2, align: 'right' },
  ] as const
  return {
    kind: 'table',
    caption: words.captions.points,
    style: 'small',
    dense: true,
    columns: [...columns, ...columns],
    rows: cells.slice(0, half).map((left, row) => [...left, ...(cells[half + row] ?? ['', ''])]),
  }
}

/** Four to six even marks from 0 to a budget. */
function ticksTo(most: number, text: (cny: number) => string): Tick[] {
  const raw = Math.max(1, most) / 5
  const scale = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 2.5, 5, 10].map((one) => one * scale).find((one) => one >= raw) ?? raw
  const count = Math.floor(most / step + 1e-9)
  return Array.from({ length: count + 1 }, (_, place) => ({
    at: place * step,
    text: text(place * step),
  }))
}

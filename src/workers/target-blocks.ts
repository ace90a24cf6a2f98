import type { TargetChoice } from '#core/assessment/schema.ts'
import { quadrants } from '#core/report/importance-picture.ts'
import type { TargetLine } from '#core/report/improvement-report.ts'
import type { Report } from '#core/report/report.ts'
import { formatDecimal, formatShare, formatWeight, noFigure } from '#words/figures.ts'
import { importanceFinding } from '#words/importance-finding.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, Inline } from './blocks.ts'
import { shownText } from './figure-blocks.ts'
import { figureColumn } from './figure-column.ts'

/** Where it should get, how far it still is, and what weighs most. */
export function targetBlocks(report: Report, words: Words): Block[] {
  const { print } = words
  if (report.score.low === null) return []
  return [
    { kind: 'heading', level: 1, text: print.targets.title, place: 'targets', chapter: true },
    { kind: 'paragraph', text: print.targets.intro, tone: 'soft' },
    { kind: 'heading', level: 2, text: print.targets.heading },
    targetTable(report, words),
    ...gapBlocks(report, words),
    ...reachedBlocks(report, words),
    ...importanceBlocks(report, words),
  ]
}

/** A target in words: the stage with its name, or the share. */
export function aimText(
  choice: TargetChoice,
  levels: readonly string[],
  { language }: Report,
  { common }: Words,
): string {
  return 'share' in choice
    ? formatWeight(language, choice.share)
    : common.stage(Math.min(choice.stage, levels.length), levels)
}

function targetTable(report: Report, words: Words): Block {
  const { print, common } = words
  const said = print.targets
  const how = ({ own, depth }: TargetLine): string =>
    own
      ? said.own
      : depth > 0
        ? said.above
        : said.ambition(common.ambitions[report.profile.ambition])
  return {
    kind: 'table',
    caption: words.captions.targets,
    style: 'small',
    dense: true,
    rowHeads: true,
    columns: [
      { head: said.of, width: 4.2 },
      { head: said.aim, width: 2.5 },
      { head: said.how, width: 2.9 },
      { head: said.now, width: 3.4 },
    ],
    rows: report.targets.map((line): Inline[] => {
      const { stage, levels } = line
      const standing = [
        stage ? common.stageRange(stage.guaranteed, stage.possible, levels) : common.noStage,
        shownText(line.standing, report, words),
      ]
      return [
        [
          {
            text: line.depth === 2 ? `　${line.title ?? ''}` : (line.title ?? print.plan.whole),
            bold: line.depth === 0,
          },
        ],
        aimText(line.choice, levels, report, words),
        how(line),
        standing.join(' · '),
      ]
    }),
  }
}

/** The place of the table of gaps, whose numbers the picture's quarters name. */
const GAPS = 'table-gaps'

function gapBlocks(report: Report, words: Words): Block[] {
  const { print, results } = words
  const { gaps, language } = report
  const said = print.targets
  if (gaps.length === 0) {
    const { counts } = report.score
    const nothingSaid = counts.answered + counts['dont-know'] === 0
    return [
      { kind: 'heading', level: 2, text: said.gaps(0) },
      { kind: 'paragraph', text: nothingSaid ? results.gaps.noneYet : results.gaps.none },
    ]
  }
  const { columns } = said
  return [
    { kind: 'heading', level: 2, text: said.gaps(gaps.length) },
    { kind: 'paragraph', style: 'small', tone: 'soft', text: said.gapsIntro, keepWithNext: true },
    {
      kind: 'table',
      caption: words.captions.gaps,
      place: GAPS,
      style: 'caption',
      dense: true,
      columns: [
        { head: print.gapNumber, width: 8 },
        { head: print.ask, width: 68 },
        figureColumn(columns.now, 12.5),
        figureColumn(columns.target, 14.5),
        figureColumn(columns.gap, 12.5),
        figureColumn(columns.weight, 15),
        figureColumn(columns.key, 11),
        figureColumn(columns.effort, 13.5),
        figureColumn(columns.priority, 14.5),
      ],
      rows: gaps.map(({ gap, ask }, index): Inline[] => [
        String(index + 1),
        ask,
        formatShare(language, gap.share),
        formatWeight(language, gap.targetShare),
        formatShare(language, gap.gap),
        formatWeight(language, gap.weight),
        gap.key ? results.gaps.keyDouble : results.gaps.keySingle,
        gap.effort === null ? noFigure : formatDecimal(language, gap.effort, 2, 0),
        formatDecimal(language, gap.priority, 4),
      ]),
    },
  ]
}

/** What is where it should be. */
function reachedBlocks({ importance, language }: Report, words: Words): Block[] {
  const { print, results } = words
  const reached = importance.items.filter(({ below }) => !below)
  if (reached.length === 0) return []
  const said = print.targets
  const { columns } = said
  return [
    { kind: 'heading', level: 2, text: said.reached(reached.length) },
    {
      kind: 'table',
      caption: words.captions.reached,
      style: 'small',
      dense: true,
      columns: [
        { head: print.ask, width: 6 },
        figureColumn(columns.now, 1.2),
        figureColumn(columns.target, 1.2),
        figureColumn(columns.weight, 1.2),
        { head: columns.place, width: 1.8 },
      ],
      rows: reached.map(({ ask, share, target, weight, quadrant }) => [
        ask,
        formatShare(language, share),
        formatWeight(language, target),
        formatWeight(language, weight),
        results.importance.quadrants[quadrant],
      ]),
    },
  ]
}

function importanceBlocks(report: Report, words: Words): Block[] {
  const { results, common } = words
  const { importance, language, openGates } = report
  const said = results.importance
  const [first, keep, later, enough] = quadrants.map((one) => said.quadrants[one])
  const heading: Block = { kind: 'heading', level: 2, text: said.title }
  if (importance.items.length === 0) return [heading, { kind: 'paragraph', text: said.none }]
  const finding = importanceFinding(importance, openGates.length, language, words)
  const lines = said.lines(
    formatWeight(language, importance.meanWeight),
    formatShare(language, importance.middleShare, 0),
  )
  return [
    heading,
    { kind: 'paragraph', style: 'small', tone: 'soft', text: said.intro, keepWithNext: true },
    { kind: 'paragraph', text: finding, keepWithNext: true },
    {
      kind: 'figure',
      caption: said.chart,
      alt: common.join.labelled(said.chart, finding),
      chart: {
        kind: 'importance',
        spots: importance.spots.map(({ weight, share, items }) => ({
          weight,
          share,
          count: items.length,
          solid: items.some(({ below }) => below),
          ringed: items.some(({ key }) => key),
        })),
        middle: { weight: importance.meanWeight, share: importance.middleShare },
        weights: importance.weightTicks.map((at) => ({ at, text: formatWeight(language, at) })),
        quarters: [first ?? '', keep ?? '', later ?? '', enough ?? ''],
        words: {
          weight: results.gaps.weight,
          share: results.charts.share,
          solid: said.solid,
          hollow: said.hollow,
          ringed: said.ringed,
          number: said.number,
          lines,
        },
      },
    },
    ...(report.gaps.length > 0 ? [quarterTable(report, words)] : []),
  ]
}

/** The gaps in each quarter by their numbers, so that a dot of the picture can be looked up. */
function quarterTable({ gaps, importance }: Report, words: Words): Block {
  const { print, results, captions } = words
  const said = print.targets
  const { quadrants: names, quadrantHints } = results.importance
  const numbers = new Map(gaps.map(({ gap }, index) => [gap.itemId, index + 1]))
  return {
    kind: 'table',
    caption: [{ text: captions.quarters }, { text: captions.numbersAreThoseOf, refersTo: GAPS }],
    style: 'small',
    dense: true,
    rowHeads: true,
    columns: [
      { head: said.columns.place, width: 4 },
      { head: said.numbers, width: 8 },
    ],
    rows: quadrants.map((quadrant) => {
      const here = importance.items.flatMap((item) =>
        item.quadrant === quadrant ? (numbers.get(item.itemId) ?? []) : [],
      )
      return [
        said.quarter(names[quadrant], quadrantHints[quadrant]),
        here.length === 0
          ? said.noneHere
          : // Alike in every language, so that they stand once where two are printed.
            here.toSorted((a, b) => a - b).join(', '),
      ]
    }),
  }
}

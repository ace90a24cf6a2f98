import type { ActionLine, ItemReport, QuestionnaireReport, Report } from '#core/report/report.ts'
import { formatShare } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, TableBlock } from './blocks.ts'
import { effortText, figureBlock, heatMapBlock, shownText } from './figure-blocks.ts'
import type { Inline, Span } from './inline.ts'
import { supportSpans } from './support-blocks.ts'

/** The part of the width that the labels of an item's facts take. */
const LABEL_SHARE = 0.13

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
  return [
    { kind: 'heading', level: 1, text: one.title, place: `q-${one.id}`, chapter: true },
    { kind: 'paragraph', text: one.summary, tone: 'soft' },
    ...besideBars(facts, one, report, words),
    ...(stage
      ? [
          {
            kind: 'rows',
            rows: [{ label: print.blockedBy, value: blockedText(one, words) }],
            labelShare: LABEL_SHARE,
            dense: true,
          } as const,
        ]
      : []),
    ...heatMapBlock(one, words),
    ...(report.parts.includes('items') ? one.sections : []).flatMap((section): Block[] => [
      {
        kind: 'heading',
        level: section.depth === 0 ? 2 : 3,
        text: section.title,
      },
      ...(section.score.low === null
        ? []
        : [
            {
              kind: 'paragraph',
              style: 'small',
              tone: 'soft',
              keepWithNext: true,
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
      { head: '', width: 1.6 },
    ],
    rows: facts.map(({ label, value }) => [{ text: label, tone: 'soft' }, value]),
  }
  const [figure] = figureBlock('bars', one.bars, report, words, one.title)
  return [figure ? { kind: 'pair', facts: table, figure, factsShare: 0.34 } : table]
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

function itemBlocks(item: ItemReport, report: Report, words: Words): Block[] {
  const { print, common, results } = words
  const title: Span[] = [{ text: item.ask, bold: true }]
  if (item.key) title.push({ text: `  ${common.keyItem}`, tone: 'accent', bold: true })
  if (item.kind === 'gate') title.push({ text: `  ${common.gate}`, tone: 'accent', bold: true })
  const rows: { label: string; value: Inline }[] = []
  const add = (label: string, value: string | null): void => {
    if (value !== null && value !== '') rows.push({ label, value })
  }
  add(print.chosen, chosenText(item, words))
  add(print.reason, item.reason)
  if (item.next) {
    add(
      print.next,
      item.next.anchor === null
        ? results.details.nextWithout(item.next.level)
        : `${results.details.nextLevel(item.next.level)}\n${item.next.anchor}`,
    )
  }
  if (item.evidence) add(print.evidence, evidenceText(item.evidence, words))
  add(print.note, item.note)
  if (item.actions.length > 0) {
    rows.push({ label: print.toDo, value: actionSpans(item.actions, report, words) })
  }
  return [
    { kind: 'rule' },
    { kind: 'paragraph', text: title, keepWithNext: true },
    { kind: 'rows', rows, labelShare: LABEL_SHARE, dense: true },
    { kind: 'space', mm: 1.5 },
  ]
}

/** What was said of an item, in words. */
export function chosenText(item: ItemReport, words: Words): string {
  const { common, results } = words
  if (item.kind === 'gate') {
    const value = item.gate
    if (value === null) return results.details.gateUnanswered
    const names: Readonly<Record<string, string>> = common.gateValues
    return names[value] ?? value
  }
  if (item.state !== 'answered') {
    const state = common.states[item.state]
    return item.state === 'dont-know' ? common.join.bracketed(state, results.details.lowest) : state
  }
  const said = item.said.join('\n')
  if (item.level === null) return said
  return `${results.details.reached(item.level, item.levels)}\n${said}`
}

function evidenceText(evidence: NonNullable<ItemReport['evidence']>, words: Words): string {
  const { common, results } = words
  const lines = [common.evidenceGrades[evidence.grade] ?? '']
  if (evidence.note !== null) lines.push(evidence.note)
  if (evidence.link !== null) lines.push(evidence.link)
  if (evidence.validUntil !== null) {
    const date = common.format.date(evidence.validUntil)
    lines.push(evidence.expired ? results.details.expired(date) : results.details.validUntil(date))
  }
  return lines.join('\n')
}

/** Actions with their steps, in one cell. */
export function actionSpans(actions: readonly ActionLine[], report: Report, words: Words): Span[] {
  return actions.flatMap((action, index): Span[] => [
    { text: `${index > 0 ? '\n' : ''}${action.title}\n`, bold: true },
    { text: `${effortText(action, report, words)} · ${action.role}\n`, tone: 'soft' },
    { text: action.how.map((step, at) => `${at + 1}. ${step}`).join('\n') },
    ...supportSpans(action, report, words),
  ])
}

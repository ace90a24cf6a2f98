import type { ItemReport, Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import { actionPlaces, actionSpans, areElsewhere } from './action-spans.ts'
import type { Block, ParagraphBlock } from './blocks.ts'
import { chosenText } from './chosen-text.ts'
import { type Inline, joinInline, type Span, spansOf } from './inline.ts'

/** The part of the width that the labels of an item's facts take, what to do to their right or below them. */
const LABEL_SHARE = { beside: 0.1, below: 0.12 } as const

/** One item: what was said, what comes next, and what to do. */
export function itemBlocks(item: ItemReport, report: Report, words: Words): Block[] {
  const { print, common } = words
  const title: Span[] = [{ text: item.ask, bold: true }]
  if (item.key) title.push({ text: `  ${common.keyItem}`, tone: 'accent', bold: true })
  if (item.kind === 'gate') title.push({ text: `  ${common.gate}`, tone: 'accent', bold: true })
  const rows: { label: string; value: Inline }[] = []
  const add = (label: string, value: string | null): void => {
    if (value !== null && value !== '') rows.push({ label, value })
  }
  add(print.chosen, chosenText(item, words).replaceAll('\n', ' · '))
  add(print.reason, item.reason)
  if (item.next) {
    const { level, anchor } = item.next
    add(print.next, [print.level(level), ...(anchor === null ? [] : [anchor])].join(' · '))
  }
  if (item.evidence) add(print.evidence, evidenceText(item.evidence, words))
  add(print.note, item.note)
  const split = rows.length
  if (item.actions.length > 0) {
    rows.push({ label: print.toDo, value: actionSpans(item.actions, item, report, words) })
  }
  const why: ParagraphBlock[] =
    item.why === null ? [] : [{ kind: 'paragraph', style: 'small', tone: 'soft', text: item.why }]
  const [only, ...others] = rows
  if (only && others.length === 0 && split === 1) {
    // Nothing is said of it but how it stands: that has room on its own line.
    return [
      { kind: 'rule' },
      {
        kind: 'paragraph',
        text: joinInline(title, [{ text: '　' }, ...softened(only.value)]),
        keepWithNext: why.length > 0,
      },
      ...why,
    ]
  }
  return [
    { kind: 'rule' },
    { kind: 'paragraph', text: title, keepWithNext: true },
    ...why.map((block): Block => ({ ...block, keepWithNext: true })),
    {
      kind: 'rows',
      rows,
      // What is said in two lines leaves its half of the width to what is said in many.
      ...(areElsewhere(item.actions, item.id, report)
        ? { labelShare: LABEL_SHARE.below }
        : { labelShare: LABEL_SHARE.beside, split }),
      dense: true,
      places: actionPlaces(item.actions, item.id, report),
    },
    { kind: 'space', mm: 1.5 },
  ]
}

const softened = (text: Inline): Span[] =>
  spansOf(text).map((span) => ({ ...span, bold: false, tone: 'soft' }))

function evidenceText(evidence: NonNullable<ItemReport['evidence']>, words: Words): string {
  const { common, results } = words
  const lines = [common.evidenceGrades[evidence.grade] ?? '']
  if (evidence.note !== null) lines.push(evidence.note)
  if (evidence.link !== null) lines.push(evidence.link)
  if (evidence.validUntil !== null) {
    const date = common.format.date(evidence.validUntil)
    lines.push(evidence.expired ? results.details.expired(date) : results.details.validUntil(date))
  }
  return lines.join(' · ')
}

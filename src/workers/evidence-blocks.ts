import type { EvidenceReport, ItemReport, MissingEvidence, Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, Cell, Span } from './blocks.ts'

/** The evidence list: what there is to show, questionnaire by questionnaire, and what is still to be found. */
export function evidenceBlocks(report: Report, words: Words): Block[] {
  const say = words.evidence
  const { evidence, evidenceCoverage: counts } = report
  const widths = widthsFor(evidence)
  return [
    { kind: 'heading', level: 1, text: say.title, place: 'evidence', chapter: true },
    { kind: 'paragraph', text: report.outward ? say.outwardIntro : say.intro, tone: 'soft' },
    { kind: 'paragraph', text: say.covered(counts) },
    ...(evidence.held.length === 0
      ? [{ kind: 'paragraph', text: say.none } as const]
      : evidence.held.flatMap((group) => heldBlocks(group, widths, report, words))),
    ...missingEvidenceBlocks(evidence, words),
  ]
}

/** The widths of item, grade, note and day: the same in all its tables, with little for notes where few were made. */
function widthsFor({ held }: EvidenceReport): readonly [number, number, number, number] {
  const items = held.flatMap(({ lines }) => lines)
  const noted = items.filter(({ evidence }) => evidence?.note || evidence?.link).length
  return noted * 4 > items.length ? [4, 2.4, 3.2, 1.9] : [4.5, 2.8, 2.2, 1.9]
}

function heldBlocks(
  { title, lines }: EvidenceReport['held'][number],
  [item, grade, what, until]: readonly [number, number, number, number],
  { outward }: Report,
  words: Words,
): Block[] {
  const say = words.evidence
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      style: 'small',
      rowHeads: true,
      columns: [
        { head: say.item, width: item },
        { head: say.grade, width: grade },
        ...(outward ? [] : [{ head: say.what, width: what }]),
        { head: say.until, width: until },
      ],
      rows: lines.map((line) => heldRow(line, outward, words)),
    },
  ]
}

function heldRow(item: ItemReport, outward: boolean, words: Words): (string | Cell)[] {
  const { common, evidence: say } = words
  const { grade = 0, note, link, validUntil, expired } = item.evidence ?? {}
  const until =
    typeof validUntil !== 'string'
      ? '–'
      : expired
        ? `${common.format.date(validUntil)}\n${say.expired}`
        : common.format.date(validUntil)
  return [
    item.ask,
    `${grade} ${common.evidenceGrades[grade] ?? ''}`,
    ...(outward ? [] : [[note, link].filter(Boolean).join('\n') || '–']),
    expired ? { text: until, tone: 'warning' } : until,
  ]
}

function missingEvidenceBlocks({ missing }: EvidenceReport, words: Words): Block[] {
  const { evidence: say } = words
  if (missing.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: say.missing.title },
    { kind: 'paragraph', text: say.missing.intro, tone: 'soft' },
    ...missing.flatMap(({ title, lines }): Block[] => [
      { kind: 'heading', level: 3, text: title },
      {
        kind: 'table',
        style: 'small',
        rowHeads: true,
        columns: [
          { head: say.item, width: 4 },
          { head: say.missing.state, width: 1.9 },
          { head: say.missing.couldShow, width: 4.9 },
        ],
        rows: lines.map(({ item, lack, couldShow }: MissingEvidence) => [
          itemName(item, words),
          item.level === null
            ? say.missing.lacks[lack]
            : `${words.results.details.reached(item.level, item.levels)}\n${say.missing.lacks[lack]}`,
          couldShow.length === 0 ? '–' : couldShow.map((one) => `· ${one}`).join('\n'),
        ]),
      },
    ]),
  ]
}

function itemName(item: ItemReport, { common }: Words): string | Span[] {
  return item.key
    ? [{ text: item.ask }, { text: `  ${common.keyItem}`, tone: 'accent', bold: true }]
    : item.ask
}

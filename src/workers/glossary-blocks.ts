import { composeGlossary } from '#core/report/compose-glossary.ts'
import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import type { Block } from './blocks.ts'

/** The terms that occur in what is printed, each with what it means. */
export function glossaryBlocks(printed: readonly Block[], report: Report, words: Words): Block[] {
  const terms = composeGlossary(printed, report.glossary, report.language)
  if (terms.length === 0) return []
  const { glossary } = words
  return [
    { kind: 'heading', level: 1, text: glossary.title, place: 'glossary', chapter: true },
    { kind: 'paragraph', text: glossary.inReport, tone: 'soft' },
    {
      kind: 'table',
      style: 'small',
      dense: true,
      rowHeads: true,
      columns: [
        { head: glossary.term, width: 2.2 },
        { head: glossary.meaning, width: 7.8 },
      ],
      rowKeys: terms.map(({ id }) => id),
      rows: terms.map(({ term, meaning }) => [{ text: term, bold: true }, meaning]),
    },
  ]
}

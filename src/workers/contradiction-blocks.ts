import type { ContradictionLine, Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import type { Block } from './blocks.ts'
import { chosenText } from './chosen-text.ts'

/** Answers worth a second look, each question with the answers it is about. Nothing where there are none. */
export function contradictionBlocks({ contradictions }: Report, words: Words): Block[] {
  if (contradictions.length === 0) return []
  const { reconsider } = words.results
  return [
    { kind: 'heading', level: 2, text: reconsider.title },
    { kind: 'paragraph', text: reconsider.intro, tone: 'soft', keepWithNext: true },
    ...contradictions.flatMap((line) => oneBlocks(line, words)),
  ]
}

function oneBlocks({ asks, items }: ContradictionLine, words: Words): Block[] {
  return [
    { kind: 'paragraph', text: [{ text: asks, bold: true }], keepWithNext: true },
    {
      kind: 'list',
      style: 'small',
      items: items.map((item) => [
        { text: `${item.ask}\n` },
        // On one line, so that the list stays short.
        { text: chosenText(item, words).replaceAll('\n', ' · '), tone: 'soft' },
      ]),
    },
  ]
}

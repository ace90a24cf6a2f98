import { type LetterSpan, parseLetter } from '#core/report/parse-letter.ts'
import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, Span } from './blocks.ts'

/** What the enterprise says before its report; nothing where it says nothing. */
export function forewordBlocks({ letter }: Report, { print }: Words): Block[] {
  return letterBlocks(letter.foreword, print.foreword, 'foreword')
}

/** What the enterprise says in closing; nothing where it says nothing. */
export function closingLetterBlocks({ letter }: Report, { print }: Words): Block[] {
  return letterBlocks(letter.closing, print.closing, 'closing')
}

function letterBlocks(text: string, title: string, place: string): Block[] {
  const parts = parseLetter(text)
  if (parts.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: title, place, chapter: true },
    ...parts.map((part): Block => {
      switch (part.kind) {
        case 'heading':
          return { kind: 'heading', level: 2, text: part.text }
        case 'paragraph':
          return { kind: 'paragraph', text: part.spans.map(spanOf) }
        case 'list':
          return {
            kind: 'list',
            ordered: part.ordered,
            items: part.items.map((item) => item.map(spanOf)),
          }
      }
    }),
  ]
}

function spanOf({ text, bold }: LetterSpan): Span {
  return bold ? { text, bold } : { text }
}

import type { Words } from '#words/load-words.ts'
import type { Block, FigureBlock, TableBlock } from './blocks.ts'
import { type Inline, joinInline, type Span, spansOf } from './inline.ts'

/**
 * The blocks with their figures and tables numbered in the order they stand in, where they have a caption, and with every
 * reference to one of them naming its number and leading there. A reference to what is not printed is left out.
 */
export function numberCaptions(blocks: readonly Block[], words: Words): Block[] {
  const { captions } = words
  const names = new Map<string, string>()
  let figures = 0
  let tables = 0
  const captioned = <Captioned extends FigureBlock | TableBlock>(block: Captioned): Captioned => {
    if (block.caption === undefined) return block
    const name =
      block.kind === 'figure' ? captions.figure((figures += 1)) : captions.table((tables += 1))
    if (block.place !== undefined) names.set(block.place, name)
    const number: Span = { text: `${name}\u2003`, bold: true, tone: 'ink' }
    return { ...block, caption: joinInline([number], block.caption) }
  }
  const numbered = blocks.map((block): Block => {
    if (block.kind === 'figure' || block.kind === 'table') return captioned(block)
    if (block.kind === 'pair') return { ...block, figure: captioned(block.figure) }
    return block
  })
  return numbered.map((block): Block => {
    if (block.kind === 'paragraph') return { ...block, text: resolved(block.text, names) }
    if ((block.kind === 'figure' || block.kind === 'table') && block.caption !== undefined) {
      return { ...block, caption: resolved(block.caption, names) }
    }
    return block
  })
}

function resolved(text: Inline, names: ReadonlyMap<string, string>): Inline {
  if (typeof text === 'string') return text
  return spansOf(text).flatMap((span): Span[] => {
    if (span.refersTo === undefined) return [span]
    const name = names.get(span.refersTo)
    if (name === undefined) return []
    return [{ text: `${span.text}${name}`, target: { place: span.refersTo } }]
  })
}

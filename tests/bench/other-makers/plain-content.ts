import type { Block, Cell } from '#workers/blocks.ts'
import { type Inline, spansOf } from '#workers/inline.ts'

/** A run of text, bold or not. */
export type Run = { readonly text: string; readonly bold: boolean }

/** What every maker of PDFs can draw: headings, paragraphs on a ground or none, lists, and tables. */
export type Plain =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  | { readonly kind: 'text'; readonly runs: readonly Run[]; readonly fill?: string }
  | {
      readonly kind: 'list'
      readonly items: readonly (readonly Run[])[]
      readonly ordered: boolean
    }
  | {
      readonly kind: 'table'
      readonly widths: readonly number[]
      readonly head: readonly (readonly Run[])[] | null
      readonly rows: readonly (readonly (readonly Run[])[])[]
    }

type Drawable = Extract<
  Block,
  { readonly kind: 'heading' | 'paragraph' | 'list' | 'rows' | 'table' | 'callout' }
>

/** The blocks that every maker can draw alike; charts, contents and covers are left out for all of them. */
export function drawableBlocks(blocks: readonly Block[]): Drawable[] {
  return blocks
    .map((block) => (block.kind === 'pair' ? block.facts : block))
    .filter((block): block is Drawable => drawable.has(block.kind))
}

const drawable = new Set<string>(['heading', 'paragraph', 'list', 'rows', 'table', 'callout'])

const runs = (inline: Inline, bold = false): Run[] =>
  spansOf(inline).map((span) => ({ text: span.text, bold: span.bold ?? bold }))

const isCell = (cell: Inline | Cell): cell is Cell =>
  typeof cell === 'object' && !Array.isArray(cell) && 'text' in cell

const cellRuns = (cell: Inline | Cell): Run[] =>
  isCell(cell) ? runs(cell.text, cell.bold) : runs(cell)

/** The same content in the words of no maker in particular. */
export function plainContent(blocks: readonly Drawable[]): Plain[] {
  return blocks.flatMap((block): Plain[] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'heading', level: block.level, runs: runs(block.text, true) }]
      case 'paragraph':
        return [{ kind: 'text', runs: runs(block.text) }]
      case 'callout':
        return [
          ...(block.title === undefined ? [] : [runs(block.title, true)]),
          ...block.text.map((text) => runs(text)),
        ].map((part) => ({ kind: 'text', runs: part, fill: '#eef4f4' }))
      case 'list':
        return [
          {
            kind: 'list',
            items: block.items.map((item) => runs(item)),
            ordered: block.ordered ?? false,
          },
        ]
      case 'rows':
        return [
          {
            kind: 'table',
            widths: [0.28, 0.72],
            head: null,
            rows: block.rows.map(({ label, value }) => [runs(label), runs(value)]),
          },
        ]
      case 'table': {
        const total = block.columns.reduce((sum, { width }) => sum + width, 0)
        return [
          {
            kind: 'table',
            widths: block.columns.map(({ width }) => width / total),
            head: block.headless ? null : block.columns.map(({ head }) => runs(head, true)),
            rows: block.rows.map((row) => block.columns.map((_, i) => cellRuns(row[i] ?? ''))),
          },
        ]
      }
    }
  })
}

/** Sizes of type in points, for all makers. */
export const SIZE = { heading: [17, 12.5, 10.5], body: 10, small: 8.5, caption: 7.5 } as const

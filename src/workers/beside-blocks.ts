import type { Language } from '#core/language.ts'
import { besideChart } from './beside-chart.ts'
import {
  asSecond,
  besideCell,
  besideText,
  inLanguage,
  secondCell,
  secondOf,
} from './beside-text.ts'
import type {
  Block,
  CalloutBlock,
  FigureBlock,
  ListBlock,
  ParagraphBlock,
  RowsBlock,
  TableBlock,
} from './blocks.ts'
import type { Inline } from './inline.ts'
import type { StyleName } from './look.ts'
import { pairByKey, pairLists } from './pair-lists.ts'
import { charactersIn, TEXT_MM } from './text-room.ts'

/**
 * The same document in two languages, side by side: what is the same thing in both stands in one place, what stands in
 * one language alone stays where it is. No text of either is lost.
 */
export function besideBlocks(
  first: readonly Block[],
  second: readonly Block[],
  lang: Language,
): Block[] {
  return pairLists(first, second, signOf).flatMap(([one, other]) => {
    if (one === undefined) return [secondAlone(other, lang)]
    return other === undefined ? [one] : besideBlock(one, other, lang)
  })
}

/** What a block is, in any language. */
const signOf = (block: Block): string => [block.kind, ...tellingParts(block)].join(' ')

function tellingParts(block: Block): unknown[] {
  if (block.kind === 'heading') return [block.level, block.place]
  if (block.kind === 'paragraph') return [block.style, block.keepWithNext]
  if (block.kind === 'rows') return [block.labelShare]
  if (block.kind === 'table') return [block.columns.length, block.headless]
  if (block.kind === 'callout') return [block.title === undefined]
  if (block.kind === 'figure') return [block.chart.kind]
  if (block.kind === 'pair') return [block.figure.chart.kind]
  return []
}

/** Two blocks of one kind as one, or one behind the other where they do not go together. */
function besideBlock(one: Block, other: Block, lang: Language): Block[] {
  if (one.kind === 'title' && other.kind === 'title') {
    const { subtitle } = other
    const own = subtitle === one.subtitle || subtitle === undefined ? {} : { subtitle }
    return [{ ...one, second: { text: other.text, lang, ...own } }]
  }
  if (one.kind === 'heading' && other.kind === 'heading') {
    return [{ ...one, ...secondOf(one.text, other.text, lang) }]
  }
  if (
    (one.kind === 'paragraph' && other.kind === 'paragraph') ||
    (one.kind === 'list' && other.kind === 'list' && one.items.length === other.items.length) ||
    (one.kind === 'callout' && other.kind === 'callout' && one.text.length === other.text.length)
  ) {
    if (JSON.stringify(one) === JSON.stringify(other)) return [one]
    return [{ kind: 'columns', first: one, second: passageIn(other, lang) }]
  }
  if (one.kind === 'rows' && other.kind === 'rows') {
    const rows = besideRows(one, other, lang)
    return rows ? [rows] : [one, secondAlone(other, lang)]
  }
  if (one.kind === 'table' && other.kind === 'table') {
    const table = besideTable(one, other, lang)
    return table ? [table] : [one, secondAlone(other, lang)]
  }
  if (one.kind === 'figure' && other.kind === 'figure') {
    const figure = besideFigure(one, other, lang)
    return figure ? [figure] : [one, other]
  }
  if (one.kind === 'pair' && other.kind === 'pair') {
    const factsMm = TEXT_MM * one.factsShare
    const facts = besideTable(one.facts, other.facts, lang, factsMm)
    const figure = besideFigure(one.figure, other.figure, lang, TEXT_MM - factsMm)
    return facts && figure ? [{ ...one, facts, figure }] : [one, secondAlone(other, lang)]
  }
  if (one.kind === 'contents' && other.kind === 'contents') {
    return [
      {
        ...one,
        ...(one.title && {
          title: besideText(one.title, other.title ?? '', { lang, room: Infinity }),
        }),
      },
    ]
  }
  return [one, ...(isMute(other) ? [] : [secondAlone(other, lang)])]
}

/** Room and lines say nothing twice. */
const isMute = ({ kind }: Block): boolean =>
  kind === 'space' || kind === 'rule' || kind === 'page-break'

function besideRows(one: RowsBlock, other: RowsBlock, lang: Language): RowsBlock | null {
  if (one.rows.length !== other.rows.length) return null
  const isSplit = one.split !== undefined && one.split > 0 && one.split < one.rows.length
  const given = one.labelShare ?? 0.28
  const share = isSplit ? given : Math.max(given, Math.min(0.28, given * LABEL_GROWTH))
  const wholeMm = isSplit ? TEXT_MM * 0.44 - CELL_PADDING_MM : TEXT_MM
  const roomFor = (widthMm: number) => ({
    lang,
    room: charactersIn(widthMm - CELL_PADDING_MM, one.dense ? 'small' : 'body'),
  })
  const labelMm = TEXT_MM * share
  const rows = one.rows.map((row, i) => ({
    label: besideText(row.label, other.rows[i]?.label ?? '', roomFor(labelMm)),
    value: besideText(row.value, other.rows[i]?.value ?? '', roomFor(wholeMm - labelMm)),
  }))
  return { ...one, rows, labelShare: share }
}

/** How much wider labels stand where they are in two languages. */
const LABEL_GROWTH = 1.75

/** Room at the sides of a cell. */
const CELL_PADDING_MM = 3.6

function besideTable(
  one: TableBlock,
  other: TableBlock,
  lang: Language,
  widthMm = TEXT_MM,
): TableBlock | null {
  const keyed = one.rowKeys !== undefined && other.rowKeys !== undefined
  if (one.columns.length !== other.columns.length) return null
  if (!keyed && one.rows.length !== other.rows.length) return null
  const whole = one.columns.reduce((sum, { width }) => sum + width, 0)
  const style = one.style === 'figures' ? 'figure' : (one.style ?? 'small')
  const roomIn = (column: number, name: StyleName) => {
    const width = ((one.columns[column]?.width ?? 0) / whole) * widthMm - CELL_PADDING_MM
    return { lang, room: charactersIn(width, name) }
  }
  type Row = TableBlock['rows'][number]
  type Keyed = { readonly key: string; readonly row: Row }
  const keysOf = ({ rows, rowKeys }: TableBlock): Keyed[] =>
    rows.map((row, i) => ({ key: keyed ? (rowKeys?.[i] ?? '') : String(i), row }))
  const pairs = pairByKey(keysOf(one), keysOf(other), ({ key }) => key)
  return {
    ...one,
    columns: one.columns.map((column, i) => ({
      ...column,
      head: besideText(column.head, other.columns[i]?.head ?? '', roomIn(i, 'caption')),
    })),
    rows: pairs.map(([left, right]): Row => {
      if (left === undefined) return right.row.map((cell) => secondCell(cell, lang))
      if (right === undefined) return left.row
      return left.row.map((cell, i) => besideCell(cell, right.row[i] ?? '', roomIn(i, style)))
    }),
    ...(keyed && { rowKeys: pairs.map(([left, right]) => (left ?? right)?.key ?? '') }),
    ...besideCaption(one, other, lang),
  }
}

/** The height of the panel of the stage at most, so that a cover in two languages stays on its page. */
const STAGE_MM = 40

function besideFigure(
  one: FigureBlock,
  other: FigureBlock,
  lang: Language,
  widthMm = TEXT_MM,
): FigureBlock | null {
  const chart = besideChart(one.chart, other.chart, lang)
  if (!chart) return null
  return {
    ...one,
    ...(chart.kind === 'stage' && { heightMm: Math.min(one.heightMm ?? STAGE_MM, STAGE_MM) }),
    chart,
    alt: one.alt === other.alt ? one.alt : `${one.alt} / ${other.alt}`,
    ...besideCaption(one, other, lang, widthMm),
  }
}

function besideCaption(
  { caption }: TableBlock | FigureBlock,
  other: TableBlock | FigureBlock,
  lang: Language,
  widthMm = TEXT_MM,
): { readonly caption?: Inline } {
  if (caption === undefined) return {}
  const room = charactersIn(widthMm, 'caption')
  return { caption: besideText(caption, other.caption ?? '', { lang, room }) }
}

type Passage = ParagraphBlock | ListBlock | CalloutBlock

/** A passage whose runs say their language. */
function passageIn(block: Passage, lang: Language): Passage {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: inLanguage(block.text, lang) }
    case 'list':
      return { ...block, items: block.items.map((item) => inLanguage(item, lang)) }
    case 'callout':
      return {
        ...block,
        ...(block.title !== undefined && { title: inLanguage(block.title, lang) }),
        text: block.text.map((text) => inLanguage(text, lang)),
      }
  }
}

/** A block that stands in the second language alone. */
function secondAlone(block: Block, lang: Language): Block {
  if (block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'callout') {
    return passageIn(block, lang)
  }
  if (block.kind === 'rows') {
    const rows = block.rows.map(({ label, value }) => ({
      label: inLanguage(label, lang),
      value: inLanguage(value, lang),
    }))
    return { ...block, rows }
  }
  if (block.kind === 'table') return tableIn(block, lang)
  if (block.kind === 'pair') return { ...block, facts: tableIn(block.facts, lang) }
  return block.kind === 'heading' ? { ...block, lang } : block
}

function tableIn(block: TableBlock, lang: Language): TableBlock {
  return {
    ...block,
    columns: block.columns.map((column) => ({ ...column, head: asSecond(column.head, lang) })),
    rows: block.rows.map((row) => row.map((cell) => secondCell(cell, lang))),
    ...(block.caption && { caption: inLanguage(block.caption, lang) }),
  }
}

import type { Language } from '#core/language.ts'
import type { Chart } from './chart.ts'
import type { FormBlock } from './form-block.ts'
import type { Inline } from './inline.ts'
import type { StyleName, Tone } from './look.ts'

export type { Inline, Span } from './inline.ts'

/** The same text in the language printed beside the first. */
export interface SecondText {
  readonly text: string
  readonly lang: Language
}

/** The document's own title, on its first page. */
export interface TitleBlock {
  readonly kind: 'title'
  readonly text: string
  readonly subtitle?: string
  readonly second?: SecondText & { readonly subtitle?: string }
  /** Set with little room around it and a smaller logo, because what follows needs the page. */
  readonly isClose?: boolean
}

/** A heading: stands in the outline, never alone at the foot of a page. */
export interface HeadingBlock {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
  /** A name that links can lead to. */
  readonly place?: string
  /** Starts a new page. */
  readonly newPage?: boolean
  /** Starts a new page unless a good part of this one is still free. */
  readonly chapter?: boolean
  readonly second?: SecondText
  /** The language it is in, where that is not the document's first. */
  readonly lang?: Language
}

/** A paragraph, or several where the text holds line feeds. */
export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly text: Inline
  readonly style?: StyleName
  readonly tone?: Tone
  readonly keepWithNext?: boolean
  /** Stands at the right of the heading before it where both fit on one line. */
  readonly atHeading?: boolean
}

/** Short facts as label and value. */
export interface RowsBlock {
  readonly kind: 'rows'
  readonly rows: readonly { readonly label: Inline; readonly value: Inline }[]
  /** The label column's share of the width; 0.28 unless said otherwise. */
  readonly labelShare?: number
  /** Names that links can lead to. */
  readonly places?: readonly string[]
  /** From this row on they stand to the right of those before, where there is room for two columns. */
  readonly split?: number
  /** Set small and close, without lines between the rows. */
  readonly dense?: boolean
}

/** A cell: text, or text with a look. */
export interface Cell {
  readonly text: Inline
  readonly bold?: boolean
  readonly tone?: Tone
  readonly fill?: string
  /** Cut with an ellipsis after so many lines; for text that stands in full elsewhere. */
  readonly maxLines?: number
}

/** A column's head, its share of the width relative to the others, and where its text stands. */
export interface Column {
  readonly head: Inline
  readonly width: number
  readonly align?: 'left' | 'center' | 'right'
}

/** A table. Its head is repeated on every page; a row too tall for a page goes on on the next. */
export interface TableBlock {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly (Inline | Cell)[])[]
  readonly caption?: Inline
  /** A name that references can lead to. */
  readonly place?: string
  /** What each row is about, where their order or number differs from language to language. */
  readonly rowKeys?: readonly string[]
  /** `figures` sets the cells as large figures under small heads. */
  readonly style?: 'body' | 'small' | 'caption' | 'figures'
  /** Set close: less room in the rows. */
  readonly dense?: boolean
  /** Without lines between the rows. */
  readonly unruled?: boolean
  /** Its rows part wherever a page ends, after a line that ends a passage. */
  readonly flowing?: boolean
  /** The first cell of each row names it. */
  readonly rowHeads?: boolean
  /** Leaves the head out, for tables that speak for themselves. */
  readonly headless?: boolean
}

/** A bulleted or numbered list. */
export interface ListBlock {
  readonly kind: 'list'
  readonly items: readonly Inline[]
  readonly ordered?: boolean
  readonly style?: 'body' | 'small'
}

/** A passage set apart by a tinted ground. */
export interface CalloutBlock {
  readonly kind: 'callout'
  readonly title?: Inline
  readonly text: readonly Inline[]
  readonly tone?: 'accent' | 'warning' | 'soft'
}

/** A chart, with what it shows in words for those who do not see it. */
export interface FigureBlock {
  readonly kind: 'figure'
  /** The height of a radar in millimetres; 92 unless said otherwise. Other charts are as tall as their rows. */
  readonly heightMm?: number
  readonly chart: Chart
  readonly alt: string
  readonly caption?: Inline
  /** A name that references can lead to. */
  readonly place?: string
}

/** The same passage in two languages, in columns that keep step; what both say alike stands once, over the whole width. */
export interface ColumnsBlock {
  readonly kind: 'columns'
  readonly first: ParagraphBlock | ListBlock | CalloutBlock
  /** Of the same kind as the first; its runs say their language. */
  readonly second: ParagraphBlock | ListBlock | CalloutBlock
}

/** Short facts and, to their right, the figure they belong to. Kept together on one page. */
export interface PairBlock {
  readonly kind: 'pair'
  readonly facts: TableBlock
  readonly figure: FigureBlock
  /** The facts' share of the width. */
  readonly factsShare: number
}

/** The table of contents: headings of the first levels with their pages. */
export interface ContentsBlock {
  readonly kind: 'contents'
  readonly title?: Inline
  readonly levels?: number
}

/** Room, a hairline, or a new page. */
export interface SpacerBlock {
  readonly kind: 'space' | 'rule' | 'page-break'
  readonly mm?: number
}

/** One thing in a document, as plain data; a document is a list of them. */
export type Block =
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | RowsBlock
  | TableBlock
  | ListBlock
  | CalloutBlock
  | ColumnsBlock
  | FigureBlock
  | PairBlock
  | ContentsBlock
  | FormBlock
  | SpacerBlock

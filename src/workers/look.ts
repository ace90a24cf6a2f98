/** What a passage is for; its colour follows. */
export type Tone = 'ink' | 'soft' | 'accent' | 'warning'

/** Type size, line distance (both in points), weight and tone of a kind of text. */
export interface TextStyle {
  readonly sizePt: number
  readonly leadingPt: number
  readonly bold: boolean
  readonly tone: Tone
}

/** The type scale. */
export const STYLE = {
  title: { sizePt: 25, leadingPt: 34, bold: true, tone: 'ink' },
  subtitle: { sizePt: 12.5, leadingPt: 19, bold: false, tone: 'soft' },
  heading1: { sizePt: 17, leadingPt: 24, bold: true, tone: 'accent' },
  heading2: { sizePt: 12.5, leadingPt: 19, bold: true, tone: 'ink' },
  heading3: { sizePt: 10.5, leadingPt: 16, bold: true, tone: 'ink' },
  body: { sizePt: 10, leadingPt: 16.5, bold: false, tone: 'ink' },
  small: { sizePt: 8.5, leadingPt: 13, bold: false, tone: 'ink' },
  caption: { sizePt: 8, leadingPt: 12, bold: false, tone: 'soft' },
} as const satisfies Record<string, TextStyle>

/** The name of a kind of text. */
export type StyleName = keyof typeof STYLE

/** Paper size and margins, in millimetres. */
export const PAGE = {
  widthMm: 210,
  heightMm: 297,
  leftMm: 24,
  rightMm: 24,
  topMm: 27,
  bottomMm: 25,
} as const

/** Millimetres in a point. */
export const MM_PER_PT = 25.4 / 72

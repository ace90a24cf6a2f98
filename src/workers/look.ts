/** What a passage is for; its colour follows. */
export type Tone = 'ink' | 'soft' | 'accent' | 'warning' | 'paper'

/** Type size, line distance (both in points), weight and tone of a kind of text. */
export interface TextStyle {
  readonly sizePt: number
  readonly leadingPt: number
  readonly bold: boolean
  readonly tone: Tone
}

/** The type scale. */
export const STYLE = {
  title: { sizePt: 30, leadingPt: 40, bold: true, tone: 'ink' },
  subtitle: { sizePt: 15, leadingPt: 22, bold: false, tone: 'soft' },
  heading1: { sizePt: 20, leadingPt: 27, bold: true, tone: 'accent' },
  heading2: { sizePt: 13, leadingPt: 19, bold: true, tone: 'ink' },
  heading3: { sizePt: 10.5, leadingPt: 15.5, bold: true, tone: 'ink' },
  figure: { sizePt: 15, leadingPt: 20, bold: true, tone: 'accent' },
  body: { sizePt: 9.5, leadingPt: 15, bold: false, tone: 'ink' },
  small: { sizePt: 8.5, leadingPt: 12.5, bold: false, tone: 'ink' },
  caption: { sizePt: 8, leadingPt: 11.5, bold: false, tone: 'soft' },
} as const satisfies Record<string, TextStyle>

/** The name of a kind of text. */
export type StyleName = keyof typeof STYLE

/** Paper size and margins, in millimetres. */
export const PAGE = {
  widthMm: 210,
  heightMm: 297,
  leftMm: 20,
  rightMm: 20,
  topMm: 25,
  bottomMm: 22,
} as const

/** Millimetres in a point. */
export const MM_PER_PT = 25.4 / 72

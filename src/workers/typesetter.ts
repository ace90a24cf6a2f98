import type { Language } from '#core/language.ts'
import type { Inline, Span } from './blocks.ts'
import { breakLines } from './break-lines.ts'
import { cleanText, type CountedCharacter } from './clean-text.ts'
import { MM_PER_PT, type TextStyle, type Tone } from './look.ts'
import type { LinkTarget } from './document-objects.ts'
import { isNarrowMark, narrowMark } from './narrow-marks.ts'
import { type Palette, paletteFrom } from './palette.ts'
import type { Faces } from './paper.ts'
import { openPlainCheck, rememberWidths } from './quick-text.ts'
import type { Face } from './read-font.ts'
import { spansOf } from './inline.ts'

/** A run within a line, placed from the line's left end. */
export interface SetRun {
  readonly text: string
  readonly xMm: number
  readonly widthMm: number
  readonly bold: boolean
  /** Places in the text of marks set narrow; the text around the run has its say in that. */
  readonly narrow: ReadonlySet<number>
  readonly color: string
  readonly target?: LinkTarget
  readonly lang?: Language
}

/** A line ready to be drawn. */
export interface SetLine {
  readonly runs: readonly SetRun[]
  readonly widthMm: number
  readonly spacingPt: number
  /** The text itself ends the line. */
  readonly final: boolean
}

/** Text broken into lines. */
export interface SetText {
  readonly lines: readonly SetLine[]
  readonly style: TextStyle
  readonly lineMm: number
  readonly heightMm: number
}

/** How a text is to be set. */
export interface SetOptions {
  readonly tone?: Tone
  readonly bold?: boolean
  /** Evens out the right edge of Chinese text. */
  readonly justify?: boolean
}

/** Sets text in lines and in the document's colours, and remembers every character that could not be printed. */
export interface Typesetter {
  readonly palette: Palette
  set(text: Inline, widthMm: number, style: TextStyle, options?: SetOptions): SetText
  clean(text: string): string
  widthMm(text: string, style: TextStyle): number
  missing(): CountedCharacter[]
}

/** The most a character may be moved to even out a line, as a share of the type size. */
const MAX_SPACING = 0.06

/** From the top of a line to the middle of its characters' lower edge: Chinese type fills 0.88 above the baseline. */
export const baselineMm = (style: TextStyle): number =>
  (style.leadingPt / 2 + style.sizePt * 0.38) * MM_PER_PT

interface CleanSpan extends Span {
  readonly start: number
  readonly end: number
}

const isBold = (span: Span, style: TextStyle, options: SetOptions): boolean =>
  span.bold ?? options.bold ?? style.bold

/** A text as it was set for a width, a style and options. */
interface Remembered {
  readonly widthMm: number
  readonly style: TextStyle
  readonly options: SetOptions
  readonly text: SetText
}

const isSameStyle = (a: TextStyle, b: TextStyle): boolean =>
  a === b ||
  (a.sizePt === b.sizePt && a.leadingPt === b.leadingPt && a.bold === b.bold && a.tone === b.tone)

const isSameSetting = (a: SetOptions, b: SetOptions): boolean =>
  a.tone === b.tone && a.bold === b.bold && a.justify === b.justify

/**
 * Opens a typesetter on two weights; in Latin text the marks that Chinese type sets wide are set narrow. A run says
 * itself what it is where its language is not the document's.
 */
export function openTypesetter(
  faces: Faces,
  latin: boolean,
  palette: Palette = paletteFrom(null),
): Typesetter {
  const isLatin = (span: Span | undefined): boolean =>
    span?.lang === undefined ? latin : span.lang === 'en'
  const ledger = new Map<number, number>()
  const has = (codePoint: number): boolean =>
    faces.regular.has(codePoint) && faces.bold.has(codePoint)
  const isPlain = openPlainCheck(has)
  const widths = new Map([faces.regular, faces.bold].map((face) => [face, rememberWidths(face)]))
  const characterWidth = (
    face: Face,
    codePoint: number,
    text: string,
    index: number,
    narrow: boolean,
  ): number =>
    isNarrowMark(text, index, narrow)
      ? narrowMark(face, codePoint).advance
      : (widths.get(face)?.(codePoint) ?? 0)
  /** Whether a text fits is asked before it is drawn, often more than once. */
  const remembered = new Map<Inline, Remembered[]>()
  const clean = (text: string): string => {
    if (isPlain(text)) return text
    const result = cleanText(text, has)
    for (const { codePoint, times } of result.missing) {
      ledger.set(codePoint, (ledger.get(codePoint) ?? 0) + times)
    }
    return result.text
  }
  return {
    palette,
    clean,
    missing: () => [...ledger].map(([codePoint, times]) => ({ codePoint, times })),
    widthMm(text, style) {
      const face = style.bold ? faces.bold : faces.regular
      let width = 0
      let at = 0
      for (const character of text) {
        width += characterWidth(face, character.codePointAt(0) ?? 0, text, at, latin)
        at += character.length
      }
      return width * style.sizePt * MM_PER_PT
    },
    set(inline, widthMm, style, options = {}) {
      const known = remembered.get(inline) ?? []
      const same = known.find(
        (one) =>
          one.widthMm === widthMm &&
          isSameStyle(one.style, style) &&
          isSameSetting(one.options, options),
      )
      if (same) return same.text
      let text = ''
      const spans = spansOf(inline).map((span): CleanSpan => {
        const start = text.length
        text += clean(span.text)
        return { ...span, start, end: text.length }
      })
      const em = style.sizePt * MM_PER_PT
      let current = 0
      const spanAt = (index: number): CleanSpan | undefined => {
        if (index < (spans[current]?.start ?? 0)) current = 0
        while (current < spans.length - 1 && index >= (spans[current]?.end ?? 0)) current += 1
        return spans[current]
      }
      const widthOf = (codePoint: number, index: number): number => {
        const span = spanAt(index)
        const face = span && isBold(span, style, options) ? faces.bold : faces.regular
        return characterWidth(face, codePoint, text, index, isLatin(span)) * em
      }
      const lines = breakLines(text, widthMm, widthOf).map((line): SetLine => {
        const slice = text.slice(line.start, line.end)
        let spacingMm = 0
        if (options.justify && !line.final) {
          const ideographs = slice.match(/[\u3000-\u9fff]/g)?.length ?? 0
          const gap = (widthMm - line.width) / Math.max(1, Array.from(slice).length - 1)
          if (ideographs * 2 >= slice.length && gap <= MAX_SPACING * em) spacingMm = gap
        }
        const runs: SetRun[] = []
        let x = 0
        for (const span of spans) {
          const start = Math.max(span.start, line.start)
          const end = Math.min(span.end, line.end)
          if (start >= end) continue
          let width = 0
          let at = start
          const narrow = new Set<number>()
          for (const character of text.slice(start, end)) {
            width += widthOf(character.codePointAt(0) ?? 0, at) + spacingMm
            if (isNarrowMark(text, at, isLatin(span))) narrow.add(at - start)
            at += character.length
          }
          runs.push({
            text: text.slice(start, end),
            xMm: x,
            widthMm: width,
            bold: isBold(span, style, options),
            narrow,
            color: palette[span.tone ?? (span.target ? 'accent' : (options.tone ?? style.tone))],
            ...(span.target && { target: span.target }),
            ...(span.lang && { lang: span.lang }),
          })
          x += width
        }
        return { runs, widthMm: x, spacingPt: spacingMm / MM_PER_PT, final: line.final }
      })
      const lineMm = style.leadingPt * MM_PER_PT
      const done: SetText = { lines, style, lineMm, heightMm: lines.length * lineMm }
      known.push({ widthMm, style, options, text: done })
      remembered.set(inline, known)
      return done
    },
  }
}

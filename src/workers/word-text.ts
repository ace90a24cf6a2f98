import {
  Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import type { Language } from '#core/language.ts'
import { spansOf, type Inline, type Span } from './inline.ts'
import type { Tone } from './look.ts'
import type { Palette } from './palette.ts'

/** What a Word document is written with. */
export type WordInk = {
  readonly palette: Palette
  readonly language: Language
  /** The text as a Word file may hold it. */
  readonly clean: (text: string) => string
  /** The bookmark of a named place; undefined where the document has no such place. */
  readonly anchorOf: (place: string) => string | undefined
}

/** How a run looks where its span says nothing else. */
export type RunLook = { readonly bold?: boolean; readonly tone?: Tone; readonly sizePt?: number }

/** The languages of Word for ours: where Chinese stands in an English text, it is Simplified. */
export const wordLanguage = {
  'zh-Hans': { value: 'zh-CN', eastAsia: 'zh-CN' },
  'zh-Hant': { value: 'zh-TW', eastAsia: 'zh-TW' },
  en: { value: 'en-GB', eastAsia: 'zh-CN' },
} as const satisfies Record<Language, { readonly value: string; readonly eastAsia: string }>

/** A colour as Word writes it. */
export const wordColor = (color: string): string => color.slice(1)

/** A size of type as Word counts it. */
export const halfPoints = (sizePt: number): number => Math.round(sizePt * 2)

/** Every way of ending a line, as in the PDF. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u

/** Marks that Latin and Chinese share: in a Chinese text they are Chinese. */
const chinese = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u{20000}-\u{3FFFF}‘’“”…—·]/u

const standIn = '〓'

/**
 * Opens a cleaner for texts of a Word file, whose XML has no place for controls and halves of characters: controls go, a
 * half is stood in for by 〓 and counted, everything else stays as it was typed.
 */
export function openWordCleaner(): {
  readonly clean: (text: string) => string
  readonly missing: () => { readonly codePoint: number; readonly times: number }[]
} {
  const counts = new Map<number, number>()
  return {
    clean: (text) =>
      text
        .replaceAll(/[\p{Cs}\uFFFE\uFFFF]/gu, (half) => {
          const codePoint = half.codePointAt(0) ?? 0
          counts.set(codePoint, (counts.get(codePoint) ?? 0) + 1)
          return standIn
        })
        // What ends a line stays for whoever parts the text into lines.
        .replaceAll(/\p{Cc}/gu, (control) =>
          control === '\t' || lineEnds.test(control) ? control : '',
        ),
    missing: () => [...counts].map(([codePoint, times]) => ({ codePoint, times })),
  }
}

/** A text parted where its lines end. */
export function wordLines(inline: Inline, { clean }: WordInk): Span[][] {
  const lines: Span[][] = [[]]
  for (const span of spansOf(inline)) {
    clean(span.text)
      .split(lineEnds)
      .forEach((text, i) => {
        if (i > 0) lines.push([])
        if (text !== '') lines.at(-1)?.push({ ...span, text })
      })
  }
  return lines
}

/** A line as runs and links of a paragraph. */
export function wordRuns(
  line: readonly Span[],
  ink: WordInk,
  look: RunLook = {},
): ParagraphChild[] {
  return line.map((span): ParagraphChild => {
    const { target } = span
    if (!target) return runOf(span, ink, look)
    if ('url' in target) {
      const link = encodeURI(target.url.toWellFormed())
      return new ExternalHyperlink({ link, children: [runOf(span, ink, look, 'accent')] })
    }
    const anchor = ink.anchorOf(target.place)
    return anchor === undefined
      ? runOf(span, ink, look)
      : new InternalHyperlink({ anchor, children: [runOf(span, ink, look, 'accent')] })
  })
}

/** All of a text as runs, its lines one under the other within one paragraph. */
export function wordRunsInOne(inline: Inline, ink: WordInk, look: RunLook = {}): ParagraphChild[] {
  return wordLines(inline, ink).flatMap((line, i) => [
    ...(i > 0 ? [new TextRun({ break: 1 })] : []),
    ...wordRuns(line, ink, look),
  ])
}

/** Runs that links can lead to; the runs alone where nothing leads there. */
export function atPlace(
  place: string | undefined,
  children: readonly ParagraphChild[],
  { anchorOf }: WordInk,
): ParagraphChild[] {
  const id = place === undefined ? undefined : anchorOf(place)
  return id === undefined ? [...children] : [new Bookmark({ id, children })]
}

/** A text with its tabs as Word's own. */
export function withTabs(text: string): (string | Tab)[] {
  return text.split('\t').flatMap((part, i) => (i === 0 ? [part] : [new Tab(), part]))
}

function runOf(span: Span, ink: WordInk, look: RunLook, linkTone?: Tone): TextRun {
  const { palette, language } = ink
  const lang = span.lang ?? language
  const tone = span.tone ?? linkTone ?? look.tone
  const options: IRunOptions = {
    children: withTabs(span.text),
    ...((span.bold ?? look.bold) && { bold: true }),
    ...(tone && { color: wordColor(palette[tone]) }),
    ...(look.sizePt !== undefined && { size: halfPoints(look.sizePt) }),
    ...(lang !== language && { language: wordLanguage[lang] }),
    ...(lang !== 'en' && chinese.test(span.text) && { font: { hint: 'eastAsia' } }),
  }
  return new TextRun(options)
}

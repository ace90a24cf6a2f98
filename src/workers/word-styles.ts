import {
  AlignmentType,
  type IPropertiesOptions,
  LevelFormat,
  convertMillimetersToTwip as twips,
} from 'docx'
import type { Language } from '#core/language.ts'
import { STYLE, type StyleName } from './look.ts'
import type { Palette } from './palette.ts'
import { halfPoints, wordColor, wordLanguage } from './word-text.ts'

/** Fonts that Word has or finds a likeness for, by language: Latin text first, Chinese text second. */
const fonts = {
  'zh-Hans': { latin: 'Arial', chinese: 'Microsoft YaHei' },
  'zh-Hant': { latin: 'Arial', chinese: 'Microsoft JhengHei' },
  en: { latin: 'Arial', chinese: 'Microsoft YaHei' },
} as const satisfies Record<Language, { readonly latin: string; readonly chinese: string }>

/** Room above and below headings, in points. */
const headingRoom = {
  heading1: { before: 24, after: 8 },
  heading2: { before: 18, after: 5 },
  heading3: { before: 13, after: 3 },
} as const

/** The lists a Word document refers to. */
export const wordLists = { bullets: 'bullets', numbers: 'numbers' } as const

const indent = { left: twips(6), hanging: twips(6) }

/** Bullets and numbers of real lists. */
export const wordNumbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: wordLists.bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
      ],
    },
    {
      reference: wordLists.numbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
      ],
    },
  ],
}

/** The paragraph style of a kind of text, as Word knows it. */
export const wordStyleOf = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  figure: 'Figures',
  body: 'BodyText',
  small: 'SmallText',
  caption: 'Caption',
} as const satisfies Record<StyleName, string>

/** Lines as far apart as on paper: Word counts from what the font itself asks for, which is a third more than its size. */
const leading = (name: StyleName): number => STYLE[name].leadingPt / (STYLE[name].sizePt * 1.32)

const spacing = (name: StyleName, before: number, after: number) => ({
  spacing: { before: before * 20, after: after * 20, line: Math.round(240 * leading(name)) },
})

/** The report's scale of type as Word styles, so that whoever edits changes one style and not every paragraph. */
export function wordStyles(
  palette: Palette,
  language: Language,
): NonNullable<IPropertiesOptions['styles']> {
  const { latin, chinese } = fonts[language]
  const run = (name: StyleName) => {
    const { sizePt, bold, tone } = STYLE[name]
    return { size: halfPoints(sizePt), bold, color: wordColor(palette[tone]) }
  }
  const heading = (name: keyof typeof headingRoom) => ({
    run: run(name),
    paragraph: {
      ...spacing(name, headingRoom[name].before, headingRoom[name].after),
      keepNext: true,
      keepLines: true,
    },
  })
  const text = (id: string, name: string, kind: StyleName, after: number) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: run(kind),
    paragraph: { ...spacing(kind, 0, after), widowControl: true },
  })
  return {
    default: {
      document: {
        run: {
          ...run('body'),
          font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: chinese },
          language: wordLanguage[language],
        },
      },
      title: { run: run('title'), paragraph: spacing('title', 72, 4) },
      heading1: heading('heading1'),
      heading2: heading('heading2'),
      heading3: heading('heading3'),
      hyperlink: { run: { color: wordColor(palette.accent) } },
    },
    paragraphStyles: [
      text(wordStyleOf.body, 'Body Text', 'body', 6),
      text(wordStyleOf.small, 'Small Text', 'small', 5),
      text(wordStyleOf.figure, 'Figures', 'figure', 0),
      {
        ...text(wordStyleOf.subtitle, 'Subtitle', 'subtitle', 16),
        next: wordStyleOf.body,
      },
      text(wordStyleOf.caption, 'caption', 'caption', 5),
      text('TOC1', 'toc 1', 'body', 2),
      {
        ...text('TOC2', 'toc 2', 'small', 1),
        paragraph: { ...spacing('small', 0, 1), indent: { left: twips(6) } },
      },
    ],
  }
}

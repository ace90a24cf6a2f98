import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  convertMillimetersToTwip as twips,
} from 'docx'
import type { Language } from '#core/language.ts'
import type { Block } from './blocks.ts'
import type { DrawnDocument } from './draw-document.ts'
import { drawChartPngs } from './draw-picture.ts'
import { openGlyphStencils } from './glyph-stencils.ts'
import { PAGE } from './look.ts'
import { paletteFrom } from './palette.ts'
import type { Faces } from './paper.ts'
import type { DocumentFrame } from './report-document.ts'
import { wordBlock, type WordTools } from './word-blocks.ts'
import { wordNumbering, wordStyleOf, wordStyles } from './word-styles.ts'
import { textWidth } from './word-tables.ts'
import { openWordCleaner, type WordInk, wordLanguage } from './word-text.ts'
import { xmlText } from './xml-text.ts'

/** Everything about a Word document but its blocks. */
export type WordSetup = DocumentFrame & {
  readonly language: Language
  readonly createdAt: Date
  /** What charts are drawn with. */
  readonly faces: Faces
}

/** The most room a picture takes: a page with its caption. */
const figureMm = { widthMm: PAGE.widthMm - PAGE.leftMm - PAGE.rightMm, mostMm: 215 } as const

/** The most room a logo takes, in millimetres. */
const logoMm = { width: 60, height: 24 } as const

/** Packing takes the rest of the time. */
const blocksShare = 0.6

/**
 * Writes blocks as a Word document: the headings, lists, tables and links of the PDF as Word's own, its charts as
 * pictures. It has no pages before it is opened.
 */
export async function writeWord(
  blocks: readonly Block[],
  setup: WordSetup,
  onProgress: (progress: { readonly share: number; readonly pages: number }) => void = () => {},
): Promise<DrawnDocument> {
  const { clean, missing } = openWordCleaner()
  const { language, faces, color = null } = setup
  const palette = paletteFrom(color)
  const anchors = anchorsOf(blocks)
  const stencils = openGlyphStencils(faces)
  let lists = 0
  const tools: WordTools = {
    clean,
    palette,
    language,
    anchorOf: (place) => anchors.get(place),
    nextList: () => (lists += 1),
    drawFigure: (figure) => drawChartPngs(figure, figureMm, { faces, stencils, language, color }),
  }
  const children: FileChild[] = logoOf(setup, tools)
  for (const [i, block] of blocks.entries()) {
    children.push(...wordBlock(block, tools))
    onProgress({ share: (blocksShare * (i + 1)) / blocks.length, pages: 0 })
  }
  const document = new Document({
    styles: wordStyles(palette, language),
    numbering: wordNumbering,
    // Pages are known once Word lays them out. Left blank, they ask nobody any questions when the file is opened.
    pageNumbers: () => ({ bookmarks: new Map() }),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(PAGE.widthMm), height: twips(PAGE.heightMm) },
            margin: {
              top: twips(PAGE.topMm),
              bottom: twips(PAGE.bottomMm),
              left: twips(PAGE.leftMm),
              right: twips(PAGE.rightMm),
              header: twips(11),
              footer: twips(10),
            },
          },
        },
        headers: { default: headerOf(setup, tools), first: new Header({ children: [empty()] }) },
        footers: { default: footerOf(setup, tools), first: footerOf(setup, tools) },
        children,
      },
    ],
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(setup, clean) }
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document, undefined, [core]))
  onProgress({ share: 1, pages: 0 })
  return { bytes, pages: 0, missing: missing() }
}

/** What the file says about itself, its language among it. */
function coreProperties(
  { title, author, subject, keywords, language, createdAt }: WordSetup,
  clean: WordInk['clean'],
): string {
  const at = createdAt.toISOString()
  const say = (tag: string, text: string): string => `<${tag}>${xmlText(clean(text))}</${tag}>`
  const day = (tag: string): string => `<${tag} xsi:type="dcterms:W3CDTF">${at}</${tag}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    say('dc:title', title),
    say('dc:subject', subject),
    say('dc:creator', author),
    say('cp:keywords', keywords.join(', ')),
    say('cp:lastModifiedBy', author),
    say('dc:language', wordLanguage[language].value),
    day('dcterms:created'),
    day('dcterms:modified'),
    '</cp:coreProperties>',
  ].join('')
}

const empty = (): Paragraph => new Paragraph({ style: wordStyleOf.caption })

/** A bookmark for every named place: Word wants short names of letters and digits. */
function anchorsOf(blocks: readonly Block[]): Map<string, string> {
  const places = blocks.flatMap((block) => {
    const one = block.kind === 'pair' ? block.figure : block
    if (one.kind === 'rows') return one.places ?? []
    return 'place' in one && one.place !== undefined ? [one.place] : []
  })
  return new Map([...new Set(places)].map((place, i) => [place, `place_${i + 1}`]))
}

function logoOf({ logo }: WordSetup, { clean }: WordInk): Paragraph[] {
  if (!logo) return []
  const { mime, base64, width, height } = logo.picture
  const scale = Math.min(logoMm.width / width, logoMm.height / height)
  const dots = (pixels: number): number => Math.max(1, Math.round(((pixels * scale) / 25.4) * 96))
  return [
    new Paragraph({
      style: wordStyleOf.body,
      children: [
        new ImageRun({
          type: mime === 'image/png' ? 'png' : 'jpg',
          data: Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0),
          transformation: { width: dots(width), height: dots(height) },
          altText: { name: 'logo', title: '', description: clean(logo.alt) },
        }),
      ],
    }),
  ]
}

function headerOf({ runningHead, secondHead }: WordSetup, { clean }: WordInk): Header {
  const text = [runningHead, ...(secondHead ? [secondHead.text] : [])].join(' / ')
  return new Header({
    children: [new Paragraph({ style: wordStyleOf.caption, children: [new TextRun(clean(text))] })],
  })
}

/** The day on the left, on the right the page: its words with Word's own counting in the place of the numbers. */
function footerOf({ runningFoot = '', pageLabel }: WordSetup, { clean }: WordInk): Footer {
  const label = pageLabel(8, 9).split(/([89])/u)
  const parts = label.map((part) =>
    part === '8' ? PageNumber.CURRENT : part === '9' ? PageNumber.TOTAL_PAGES : clean(part),
  )
  return new Footer({
    children: [
      new Paragraph({
        style: wordStyleOf.caption,
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [new TextRun({ children: [clean(runningFoot), new Tab(), ...parts] })],
      }),
    ],
  })
}

import { type CharacterCode, codeAt, codeMap, textMap } from './character-codes.ts'
import { narrowMark } from './narrow-marks.ts'
import { asBinary, asUtf16Hex } from './pdf-syntax.ts'
import { type Face, readFont } from './read-font.ts'
import { scaleGlyphs } from './scale-glyphs.ts'
import { addShiftedGlyphs, withoutTables } from './shifted-glyphs.ts'
import type { SubsetFont } from './subset-font.ts'

/** What jsPDF hands to whoever writes a font into the file. */
export interface FontWriter {
  newObject(): number
  out(line: string): unknown
  putStream(stream: {
    data: string
    filters: string[]
    addLength1?: boolean
    additionalKeyValues?: KeyValue[]
  }): void
}

interface KeyValue {
  readonly key: string
  readonly value: string
}

/**
 * The characters of one face in the order they are first used. Each has its own code in the page's text, so that what
 * is copied out of the PDF is what was written, even where two characters share a glyph.
 */
export interface FontUse {
  readonly face: Face
  readonly codes: ReadonlyMap<number, CharacterCode>
  /** The text in the codes a page's content refers to, none of which needs escaping; `narrow` are the places of marks set narrow. */
  encode(text: string, narrow?: ReadonlySet<number>): string
}

/** The name of the map from codes to characters, and the system of numbers it leads to. */
const CODES = 'Zhijie-Codes'
const SYSTEM = '<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>'

/** What a reader of the file has from elsewhere in it. */
const UNREAD = ['cmap', 'name', 'OS/2', 'post']

/** How far a Chinese character moves the pen, in thousandths. */
const SQUARE = 1000

const thousandths = (share: number): number => Math.round(share * 1000)

/** Tells a mark set narrow from the same mark set wide. */
const NARROW = 0x200000
const characterOf = (key: number): number => key & ~NARROW

/** Starts the account of the characters used from a face; the common ones have the short codes. */
export function trackFontUse(face: Face, common: readonly number[]): FontUse {
  const codes = new Map<number, CharacterCode>()
  const kept = new Map(common.map((codePoint, i) => [codePoint, i]))
  let next = kept.size
  return {
    face,
    codes,
    encode(text, narrow) {
      let coded = ''
      let index = 0
      for (const character of text) {
        const codePoint = character.codePointAt(0) ?? 0
        const key = narrow?.has(index) ? codePoint | NARROW : codePoint
        let code = codes.get(key)
        if (code === undefined) {
          const place = kept.get(key)
          code = codeAt(place ?? next)
          if (place === undefined) next += 1
          codes.set(key, code)
        }
        coded += code.bytes
        index += character.length
      }
      return coded
    },
  }
}

/** Six capitals that tell this subset from others of the same font (PDF 32000-1, 9.6.4). */
function subsetTag(codePoints: Iterable<number>): string {
  let hash = 0x811c9dc5
  for (const codePoint of codePoints) hash = Math.imul(hash ^ codePoint, 0x01000193) >>> 0
  let tag = ''
  for (let i = 0; i < 6; i += 1) {
    tag += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return tag
}

/** The widths that are not a full square's, in runs of neighbouring numbers. */
function widthRuns(widths: readonly (number | undefined)[]): string {
  const runs: string[] = []
  for (let cid = 0; cid < widths.length; cid += 1) {
    if (widths[cid] === undefined || widths[cid] === SQUARE) continue
    const first = cid
    while (widths[cid + 1] !== undefined && widths[cid + 1] !== SQUARE) cid += 1
    runs.push(`${first} [${widths.slice(first, cid + 1).join(' ')}]`)
  }
  return runs.join(' ')
}

/**
 * Writes the used characters of a face into the file as a Type 0 font: outlines cut to what is used, exact widths, and
 * a way back to Unicode for search, copying and screen readers. Gives back the font's object number.
 */
export function embedFont(use: FontUse, subset: SubsetFont, writer: FontWriter): number {
  const { face } = use
  const keys = [...use.codes.keys()]
  const codePoints = keys.map(characterOf)
  const narrow = keys
    .filter((key) => key !== characterOf(key))
    .map((key) => ({ key, codePoint: characterOf(key), ...narrowMark(face, characterOf(key)) }))
  const { bytes, firstAdded } = addShiftedGlyphs(
    scaleGlyphs(subset(face.bytes, codePoints)),
    narrow,
  )
  const { glyphOf } = readFont(bytes)
  const added = new Map(narrow.map((mark, i) => [mark.key, { ...mark, glyph: firstAdded + i }]))
  const putStream = (
    data: string,
    addLength1 = false,
    additionalKeyValues: KeyValue[] = [],
  ): number => {
    const id = writer.newObject()
    writer.putStream({ data, addLength1, additionalKeyValues, filters: [] })
    writer.out('endobj')
    return id
  }
  const put = (line: string): number => {
    const id = writer.newObject()
    writer.out(line)
    writer.out('endobj')
    return id
  }
  const file = putStream(asBinary(withoutTables(bytes, UNREAD)), true)
  const toUnicode = putStream(
    textMap(
      [...use.codes].map(([key, code]) => ({
        code,
        text: asUtf16Hex(String.fromCodePoint(characterOf(key))),
      })),
    ),
  )
  const last = [...use.codes.values()].reduce((most, { cid }) => Math.max(most, cid), 0)
  const glyphs = new Uint8Array(2 * (last + 1))
  const widths: (number | undefined)[] = []
  for (const [key, { cid }] of use.codes) {
    const glyph = added.get(key)?.glyph ?? glyphOf(key)
    glyphs[2 * cid] = glyph >> 8
    glyphs[2 * cid + 1] = glyph & 0xff
    widths[cid] = thousandths(added.get(key)?.advance ?? face.widthOf(key))
  }
  const toGlyph = putStream(asBinary(glyphs))
  const name = `/${subsetTag(codePoints)}+${face.postScriptName}`
  const bold = face.postScriptName.includes('Bold')
  const descriptor = put(
    `<</Type /FontDescriptor /FontName ${name} /FontFile2 ${file} 0 R /Flags 4 /ItalicAngle 0 ` +
      `/StemV ${bold ? 140 : 80} /FontBBox [${face.box.map(thousandths).join(' ')}] ` +
      `/Ascent ${thousandths(face.ascent)} /Descent ${thousandths(face.descent)} ` +
      `/CapHeight ${thousandths(face.capHeight)}>>`,
  )
  const encoding = putStream(codeMap(CODES, [...use.codes.values()]), false, [
    { key: 'Type', value: '/CMap' },
    { key: 'CMapName', value: `/${CODES}` },
    { key: 'CIDSystemInfo', value: SYSTEM },
  ])
  const descendant = put(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /FontDescriptor ${descriptor} 0 R ` +
      `/CIDToGIDMap ${toGlyph} 0 R /DW ${SQUARE} /W [${widthRuns(widths)}] /CIDSystemInfo ${SYSTEM}>>`,
  )
  return put(
    `<</Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding ${encoding} 0 R ` +
      `/ToUnicode ${toUnicode} 0 R /DescendantFonts [${descendant} 0 R]>>`,
  )
}

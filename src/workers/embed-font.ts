import { narrowMark } from './narrow-marks.ts'
import { asBinary, asUtf16Hex } from './pdf-syntax.ts'
import { type Face, readFont } from './read-font.ts'
import { addShiftedGlyphs } from './shifted-glyphs.ts'
import type { SubsetFont } from './subset-font.ts'

/** What jsPDF hands to whoever writes a font into the file. */
export interface FontWriter {
  newObject(): number
  out(line: string): unknown
  putStream(stream: { data: string; filters: string[]; addLength1?: boolean }): void
}

/**
 * The characters of one face in the order they are first used. Each has its own code in the page's text, so that what
 * is copied out of the PDF is what was written, even where two characters share a glyph.
 */
export interface FontUse {
  readonly face: Face
  readonly codes: ReadonlyMap<number, number>
  /** The text as the hexadecimal codes a page's content refers to; `narrow` are the places of marks set narrow. */
  encode(text: string, narrow?: ReadonlySet<number>): string
}

const thousandths = (share: number): number => Math.round(share * 1000)

/** Tells a mark set narrow from the same mark set wide. */
const NARROW = 0x200000
const characterOf = (key: number): number => key & ~NARROW

/** Starts the account of the characters used from a face. */
export function trackFontUse(face: Face): FontUse {
  const codes = new Map<number, number>()
  return {
    face,
    codes,
    encode(text, narrow) {
      let hex = ''
      let index = 0
      for (const character of text) {
        const codePoint = character.codePointAt(0) ?? 0
        const key = narrow?.has(index) ? codePoint | NARROW : codePoint
        let code = codes.get(key)
        if (code === undefined) {
          code = codes.size + 1
          codes.set(key, code)
        }
        hex += code.toString(16).padStart(4, '0')
        index += character.length
      }
      return hex
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

function unicodeMap(codePoints: readonly number[]): string {
  const rows = codePoints.map(
    (codePoint, i) =>
      `<${(i + 1).toString(16).padStart(4, '0')}><${asUtf16Hex(String.fromCodePoint(codePoint))}>`,
  )
  const blocks: string[] = []
  for (let i = 0; i < rows.length; i += 100) {
    const block = rows.slice(i, i + 100)
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar')
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000><ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
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
  const { bytes, firstAdded } = addShiftedGlyphs(subset(face.bytes, codePoints), narrow)
  const { glyphOf } = readFont(bytes)
  const added = new Map(narrow.map((mark, i) => [mark.key, { ...mark, glyph: firstAdded + i }]))
  const putStream = (data: string, addLength1 = false): number => {
    const id = writer.newObject()
    writer.putStream({ data, addLength1, filters: [] })
    writer.out('endobj')
    return id
  }
  const put = (line: string): number => {
    const id = writer.newObject()
    writer.out(line)
    writer.out('endobj')
    return id
  }
  const file = putStream(asBinary(bytes), true)
  const toUnicode = putStream(unicodeMap(codePoints))
  const glyphs = [0, ...keys.map((key) => added.get(key)?.glyph ?? glyphOf(key))]
  const toGlyph = putStream(
    asBinary(new Uint8Array(glyphs.flatMap((glyph) => [glyph >> 8, glyph & 0xff]))),
  )
  const name = `/${subsetTag(codePoints)}+${face.postScriptName}`
  const bold = face.postScriptName.includes('Bold')
  const descriptor = put(
    `<</Type /FontDescriptor /FontName ${name} /FontFile2 ${file} 0 R /Flags 4 /ItalicAngle 0 ` +
      `/StemV ${bold ? 140 : 80} /FontBBox [${face.box.map(thousandths).join(' ')}] ` +
      `/Ascent ${thousandths(face.ascent)} /Descent ${thousandths(face.descent)} ` +
      `/CapHeight ${thousandths(face.capHeight)}>>`,
  )
  const widths = keys.map((key) => thousandths(added.get(key)?.advance ?? face.widthOf(key)))
  const descendant = put(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /FontDescriptor ${descriptor} 0 R ` +
      `/CIDToGIDMap ${toGlyph} 0 R /DW 1000 /W [1 [${widths.join(' ')}]] ` +
      '/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>>>',
  )
  return put(
    `<</Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H ` +
      `/ToUnicode ${toUnicode} 0 R /DescendantFonts [${descendant} 0 R]>>`,
  )
}

import { readFont, readTables } from './read-font.ts'

/** A character drawn in another place and width than the font has it: shares of the type size. */
export interface ShiftedGlyph {
  readonly codePoint: number
  /** How far to the left its outline stands of where the font has it. */
  readonly back: number
  /** How far it moves the pen. */
  readonly advance: number
}

/** A font with glyphs added, and the number of the first of them; the others follow in their order. */
export interface ExtendedFont {
  readonly bytes: Uint8Array
  readonly firstAdded: number
}

/** glyf flags of a part of a glyph: two words in the font's units say where it is placed. */
const PLACED_BY_WORDS = 0x3
/** A glyph of one part, rounded up to where the next may begin. */
const ADDED_BYTES = 20

const roundUp = (length: number): number => (length + 3) & ~3

/**
 * Adds glyphs that are drawn as a character's own but further left and with a width of their own. Each is made of the
 * character's glyph, and that one stays as it is, because it may stand for other characters and other uses too.
 */
export function addShiftedGlyphs(font: Uint8Array, shifted: readonly ShiftedGlyph[]): ExtendedFont {
  const tables = new Map<string, DataView>()
  for (const [tag, table] of readTables(font)) tables.set(tag, resized(table, table.byteLength))
  const need = (tag: string): DataView => {
    const table = tables.get(tag)
    if (!table) throw new Error(`The font has no ${tag} table`)
    return table
  }
  const [head, hhea, maxp, short] = [need('head'), need('hhea'), need('maxp'), need('hmtx')]
  const count = maxp.getUint16(4)
  if (shifted.length === 0) return { bytes: font, firstAdded: count }

  const { glyphOf, unitsPerEm } = readFont(font)
  const units = (share: number): number => Math.round(share * unitsPerEm)
  const total = count + shifted.length
  const outlines = need('glyf')
  const added = roundUp(outlines.byteLength)
  const glyf = resized(outlines, added + shifted.length * ADDED_BYTES)
  const loca = longOffsets(need('loca'), head.getInt16(50) !== 0, count, total)
  const hmtx = fullMetrics(short, hhea.getUint16(34), count, total)
  loca.setUint32(count * 4, added)
  for (const [i, { codePoint, back, advance }] of shifted.entries()) {
    const glyph = glyphOf(codePoint)
    const from = loca.getUint32(glyph * 4)
    const at = added + i * ADDED_BYTES
    const left = glyf.getInt16(from + 2) - units(back)
    glyf.setInt16(at, -1)
    glyf.setInt16(at + 2, left)
    glyf.setInt16(at + 4, glyf.getInt16(from + 4))
    glyf.setInt16(at + 6, glyf.getInt16(from + 6) - units(back))
    glyf.setInt16(at + 8, glyf.getInt16(from + 8))
    glyf.setUint16(at + 10, PLACED_BY_WORDS)
    glyf.setUint16(at + 12, glyph)
    glyf.setInt16(at + 14, -units(back))
    loca.setUint32((count + 1 + i) * 4, at + ADDED_BYTES)
    hmtx.setUint16((count + i) * 4, units(advance))
    hmtx.setInt16((count + i) * 4 + 2, left)
  }
  head.setInt16(50, 1)
  hhea.setUint16(34, total)
  maxp.setUint16(4, total)
  // The most points, contours and parts of a glyph made of others, and how deep they lie.
  for (const [of, atLeast] of [
    [10, Math.max(maxp.getUint16(6), maxp.getUint16(10))],
    [12, Math.max(maxp.getUint16(8), maxp.getUint16(12))],
    [28, Math.max(maxp.getUint16(28), 1)],
    [30, maxp.getUint16(30) + 1],
  ] as const) {
    maxp.setUint16(of, atLeast)
  }
  tables.set('glyf', glyf).set('loca', loca).set('hmtx', hmtx)
  return { bytes: joinTables(font.subarray(0, 12), tables), firstAdded: count }
}

/** The font without some of its tables. */
export function withoutTables(font: Uint8Array, tags: readonly string[]): Uint8Array {
  const kept = [...readTables(font)].filter(([tag]) => !tags.includes(tag))
  const beginning = font.slice(0, 12)
  const view = new DataView(beginning.buffer)
  const power = 31 - Math.clz32(kept.length)
  view.setUint16(4, kept.length)
  view.setUint16(6, 16 << power)
  view.setUint16(8, power)
  view.setUint16(10, kept.length * 16 - (16 << power))
  return joinTables(
    beginning,
    new Map(kept.map(([tag, table]) => [tag, resized(table, table.byteLength)])),
  )
}

function resized(table: DataView, length: number): DataView {
  const bytes = new Uint8Array(length)
  bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength))
  return new DataView(bytes.buffer)
}

/** Where the glyphs begin, in the wide form: what is added may lie beyond the reach of the other. */
function longOffsets(loca: DataView, isLong: boolean, count: number, total: number): DataView {
  const long = new DataView(new ArrayBuffer((total + 1) * 4))
  for (let glyph = 0; glyph <= count; glyph += 1) {
    long.setUint32(glyph * 4, isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  }
  return long
}

/** Widths and left edges of all glyphs; a font may leave out the width where the last ones have the same. */
function fullMetrics(hmtx: DataView, measured: number, count: number, total: number): DataView {
  const full = new DataView(new ArrayBuffer(total * 4))
  for (let glyph = 0; glyph < count; glyph += 1) {
    const edge = glyph < measured ? glyph * 4 + 2 : measured * 4 + (glyph - measured) * 2
    full.setUint16(glyph * 4, hmtx.getUint16(Math.min(glyph, measured - 1) * 4))
    full.setInt16(glyph * 4 + 2, hmtx.getInt16(edge))
  }
  return full
}

/** The sum of a table's or a whole font's words, as a font states it (OpenType, «otff»). */
function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let at = 0; at < bytes.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

/** The tables as one font; its beginning, which says how many there are, stays as it was. */
export function joinTables(
  beginning: Uint8Array,
  tables: ReadonlyMap<string, DataView>,
): Uint8Array {
  const lengths = [...tables.values()].map(({ byteLength }) => roundUp(byteLength))
  const start = beginning.length + tables.size * 16
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, start))
  const view = new DataView(bytes.buffer)
  bytes.set(beginning)
  tables.get('head')?.setUint32(8, 0)
  let entry = beginning.length
  let at = start
  let headAt = 0
  for (const [tag, table] of tables) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at)
    if (tag === 'head') headAt = at
    for (let i = 0; i < 4; i += 1) bytes[entry + i] = tag.charCodeAt(i)
    const length = roundUp(table.byteLength)
    view.setUint32(entry + 4, checksum(bytes.subarray(at, at + length)))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, table.byteLength)
    entry += 16
    at += length
  }
  view.setUint32(headAt + 8, (0xb1b0afba - checksum(bytes)) >>> 0)
  return bytes
}

/** A TrueType font, opened for measuring and embedding. Widths and heights are shares of the type size. */
export interface Face {
  readonly bytes: Uint8Array
  readonly postScriptName: string
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  /** The box around all glyphs: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number]
  /** The glyph of a character; 0 where the font has none. */
  glyphOf(codePoint: number): number
  has(codePoint: number): boolean
  /** How far a character moves the pen. */
  widthOf(codePoint: number): number
  /** The left and right ends of what is seen of a character, from where the pen stands. */
  inkOf(codePoint: number): readonly [left: number, right: number]
  /** Every character the font can draw, ascending. */
  codePoints(): number[]
}

/** The tables of a font by their tags, in the order of its directory: views of its bytes, no copies. */
export function readTables(bytes: Uint8Array): Map<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, DataView>()
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const entry = 12 + i * 16
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const offset = bytes.byteOffset + view.getUint32(entry + 8)
    tables.set(tag, new DataView(bytes.buffer, offset, view.getUint32(entry + 12)))
  }
  return tables
}

/** cmap format 12: ranges of characters, beyond the first plane too. */
function readRanges(table: DataView, at: number, put: (codePoint: number, glyph: number) => void) {
  for (let i = 0; i < table.getUint32(at + 12); i += 1) {
    const group = at + 16 + i * 12
    const first = table.getUint32(group)
    const last = table.getUint32(group + 4)
    const glyph = table.getUint32(group + 8)
    for (let codePoint = first; codePoint <= last; codePoint += 1) {
      put(codePoint, glyph + codePoint - first)
    }
  }
}

/** cmap format 4: segments of the first plane. */
function readSegments(
  table: DataView,
  at: number,
  put: (codePoint: number, glyph: number) => void,
) {
  const length = table.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + length + 2
  const deltas = starts + length
  const offsets = deltas + length
  for (let i = 0; i < length; i += 2) {
    const last = table.getUint16(ends + i)
    const first = table.getUint16(starts + i)
    const delta = table.getUint16(deltas + i)
    const offset = table.getUint16(offsets + i)
    for (let codePoint = first; codePoint <= last && codePoint < 0xffff; codePoint += 1) {
      const listed = offset
        ? table.getUint16(offsets + i + offset + (codePoint - first) * 2)
        : codePoint
      if (listed !== 0 || !offset) put(codePoint, (listed + delta) & 0xffff)
    }
  }
}

function readCharacters(table: DataView): { bmp: Uint16Array; astral: Map<number, number> } {
  const bmp = new Uint16Array(0x10000)
  const astral = new Map<number, number>()
  const put = (codePoint: number, glyph: number): void => {
    if (codePoint < 0x10000) bmp[codePoint] = glyph
    else if (glyph) astral.set(codePoint, glyph)
  }
  let segments = 0
  let ranges = 0
  for (let i = 0; i < table.getUint16(2); i += 1) {
    const at = table.getUint32(4 + i * 8 + 4)
    if (table.getUint16(at) === 12) ranges = at
    else if (table.getUint16(at) === 4) segments = at
  }
  if (ranges) readRanges(table, ranges, put)
  else if (segments) readSegments(table, segments, put)
  return { bmp, astral }
}

function readPostScriptName(table: DataView | undefined): string {
  if (!table) return 'Embedded'
  for (let i = 0; i < table.getUint16(2); i += 1) {
    const record = 6 + i * 12
    if (table.getUint16(record) !== 3 || table.getUint16(record + 6) !== 6) continue
    const at = table.getUint16(4) + table.getUint16(record + 10)
    let name = ''
    for (let j = 0; j < table.getUint16(record + 8); j += 2) {
      name += String.fromCharCode(table.getUint16(at + j))
    }
    return name.replaceAll(/[^\w-]/g, '')
  }
  return 'Embedded'
}

/** Opens a TrueType font (glyf outlines, cmap format 4 or 12). Throws on bytes that are no such font: ours always are. */
export function readFont(bytes: Uint8Array): Face {
  const tables = readTables(bytes)
  const need = (tag: string): DataView => {
    const table = tables.get(tag)
    if (!table) throw new Error(`The font has no ${tag} table`)
    return table
  }
  const head = need('head')
  const hhea = need('hhea')
  const hmtx = need('hmtx')
  const os2 = tables.get('OS/2')
  const unitsPerEm = head.getUint16(18)
  const measured = hhea.getUint16(34)
  const loca = need('loca')
  const glyf = need('glyf')
  const outlineAt = (glyph: number): number =>
    head.getInt16(50) === 0 ? loca.getUint16(glyph * 2) * 2 : loca.getUint32(glyph * 4)
  const outlineOf = (glyph: number): DataView | undefined => {
    const at = outlineAt(glyph)
    const length = outlineAt(glyph + 1) - at
    return length > 0 ? new DataView(glyf.buffer, glyf.byteOffset + at, length) : undefined
  }
  const { bmp, astral } = readCharacters(need('cmap'))
  const glyphOf = (codePoint: number): number =>
    (codePoint < 0x10000 ? bmp[codePoint] : astral.get(codePoint)) ?? 0
  return {
    bytes,
    unitsPerEm,
    postScriptName: readPostScriptName(tables.get('name')),
    ascent: hhea.getInt16(4) / unitsPerEm,
    descent: hhea.getInt16(6) / unitsPerEm,
    capHeight: os2 && os2.getUint16(0) >= 2 ? os2.getInt16(88) / unitsPerEm : 0.733,
    box: [
      head.getInt16(36) / unitsPerEm,
      head.getInt16(38) / unitsPerEm,
      head.getInt16(40) / unitsPerEm,
      head.getInt16(42) / unitsPerEm,
    ],
    glyphOf,
    has: (codePoint) => glyphOf(codePoint) > 0,
    widthOf: (codePoint) =>
      hmtx.getUint16(Math.min(glyphOf(codePoint), measured - 1) * 4) / unitsPerEm,
    inkOf: (codePoint) => {
      const outline = outlineOf(glyphOf(codePoint))
      if (!outline) return [0, 0]
      return [outline.getInt16(2) / unitsPerEm, outline.getInt16(6) / unitsPerEm]
    },
    codePoints: () => {
      const found: number[] = []
      for (const [codePoint, glyph] of bmp.entries()) if (glyph) found.push(codePoint)
      return [...found, ...[...astral.keys()].toSorted((a, b) => a - b)]
    },
  }
}

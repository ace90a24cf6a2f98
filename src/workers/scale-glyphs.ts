import { joinTables } from './shifted-glyphs.ts'
import { readTables } from './read-font.ts'

/** Units per em after scaling, so that widths stay true to a thousandth. */
const UNITS = 500

/** Outlines are rounded to so many units: at most a fiftieth of a point in type of ten points, half of what printers show. */
const GRID = 2

/** Flags of a point (OpenType, «glyf»). */
const ON_CURVE = 0x01
const X_BYTE = 0x02
const Y_BYTE = 0x04
const REPEAT = 0x08
const X_SAME = 0x10
const Y_SAME = 0x20
/** Flags of a part of a glyph made of others. */
const WORDS = 0x01
const PLACED = 0x02
const SCALED = 0x08
const MORE = 0x20
const SCALED_TWICE = 0x40
const TRANSFORMED = 0x80

/**
 * The font with its outlines in a coarser grid, for they take most of a report's bytes and their last digits are
 * nothing that anybody sees. A font that is coarse already stays as it is.
 */
export function scaleGlyphs(font: Uint8Array): Uint8Array {
  const tables = new Map<string, DataView>()
  for (const [tag, table] of readTables(font)) tables.set(tag, copyOf(table))
  const [head, hhea, maxp, hmtx, loca, glyf] = (
    ['head', 'hhea', 'maxp', 'hmtx', 'loca', 'glyf'] as const
  ).map((tag) => tables.get(tag))
  if (!head || !hhea || !maxp || !hmtx || !loca || !glyf) throw new Error('The font lacks a table')
  const factor = UNITS / head.getUint16(18)
  if (factor >= 1) return font

  const scale = (table: DataView, at: number): void =>
    table.setInt16(at, Math.round(table.getInt16(at) * factor))
  head.setUint16(18, UNITS)
  for (const at of [36, 38, 40, 42]) scale(head, at)
  for (const at of [4, 6, 8, 10, 12, 14, 16]) scale(hhea, at)
  for (let at = 0; at + 1 < hmtx.byteLength; at += 2) scale(hmtx, at)

  const count = maxp.getUint16(4)
  const isLong = head.getInt16(50) !== 0
  const offset = (glyph: number): number =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2
  const places = new DataView(new ArrayBuffer((count + 1) * 4))
  const outlines = new Uint8Array(glyf.byteLength * 2 + 16)
  let size = 0
  for (let glyph = 0; glyph < count; glyph += 1) {
    const from = offset(glyph)
    const to = offset(glyph + 1)
    if (to > from) {
      const outline = new DataView(glyf.buffer, glyf.byteOffset + from, to - from)
      size = writeGlyph(outline, factor, outlines, size)
    }
    places.setUint32((glyph + 1) * 4, size)
  }
  head.setInt16(50, 1)
  tables.set('loca', places).set('glyf', new DataView(outlines.slice(0, (size + 3) & ~3).buffer))
  return joinTables(font.subarray(0, 12), tables)
}

function copyOf(table: DataView): DataView {
  return new DataView(table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength))
}

/** Writes a glyph in the coarser grid and gives back where the next may begin. */
function writeGlyph(glyph: DataView, factor: number, out: Uint8Array, start: number): number {
  const view = new DataView(out.buffer)
  const contours = glyph.getInt16(0)
  view.setInt16(start, contours)
  for (const at of [2, 4, 6, 8]) {
    view.setInt16(start + at, Math.round((glyph.getInt16(at) * factor) / GRID) * GRID)
  }
  const end =
    contours < 0 ? writeParts(glyph, factor, out, start) : writePoints(glyph, factor, out, start)
  return (end + 1) & ~1
}

/** The parts of a glyph made of others, each placed by the coarser grid. */
function writeParts(glyph: DataView, factor: number, out: Uint8Array, start: number): number {
  out.set(new Uint8Array(glyph.buffer, glyph.byteOffset + 10, glyph.byteLength - 10), start + 10)
  const view = new DataView(out.buffer)
  let at = start + 10
  for (let flags = MORE; flags & MORE;) {
    flags = view.getUint16(at)
    at += 4
    const isWide = (flags & WORDS) !== 0
    if (flags & PLACED) {
      for (const i of [0, 1]) {
        if (isWide) view.setInt16(at + 2 * i, Math.round(view.getInt16(at + 2 * i) * factor))
        else view.setInt8(at + i, Math.round(view.getInt8(at + i) * factor))
      }
    }
    at += isWide ? 4 : 2
    at += flags & SCALED ? 2 : flags & SCALED_TWICE ? 4 : flags & TRANSFORMED ? 8 : 0
  }
  return start + glyph.byteLength
}

/** The flags that tell how a step is written. */
const kindOf = (step: number, byte: number, same: number): number =>
  step === 0 ? same : Math.abs(step) > 255 ? 0 : step > 0 ? byte | same : byte

/** The points of an outline; each is told from the one before it, so what is told are the differences of rounded places. */
function writePoints(glyph: DataView, factor: number, out: Uint8Array, start: number): number {
  const contours = glyph.getInt16(0)
  let from = 10 + 2 * contours
  const points = contours === 0 ? 0 : glyph.getUint16(from - 2) + 1
  for (let at = 10; at < from; at += 1) out[start + at] = glyph.getUint8(at)
  from += 2 + glyph.getUint16(from)
  const flags = new Uint8Array(points)
  for (let i = 0; i < points;) {
    const flag = glyph.getUint8(from)
    from += 1
    let times = 1
    if (flag & REPEAT) {
      times += glyph.getUint8(from)
      from += 1
    }
    flags.fill(flag, i, i + times)
    i += times
  }
  const readSteps = (byte: number, same: number): Int16Array => {
    const steps = new Int16Array(points)
    let place = 0
    let rounded = 0
    for (const [i, flag] of flags.entries()) {
      if (flag & byte) {
        place += flag & same ? glyph.getUint8(from) : -glyph.getUint8(from)
        from += 1
      } else if (!(flag & same)) {
        place += glyph.getInt16(from)
        from += 2
      }
      const next = Math.round((place * factor) / GRID) * GRID
      steps[i] = next - rounded
      rounded = next
    }
    return steps
  }
  const across = readSteps(X_BYTE, X_SAME)
  const up = readSteps(Y_BYTE, Y_SAME)
  let at = start + 12 + 2 * contours
  out[at - 2] = out[at - 1] = 0
  const written = flags.map(
    (flag, i) =>
      (flag & ON_CURVE) |
      kindOf(across[i] ?? 0, X_BYTE, X_SAME) |
      kindOf(up[i] ?? 0, Y_BYTE, Y_SAME),
  )
  for (let i = 0; i < points;) {
    const flag = written[i] ?? 0
    let times = 1
    while (times < 256 && written[i + times] === flag) times += 1
    if (times > 2) {
      out[at] = flag | REPEAT
      out[at + 1] = times - 1
      at += 2
    } else {
      for (let k = 0; k < times; k += 1) out[at + k] = flag
      at += times
    }
    i += times
  }
  for (const steps of [across, up]) {
    for (const step of steps) {
      if (step === 0) continue
      if (Math.abs(step) > 255) {
        out[at] = step >> 8
        at += 1
      }
      out[at] = Math.abs(step) > 255 ? step : Math.abs(step)
      at += 1
    }
  }
  return at
}

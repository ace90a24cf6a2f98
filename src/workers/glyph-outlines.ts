import type { Point } from './paper.ts'
import { type Face, readTables } from './read-font.ts'

/** Closed rings of straight lines, in shares of the type size; y grows downward, the baseline is 0. */
export type Outline = readonly (readonly Point[])[]

/** The outline of any character of a face. */
export type Outlines = (codePoint: number) => Outline

/** Straight pieces that a curve is parted into: enough for type of a few hundred pixels. */
const PIECES = 6

/** Composite glyphs nest a few levels at most; more than this is a broken font. */
const DEEPEST = 8

type Corner = { readonly x: number; readonly y: number; readonly on: boolean }
type Matrix = readonly [number, number, number, number, number, number]

/** Opens the outlines of a TrueType face (the `glyf` table, simple and composite glyphs). */
export function openOutlines(face: Face): Outlines {
  const tables = readTables(face.bytes)
  const head = tables.get('head')
  const loca = tables.get('loca')
  const glyf = tables.get('glyf')
  if (!head || !loca || !glyf) throw new Error('The font has no TrueType outlines')
  const isShort = head.getInt16(50) === 0
  const start = (glyph: number): number =>
    isShort ? loca.getUint16(glyph * 2) * 2 : loca.getUint32(glyph * 4)
  const known = new Map<number, Outline>()
  const ringsOf = (glyph: number, depth: number): Corner[][] => {
    const at = start(glyph)
    if (start(glyph + 1) === at || depth > DEEPEST) return []
    const count = glyf.getInt16(at)
    if (count >= 0) return readSimple(glyf, at, count)
    return readParts(glyf, at).flatMap(({ glyph: part, matrix }) =>
      ringsOf(part, depth + 1).map((ring) => ring.map((corner) => moved(corner, matrix))),
    )
  }
  return (codePoint) => {
    const glyph = face.glyphOf(codePoint)
    let outline = known.get(glyph)
    if (!outline) {
      outline = ringsOf(glyph, 0).map((ring) =>
        straight(ring).map(([x, y]): Point => [x / face.unitsPerEm, -y / face.unitsPerEm]),
      )
      known.set(glyph, outline)
    }
    return outline
  }
}

const moved = ({ x, y, on }: Corner, [a, b, c, d, e, f]: Matrix): Corner => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
  on,
})

/** A simple glyph (OpenType, glyf): ends of rings, flags with repeats, then the steps in x and in y. */
function readSimple(glyf: DataView, start: number, count: number): Corner[][] {
  let at = start + 10
  const ends = Array.from({ length: count }, (_, i) => glyf.getUint16(at + 2 * i))
  at += 2 * count
  at += 2 + glyf.getUint16(at)
  const length = (ends.at(-1) ?? -1) + 1
  const flags: number[] = []
  while (flags.length < length) {
    const flag = glyf.getUint8(at++)
    const times = flag & 8 ? glyf.getUint8(at++) + 1 : 1
    for (let i = 0; i < times; i += 1) flags.push(flag)
  }
  const steps = (isShort: number, isSame: number): number[] => {
    let value = 0
    return flags.map((flag) => {
      if (flag & isShort) value += glyf.getUint8(at++) * (flag & isSame ? 1 : -1)
      else if (!(flag & isSame)) {
        value += glyf.getInt16(at)
        at += 2
      }
      return value
    })
  }
  const xs = steps(2, 16)
  const ys = steps(4, 32)
  const corners = flags.map((flag, i): Corner => ({
    x: xs[i] ?? 0,
    y: ys[i] ?? 0,
    on: (flag & 1) === 1,
  }))
  return ends.map((end, i) => corners.slice(i === 0 ? 0 : (ends[i - 1] ?? -1) + 1, end + 1))
}

/** The parts of a composite glyph, each with where and how large it stands. */
function readParts(glyf: DataView, start: number): { glyph: number; matrix: Matrix }[] {
  const parts: { glyph: number; matrix: Matrix }[] = []
  let at = start + 10
  for (;;) {
    const flags = glyf.getUint16(at)
    const glyph = glyf.getUint16(at + 2)
    at += 4
    const isWide = (flags & 1) !== 0
    const isOffset = (flags & 2) !== 0
    const x = isWide ? glyf.getInt16(at) : glyf.getInt8(at)
    const y = isWide ? glyf.getInt16(at + 2) : glyf.getInt8(at + 1)
    at += isWide ? 4 : 2
    const next = (): number => {
      at += 2
      return glyf.getInt16(at - 2) / 16384
    }
    let scale: [number, number, number, number] = [1, 0, 0, 1]
    if (flags & 8) {
      const both = next()
      scale = [both, 0, 0, both]
    } else if (flags & 0x40) scale = [next(), 0, 0, next()]
    else if (flags & 0x80) scale = [next(), next(), next(), next()]
    parts.push({ glyph, matrix: [...scale, isOffset ? x : 0, isOffset ? y : 0] })
    if (!(flags & 0x20)) return parts
  }
}

const between = (a: Corner, b: Corner): Corner => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
  on: true,
})

/** A ring of corners and quadratic control points as straight lines. */
function straight(ring: readonly Corner[]): Point[] {
  const [first] = ring
  const last = ring.at(-1)
  if (!first || !last) return []
  const begin = first.on ? first : last.on ? last : between(last, first)
  const points: Point[] = [[begin.x, begin.y]]
  let from = begin
  let control: Corner | null = null
  const curve = (by: Corner, to: Corner): void => {
    for (let i = 1; i <= PIECES; i += 1) {
      const t = i / PIECES
      const u = 1 - t
      points.push([
        u * u * from.x + 2 * u * t * by.x + t * t * to.x,
        u * u * from.y + 2 * u * t * by.y + t * t * to.y,
      ])
    }
    from = to
  }
  for (const corner of [...(first.on ? ring.slice(1) : ring), begin]) {
    if (!corner.on) {
      if (control) curve(control, between(control, corner))
      control = corner
    } else if (control) {
      curve(control, corner)
      control = null
    } else {
      points.push([corner.x, corner.y])
      from = corner
    }
  }
  return points
}

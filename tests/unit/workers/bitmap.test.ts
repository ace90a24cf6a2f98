import { unzlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Bitmap, openBitmap } from '#workers/bitmap.ts'
import { openOutlines } from '#workers/glyph-outlines.ts'
import { openGlyphStencils } from '#workers/glyph-stencils.ts'
import type { Point } from '#workers/paper.ts'
import { writePng } from '#workers/write-png.ts'
import { openFaces } from './fonts-for-tests.ts'

const box = (left: number, top: number, right: number, bottom: number): Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
]

const paint = (bitmap: Bitmap, color: string, ...rings: Point[][]): void =>
  bitmap.fill(rings, color)

const colorsIn = ({ dots, colors }: Bitmap): number[] =>
  Array.from(dots, (dot) => colors[dot] ?? Number.NaN)

describe('a bitmap', () => {
  test('is covered wholly inside a shape, half at an edge through the middle of a dot, and not at all outside', () => {
    const bitmap = openBitmap(4, 1)
    paint(bitmap, '#000000', box(1, 0, 2.5, 1))
    expect(colorsIn(bitmap)).toEqual([0xffffff, 0, 0x808080, 0xffffff])
  })

  test('leaves a hole where a ring runs the other way round within another', () => {
    const bitmap = openBitmap(3, 3)
    paint(bitmap, '#0f6b6b', box(0, 0, 3, 3), box(1, 1, 2, 2).toReversed())
    const colors = colorsIn(bitmap)
    expect(colors.splice(4, 1)).toEqual([0xffffff])
    expect(colors).toEqual(Array.from({ length: 8 }, () => 0x0f6b6b))
  })

  test('paints a character from its stencil as it would fill its outline there, and again over another ground', () => {
    const faces = openFaces()
    const stencils = openGlyphStencils(faces)
    const outline = openOutlines(faces.bold)('质'.codePointAt(0) ?? 0)
    for (const [x, y] of [
      [3, 27],
      [60, 28],
      // Beyond the right and the upper edge.
      [85, 10],
    ] as const) {
      const stamped = openBitmap(100, 40)
      const filled = openBitmap(100, 40)
      for (const bitmap of [stamped, filled]) paint(bitmap, '#d0e8e8', box(0, 0, 70, 40))
      stamped.stamp(stencils('bold', '质'.codePointAt(0) ?? 0, 25), x, y, '#123456')
      filled.fill(
        outline.map((ring) => ring.map(([dx, dy]): Point => [x + dx * 25, y + dy * 25])),
        '#123456',
      )
      const colors = colorsIn(stamped)
      expect(new Set(colors).size).toBeGreaterThan(10)
      expect(colors).toEqual(colorsIn(filled))
    }
  })
})

describe('a PNG file', () => {
  test('keeps the colours met most often where it has more than a palette holds, and a like one for the rest', () => {
    const bitmap = openBitmap(400, 3)
    for (let x = 0; x < 400; x += 1) {
      const shade = (x * 40_503) & 0xffffff
      paint(bitmap, `#${shade.toString(16).padStart(6, '0')}`, box(x, 0, x + 1, x < 20 ? 3 : 1))
    }
    expect(bitmap.colors.length).toBeGreaterThan(300)
    const wanted = colorsIn(bitmap)
    const png = writePng(bitmap, { dotsPerMm: 8, title: '', description: '' })
    const part = (name: string): Uint8Array => {
      const at = Buffer.from(png).indexOf(name)
      return png.subarray(at + 4, at + 4 + new DataView(png.buffer).getUint32(at - 4))
    }
    const palette = part('PLTE')
    const rows = unzlibSync(part('IDAT'))
    const channels = (x: number, y: number): number[] => {
      const place = rows[y * 401 + 1 + x] ?? 0
      return [...palette.subarray(place * 3, place * 3 + 3)]
    }
    const exact = (color: number): number[] => [color >> 16, (color >> 8) & 0xff, color & 0xff]
    expect(palette.length).toBe(256 * 3)
    for (let x = 0; x < 20; x += 1) expect(channels(x, 0)).toEqual(exact(wanted[x] ?? 0))
    expect(channels(300, 2)).toEqual([255, 255, 255])
    const known = Array.from({ length: 256 }, (_, i) => [...palette.subarray(i * 3, i * 3 + 3)])
    const apart = (one: number[], other: number[]): number =>
      Math.hypot(...one.map((value, i) => value - (other[i] ?? 0)))
    for (let x = 20; x < 400; x += 1) {
      const color = exact(wanted[x] ?? 0)
      const nearest = Math.min(...known.map((one) => apart(one, color)))
      expect(apart(channels(x, 0), color)).toBe(nearest)
    }
  })
})

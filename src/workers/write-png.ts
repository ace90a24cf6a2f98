import { zlibSync } from 'fflate'
import type { Bitmap } from './bitmap.ts'

/** What a PNG says about itself, beside its dots. */
export interface PngFacts {
  readonly dotsPerMm: number
  readonly title: string
  readonly description: string
}

/** Colours that a palette holds. */
const MOST_COLORS = 256

const table = Array.from({ length: 256 }, (_, start) => {
  let value = start
  for (let i = 0; i < 8; i += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(name), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)))
  return bytes
}

function numbers(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4)
  const view = new DataView(bytes.buffer)
  values.forEach((value, i) => view.setUint32(i * 4, value))
  return bytes
}

/** A text chunk in UTF-8, with its keyword, no compression, and neither language nor translated keyword. */
const textChunk = (keyword: string, text: string): Uint8Array =>
  chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`))

const channelsOf = (color: number): [number, number, number] => [
  color >> 16,
  (color >> 8) & 0xff,
  color & 0xff,
]

/** How far apart two colours are, squared. */
function distance(one: number, other: number): number {
  const [red, green, blue] = channelsOf(one)
  const [r, g, b] = channelsOf(other)
  return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2
}

/**
 * The palette of a bitmap, and the place in it of each of its colours. Where there are more than it holds, it holds the
 * most frequent, and the others take the place of their neighbour.
 */
function paletteOf({ colors, dots }: Bitmap): {
  readonly palette: readonly number[]
  readonly places: Uint8Array
} {
  if (colors.length <= MOST_COLORS) {
    return { palette: colors, places: Uint8Array.from(colors.keys()) }
  }
  const counts = new Uint32Array(colors.length)
  for (const dot of dots) counts[dot] = (counts[dot] ?? 0) + 1
  const palette = [...colors.keys()]
    .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, MOST_COLORS)
    .map((place) => colors[place] ?? 0)
  return { palette, places: Uint8Array.from(colors, (color) => nearest(palette, color)) }
}

function nearest(palette: readonly number[], color: number): number {
  let found = 0
  let least = Infinity
  for (const [place, one] of palette.entries()) {
    const far = distance(one, color)
    if (far < least) {
      least = far
      found = place
    }
  }
  return found
}

/**
 * A bitmap as a PNG file with a palette, which takes a third of the room; it knows its size on paper, its title and what
 * it shows in words.
 */
export function writePng(
  bitmap: Bitmap,
  { dotsPerMm, title, description }: PngFacts,
): Uint8Array<ArrayBuffer> {
  const { width, height, dots } = bitmap
  const { palette, places } = paletteOf(bitmap)
  // Each row begins with the number of its filter, which is none.
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0, at = 0, to = 0; y < height; y += 1) {
    to += 1
    for (let x = 0; x < width; x += 1, at += 1, to += 1) rows[to] = places[dots[at] ?? 0] ?? 0
  }
  const perMetre = Math.round(dotsPerMm * 1000)
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Uint8Array.of(...numbers(width, height), 8, 3, 0, 0, 0)),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channelsOf))),
    chunk('pHYs', Uint8Array.of(...numbers(perMetre, perMetre), 1)),
    textChunk('Title', title),
    textChunk('Description', description),
    chunk('IDAT', zlibSync(rows, { level: 4 })),
    chunk('IEND', new Uint8Array(0)),
  ]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

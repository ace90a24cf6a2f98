import { zlibSync } from 'fflate'
import type { Bitmap } from './bitmap.ts'

/** What a PNG says about itself, beside its dots. */
export interface PngFacts {
  readonly dotsPerMm: number
  readonly title: string
  readonly description: string
}

/** The rows differ little from each other: each is kept as its difference from the one above (PNG filter «Up»). */
const FILTER_UP = 2

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

/** A bitmap as a PNG file that knows its size on paper, its title and what it shows in words. */
export function writePng(
  { width, height, dots }: Bitmap,
  { dotsPerMm, title, description }: PngFacts,
): Uint8Array<ArrayBuffer> {
  const line = width * 3
  const filtered = new Uint8Array((line + 1) * height)
  for (let y = 0; y < height; y += 1) {
    const to = y * (line + 1)
    filtered[to] = FILTER_UP
    for (let i = 0; i < line; i += 1) {
      const above = y === 0 ? 0 : (dots[(y - 1) * line + i] ?? 0)
      filtered[to + 1 + i] = (dots[y * line + i] ?? 0) - above
    }
  }
  const perMetre = Math.round(dotsPerMm * 1000)
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Uint8Array.of(...numbers(width, height), 8, 2, 0, 0, 0)),
    chunk('pHYs', Uint8Array.of(...numbers(perMetre, perMetre), 1)),
    textChunk('Title', title),
    textChunk('Description', description),
    chunk('IDAT', zlibSync(filtered, { level: 6 })),
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

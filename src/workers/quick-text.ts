import type { Face } from './read-font.ts'

const UNKNOWN = 0
const PLAIN = 1
const OTHER = 2

/** Characters that no rule of cleaning or of Unicode's composition touches: printable ASCII, Chinese and its marks. */
const isSafe = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) ||
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3001 && unit <= 0x3029) ||
  (unit >= 0xff01 && unit <= 0xff5e) ||
  unit === 0x2014 ||
  unit === 0x2026 ||
  (unit >= 0x2018 && unit <= 0x201d)

/** Tells texts that need no cleaning, as nearly all do, at a glance. */
export function openPlainCheck(has: (codePoint: number) => boolean): (text: string) => boolean {
  const known = new Uint8Array(0x10000)
  return (text) => {
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i)
      if (known[unit] === UNKNOWN) known[unit] = isSafe(unit) && has(unit) ? PLAIN : OTHER
      if (known[unit] === OTHER) return false
    }
    return true
  }
}

/** The widths of a face, each looked up in the font once. */
export function rememberWidths(face: Face): (codePoint: number) => number {
  const known = new Float64Array(0x10000).fill(-1)
  return (codePoint) => {
    if (codePoint > 0xffff) return face.widthOf(codePoint)
    const width = known[codePoint] ?? -1
    if (width >= 0) return width
    return (known[codePoint] = face.widthOf(codePoint))
  }
}

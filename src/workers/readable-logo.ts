import { unzlibSync } from 'fflate'
import type { Logo } from '#core/assessment/schema.ts'

/** How every PNG and every JPEG file begins. */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
/** Length, name and checksum around what a part of a PNG holds. */
const FRAME_BYTES = 12

/**
 * The logo, or null where its bytes are no picture: a file that was edited may hold anything, and a report without its
 * logo is worth more than none.
 */
export function readableLogo(logo: Logo | null): Logo | null {
  if (!logo) return null
  try {
    const bytes = Uint8Array.from(atob(logo.base64), (letter) => letter.charCodeAt(0))
    return (logo.mime === 'image/png' ? isPng(bytes) : isJpeg(bytes)) ? logo : null
  } catch {
    return null
  }
}

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

function isJpeg(bytes: Uint8Array): boolean {
  return beginsWith(bytes, JPEG) && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9
}

/** Whether the parts of a PNG follow each other to its end, and its dots can be unpacked; throws where they cannot. */
function isPng(bytes: Uint8Array): boolean {
  if (!beginsWith(bytes, PNG)) return false
  const view = new DataView(bytes.buffer)
  const packed: Uint8Array[] = []
  for (let at = PNG.length; at + FRAME_BYTES <= bytes.length;) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (name === 'IEND') return packed.length > 0 && unzlibSync(joined(packed)).length > 0
    if (name === 'IDAT') packed.push(bytes.subarray(at + 8, at + 8 + length))
    at += FRAME_BYTES + length
  }
  return false
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

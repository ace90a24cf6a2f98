import type { LogoProblem } from '#core/assessment/logo-problem.ts'
import type { Logo } from '#core/assessment/schema.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { jpegFacts } from './jpeg-facts.ts'
import { openSvg } from './open-svg.ts'

/** The longest side a logo is kept with, in pixels: five centimetres on paper at 600 dots an inch. */
export const logoSidePx = 1200
/** The longest base64 that the assessment takes. */
const base64Limit = 600_000
/** What is larger is no logo, and might be more than the browser can unfold. */
const fileLimitBytes = 30_000_000
/** A picture that is still too long is made smaller by this factor, again and again. */
const step = 0.8

const jpeg = 'image/jpeg'
const png = 'image/png'

/**
 * The logo in a PNG, JPEG or SVG file, whatever its name: drawn anew as a PNG of at most `logoSidePx` a side, or as JPEG
 * where it was one, so that nothing but the picture comes along. A small JPEG that says nothing else stays as it is.
 */
export async function readLogo(file: Blob): Promise<Result<Logo, LogoProblem>> {
  const bytes = file.size
  if (bytes > fileLimitBytes) {
    return fail({ kind: 'logo-too-large', bytes, limit: fileLimitBytes })
  }
  try {
    const kind = await kindOf(file)
    if (kind === null) return fail({ kind: 'logo-wrong-kind' })
    if (kind === 'image/svg+xml') return await drawnAnew(await openSvg(file, logoSidePx), png)
    const picture = await createImageBitmap(file)
    const kept = kind === jpeg ? await asItIs(file, picture) : null
    return kept ? ok(kept) : await drawnAnew(picture, kind)
  } catch {
    // The browser could not make sense of it; its reason is for programmers.
    return fail({ kind: 'logo-broken' })
  }
}

/** What the file is by its first bytes; null where it is none of the three. */
async function kindOf(file: Blob): Promise<typeof png | typeof jpeg | 'image/svg+xml' | null> {
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer())
  const begins = (...bytes: readonly number[]): boolean =>
    bytes.every((byte, place) => head[place] === byte)
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return png
  if (begins(0xff, 0xd8, 0xff)) return jpeg
  // Compressed or UTF-16 files of the kind are rare and named as what they are: not readable here.
  const text = await file.slice(0, 100_000).text()
  return /^\uFEFF?\s*<(\?xml|!|svg)/i.test(text) && /<svg[\s>]/i.test(text) ? 'image/svg+xml' : null
}

/** A JPEG that a printer shows as the screen does: not turned by what a camera noted, and in no ink colours. */
async function asItIs(file: Blob, { width, height }: ImageBitmap): Promise<Logo | null> {
  if (Math.max(width, height) > logoSidePx || (file.size * 4) / 3 + 4 > base64Limit) return null
  const bytes = new Uint8Array(await file.arrayBuffer())
  const facts = jpegFacts(bytes)
  const plain = facts && !facts.hasNotes && (facts.components === 1 || facts.components === 3)
  return plain ? { mime: jpeg, base64: base64Of(bytes), width, height } : null
}

async function drawnAnew(
  picture: ImageBitmap | HTMLImageElement,
  mime: Logo['mime'],
): Promise<Result<Logo, LogoProblem>> {
  const longest = Math.max(picture.width, picture.height)
  let scale = Math.min(1, logoSidePx / longest)
  for (;;) {
    const width = Math.max(1, Math.round(picture.width * scale))
    const height = Math.max(1, Math.round(picture.height * scale))
    const base64 = base64Of(await drawn(picture, { width, height }, mime))
    if (base64.length <= base64Limit) return ok({ mime, base64, width, height })
    scale *= step
  }
}

async function drawn(
  picture: ImageBitmap | HTMLImageElement,
  { width, height }: { readonly width: number; readonly height: number },
  mime: Logo['mime'],
): Promise<Uint8Array> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const ink = canvas.getContext('2d')
  if (!ink) throw new Error('no canvas')
  ink.imageSmoothingQuality = 'high'
  ink.drawImage(picture, 0, 0, width, height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, mime, 0.92)
  })
  // The canvas gives its memory back at once rather than when somebody tidies up.
  canvas.width = 0
  if (!blob) throw new Error('the picture could not be written')
  return new Uint8Array(await blob.arrayBuffer())
}

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = []
  // As many as a call takes as arguments in every browser.
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  }
  return btoa(parts.join(''))
}

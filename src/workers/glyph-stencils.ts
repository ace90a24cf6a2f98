import { openOutlines } from './glyph-outlines.ts'
import type { Faces, Point } from './paper.ts'
import { cutStencil, type Stencil } from './stencil.ts'

/** The stencil of a character set so many dots to the em, its baseline beginning at the corner of the dot 0, 0. */
export type GlyphStencils = (weight: keyof Faces, codePoint: number, dotsPerEm: number) => Stencil

const everywhere = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }

/**
 * Opens the stencils of both weights. Each is cut once: the pictures of a document say the same characters in the same few
 * sizes many times over.
 */
export function openGlyphStencils(faces: Faces): GlyphStencils {
  const outlines = { regular: openOutlines(faces.regular), bold: openOutlines(faces.bold) }
  const known = new Map<string, Stencil>()
  return (weight, codePoint, dotsPerEm) => {
    const key = `${weight} ${codePoint} ${dotsPerEm}`
    let stencil = known.get(key)
    if (!stencil) {
      const rings = outlines[weight](codePoint).map((ring) =>
        ring.map(([x, y]): Point => [x * dotsPerEm, y * dotsPerEm]),
      )
      stencil = cutStencil(rings, everywhere)
      known.set(key, stencil)
    }
    return stencil
  }
}

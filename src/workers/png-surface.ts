import { openBitmap } from './bitmap.ts'
import type { GlyphStencils } from './glyph-stencils.ts'
import { MM_PER_PT } from './look.ts'
import type { Faces, Paint, Point } from './paper.ts'
import { placePieces } from './place-characters.ts'
import type { Surface } from './surface.ts'
import { writePng } from './write-png.ts'

/** As many dots in a millimetre as print needs at least. */
const LEAST = 200 / 25.4

/** As many dots as any program opens at ease; a larger picture is drawn coarser. */
const MOST_DOTS = 16_000_000

/** Corners of a circle. */
const CORNERS = 48

/** The hair that a line drawn from nowhere to nowhere has. */
const LEAST_MM = 1e-6

/** A picture of dots to draw on, with its text as it stands in the font; `finish` gives the PNG file. */
export interface PngSurface extends Surface {
  finish(title: string, description: string): Uint8Array<ArrayBuffer>
}

/** Opens a white picture of a size in millimetres, so many dots to the inch unless it is a large one. */
export function openPngSurface(
  widthMm: number,
  heightMm: number,
  dotsPerInch: number,
  faces: Faces,
  stencils: GlyphStencils,
): PngSurface {
  const wanted = Math.min(dotsPerInch / 25.4, Math.sqrt(MOST_DOTS / (widthMm * heightMm)))
  const scale = Math.max(LEAST, wanted)
  const bitmap = openBitmap(Math.round(widthMm * scale), Math.round(heightMm * scale))
  const toDots = (ring: readonly Point[]): Point[] =>
    ring.map(([x, y]): Point => [x * scale, y * scale])
  const fill = (rings: readonly (readonly Point[])[], color: string): void =>
    bitmap.fill(rings.map(toDots), color)
  const paintShape = (ring: readonly Point[], paint: Paint): void => {
    if (paint.fill) fill([ring], paint.fill)
    if (paint.stroke) fill(outlineOf([...ring, ...ring.slice(0, 1)], paint), paint.stroke)
  }
  return {
    text(text, [x, y], setting) {
      const weight = setting.bold ? 'bold' : 'regular'
      const em = setting.sizePt * MM_PER_PT
      const spacing = (setting.spacingPt ?? 0) * MM_PER_PT
      for (const piece of placePieces(text, x, setting, faces[weight])) {
        let pen = piece.xMm
        for (const character of piece.text) {
          const codePoint = character.codePointAt(0) ?? 0
          // A character begins at a whole dot, half a dot off at most: what is cut once can be painted everywhere.
          bitmap.stamp(
            stencils(weight, codePoint, em * scale),
            Math.round(pen * scale),
            Math.round(y * scale),
            setting.color,
          )
          pen += faces[weight].widthOf(codePoint) * em + spacing
        }
      }
    },
    line(from, to, paint) {
      if (paint.stroke) fill(outlineOf([from, to], paint), paint.stroke)
    },
    rectangle(x, y, width, height, paint) {
      if (paint.fill) fill([box(x, y, width, height)], paint.fill)
      if (!paint.stroke) return
      const half = (paint.lineMm ?? 0.2) / 2
      const inside = box(x + half, y + half, width - 2 * half, height - 2 * half).toReversed()
      fill([box(x - half, y - half, width + 2 * half, height + 2 * half), inside], paint.stroke)
    },
    polygon: paintShape,
    circle(center, radius, paint) {
      if (paint.fill) fill([circle(center, radius)], paint.fill)
      if (!paint.stroke) return
      const half = (paint.lineMm ?? 0.2) / 2
      const inside = circle(center, radius - half).toReversed()
      fill([circle(center, radius + half), inside], paint.stroke)
    },
    finish: (title, description) => writePng(bitmap, { dotsPerMm: scale, title, description }),
  }
}

const box = (x: number, y: number, width: number, height: number): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

function circle([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: CORNERS }, (_, i): Point => {
    const angle = (i / CORNERS) * 2 * Math.PI
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
  })
}

/** What a pen covers along a path: a box for each stretch, all turned one way, and a disc where two of them meet. */
function outlineOf(path: readonly Point[], paint: Paint): Point[][] {
  const half = (paint.lineMm ?? 0.2) / 2
  const dashes = paint.dashMm?.length ? dashed(path, paint.dashMm) : [path]
  const isClosed = path.length > 2
  return dashes.flatMap((stretch) =>
    stretch.slice(1).flatMap((to, i): Point[][] => {
      const from = stretch[i] ?? to
      const length = Math.max(LEAST_MM, Math.hypot(to[0] - from[0], to[1] - from[1]))
      const across = ((to[0] - from[0]) / length) * half
      const up = ((to[1] - from[1]) / length) * half
      const body: Point[] = [
        [from[0] + up, from[1] - across],
        [to[0] + up, to[1] - across],
        [to[0] - up, to[1] + across],
        [from[0] - up, from[1] + across],
      ]
      const meets = i + 2 < stretch.length || (isClosed && !paint.dashMm?.length)
      return meets ? [body, circle(to, half)] : [body]
    }),
  )
}

/** A path cut into dashes. */
function dashed(path: readonly Point[], pattern: readonly number[]): Point[][] {
  const parts: Point[][] = []
  let part: Point[] = path.slice(0, 1)
  let which = 0
  let left = pattern[0] ?? 1
  const turn = (at: Point): void => {
    if (which % 2 === 0) parts.push([...part, at])
    which += 1
    // A single number is both dash and gap.
    left = pattern[which % pattern.length] ?? 1
    part = [at]
  }
  path.slice(1).forEach((to, i) => {
    const from = path[i] ?? to
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    let done = 0
    while (length - done > left) {
      done += left
      const share = done / length
      turn([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share])
    }
    left -= length - done
    part.push(to)
  })
  if (which % 2 === 0 && part.length > 1) parts.push(part)
  return parts
}

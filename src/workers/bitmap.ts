import type { Point } from './paper.ts'
import { cutStencil, SHADES, type Stencil } from './stencil.ts'

/** A picture of dots that shapes are painted on with soft edges. */
export interface Bitmap {
  readonly width: number
  readonly height: number
  /** The place of each dot's colour among the colours. */
  readonly dots: Uint16Array<ArrayBuffer>
  /** The colours there are, eight bits of red, of green and of blue in one number each; white is the first. */
  readonly colors: readonly number[]
  /** Fills rings of dots' coordinates; where rings run the same way round they join, otherwise they cut holes. */
  fill(rings: readonly (readonly Point[])[], color: string): void
  /** Paints a stencil so many whole dots further right and down. */
  stamp(stencil: Stencil, right: number, down: number, color: string): void
}

const WHITE = 0xffffff

/** A white picture of so many dots. */
export function openBitmap(width: number, height: number): Bitmap {
  const dots = new Uint16Array(width * height)
  const frame = { left: 0, top: 0, right: width, bottom: height }
  const colors = [WHITE]
  const places = new Map([[WHITE, 0]])
  const placeOf = (color: number): number => {
    const known = places.get(color)
    if (known !== undefined) return known
    places.set(color, colors.length)
    return colors.push(color) - 1
  }
  // For each paint, what every colour under it becomes by its shares; only few of them meet.
  const mixtures = new Map<number, number[]>()
  const stamp: Bitmap['stamp'] = (stencil, right, down, color) => {
    const paint = Number.parseInt(color.slice(1), 16)
    const place = placeOf(paint)
    const mixed = mixtures.get(paint) ?? []
    mixtures.set(paint, mixed)
    const left = stencil.left + right
    const top = stencil.top + down
    const first = Math.max(0, -left)
    const last = Math.min(stencil.width, width - left)
    for (let y = Math.max(0, -top); y < Math.min(stencil.height, height - top); y += 1) {
      let from = y * stencil.width + first
      let at = (top + y) * width + left + first
      for (let x = first; x < last; x += 1, from += 1, at += 1) {
        const share = stencil.shares[from] ?? 0
        if (share === SHADES) dots[at] = place
        else if (share > 0) {
          const under = dots[at] ?? 0
          dots[at] = mixed[under * SHADES + share] ??= placeOf(
            mix(colors[under] ?? WHITE, paint, share),
          )
        }
      }
    }
  }
  return {
    width,
    height,
    dots,
    colors,
    fill: (rings, color) => stamp(cutStencil(rings, frame), 0, 0, color),
    stamp,
  }
}

function mix(under: number, over: number, share: number): number {
  let mixed = 0
  for (let shift = 0; shift < 24; shift += 8) {
    const from = (under >> shift) & 0xff
    const to = (over >> shift) & 0xff
    mixed |= Math.round(from + ((to - from) * share) / SHADES) << shift
  }
  return mixed
}

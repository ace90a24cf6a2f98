import type { Point } from './paper.ts'

/** A picture of dots, red, green and blue in turn, that shapes are painted on with soft edges. */
export interface Bitmap {
  readonly width: number
  readonly height: number
  readonly dots: Uint8ClampedArray<ArrayBuffer>
  /** Fills rings of dots' coordinates; where rings run the same way round they join, otherwise they cut holes. */
  fill(rings: readonly (readonly Point[])[], color: string): void
}

/** Steps of a soft edge: as many as the eye tells apart, and few enough that a picture has few colours. */
const SHADES = 16

/** A white picture of so many dots. */
export function openBitmap(width: number, height: number): Bitmap {
  const dots = new Uint8ClampedArray(width * height * 3).fill(255)
  return {
    width,
    height,
    dots,
    fill(rings, color) {
      const [left, top, right, bottom] = boundsOf(rings)
      const area = {
        left: Math.max(0, Math.floor(left)),
        top: Math.max(0, Math.floor(top)),
        right: Math.min(width, Math.ceil(right)),
        bottom: Math.min(height, Math.ceil(bottom)),
      }
      const across = area.right - area.left
      const down = area.bottom - area.top
      if (across <= 0 || down <= 0) return
      // Two more than needed: what an edge leaves to its right belongs to nobody at the end of a line.
      const stride = across + 2
      const edges = new Float32Array(stride * down)
      const place = ([x, y]: Point): Point => [
        Math.min(across, Math.max(0, x - area.left)),
        y - area.top,
      ]
      for (const ring of rings) {
        ring.forEach((point, i) => {
          addEdge(edges, stride, down, place(point), place(ring[(i + 1) % ring.length] ?? point))
        })
      }
      const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
      const [red = 0, green = 0, blue = 0] = channels
      for (let y = 0; y < down; y += 1) {
        let sum = 0
        let at = ((area.top + y) * width + area.left) * 3
        for (let x = 0; x < across; x += 1, at += 3) {
          sum += edges[y * stride + x] ?? 0
          const share = Math.round(Math.min(1, Math.abs(sum)) * SHADES) / SHADES
          if (share === 0) continue
          dots[at] = mix(dots[at] ?? 0, red, share)
          dots[at + 1] = mix(dots[at + 1] ?? 0, green, share)
          dots[at + 2] = mix(dots[at + 2] ?? 0, blue, share)
        }
      }
    },
  }
}

const mix = (under: number, over: number, share: number): number => under + (over - under) * share

function boundsOf(rings: readonly (readonly Point[])[]): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings) {
    for (const [x, y] of ring) {
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x)
      bottom = Math.max(bottom, y)
    }
  }
  return [left, top, right, bottom]
}

/**
 * Notes how an edge changes what is covered, dot by dot: added up along a line of dots, the notes give the signed area
 * that is inside (the method of Raph Levien's font-rs, 2016).
 */
function addEdge(
  edges: Float32Array,
  stride: number,
  rows: number,
  start: Point,
  end: Point,
): void {
  if (start[1] === end[1]) return
  const way = start[1] < end[1] ? 1 : -1
  const [[x0, y0], [x1, y1]] = way === 1 ? [start, end] : [end, start]
  const slope = (x1 - x0) / (y1 - y0)
  const first = Math.max(0, Math.floor(y0))
  const last = Math.min(rows, Math.ceil(y1))
  let x = y0 < 0 ? x0 - y0 * slope : x0
  for (let row = first; row < last; row += 1) {
    const height = Math.min(row + 1, y1) - Math.max(row, y0)
    const next = x + slope * height
    addSpan(edges, row * stride, height * way, Math.min(x, next), Math.max(x, next))
    x = next
  }
}

/** An edge within one line of dots, from one place across to another, with the signed height it passes. */
function addSpan(
  edges: Float32Array,
  line: number,
  height: number,
  from: number,
  to: number,
): void {
  const add = (dot: number, share: number): void => {
    edges[line + dot] = (edges[line + dot] ?? 0) + height * share
  }
  const left = Math.floor(from)
  const right = Math.ceil(to)
  if (right <= left + 1) {
    const middle = (from + to) / 2 - left
    add(left, 1 - middle)
    add(left + 1, middle)
    return
  }
  // What lies to the right of the edge within each dot it crosses, less what was noted before.
  const width = to - from
  let covered = 0
  for (let dot = left; dot < right; dot += 1) {
    const begin = Math.max(dot, from)
    const finish = Math.min(dot + 1, to)
    const part = (finish - begin) / width
    const before = (begin - from) / width
    const inside = before + part * (dot + 1 - (begin + finish) / 2)
    add(dot, inside - covered)
    covered = inside
  }
  add(right, 1 - covered)
}

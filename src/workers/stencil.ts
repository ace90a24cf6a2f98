import type { Point } from './paper.ts'

/** How much of each dot of a box lies inside a shape, line by line: 0 none of it, `SHADES` all of it. */
export type Stencil = {
  /** Where the upper left dot of the box lies. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly shares: Uint8Array
}

/** The part of a picture that a stencil may not reach beyond, in dots. */
export type Frame = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>

/** Steps of a soft edge: as many as the eye tells apart, and few enough that a picture has few colours. */
export const SHADES = 16

/** A stencil of rings of dots' coordinates; where rings run the same way round they join, otherwise they cut holes. */
export function cutStencil(rings: readonly (readonly Point[])[], frame: Frame): Stencil {
  const { left, top, right, bottom } = boundsOf(rings, frame)
  const width = Math.max(0, right - left)
  const height = Math.max(0, bottom - top)
  const shares = new Uint8Array(width * height)
  const stencil = { left, top, width, height, shares }
  if (shares.length === 0) return stencil
  // Two more than needed: what an edge leaves to its right belongs to nobody at the end of a line.
  const stride = width + 2
  const edges = new Float32Array(stride * height)
  const across = (x: number): number => Math.min(width, Math.max(0, x - left))
  for (const ring of rings) {
    let [x0, y0] = ring.at(-1) ?? [0, 0]
    for (const [x1, y1] of ring) {
      addEdge(edges, stride, height, across(x0), y0 - top, across(x1), y1 - top)
      x0 = x1
      y0 = y1
    }
  }
  for (let y = 0, at = 0; y < height; y += 1) {
    let sum = 0
    for (let x = 0, edge = y * stride; x < width; x += 1, at += 1, edge += 1) {
      sum += edges[edge] ?? 0
      shares[at] = Math.round(Math.min(1, Math.abs(sum)) * SHADES)
    }
  }
  return stencil
}

/** The whole dots that rings touch within a frame. */
function boundsOf(rings: readonly (readonly Point[])[], frame: Frame): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings) {
    for (const [x, y] of ring) {
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x)
      bottom = Math.max(bottom, y)
    }
  }
  return {
    left: Math.max(frame.left, Math.floor(left)),
    top: Math.max(frame.top, Math.floor(top)),
    right: Math.min(frame.right, Math.ceil(right)),
    bottom: Math.min(frame.bottom, Math.ceil(bottom)),
  }
}

/**
 * Notes how an edge changes what is covered, dot by dot: added up along a line of dots, the notes give the signed area
 * that is inside (the method of Raph Levien's font-rs, 2016).
 */
function addEdge(
  edges: Float32Array,
  stride: number,
  rows: number,
  startX: number,
  startY: number,
  endX: number,
  endY: number,
): void {
  if (startY === endY) return
  const isDown = startY < endY
  const way = isDown ? 1 : -1
  const [x0, y0, x1, y1] = isDown ? [startX, startY, endX, endY] : [endX, endY, startX, startY]
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
  const left = Math.floor(from)
  const right = Math.ceil(to)
  if (right <= left + 1) {
    const middle = (from + to) / 2 - left
    add(edges, line + left, height * (1 - middle))
    add(edges, line + left + 1, height * middle)
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
    add(edges, line + dot, height * (inside - covered))
    covered = inside
  }
  add(edges, line + right, height * (1 - covered))
}

function add(edges: Float32Array, at: number, share: number): void {
  edges[at] = (edges[at] ?? 0) + share
}

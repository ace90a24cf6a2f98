import type { ObjectWriter } from './document-objects.ts'
import { MM_PER_PT } from './look.ts'
import { short } from './pdf-syntax.ts'

/** The objects that draw a button switched on and off. */
export interface ButtonLooks {
  readonly on: number
  readonly off: number
}

/** Round for one of several, square for a tick. */
export type ButtonShape = 'round' | 'square'

/** From a circle's tangent point to the control point of the curve, as a share of the radius. */
const CURVE = 0.5523
const INK = '0.06 0.28 0.3'

/** The looks of buttons by size and shape; those of one size are written once. The outline is on the page itself. */
export function buttonStates(
  writer: ObjectWriter,
): (widthMm: number, heightMm: number, shape: ButtonShape) => ButtonLooks {
  const known = new Map<string, ButtonLooks>()
  const stream = (width: number, height: number, draw: string): number => {
    const object = writer.add()
    object.content =
      `<</Type/XObject/Subtype/Form/BBox[0 0 ${short(width)} ${short(height)}]/Resources<<>>` +
      `/Length ${draw.length}>>\nstream\n${draw}\nendstream`
    return object.objId
  }
  return (widthMm, heightMm, shape) => {
    const [width, height] = [widthMm / MM_PER_PT, heightMm / MM_PER_PT]
    const key = `${shape} ${short(width)} ${short(height)}`
    const found = known.get(key)
    if (found) return found
    const looks = {
      on: stream(width, height, shape === 'round' ? dot(width, height) : tick(width, height)),
      off: stream(width, height, 'q Q'),
    }
    known.set(key, looks)
    return looks
  }
}

function at(...values: number[]): string {
  return values.map(short).join(' ')
}

function dot(width: number, height: number): string {
  const [x, y, r] = [width / 2, height / 2, Math.min(width, height) * 0.28]
  const c = r * CURVE
  return [
    `q ${INK} rg ${at(x + r, y)} m`,
    `${at(x + r, y + c, x + c, y + r, x, y + r)} c ${at(x - c, y + r, x - r, y + c, x - r, y)} c`,
    `${at(x - r, y - c, x - c, y - r, x, y - r)} c ${at(x + c, y - r, x + r, y - c, x + r, y)} c f Q`,
  ].join('\n')
}

function tick(width: number, height: number): string {
  const point = (x: number, y: number): string => at(width * x, height * y)
  return `q ${INK} RG 1.6 w 1 J 1 j ${point(0.2, 0.52)} m ${point(0.42, 0.26)} l ${point(0.82, 0.78)} l S Q`
}

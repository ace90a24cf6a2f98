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

/** A text that stands in a field from the beginning, ready to be drawn. */
export interface TypedLook {
  readonly text: string
  readonly sizePt: number
  /** From the field's left and lower edge. */
  readonly xMm: number
  readonly baselineMm: number
  /** Places in the text of marks that are set narrow. */
  readonly narrow: ReadonlySet<number>
}

/** A face that looks of fields are drawn in: its name in the resources that hold it, and how text is written in it. */
export interface LookFace {
  readonly name: string
  readonly resources: number
  encode(text: string, narrow: ReadonlySet<number>): string
}

/** Writes what a field with a text in it looks like until somebody types in it, and gives back the object's number. */
export function typedState(
  writer: ObjectWriter,
  face: LookFace,
  look: TypedLook,
  widthMm: number,
  heightMm: number,
): number {
  const [width, height] = [widthMm / MM_PER_PT, heightMm / MM_PER_PT]
  const draw = [
    `/Tx BMC q 0 0 ${at(width, height)} re W n`,
    `BT /${face.name} ${short(look.sizePt)} Tf 0.11 g ${at(look.xMm / MM_PER_PT, look.baselineMm / MM_PER_PT)} Td`,
    `(${face.encode(look.text, look.narrow)}) Tj ET Q EMC`,
  ].join('\n')
  return formStream(writer, width, height, `${face.resources} 0 R`, draw)
}

/** The looks of buttons by size and shape; those of one size are written once. The outline is on the page itself. */
export function buttonStates(
  writer: ObjectWriter,
): (widthMm: number, heightMm: number, shape: ButtonShape) => ButtonLooks {
  const known = new Map<string, ButtonLooks>()
  const stream = (width: number, height: number, draw: string): number =>
    formStream(writer, width, height, '<<>>', draw)
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

function formStream(
  writer: ObjectWriter,
  width: number,
  height: number,
  resources: string,
  draw: string,
): number {
  const object = writer.add()
  object.content =
    `<</Type/XObject/Subtype/Form/BBox[0 0 ${at(width, height)}]/Resources ${resources}` +
    `/Length ${draw.length}>>\nstream\n${draw}\nendstream`
  return object.objId
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

import type { ColumnsBlock, Inline } from './blocks.ts'
import type { Flow } from './flow.ts'
import { linesOf, textOf } from './inline.ts'
import { STYLE, type StyleName } from './look.ts'
import type { SetOptions, SetText } from './typesetter.ts'

/** Room between the columns. */
export const GAP_MM = 7
/** Room for the mark of a list's entry. */
export const BULLET_MM = 5
const PADDING = { x: 5, y: 3.2 } as const

type Passage = ColumnsBlock['first']

/** One text of a passage, and the room below it. */
interface Part {
  readonly text: Inline
  readonly options: SetOptions
  readonly gap: number
  readonly bullet: string | null
}

/** A text in both languages at one height; without a second it takes the whole width. */
export interface Step {
  readonly first: SetText
  readonly second: SetText | null
  readonly bullet: SetText | null
  readonly gap: number
}

const styleOf = (passage: Passage): StyleName =>
  passage.kind === 'callout' ? 'body' : (passage.style ?? 'body')

function partsOf(passage: Passage, isCut: boolean): Part[] {
  switch (passage.kind) {
    case 'paragraph': {
      const options = { justify: true, ...(passage.tone && { tone: passage.tone }) }
      const texts = isCut ? linesOf(passage.text) : [passage.text]
      return texts.map((text) => ({ text, options, gap: 0, bullet: null }))
    }
    case 'list':
      return passage.items.map((text, i) => ({
        text,
        options: { justify: true },
        gap: 1,
        bullet: passage.ordered ? `${i + 1}.` : '•',
      }))
    case 'callout': {
      const title: SetOptions = {
        bold: true,
        tone: passage.tone === 'warning' ? 'warning' : 'accent',
      }
      return [
        ...(passage.title === undefined
          ? []
          : [{ text: passage.title, options: title, gap: 0.6, bullet: null }]),
        ...passage.text.map((text) => ({
          text,
          options: { justify: true },
          gap: 1.4,
          bullet: null,
        })),
      ]
    }
  }
}

/** The texts of both passages in step: line by line where a paragraph has as many lines in either. */
export function pairedParts({
  first,
  second,
}: ColumnsBlock): [Part | undefined, Part | undefined][] {
  const isCut =
    first.kind === 'paragraph' &&
    second.kind === 'paragraph' &&
    linesOf(first.text).length === linesOf(second.text).length
  const [left, right] = [partsOf(first, isCut), partsOf(second, isCut)]
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [left[i], right[i]])
}

interface Place {
  readonly left: number
  readonly width: number
  readonly columnMm: number
}

/** Where the columns stand. */
export function placeOf(flow: Flow, { first }: ColumnsBlock): Place {
  const inset = first.kind === 'callout' ? PADDING.x : 0
  const width = flow.width - 2 * inset
  return { left: flow.left + inset, width, columnMm: (width - GAP_MM) / 2 }
}

/** Sets both passages, text by text. */
export function setSteps(flow: Flow, block: ColumnsBlock): Step[] {
  const { type } = flow
  const { width, columnMm } = placeOf(flow, block)
  const style = STYLE[styleOf(block.first)]
  return pairedParts(block).map(([left, right]): Step => {
    const isOnce = !left || !right || textOf(left.text) === textOf(right.text)
    const part = left ?? right
    const indent = part?.bullet ? BULLET_MM : 0
    const bullet = part?.bullet
      ? type.set(part.bullet, BULLET_MM, style, { tone: 'accent', bold: true })
      : null
    const set = (one: Part | undefined, whole: number): SetText =>
      type.set(one?.text ?? '', whole - indent, style, one?.options)
    return {
      first: set(part, isOnce ? width : columnMm),
      second: isOnce ? null : set(right, columnMm),
      bullet,
      gap: part?.gap ?? 0,
    }
  })
}

/** The lines a step is high. */
export const linesIn = ({ first, second }: Step): number =>
  Math.max(first.lines.length, second?.lines.length ?? 0)

const stepMm = (step: Step): number => linesIn(step) * step.first.lineMm + step.gap

/** Room above and below together that a ground adds. */
export const paddingMm = ({ first }: ColumnsBlock): number =>
  first.kind === 'callout' ? 2 * PADDING.y : 0

/** The height of all of it. */
export const wholeMm = (steps: readonly Step[], block: ColumnsBlock): number =>
  steps.reduce((sum, step) => sum + stepMm(step), paddingMm(block))

/** Lines of a step that stand on one page. */
export interface Slice {
  readonly place: number
  readonly step: Step
  readonly from: number
  readonly to: number
}

/** What fits on a page from a place on; never leaves a single line of several behind or sends one ahead. */
export function cutPage(
  steps: readonly Step[],
  at: { readonly place: number; readonly line: number },
  roomMm: number,
): Slice[] {
  const slices: Slice[] = []
  let room = roomMm + 0.01
  for (let { place } = at; place < steps.length; place += 1) {
    const step = steps[place]
    if (!step) break
    const from = place === at.place ? at.line : 0
    const rest = linesIn(step) - from
    let take = Math.floor(room / step.first.lineMm)
    if (take < rest) {
      if (rest - take < 2) take = rest - 2
      if (take < 2) break
      slices.push({ place, step, from, to: from + take })
      break
    }
    slices.push({ place, step, from, to: from + rest })
    room -= rest * step.first.lineMm + step.gap
  }
  return slices
}

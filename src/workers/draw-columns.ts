import type { ColumnsBlock } from './blocks.ts'
import { CALLOUT } from './draw-callout.ts'
import { drawLines } from './draw-lines.ts'
import { beginningMm } from './draw-text.ts'
import { endBlock, type Flow, leaveRoom, nextPage, roomOnPage } from './flow.ts'
import { languageOf } from './inline.ts'
import { ROOM } from './room.ts'
import {
  BULLET_MM,
  cutPage,
  GAP_MM,
  linesIn,
  paddingMm,
  pairedParts,
  placeOf,
  setSteps,
  type Slice,
  type Step,
  wholeMm,
} from './set-columns.ts'
import { addElement, type StructureElement } from './structure.ts'
import type { SetText } from './typesetter.ts'

/** The room columns want at least where a heading stands before them. */
export function columnsStartMm(flow: Flow, block: ColumnsBlock, nextMm: () => number): number {
  const { first } = block
  if (first.kind === 'callout') return 30
  const steps = setSteps(flow, block)
  if (first.kind === 'paragraph' && first.keepWithNext) {
    return wholeMm(steps, block) + ROOM.paragraph + nextMm()
  }
  const [step] = steps
  if (!step) return 0
  return Math.max(beginningMm(step.first), step.second ? beginningMm(step.second) : 0)
}

/** The elements that the texts of a step belong to. */
interface Owners {
  readonly first: StructureElement
  readonly second: StructureElement
  readonly bullets: readonly StructureElement[]
}

function ownersOf(flow: Flow, block: ColumnsBlock, steps: readonly Step[]): Owners[] {
  const parts = pairedParts(block)
  const langAt = (i: number) => {
    const lang = languageOf(parts[i]?.[1]?.text ?? '')
    return lang && { lang }
  }
  const { parent } = flow
  switch (block.first.kind) {
    case 'paragraph': {
      const first = addElement(parent, 'P')
      const isTwo = steps.some(({ second }) => second)
      const second = isTwo ? addElement(parent, 'P', langAt(0)) : first
      return steps.map(() => ({ first, second, bullets: [] }))
    }
    case 'callout': {
      const box = addElement(parent, 'Div')
      return steps.map((step, i) => {
        const first = addElement(box, 'P')
        return { first, second: step.second ? addElement(box, 'P', langAt(i)) : first, bullets: [] }
      })
    }
    case 'list': {
      const list = addElement(parent, 'L')
      const entry = (more?: ReturnType<typeof langAt>) => {
        const item = addElement(list, 'LI', more)
        return { bullet: addElement(item, 'Lbl', more), body: addElement(item, 'LBody', more) }
      }
      return steps.map((step, i) => {
        const first = entry()
        const second = step.second ? entry(langAt(i)) : first
        return { first: first.body, second: second.body, bullets: [first.bullet, second.bullet] }
      })
    }
  }
}

/** Draws a passage in two columns that keep step; both go on on the next page together. */
export function drawColumns(flow: Flow, block: ColumnsBlock, nextMm: () => number): void {
  const { first } = block
  const steps = setSteps(flow, block)
  const owners = ownersOf(flow, block, steps)
  const whole = wholeMm(steps, block)
  if (first.kind === 'callout') {
    leaveRoom(flow, ROOM.callout)
    if (whole > roomOnPage(flow) && whole < (flow.bottom - flow.top) * 0.6) nextPage(flow)
  } else if (first.kind === 'paragraph' && first.keepWithNext) {
    const wanted = whole + ROOM.paragraph + nextMm()
    if (roomOnPage(flow) < wanted && flow.y > flow.top) nextPage(flow)
  }
  const padding = paddingMm(block)
  const at = { place: 0, line: 0 }
  while (at.place < steps.length) {
    let slices = cutPage(steps, at, roomOnPage(flow) - padding)
    if (slices.length === 0) {
      if (flow.y > flow.top + 0.01) {
        nextPage(flow)
        continue
      }
      slices = cutPage(steps, at, Number.POSITIVE_INFINITY)
    }
    drawPage(flow, block, slices, owners)
    const last = slices.at(-1)
    if (!last) break
    const isWhole = last.to >= linesIn(last.step)
    at.place = last.place + (isWhole ? 1 : 0)
    at.line = isWhole ? 0 : last.to
    if (at.place < steps.length) nextPage(flow)
  }
  if (first.kind === 'callout') endBlock(flow, ROOM.callout)
  else if (first.kind === 'list') endBlock(flow, ROOM.paragraph - 1)
  else endBlock(flow, first.style === 'caption' ? 1 : ROOM.paragraph)
}

/** Draws what stands of the columns on one page, its ground first. */
function drawPage(
  flow: Flow,
  block: ColumnsBlock,
  slices: readonly Slice[],
  owners: readonly Owners[],
): void {
  const { paper, type } = flow
  const { left, columnMm } = placeOf(flow, block)
  const right = left + columnMm + GAP_MM
  const isCallout = block.first.kind === 'callout'
  const top = flow.y
  const height = slices.reduce(
    (sum, { step, from, to }, i) =>
      sum + (to - from) * step.first.lineMm + (isCallout && i === slices.length - 1 ? 0 : step.gap),
    paddingMm(block),
  )
  if (block.first.kind === 'callout') {
    const { bar, ground } = CALLOUT[block.first.tone ?? 'accent']
    paper.decorate(() => {
      paper.rectangle(flow.left, top, flow.width, height, { fill: type.palette[ground] })
      paper.rectangle(flow.left, top, 1.1, height, { fill: type.palette[bar] })
    })
  }
  let y = top + paddingMm(block) / 2
  for (const { place, step, from, to } of slices) {
    const owner = owners[place]
    if (!owner) continue
    const indent = step.bullet ? BULLET_MM : 0
    const draw = (
      element: StructureElement,
      bullet: StructureElement | undefined,
      text: SetText,
      x: number,
    ): void => {
      if (step.bullet && bullet && from === 0) {
        drawLines(paper, bullet, step.bullet, step.bullet.lines, x, y)
      }
      drawLines(paper, element, text, text.lines.slice(from, to), x + indent, y)
    }
    draw(owner.first, owner.bullets[0], step.first, left)
    if (step.second) draw(owner.second, owner.bullets[1], step.second, right)
    y += (to - from) * step.first.lineMm + step.gap
  }
  flow.y = top + height
}

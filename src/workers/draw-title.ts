import type { TitleBlock } from './blocks.ts'
import { drawSecond } from './draw-second.ts'
import { drawFlowing } from './draw-text.ts'
import type { Flow } from './flow.ts'
import { STYLE } from './look.ts'
import { addElement } from './structure.ts'

/** The most room a logo takes; its proportions are kept. */
const LOGO_MM = { width: 50, height: 22 } as const
const LOGO_GAP_MM = 16
/** Where the title stands without a logo over it. */
const HIGH_MM = 18
/** A title in two languages stands closer to the top, because everything below it takes more room. */
const CLOSER = 0.45
/** What is left of all that where the page would not hold the rest. */
const CLOSEST = { highMm: 2, logoMm: 12, belowMm: 3 } as const

/** Draws the logo where there is one, the title and whose document it is. */
export function drawTitle(flow: Flow, block: TitleBlock): void {
  const { paper, type } = flow
  const { isClose = false } = block
  const roomy = (flow.logo ? LOGO_GAP_MM : HIGH_MM) * (block.second ? CLOSER : 1)
  const highMm = isClose ? CLOSEST.highMm : roomy
  if (flow.logo) drawLogo(flow, flow.logo, isClose ? CLOSEST.logoMm : LOGO_MM.height)
  flow.y += highMm
  paper.decorate(() =>
    paper.rectangle(flow.left, flow.y, 14, 1.4, { fill: flow.type.palette.accent }),
  )
  flow.y += 6
  const title = type.set(block.text, flow.width, STYLE.title)
  const element = addElement(flow.parent, 'Title')
  drawFlowing(flow, element, title, flow.left)
  if (block.second) drawSecond(flow, element, block.second, STYLE.subtitle)
  if (block.subtitle) {
    flow.y += 1.5
    const subtitle = type.set(block.subtitle, flow.width, STYLE.subtitle, { tone: 'ink' })
    drawFlowing(flow, addElement(flow.parent, 'P'), subtitle, flow.left)
    const { second } = block
    if (second?.subtitle !== undefined && second.subtitle !== block.subtitle) {
      const text = { text: second.subtitle, lang: second.lang }
      drawSecond(flow, addElement(flow.parent, 'P', { lang: second.lang }), text, STYLE.subtitle)
    }
  }
  flow.y += isClose ? CLOSEST.belowMm : 8
}

function drawLogo(flow: Flow, { picture, alt }: NonNullable<Flow['logo']>, mostMm: number): void {
  const { paper } = flow
  const scale = Math.min(LOGO_MM.width / picture.width, mostMm / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  paper.mark(addElement(flow.parent, 'Figure', { alt }), () =>
    paper.image(picture, flow.left, flow.y, width, height),
  )
  flow.y += height
}

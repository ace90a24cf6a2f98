import type { Block } from './blocks.ts'
import { drawBlock } from './draw-block.ts'
import { type Flow, roomOnPage, startFlow } from './flow.ts'
import type { Faces, Paper } from './paper.ts'
import { openTypesetter } from './typesetter.ts'

/** The pages that blocks would take, and the millimetres left on the last, found by laying them out on paper that keeps nothing. */
export function measurePages(
  blocks: readonly Block[],
  faces: Faces,
  language: string,
  logo?: Flow['logo'],
): { readonly pages: number; readonly leftMm: number } {
  const paper = blankPaper()
  const flow = startFlow({ paper, type: openTypesetter(faces, language === 'en') }, logo)
  blocks.forEach((_, index) => drawBlock(flow, blocks, index))
  return { pages: paper.pageCount(), leftMm: roomOnPage(flow) }
}

/** The pages that blocks would take. */
export function countPages(...laid: Parameters<typeof measurePages>): number {
  return measurePages(...laid).pages
}

const nothing = (): void => {}
const inside = (draw: () => void): void => draw()

function blankPaper(): Paper {
  let page = 1
  let pages = 1
  return {
    root: { role: 'Document', kids: [] },
    page: () => page,
    pageCount: () => pages,
    addPage() {
      page = pages += 1
    },
    turnTo(number) {
      page = number
    },
    text: nothing,
    line: nothing,
    rectangle: nothing,
    polygon: nothing,
    circle: nothing,
    image: nothing,
    mark: (_, draw) => inside(draw),
    decorate: inside,
    link: nothing,
    field: nothing,
    name: nothing,
    pageOf: () => 1,
    outline: nothing,
    finish: () => new Uint8Array(),
  }
}

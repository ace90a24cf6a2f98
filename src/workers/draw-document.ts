import type { Block } from './blocks.ts'
import type { CountedCharacter } from './clean-text.ts'
import { drawBlock } from './draw-block.ts'
import { type ContentsEntry, drawContentsEntry } from './draw-contents.ts'
import { type Flow, startFlow } from './flow.ts'
import { PAGE, STYLE } from './look.ts'
import { paletteFrom } from './palette.ts'
import { openPaper, type PaperSetup } from './paper.ts'
import { drawRuns, openTypesetter } from './typesetter.ts'

/** Everything about a document but its blocks. */
export interface DocumentSetup extends PaperSetup {
  /** Stands at the head of every page but the first. */
  readonly runningHead: string
  /** Stands at the foot, left; such as the date. */
  readonly runningFoot?: string
  /** The brand colour (`#rrggbb`) the palette is made from; ours unless given. */
  readonly color?: string | null
  readonly pageLabel: (page: number, pages: number) => string
}

/** How far the drawing is: a share from 0 to 1, and the pages so far. */
export interface DrawingProgress {
  readonly share: number
  readonly pages: number
}

/** A finished document. */
export interface DrawnDocument {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  /** Characters that stand as 〓 because no glyph exists, each with how often it was met. */
  readonly missing: readonly CountedCharacter[]
}

/** Milliseconds of drawing between two words of how far it is. */
const PROGRESS_MS = 40

/** Laying out takes most of the time, cutting fonts and writing the file the rest. */
const LAYOUT_SHARE = 0.8

function drawHeadAndFoot(flow: Flow, setup: DocumentSetup, page: number, pages: number): void {
  const { paper, type, left, width } = flow
  const style = { ...STYLE.caption, sizePt: 7.5 }
  const footY = PAGE.heightMm - 16
  paper.turnTo(page)
  paper.decorate(() => {
    if (page > 1) {
      const head = type.set(setup.runningHead, width, style)
      drawRuns(paper, head, head.lines.slice(0, 1), left, 13)
      const line = { stroke: type.palette.hairline, lineMm: 0.15 }
      paper.line([left, 18.5], [left + width, 18.5], line)
    }
    const number = type.set(setup.pageLabel(page, pages), width, style)
    drawRuns(paper, number, number.lines, left, footY, 'right', width)
    if (setup.runningFoot) {
      const foot = type.set(setup.runningFoot, width * 0.75, style)
      drawRuns(paper, foot, foot.lines.slice(0, 1), left, footY)
    }
  })
}

/** Draws blocks as a tagged PDF. The same blocks and setup give the same bytes. */
export function drawDocument(
  blocks: readonly Block[],
  setup: DocumentSetup,
  onProgress: (progress: DrawingProgress) => void = () => {},
): DrawnDocument {
  const type = openTypesetter(
    setup.faces,
    setup.language === 'en',
    paletteFrom(setup.color ?? null),
  )
  const paper = openPaper({ ...setup, title: type.clean(setup.title) })
  const flow = startFlow({ paper, type })
  const contents: ContentsEntry[] = []
  let toldAt = performance.now()
  for (let i = 0; i < blocks.length; i += 1) {
    contents.push(...drawBlock(flow, blocks, i))
    if (performance.now() - toldAt < PROGRESS_MS) continue
    toldAt = performance.now()
    onProgress({ share: (LAYOUT_SHARE * (i + 1)) / blocks.length, pages: paper.pageCount() })
  }

  for (const entry of contents) drawContentsEntry(flow, entry)
  const pages = paper.pageCount()
  for (let page = 1; page <= pages; page += 1) drawHeadAndFoot(flow, setup, page, pages)
  onProgress({ share: LAYOUT_SHARE, pages })
  const bytes = paper.finish()
  onProgress({ share: 1, pages })
  return { bytes, pages, missing: type.missing() }
}

import { commonCharacters } from './block-texts.ts'
import { SHORT_CODES } from './character-codes.ts'
import type { Block, SecondText } from './blocks.ts'
import { clampText } from './clamp-text.ts'
import type { CountedCharacter } from './clean-text.ts'
import { countMissing } from './count-missing.ts'
import { drawBlock } from './draw-block.ts'
import { type ContentsEntry, drawContentsEntry } from './draw-contents.ts'
import { drawRuns } from './draw-lines.ts'
import { type Chapter, type Flow, startFlow } from './flow.ts'
import { PAGE, STYLE, type Tone } from './look.ts'
import type { Inline } from './inline.ts'
import { paletteFrom } from './palette.ts'
import { openPaper } from './open-paper.ts'
import type { PaperSetup } from './paper.ts'
import { openTypesetter } from './typesetter.ts'

/** Everything about a document but its blocks. */
export interface DocumentSetup extends PaperSetup {
  /** Stands at the head of every page but the first. */
  readonly runningHead: string
  /** The same in the language printed beside the first; stands below it. */
  readonly secondHead?: SecondText
  /** Stands at the foot, left; such as the date. */
  readonly runningFoot?: string
  /** The brand colour (`#rrggbb`) the palette is made from; ours unless given. */
  readonly color?: string | null
  /** Stands over the title, with what it is in words. */
  readonly logo?: Flow['logo']
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

/** Where the lines of the running head stand where there are two. */
const HEAD_TOPS_MM = [9.2, 12.6] as const

/** The chapter a page begins in: one that starts at its head, or else the last one begun before it. */
function chapterAt(chapters: readonly Chapter[], page: number): Chapter | undefined {
  const starting = chapters.find((one) => one.page === page && one.atTop)
  return starting ?? chapters.findLast((one) => one.page < page)
}

/** The part of the running head that the report and the enterprise take; the chapter has the rest. */
const HEAD_SHARE = 0.64

function drawHeadAndFoot(flow: Flow, setup: DocumentSetup, page: number, pages: number): void {
  const { paper, type, left, width } = flow
  const style = { ...STYLE.caption, sizePt: 7.5 }
  const footY = PAGE.heightMm - 14
  paper.turnTo(page)
  paper.decorate(() => {
    if (page > 1) {
      const wide = width * HEAD_SHARE
      const narrow = width - wide - 4
      const drawHead = (heads: readonly Inline[], align: 'left' | 'right', tone: Tone): void => {
        const [x, half] = align === 'left' ? [left, wide] : [left + width - narrow, narrow]
        heads.forEach((text, i) => {
          const top = heads.length > 1 ? (HEAD_TOPS_MM[i] ?? 12) : 12
          const head = clampText(type, text, half, style, { tone }, 1)
          drawRuns(paper, head, head.lines, x, top, align, half)
        })
      }
      const { secondHead } = setup
      drawHead([setup.runningHead, ...(secondHead ? [[secondHead]] : [])], 'left', 'soft')
      const chapter = chapterAt(flow.chapters, page)
      const { title = '', second } = chapter ?? {}
      drawHead([title, ...(second ? [[second]] : [])], 'right', 'accent')
      const line = { stroke: type.palette.hairline, lineMm: 0.15 }
      paper.line([left, 17], [left + width, 17], line)
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
  const common = commonCharacters(blocks, SHORT_CODES)
  const paper = openPaper({ ...setup, common, title: type.clean(setup.title) })
  const flow = startFlow({ paper, type }, setup.logo ?? null)
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
  return { bytes, pages, missing: countMissing(blocks, type.missing()) }
}

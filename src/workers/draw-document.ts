import { fail, ok, type Result } from '#core/result.ts'
import type { Block } from './blocks.ts'
import type { CountedCharacter } from './clean-text.ts'
import { drawBlock } from './draw-block.ts'
import { type ContentsEntry, drawContentsEntry } from './draw-contents.ts'
import { type Flow, startFlow } from './flow.ts'
import { COLOR, PAGE, STYLE } from './look.ts'
import { openPaper, type PaperSetup } from './paper.ts'
import { drawRuns, openTypesetter } from './typesetter.ts'

/** Everything about a document but its blocks. */
export interface DocumentSetup extends PaperSetup {
  /** Stands at the head of every page but the first. */
  readonly runningHead: string
  /** Stands at the foot, left; such as the date. */
  readonly runningFoot?: string
  readonly pageLabel: (page: number, pages: number) => string
}

/** How far the drawing is: a share from 0 to 1, and the pages so far. */
export interface DrawingProgress {
  readonly share: number
  readonly pages: number
}

/** Ways to watch a drawing and to stop it. */
export interface DrawingOptions {
  readonly onProgress?: (progress: DrawingProgress) => void
  readonly shouldStop?: () => boolean
}

/** A finished document. */
export interface DrawnDocument {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  /** Characters that stand as 〓 because no glyph exists, each with how often it was met. */
  readonly missing: readonly CountedCharacter[]
}

/** Milliseconds of drawing between two breaths, in which a message to stop can arrive. */
const BREATH_MS = 40

/** Laying out takes most of the time, cutting fonts and writing the file the rest. */
const LAYOUT_SHARE = 0.8

const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0)
  })

function drawHeadAndFoot(flow: Flow, setup: DocumentSetup, page: number, pages: number): void {
  const { paper, type, left, width } = flow
  const style = { ...STYLE.caption, sizePt: 7.5 }
  const footY = PAGE.heightMm - 16
  paper.turnTo(page)
  paper.decorate(() => {
    if (page > 1) {
      const head = type.set(setup.runningHead, width, style)
      drawRuns(paper, head, head.lines.slice(0, 1), left, 13)
      const line = { stroke: COLOR.hairline, lineMm: 0.15 }
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

/**
 * Draws blocks as a tagged PDF. Pure but for the passing of time: the same blocks and setup give the same bytes. It
 * takes a breath now and then so that a worker hears that it should stop; the problem «stopped» is then what it returns.
 */
export async function drawDocument(
  blocks: readonly Block[],
  setup: DocumentSetup,
  options: DrawingOptions = {},
): Promise<Result<DrawnDocument, { readonly kind: 'stopped' }>> {
  const type = openTypesetter(setup.faces, setup.language === 'en')
  const paper = openPaper({ ...setup, title: type.clean(setup.title) })
  const flow = startFlow({ paper, type })
  const contents: ContentsEntry[] = []
  let breathedAt = performance.now()
  const mustStop = async (share: number): Promise<boolean> => {
    if (options.shouldStop?.()) return true
    if (performance.now() - breathedAt < BREATH_MS) return false
    options.onProgress?.({ share, pages: paper.pageCount() })
    await breathe()
    breathedAt = performance.now()
    return options.shouldStop?.() ?? false
  }

  for (let i = 0; i < blocks.length; i += 1) {
    const steps = drawBlock(flow, blocks, i)
    let step = steps.next()
    while (!step.done) {
      if (await mustStop((LAYOUT_SHARE * i) / blocks.length)) return fail({ kind: 'stopped' })
      step = steps.next()
    }
    contents.push(...step.value)
    if (await mustStop((LAYOUT_SHARE * (i + 1)) / blocks.length)) return fail({ kind: 'stopped' })
  }

  for (const entry of contents) drawContentsEntry(flow, entry)
  const pages = paper.pageCount()
  for (let page = 1; page <= pages; page += 1) drawHeadAndFoot(flow, setup, page, pages)
  options.onProgress?.({ share: LAYOUT_SHARE, pages })
  await breathe()
  if (options.shouldStop?.()) return fail({ kind: 'stopped' })
  const bytes = paper.finish()
  options.onProgress?.({ share: 1, pages })
  return ok({ bytes, pages, missing: type.missing() })
}

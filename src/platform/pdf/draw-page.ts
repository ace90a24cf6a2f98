import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openPdf } from './open-pdf.ts'

/** A page being drawn; giving it up is no failure. */
export type PageDrawing = {
  /** The page as a picture; null where it was given up. Rejects where it cannot be drawn. */
  readonly done: Promise<HTMLCanvasElement | null>
  readonly giveUp: () => void
}

/** A heading of a PDF's outline and the page it stands on, counted from 1; level 1 is the highest. */
export type Chapter = { readonly title: string; readonly page: number; readonly level: 1 | 2 }

/** A PDF whose pages can be looked at. */
export type PdfPages = {
  readonly count: number
  /** Height of the first page over its width. */
  readonly ratio: number
  readonly chapters: readonly Chapter[]
  /** Draws a page, counted from 1, `widthPx` of the device's own pixels wide. */
  readonly draw: (page: number, widthPx: number) => PageDrawing
  /** Lets go of everything it holds. */
  readonly close: () => void
}

/** No page is drawn wider: beyond it browsers refuse a canvas or run out. */
const widestPx = 4096

/** A PDF to look at. Rejects where it cannot be read, or this browser is too old to. Close it when it is needed no more. */
export async function openPages(bytes: Uint8Array): Promise<PdfPages> {
  const pdf = await openPdf(bytes)
  const close = (): void => void pdf.loadingTask.destroy()
  try {
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
    return {
      count: pdf.numPages,
      ratio: height / width,
      chapters: await chaptersOf(pdf),
      draw: (page, widthPx) => draw(pdf, page, Math.min(widthPx, widestPx)),
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}

function draw(pdf: PDFDocumentProxy, number: number, widthPx: number): PageDrawing {
  let wanted = true
  let task: RenderTask | null = null
  const work = async (): Promise<HTMLCanvasElement | null> => {
    try {
      const page = await pdf.getPage(number)
      if (!wanted) return null
      const scale = widthPx / page.getViewport({ scale: 1 }).width
      const viewport = page.getViewport({ scale })
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      task = page.render({ canvas, viewport })
      await task.promise
      page.cleanup()
      return wanted ? canvas : null
    } catch (error) {
      // What is given up, or whose PDF is closed, ends with an error of its own.
      if (!wanted || pdf.loadingTask.destroyed) return null
      throw error
    }
  }
  const giveUp = (): void => {
    wanted = false
    task?.cancel()
  }
  return { done: work(), giveUp }
}

type Entries = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

/** The first two levels of the outline. */
async function chaptersOf(pdf: PDFDocumentProxy): Promise<Chapter[]> {
  // Its type leaves out that there may be none.
  const top: Entries | null = await pdf.getOutline()
  const flat = (top ?? []).flatMap((entry) => [
    { entry, level: 1 as const },
    ...entry.items.map((below: Entries[number]) => ({ entry: below, level: 2 as const })),
  ])
  const found = await Promise.all(
    flat.map(async ({ entry, level }) => {
      const page = await pageOf(pdf, entry.dest)
      return page === null ? [] : [{ title: entry.title, page, level }]
    }),
  )
  return found.flat()
}

async function pageOf(
  pdf: PDFDocumentProxy,
  dest: Entries[number]['dest'],
): Promise<number | null> {
  const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
  const [first]: readonly unknown[] = place ?? []
  if (typeof first === 'number') return first + 1
  return isReference(first) ? (await pdf.getPageIndex(first)) + 1 : null
}

function isReference(value: unknown): value is { readonly num: number; readonly gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value
}

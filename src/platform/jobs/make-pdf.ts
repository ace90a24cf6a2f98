import type {
  ChecklistOrder,
  MadePdf,
  PdfProblem,
  PrintOrder,
  SheetsOrder,
} from '#core/report/drawing.ts'
import { fail, ok, type Result } from '#core/result.ts'
import {
  type Drawn,
  type DrawingJob,
  type DrawingProgress,
  drawInWorker,
} from './draw-in-worker.ts'

/** A PDF being made. Cancelling ends the worker at once; `done` then holds the problem `pdf-stopped`. */
export type PdfJob = {
  readonly done: Promise<Result<MadePdf, PdfProblem>>
  readonly cancel: () => void
}

/** Draws a report or a blank checklist in a worker of its own. Fonts are loaded from this site when the first report is drawn. */
export function makePdf(
  order: PrintOrder | ChecklistOrder,
  now: string,
  onProgress: (progress: DrawingProgress) => void,
): PdfJob {
  const worker = new Worker(new URL('../../workers/report.worker.ts', import.meta.url), {
    type: 'module',
  })
  return pdfJob(drawInWorker(worker, { ...order, now }, { onProgress }))
}

/** Writes a spreadsheet in a worker of its own, which takes no fonts. */
export function makeSheets(order: SheetsOrder): PdfJob {
  const worker = new Worker(new URL('../../workers/sheets.worker.ts', import.meta.url), {
    type: 'module',
  })
  return pdfJob(drawInWorker(worker, order, { takesFonts: false }))
}

const pdfJob = ({ done, cancel }: DrawingJob): PdfJob => ({ cancel, done: done.then(pdfOf) })

function pdfOf(drawn: Drawn): Result<MadePdf, PdfProblem> {
  switch (drawn.kind) {
    case 'done':
      return ok(drawn.made)
    case 'stopped':
      return fail({ kind: 'pdf-stopped' })
    case 'missing':
      return fail({ kind: 'pdf-fonts-missing' })
    case 'nothing-to-draw':
      return fail({ kind: 'pdf-failed', reason: drawn.kind })
    case 'failed':
      return fail({ kind: 'pdf-failed', reason: drawn.reason })
  }
}

import type {
  ChecklistOrder,
  DrawReply,
  DrawRequest,
  MadePdf,
  PdfProblem,
  PrintOrder,
} from '#core/report/drawing.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { loadFile, loadFontList, loadFonts } from './load-fonts.ts'

/** How far a drawing is: a share from 0 to 1, and the pages so far. */
export type PdfProgress = { readonly share: number; readonly pages: number }

/** A PDF being made. Cancelling ends the worker at once; `done` then holds the problem `pdf-stopped`. */
export type PdfJob = {
  readonly done: Promise<Result<MadePdf, PdfProblem>>
  readonly cancel: () => void
}

/** Draws a report or a blank checklist in a worker of its own. Fonts are loaded from this site when the first report is drawn. */
export function makePdf(
  order: PrintOrder | ChecklistOrder,
  now: string,
  onProgress: (progress: PdfProgress) => void,
): PdfJob {
  const { promise, resolve } = deferred()
  const worker = new Worker(new URL('../../workers/report.worker.ts', import.meta.url), {
    type: 'module',
  })
  const send = (request: DrawRequest): void => worker.postMessage(request)
  const finish = (result: Result<MadePdf, PdfProblem>): void => {
    worker.terminate()
    resolve(result)
  }
  const withoutFonts = (): void => finish(fail({ kind: 'pdf-fonts-missing' }))

  worker.addEventListener('message', ({ data }: MessageEvent<DrawReply>) => {
    switch (data.kind) {
      case 'needs-full-fonts':
        loadFontList()
          .then(({ fullFonts }) => loadFonts(fullFonts))
          .then((fonts) => send({ kind: 'full-fonts', fonts }), withoutFonts)
        break
      case 'progress':
        onProgress({ share: data.share, pages: data.pages })
        break
      case 'done':
        finish(ok(data.pdf))
        break
      case 'failed':
        finish(fail({ kind: 'pdf-failed', reason: data.reason }))
        break
    }
  })
  worker.addEventListener('error', (event) => {
    finish(fail({ kind: 'pdf-failed', reason: event.message }))
  })
  const begin = async (): Promise<void> => {
    const { commonFonts, coverage, subsetWasm } = await loadFontList()
    const [fonts, wasm] = await Promise.all([loadFonts(commonFonts), loadFile(subsetWasm)])
    send({ kind: 'draw', order, fonts, ...coverage, subsetWasm: wasm, now })
  }
  begin().catch(withoutFonts)
  return { done: promise, cancel: () => finish(fail({ kind: 'pdf-stopped' })) }
}

type Settle = (result: Result<MadePdf, PdfProblem>) => void

/** A promise with its own end in hand. */
function deferred(): {
  readonly promise: Promise<Result<MadePdf, PdfProblem>>
  readonly resolve: Settle
} {
  const hold: { resolve?: Settle } = {}
  const promise = new Promise<Result<MadePdf, PdfProblem>>((resolve) => {
    hold.resolve = resolve
  })
  return { promise, resolve: (result) => hold.resolve?.(result) }
}

import { commonFonts, coverage, fullFonts, subsetWasm } from 'virtual:zhijie/fonts'
import type { Report } from '#core/report/compose-report.ts'
import type {
  DrawReply,
  DrawRequest,
  FontFiles,
  MadePdf,
  PdfProblem,
} from '#core/report/drawing.ts'
import { fail, ok, type Result } from '#core/result.ts'

/** How far a drawing is: a share from 0 to 1, and the pages so far. */
export type PdfProgress = { readonly share: number; readonly pages: number }

/** A PDF being made. Cancelling ends the worker at once; `done` then holds the problem `pdf-stopped`. */
export type PdfJob = {
  readonly done: Promise<Result<MadePdf, PdfProblem>>
  readonly cancel: () => void
}

/** Draws a report in a worker of its own. Fonts are loaded from this site when the first report is drawn. */
export function makePdf(
  report: Report,
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
        loadFonts(fullFonts).then((fonts) => send({ kind: 'full-fonts', fonts }), withoutFonts)
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
  Promise.all([loadFonts(commonFonts), loadFile(subsetWasm)]).then(([fonts, wasm]) => {
    const { common, full } = coverage
    send({ kind: 'draw', report, fonts, common, full, subsetWasm: wasm, now })
  }, withoutFonts)
  return { done: promise, cancel: () => finish(fail({ kind: 'pdf-stopped' })) }
}

const loaded = new Map<string, Promise<ArrayBuffer>>()

/** A file of this site, loaded once; a failed attempt is forgotten so that the next one tries again. */
function loadFile(address: string): Promise<ArrayBuffer> {
  const known = loaded.get(address)
  if (known) return known
  const loading = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`)
    return response.arrayBuffer()
  })
  loaded.set(address, loading)
  loading.catch(() => loaded.delete(address))
  return loading
}

async function loadFonts(addresses: {
  readonly regular: string
  readonly bold: string
}): Promise<FontFiles> {
  const [regular, bold] = await Promise.all([loadFile(addresses.regular), loadFile(addresses.bold)])
  return { regular, bold }
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

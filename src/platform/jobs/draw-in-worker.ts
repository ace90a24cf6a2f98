import type {
  ChecklistOrder,
  DrawingSupplies,
  DrawReply,
  DrawRequest,
  MadePdf,
  PrintOrder,
  SheetsOrder,
  Stamped,
} from '#core/report/drawing.ts'
import type { PictureOrder } from '#core/report/picture.ts'
import { loadFile, loadFontList, loadFonts } from './load-fonts.ts'

/** How far a drawing is: a share from 0 to 1, and the pages so far. */
export type DrawingProgress = { readonly share: number; readonly pages: number }

type Order = Stamped<PrintOrder | ChecklistOrder> | PictureOrder | SheetsOrder

/** What became of an order. */
export type Drawn =
  | { readonly kind: 'done'; readonly made: MadePdf }
  | { readonly kind: 'nothing-to-draw' }
  | { readonly kind: 'stopped' }
  /** The worker itself, a part of it or the fonts did not arrive. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly reason: string }

/** A file being made. Cancelling ends the worker at once; `done` then holds that it was stopped. */
export type DrawingJob = { readonly done: Promise<Drawn>; readonly cancel: () => void }

/** Hands a worker that was opened for it one order, and fonts from this site as far as it needs them; it ends with it. */
export function drawInWorker(
  worker: Worker,
  order: Order,
  {
    takesFonts = true,
    onProgress,
  }: {
    readonly takesFonts?: boolean
    readonly onProgress?: (progress: DrawingProgress) => void
  } = {},
): DrawingJob {
  const { promise, resolve } = deferred<Drawn>()
  const send = (request: DrawRequest<Order>): void => worker.postMessage(request)
  const finish = (drawn: Drawn): void => {
    worker.terminate()
    resolve(drawn)
  }
  const withoutFonts = (): void => finish({ kind: 'missing' })

  worker.addEventListener('message', ({ data }: MessageEvent<DrawReply>) => {
    switch (data.kind) {
      case 'needs-full-fonts':
        loadFontList()
          .then(({ fullFonts }) => loadFonts(fullFonts))
          .then((fonts) => send({ kind: 'full-fonts', fonts }), withoutFonts)
        break
      case 'progress':
        onProgress?.({ share: data.share, pages: data.pages })
        break
      case 'done':
      case 'nothing-to-draw':
      case 'missing':
      case 'failed':
        finish(data)
        break
    }
  })
  worker.addEventListener('error', (event) => {
    // A worker whose script did not arrive tells of it without a word.
    finish(
      event instanceof ErrorEvent ? { kind: 'failed', reason: event.message } : { kind: 'missing' },
    )
  })
  loadSupplies(takesFonts)
    .then((supplies) => send({ kind: 'draw', order, supplies }), withoutFonts)
    // What cannot be sent is a fault of ours; whoever waits is not to wait for ever.
    .catch((error: unknown) => finish({ kind: 'failed', reason: String(error) }))
  return { done: promise, cancel: () => finish({ kind: 'stopped' }) }
}

async function loadSupplies(takesFonts: boolean): Promise<DrawingSupplies | null> {
  if (!takesFonts) return null
  const { commonFonts, coverage, subsetWasm } = await loadFontList()
  const [fonts, wasm] = await Promise.all([loadFonts(commonFonts), loadFile(subsetWasm)])
  return { fonts, ...coverage, subsetWasm: wasm }
}

/** A promise with its own end in hand. */
function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  const hold: { resolve?: (value: T) => void } = {}
  const promise = new Promise<T>((resolve) => {
    hold.resolve = resolve
  })
  return { promise, resolve: (value) => hold.resolve?.(value) }
}

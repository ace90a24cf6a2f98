import type {
  PictureOrder,
  PictureProblem,
  PictureReply,
  PictureRequest,
} from '#core/report/picture.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { loadFile, loadFontList, loadFonts } from './load-fonts.ts'

type Outcome = Result<Uint8Array<ArrayBuffer>, PictureProblem>

/** Draws a chart as a picture file in a worker of its own, which ends with it. */
export function makePicture(order: PictureOrder): Promise<Outcome> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('../../workers/picture.worker.ts', import.meta.url), {
      type: 'module',
    })
    const send = (request: PictureRequest): void => worker.postMessage(request)
    const finish = (outcome: Outcome): void => {
      worker.terminate()
      resolve(outcome)
    }
    const withoutFonts = (): void => finish(fail({ kind: 'picture-fonts-missing' }))
    worker.addEventListener('message', ({ data }: MessageEvent<PictureReply>) => {
      switch (data.kind) {
        case 'needs-full-fonts':
          loadFontList()
            .then(({ fullFonts }) => loadFonts(fullFonts))
            .then((fonts) => send({ kind: 'full-fonts', fonts }), withoutFonts)
          break
        case 'done':
          finish(ok(data.bytes))
          break
        case 'nothing-to-draw':
          finish(fail({ kind: 'picture-empty' }))
          break
        case 'failed':
          finish(fail({ kind: 'picture-failed', reason: data.reason }))
          break
      }
    })
    worker.addEventListener('error', ({ message }) =>
      finish(fail({ kind: 'picture-failed', reason: message })),
    )
    const begin = async (): Promise<void> => {
      const { commonFonts, coverage, subsetWasm } = await loadFontList()
      const [fonts, wasm] = await Promise.all([loadFonts(commonFonts), loadFile(subsetWasm)])
      send({ kind: 'draw', order, fonts, ...coverage, subsetWasm: wasm })
    }
    begin().catch(withoutFonts)
  })
}

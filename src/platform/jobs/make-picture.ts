import type { PictureOrder, PictureProblem } from '#core/report/picture.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { drawInWorker } from './draw-in-worker.ts'

/** Draws a chart as a picture file in a worker of its own, which ends with it. */
export async function makePicture(
  order: PictureOrder,
): Promise<Result<Uint8Array<ArrayBuffer>, PictureProblem>> {
  const worker = new Worker(new URL('../../workers/picture.worker.ts', import.meta.url), {
    type: 'module',
  })
  const drawn = await drawInWorker(worker, order).done
  switch (drawn.kind) {
    case 'done':
      return ok(drawn.made.bytes)
    case 'missing':
      return fail({ kind: 'picture-fonts-missing' })
    case 'nothing-to-draw':
      return fail({ kind: 'picture-empty' })
    case 'stopped':
      return fail({ kind: 'picture-failed', reason: drawn.kind })
    case 'failed':
      return fail({ kind: 'picture-failed', reason: drawn.reason })
  }
}

import type { PictureOrder, PictureProblem } from '#core/report/picture.ts'
import { fail, type Result } from '#core/result.ts'
import { platform } from './platform.ts'

/** Draws a chart and saves it under a name; `not-arrived` where what draws it could not be loaded. */
export function savePicture(
  order: PictureOrder,
  name: string,
): Promise<Result<null, PictureProblem | { readonly kind: 'not-arrived' }>> {
  return platform()
    .planFiles()
    .then(
      (files) => files.savePicture(order, name),
      () => fail({ kind: 'not-arrived' }),
    )
}

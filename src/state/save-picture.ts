import type { PictureOrder, PictureProblem } from '#core/report/picture.ts'
import { shortName } from '#core/report/short-name.ts'
import { fail, type Result } from '#core/result.ts'
import { platform } from './platform.ts'

type Trouble = PictureProblem | { readonly kind: 'not-arrived' }

type PictureWords = {
  readonly pictures: {
    readonly fileName: (enterprise: string, chart: string, day: string) => string
    readonly told: (trouble: Trouble | null, file: string) => string
  }
  readonly common: { readonly unnamedEnterprise: string }
}

/** Draws a chart of a report and saves it under a name that says what it is; what came of it, in the words given. */
export async function savePicture(
  order: PictureOrder,
  { pictures: said, common }: PictureWords,
): Promise<string> {
  const { report, title, format } = order
  const enterprise = report.profile.name.trim() || common.unnamedEnterprise
  const named = (name: string): string => said.fileName(name, title, report.date)
  const file = `${named(shortName(enterprise, named('')))}.${format}`
  const saved = await draw(order, file)
  return said.told(saved.ok ? null : saved.problem, file)
}

function draw(order: PictureOrder, file: string): Promise<Result<null, Trouble>> {
  return platform()
    .planFiles()
    .then(
      (files) => files.savePicture(order, file),
      () => fail({ kind: 'not-arrived' }),
    )
}

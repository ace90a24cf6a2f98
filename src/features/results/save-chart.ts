import type { PictureSubject } from '#core/report/picture.ts'
import type { Report } from '#core/report/report.ts'
import { shortName } from '#core/report/short-name.ts'
import { savePicture } from '#state/save-picture.ts'
import type { SaveChart } from '#ui/charts/save-picture.tsx'
import type { Words } from '#words/load-words.ts'

/** Saves a chart of the page as the report draws it, under a name that says what it is. */
export function saveChart(
  subject: PictureSubject,
  shown: { readonly title: string; readonly finding: string },
  report: Report,
  { pictures: said, common }: Words,
): SaveChart {
  return async (format) => {
    const enterprise = report.profile.name.trim() || common.unnamedEnterprise
    const named = (name: string): string => said.fileName(name, shown.title, report.date)
    const file = `${named(shortName(enterprise, named('')))}.${format}`
    const saved = await savePicture({ report, subject, format, ...shown }, file)
    return said.told(saved.ok ? null : saved.problem, file)
  }
}

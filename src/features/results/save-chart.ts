import type { PictureSubject } from '#core/report/picture.ts'
import type { Report } from '#core/report/report.ts'
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
    // So that the day has its place in what a file system takes.
    const name = Array.from(enterprise).slice(0, 20).join('').trim()
    const file = `${said.fileName(name, shown.title, report.date)}.${format}`
    const saved = await savePicture({ report, subject, format, ...shown }, file)
    return said.told(saved.ok ? null : saved.problem, file)
  }
}

import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import { cleanText, type CountedCharacter } from './clean-text.ts'
import { drawDocument, type DrawingProgress, type DrawnDocument } from './draw-document.ts'
import type { Faces } from './paper.ts'
import { enterpriseName } from './cover-blocks.ts'
import { reportBlocks } from './report-blocks.ts'
import type { SubsetFont } from './subset-font.ts'

/** What a report is drawn with: both weights, the module that cuts them, and the time the file is stamped with. */
export type ReportTools = {
  readonly faces: Faces
  readonly subset: SubsetFont
  /** ISO date and time. */
  readonly now: string
}

/** Draws a composed report as PDF. The same report, words and tools give the same bytes. */
export function drawReport(
  report: Report,
  words: Words,
  tools: ReportTools,
  onProgress?: (progress: DrawingProgress) => void,
): DrawnDocument {
  const { print, common } = words
  const name = enterpriseName(report, words)
  const missing = missingCharacters(report, tools.faces)
  return drawDocument(
    reportBlocks(report, words, missing),
    {
      faces: tools.faces,
      subset: tools.subset,
      title: `${print.title} · ${name}`,
      author: print.author,
      subject: print.subject,
      keywords: print.keywords,
      language: report.language,
      createdAt: new Date(tools.now),
      runningHead: print.runningHead(name),
      runningFoot: common.format.date(report.date),
      pageLabel: print.page,
    },
    onProgress,
  )
}

/** The characters of what a person typed that the font cannot print, each with how often it stands in the report's data. */
function missingCharacters(
  { profile, questionnaires, improvement }: Report,
  faces: Faces,
): CountedCharacter[] {
  const typed = [
    profile.name,
    ...questionnaires
      .flatMap((one) => one.sections.flatMap((section) => section.items))
      .flatMap((item) => [
        ...(item.kind === 'text' ? item.said : []),
        item.note ?? '',
        item.reason ?? '',
        item.evidence?.note ?? '',
        item.evidence?.link ?? '',
      ]),
    ...(improvement?.calendar.lines ?? []).flatMap(({ owner, note }) => [owner ?? '', note ?? '']),
  ]
  const has = (codePoint: number): boolean =>
    faces.regular.has(codePoint) && faces.bold.has(codePoint)
  return cleanText(typed.join('\n'), has).missing.toSorted((a, b) => a.codePoint - b.codePoint)
}

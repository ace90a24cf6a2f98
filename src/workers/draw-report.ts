import type { AttachedFile } from '#core/report/drawing.ts'
import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import { cleanText, type CountedCharacter } from './clean-text.ts'
import { drawDocument, type DrawingProgress, type DrawnDocument } from './draw-document.ts'
import type { Faces } from './paper.ts'
import { besideBlocks } from './beside-blocks.ts'
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

/** What a report may be drawn with besides. */
export type ReportExtras = {
  /** The same report in the language printed beside the first. */
  readonly beside?: { readonly report: Report; readonly words: Words } | null
  /** What the file carries, so that it can be opened again. */
  readonly saveFile?: AttachedFile | null
  readonly onProgress?: (progress: DrawingProgress) => void
}

/** Draws a composed report as PDF. The same report, words and tools give the same bytes. */
export function drawReport(
  report: Report,
  words: Words,
  tools: ReportTools,
  { beside, saveFile, onProgress }: ReportExtras = {},
): DrawnDocument {
  const { print, common } = words
  const name = enterpriseName(report, words)
  const missing = missingCharacters(report, tools.faces)
  const blocks = reportBlocks(report, words, missing)
  return drawDocument(
    beside ? besideBlocks(blocks, reportBlocks(beside.report, beside.words, missing)) : blocks,
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
      color: report.look.color,
      logo: report.look.logo && { picture: report.look.logo, alt: print.logo(name) },
      pageLabel: print.page,
      saveFile: saveFile ?? null,
    },
    onProgress,
  )
}

/** The characters of what a person typed that the font cannot print, each with how often it stands in the report's data. */
function missingCharacters(
  { profile, letter, questionnaires, improvement }: Report,
  faces: Faces,
): CountedCharacter[] {
  const typed = [
    profile.name,
    letter.foreword,
    letter.closing,
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

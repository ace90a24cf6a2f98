import type { AttachedFile } from '#core/report/drawing.ts'
import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import { fitCover } from './fit-cover.ts'
import { fitSummary } from './fit-summary.ts'
import type { CountedCharacter } from './clean-text.ts'
import { drawDocument, type DrawingProgress, type DrawnDocument } from './draw-document.ts'
import { missingCharacters, mostMissing } from './missing-characters.ts'
import type { Faces } from './paper.ts'
import type { Block } from './blocks.ts'
import { type BesideReport, documentFrame, printedBlocks } from './report-document.ts'
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
  readonly beside?: BesideReport | null
  /** What the file carries, so that it can be opened again. */
  readonly saveFile?: AttachedFile | null
  readonly onProgress?: (progress: DrawingProgress) => void
}

/** Draws a composed report as PDF. The same report, words and tools give the same bytes. */
export function drawReport(
  composed: Report,
  words: Words,
  tools: ReportTools,
  { beside: besideIt = null, saveFile = null, onProgress }: ReportExtras = {},
): DrawnDocument {
  const carries = saveFile !== null
  const report = { ...composed, carries }
  const beside = besideIt && { ...besideIt, report: { ...besideIt.report, carries } }
  const setting = fitSummary(report, words, beside, tools.faces)
  const blocks = printedBlocks(report, words, beside, [], setting)
  const missingIn = (printed: readonly Block[]): CountedCharacter[] =>
    missingCharacters(printed, tools.faces)
  const alone = (one: BesideReport): CountedCharacter[] =>
    missingIn(printedBlocks(one.report, one.words, null, [], setting))
  const found = missingIn(blocks)
  const missing =
    beside && found.length > 0 ? mostMissing(alone({ report, words }), alone(beside)) : found
  const printed =
    missing.length > 0 ? printedBlocks(report, words, beside, missing, setting) : blocks
  const frame = documentFrame(report, words, beside)
  const drawn = drawDocument(
    fitCover(printed, tools.faces, report.language, frame.logo),
    {
      ...frame,
      faces: tools.faces,
      subset: tools.subset,
      createdAt: new Date(tools.now),
      saveFile,
      isOutward: report.outward,
    },
    onProgress,
  )
  return { ...drawn, missing }
}

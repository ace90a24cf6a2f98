import type { AttachedFile } from '#core/report/drawing.ts'
import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import { cleanText, type CountedCharacter } from './clean-text.ts'
import { drawDocument, type DrawingProgress, type DrawnDocument } from './draw-document.ts'
import type { Faces } from './paper.ts'
import { besideBlocks } from './beside-blocks.ts'
import { besideWords } from './beside-text.ts'
import type { Block } from './blocks.ts'
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
  const { print } = words
  const name = enterpriseName(report, words)
  const printed = (missing: readonly CountedCharacter[]): Block[] => {
    const blocks = reportBlocks(report, words, missing)
    if (!beside) return blocks
    const { report: other, words: others } = beside
    return besideBlocks(blocks, reportBlocks(other, others, missing), other.language)
  }
  const blocks = printed([])
  const missing = missingCharacters(blocks, tools.faces)
  const both = (of: (words: Words) => string): string =>
    beside ? besideWords(of(words), of(beside.words)) : of(words)
  const drawn = drawDocument(
    missing.length > 0 ? printed(missing) : blocks,
    {
      faces: tools.faces,
      subset: tools.subset,
      title: `${both((one) => one.print.title)} · ${name}`,
      author: print.author,
      subject: print.subject,
      keywords: print.keywords,
      language: report.language,
      createdAt: new Date(tools.now),
      runningHead: print.runningHead(name),
      ...(beside && {
        secondHead: {
          text: beside.words.print.runningHead(enterpriseName(beside.report, beside.words)),
          lang: beside.report.language,
        },
      }),
      runningFoot: both(({ common }) => common.format.date(report.date)),
      color: report.look.color,
      logo: report.look.logo && { picture: report.look.logo, alt: both((one) => one.print.logo(name)) },
      pageLabel: (page, pages) => both((one) => one.print.page(page, pages)),
      saveFile: saveFile ?? null,
    },
    onProgress,
  )
  return { ...drawn, missing }
}

/** The characters in what is printed that the font lacks, each with the number of places it stands in. */
function missingCharacters(blocks: readonly Block[], faces: Faces): CountedCharacter[] {
  const has = (codePoint: number): boolean =>
    faces.regular.has(codePoint) && faces.bold.has(codePoint)
  const { missing } = cleanText(printedTexts(blocks).join('\n'), has)
  return missing.toSorted((a, b) => a.codePoint - b.codePoint)
}

/** What says the same a second time, or is not printed. */
const unprinted: ReadonlySet<string> = new Set(['alt', 'place', 'target', 'refersTo', 'rowKeys'])

function printedTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    unprinted.has(key) ? [] : printedTexts(one),
  )
}

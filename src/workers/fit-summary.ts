import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import { besideBlocks } from './beside-blocks.ts'
import { countPages } from './count-pages.ts'
import type { Faces } from './paper.ts'
import type { BesideReport } from './report-document.ts'
import { summaryBlocks, type SummarySetting, summarySettings } from './summary-blocks.ts'

/** The roomiest setting that keeps the summary on one page; the closest where none does. */
export function fitSummary(
  report: Report,
  words: Words,
  beside: BesideReport | null,
  faces: Faces,
): SummarySetting {
  const fits = summarySettings.find((setting) => {
    const blocks = summaryBlocks(report, words, setting)
    const both = beside
      ? besideBlocks(
          blocks,
          summaryBlocks(beside.report, beside.words, setting),
          beside.report.language,
        )
      : blocks
    return countPages(both, faces, report.language) === 1
  })
  return fits ?? summarySettings[summarySettings.length - 1] ?? summarySettings[0]
}

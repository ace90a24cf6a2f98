import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import type { Block } from './blocks.ts'
import type { CountedCharacter } from './clean-text.ts'
import { calendarBlocks } from './calendar-blocks.ts'
import {
  gateBlocks,
  listBlocks,
  methodBlocks,
  missingBlocks,
  sourceBlocks,
} from './closing-blocks.ts'
import { coverageBlocks } from './coverage-blocks.ts'
import { contradictionBlocks } from './contradiction-blocks.ts'
import { coverBlocks } from './cover-blocks.ts'
import { glossaryBlocks } from './glossary-blocks.ts'
import { pathBlocks } from './path-blocks.ts'
import { questionnaireBlocks } from './questionnaire-blocks.ts'
import { summaryBlocks } from './summary-blocks.ts'
import { supportBlocks } from './support-blocks.ts'
import { targetBlocks } from './target-blocks.ts'

/** A report as the blocks of a document, in the order they are printed. */
export function reportBlocks(
  report: Report,
  words: Words,
  missing: readonly CountedCharacter[],
): Block[] {
  const printed = [
    ...coverBlocks(report, words),
    ...summaryBlocks(report, words),
    ...report.questionnaires.flatMap((one) => questionnaireBlocks(one, report, words)),
    ...gateBlocks(report, words),
    ...listBlocks(report, words),
    ...contradictionBlocks(report, words),
    ...targetBlocks(report, words),
    ...pathBlocks(report, words),
    ...calendarBlocks(report, words),
    ...supportBlocks(report, words),
    ...coverageBlocks(report, words),
    ...methodBlocks(report, words),
  ]
  return [
    ...printed,
    ...glossaryBlocks(printed, report, words),
    ...sourceBlocks(report, words),
    ...missingBlocks(missing, words),
  ]
}

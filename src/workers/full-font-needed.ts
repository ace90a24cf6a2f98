import type { ComposedPrint } from './compose-print.ts'
import { everyText } from './every-text.ts'
import { type Coverage, needsFullFont } from './font-coverage.ts'
import { printedBlocks } from './report-document.ts'

/**
 * Whether what is to be printed holds a character that only the full font has. What is not printed does not count: the
 * notes of a report for the board, the file it carries, its logo.
 */
export function fullFontNeeded(
  { report, words, beside }: Pick<ComposedPrint, 'report' | 'words' | 'beside'>,
  common: Coverage,
  full: Coverage,
): boolean {
  const needs = (value: unknown): boolean => needsFullFont(everyText(value), common, full)
  // Laying out the blocks takes longer than looking through the data, and seldom must be done.
  const mayNeed = [report, beside?.report].some((one) => one && needs({ ...one, look: null }))
  return mayNeed && needs(printedBlocks(report, words, beside))
}

import type { ChecklistOrder, PrintOrder } from '#core/report/drawing.ts'
import { loadWords } from '#words/load-words.ts'
import { everyText } from './every-text.ts'
import { type Coverage, needsFullFont } from './font-coverage.ts'
import { printedBlocks } from './report-document.ts'

/**
 * Whether what is to be printed holds a character that only the full font has. What is not printed does not count: the
 * notes of a report for the board, the file it carries, its logo.
 */
export async function fullFontNeeded(
  order: PrintOrder | ChecklistOrder,
  common: Coverage,
  full: Coverage,
): Promise<boolean> {
  const needs = (value: unknown): boolean => needsFullFont(everyText(value), common, full)
  if ('checklist' in order) return needs([order.checklist, order.second])
  const { report, second } = order
  // Composing takes longer than looking through the data, and seldom must be done.
  const mayNeed = [report, second].some((one) => one && needs({ ...one, look: null }))
  if (!mayNeed) return false
  const beside = second && { report: second, words: await loadWords(second.language) }
  return needs(printedBlocks(report, await loadWords(report.language), beside))
}

import type { Assessment } from '#core/assessment/schema.ts'
import type { ImprovementInput } from '#core/report/compose-improvement.ts'
import type { PrintOrder } from '#core/report/drawing.ts'
import type { Composer } from './use-report-in.ts'

/** What a report is made of; another one is another object. */
export type Order = {
  readonly assessment: Assessment
  readonly first: Composer
  /** The language printed beside the first; null for one language. */
  readonly second: Composer | null
  readonly improvement: ImprovementInput | null
}

/**
 * What the worker is handed. Composing takes a moment for each language; between them whoever is typing has their turn.
 * Null where it was given up meanwhile.
 */
export async function composeOrder(
  order: Order,
  format: PrintOrder['format'],
  isWanted: () => boolean,
): Promise<PrintOrder | null> {
  const { assessment, first, second, improvement } = order
  await turn()
  if (!isWanted()) return null
  const report = first.compose(assessment, improvement)
  await turn()
  if (!isWanted()) return null
  return {
    report,
    second: second?.compose(assessment, improvement) ?? null,
    format,
    saveFile: null,
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

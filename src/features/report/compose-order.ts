import type { Assessment } from '#core/assessment/schema.ts'
import { composeSaveFile } from '#core/exchange/compose-save-file.ts'
import type { Fingerprints } from '#core/exchange/fingerprint.ts'
import type { ImprovementInput } from '#core/report/compose-improvement.ts'
import type { PrintOrder } from '#core/report/drawing.ts'
import { platform } from '#state/platform.ts'
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
  const beside = second?.compose(assessment, improvement) ?? null
  const fingerprints = await loadFingerprints()
  if (!isWanted()) return null
  if (format === 'docx') return { report, second: beside, format, saveFile: null }
  const saveFile = composeSaveFile({
    assessment,
    report,
    second: beside,
    fingerprints,
    savedAt: platform().now(),
    description: first.words.opening.attached,
  })
  return { report, second: beside, format, saveFile }
}

/** Without them the file a report carries cannot tell a changed questionnaire later; that is no reason to print none. */
async function loadFingerprints(): Promise<Fingerprints> {
  try {
    return await (await platform().fileDesk()).loadFingerprints()
  } catch {
    return {}
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

import type { Assessment } from '#core/assessment/schema.ts'
import type { Fingerprints } from '#core/exchange/fingerprint.ts'
import type { ImprovementInput } from '#core/report/compose-improvement.ts'
import type { ReportInput } from '#core/report/compose-report.ts'
import type { PrintOrder } from '#core/report/drawing.ts'
import { platform } from '#state/platform.ts'
import type { Texts } from './use-texts.ts'

/** What a report is made of; another one is another object. */
export type Order = {
  readonly assessment: Assessment
  readonly first: Texts
  /** The language printed beside the first; null for one language. */
  readonly second: Texts | null
  /** Without a plan, a report says nothing of improving. */
  readonly improvement: ImprovementInput | null
}

/** What the worker composes and prints. */
export async function composeOrder(
  order: Order,
  format: PrintOrder['format'],
): Promise<PrintOrder> {
  const { first, second } = order
  return {
    first: inputOf(order, first),
    second: second && inputOf(order, second),
    format,
    fingerprints: await loadFingerprints(),
  }
}

/** What the report is composed from in one of its languages. */
export function inputOf({ assessment, improvement }: Order, { input }: Texts): ReportInput {
  return {
    ...input,
    assessment,
    today: platform().today(),
    ...(improvement && { improvement }),
  }
}

/** Without them the file a report carries cannot tell a changed questionnaire later; that is no reason to print none. */
async function loadFingerprints(): Promise<Fingerprints> {
  try {
    return await (await platform().fileDesk()).loadFingerprints()
  } catch {
    return {}
  }
}

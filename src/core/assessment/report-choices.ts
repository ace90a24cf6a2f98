import { type Assessment, type ReportChoices, type ReportPart, reportParts } from './schema.ts'

/** Ready sets of parts: one to decide from, one to work from, one to keep. */
export const reportPresets = {
  board: ['summary'],
  team: reportParts.filter((part) => part !== 'evidence'),
  file: reportParts,
} as const satisfies Readonly<Record<string, readonly ReportPart[]>>

/** The name of a ready set. */
export type ReportPreset = keyof typeof reportPresets

/** The ready set these parts are, in whatever order; null where they are none. */
export function presetOf(parts: readonly ReportPart[]): ReportPreset | null {
  const same = (preset: readonly ReportPart[]): boolean =>
    preset.length === parts.length && preset.every((part) => parts.includes(part))
  if (same(reportPresets.board)) return 'board'
  if (same(reportPresets.team)) return 'team'
  return same(reportPresets.file) ? 'file' : null
}

/** What is chosen for the report where nobody has chosen yet. */
export const defaultReportChoices: ReportChoices = {
  parts: [...reportPresets.team],
  foreword: '',
  closing: '',
  outward: false,
}

/** The choices as they were made, or as they begin. */
export function reportChoicesOf({ report }: Pick<Assessment, 'report'>): ReportChoices {
  return report ?? defaultReportChoices
}

/** What is chosen anew; `undefined` takes a choice back. */
export type ReportChanges = {
  readonly [Key in keyof ReportChoices]?: ReportChoices[Key] | undefined
}

/** The assessment with some of the choices for its report made anew; what is not named stays. `at` is an ISO time. */
export function changeReport(
  assessment: Assessment,
  changes: ReportChanges,
  at: string,
): Assessment {
  const { language, second, color, logo, ...rest } = {
    ...reportChoicesOf(assessment),
    ...changes,
  }
  const { parts = [], foreword = '', closing = '', outward = false } = rest
  return {
    ...assessment,
    updatedAt: at,
    report: {
      parts: reportParts.filter((part) => parts.includes(part)),
      foreword,
      closing,
      outward,
      ...(language && { language }),
      ...(second && { second }),
      ...(color !== undefined && { color }),
      ...(logo && { logo }),
    },
  }
}

import { readPlanOptions } from './plan-options.ts'
import type { TerminalWords } from './terminal.ts'
import {
  changeReport,
  reportChoicesOf,
  type ReportPreset,
  reportPresets,
} from '#core/assessment/report-choices.ts'
import { type Assessment, type ReportPart, reportParts } from '#core/assessment/schema.ts'
import { fail, ok, type Result } from '#core/result.ts'

/** The options of `report` as they were typed. */
export type ReportOptions = {
  readonly output?: string | undefined
  readonly lang?: string | undefined
  readonly second?: string | undefined
  readonly preset?: string | undefined
  readonly parts?: string | undefined
  readonly outward?: boolean | undefined
  readonly earlier?: readonly string[] | undefined
  readonly 'no-plan'?: boolean | undefined
  readonly 'no-items'?: boolean | undefined
  readonly seconds?: string | undefined
}

/** The languages the terminal knows; Traditional Chinese is derived only when the site is built. */
export type TerminalLanguage = 'zh-Hans' | 'en'

/** What the options ask for; null where they leave it to what was chosen in the assessment. */
export type ReportWish = {
  readonly parts: readonly ReportPart[] | null
  readonly without: readonly ReportPart[]
  readonly language: TerminalLanguage | null
  readonly second: TerminalLanguage | null
  readonly outward: boolean
  readonly planned: boolean
  readonly earlier: readonly string[]
  readonly seconds: number
}

/** What the options ask for, or the sentence that says what is wrong with them. */
export function readReportOptions(
  options: ReportOptions,
  say: TerminalWords['terminal'],
): Result<ReportWish, string> {
  const limits = readPlanOptions({ seconds: options.seconds })
  if (!limits.ok) return fail(say.badPlanOption(limits.problem))
  const parts = partsOf(options, say)
  if (!parts.ok) return parts
  const { second, earlier = [], outward = false } = options
  if (second !== undefined && !isSpoken(second)) return fail(say.badLanguage(second))
  const withoutPlan = options['no-plan'] ?? false
  return ok({
    parts: parts.value,
    without: [
      ...(withoutPlan ? (['path', 'calendar'] as const) : []),
      ...(options['no-items'] ? (['items'] as const) : []),
    ],
    language: spokenOrNone(options.lang),
    second: second ?? null,
    outward,
    planned: !withoutPlan,
    earlier,
    seconds: limits.value.seconds,
  })
}

/** The assessment with what the options ask for in place of what was chosen for its report. */
export function withWish(assessment: Assessment, wish: ReportWish): Assessment {
  const parts = wish.parts ?? reportChoicesOf(assessment).parts
  return changeReport(
    assessment,
    {
      parts: parts.filter((part) => !wish.without.includes(part)),
      ...(wish.outward && { outward: true }),
    },
    assessment.updatedAt,
  )
}

/** The language of the report and the one printed beside it; null for one language. */
export function languagesOf(
  assessment: Assessment,
  wish: ReportWish,
  terminal: TerminalLanguage,
): { readonly language: TerminalLanguage; readonly second: TerminalLanguage | null } {
  const chosen = reportChoicesOf(assessment)
  const language = wish.language ?? spokenOrNone(chosen.language) ?? terminal
  const second = wish.second ?? spokenOrNone(chosen.second)
  return { language, second: second === language ? null : second }
}

function partsOf(
  { preset, parts }: ReportOptions,
  say: TerminalWords['terminal'],
): Result<readonly ReportPart[] | null, string> {
  if (preset !== undefined && parts !== undefined) return fail(say.presetOrParts)
  if (preset !== undefined) {
    return isPreset(preset)
      ? ok(reportPresets[preset])
      : fail(say.badPreset(preset, Object.keys(reportPresets)))
  }
  if (parts === undefined) return ok(null)
  const names = parts
    .split(/[,，\s]+/u)
    .map((name) => name.trim())
    .filter(Boolean)
  const wrong = names.filter((name) => !reportParts.some((part) => part === name))
  if (wrong.length > 0 || names.length === 0) return fail(say.badParts(wrong, reportParts))
  return ok(reportParts.filter((part) => names.includes(part)))
}

function isPreset(name: string): name is ReportPreset {
  return Object.hasOwn(reportPresets, name)
}

function isSpoken(language: string): language is TerminalLanguage {
  return language === 'zh-Hans' || language === 'en'
}

function spokenOrNone(language: string | undefined): TerminalLanguage | null {
  return language !== undefined && isSpoken(language) ? language : null
}

import type { Profile, Sector, Size } from '#core/assessment/schema.ts'

/** What a size class is measured by: employees, revenue and total assets (both in 10,000 CNY). */
export type SizeMeasure = 'staff' | 'revenueWan' | 'assetsWan'

/** The limits of one sector: from `small`, `medium` and `large` upward, for each measure the rule uses. */
export type SizeRule = {
  readonly sectors: readonly Sector[]
  readonly limits: readonly SizeLimit[]
}

/** One measure of a rule: the class begins at these figures. */
export type SizeLimit = {
  readonly measure: SizeMeasure
  readonly small: number
  readonly medium: number
  readonly large: number
}

/** The rules in force with their source; a newer edition is added beside it, never written over it. */
export type SizeRules = {
  /** Document number and ISO date of issue. */
  readonly document: string
  readonly issued: string
  /** ISO date it was last looked up. */
  readonly checked: string
  readonly rules: readonly SizeRule[]
}

const staff = (small: number, medium: number, large: number): SizeLimit => ({
  measure: 'staff',
  small,
  medium,
  large,
})
const revenue = (small: number, medium: number, large: number): SizeLimit => ({
  measure: 'revenueWan',
  small,
  medium,
  large,
})
const assets = (small: number, medium: number, large: number): SizeLimit => ({
  measure: 'assetsWan',
  small,
  medium,
  large,
})

/**
 * Size classes of enterprises, 工信部联企业〔2011〕300号 of 2011-06-18. A class needs every one of its lower limits;
 * whoever misses one falls to the class below. Sectors without a row are not worked out.
 */
export const sizeRules: SizeRules = {
  document: '工信部联企业〔2011〕300号',
  issued: '2011-06-18',
  checked: '2026-11-23',
  rules: [
    {
      sectors: ['mining', 'manufacturing', 'utilities'],
      limits: [staff(20, 300, 1000), revenue(300, 2000, 40_000)],
    },
    {
      sectors: ['construction'],
      limits: [revenue(300, 6000, 80_000), assets(300, 5000, 80_000)],
    },
    { sectors: ['wholesale'], limits: [staff(5, 20, 200), revenue(1000, 5000, 40_000)] },
    { sectors: ['retail'], limits: [staff(10, 50, 300), revenue(100, 500, 20_000)] },
    { sectors: ['transport'], limits: [staff(20, 300, 1000), revenue(200, 3000, 30_000)] },
    { sectors: ['hospitality'], limits: [staff(10, 100, 300), revenue(100, 2000, 10_000)] },
    { sectors: ['information'], limits: [staff(10, 100, 2000), revenue(100, 1000, 100_000)] },
    { sectors: ['software'], limits: [staff(10, 100, 300), revenue(50, 1000, 10_000)] },
    { sectors: ['business-services'], limits: [staff(10, 100, 300), assets(100, 8000, 120_000)] },
    {
      // The row for trades not listed elsewhere, which the document applies to these.
      sectors: ['research', 'environment', 'resident-services', 'culture'],
      limits: [staff(10, 100, 300)],
    },
  ],
}

/** The rule of a sector; null where the table has none and the person chooses the class herself. */
export function sizeRuleOf(sector: Sector | undefined): SizeRule | null {
  return (
    sizeRules.rules.find((rule) => sector !== undefined && rule.sectors.includes(sector)) ?? null
  )
}

/**
 * The size class a profile's figures give. Null when the sector has no rule or a figure the rule needs is missing and
 * could change the class.
 */
export function sizeClass(profile: Profile): Size | null {
  const rule = sizeRuleOf(profile.sector)
  if (!rule) return null
  const least = classOf(rule, profile, 0)
  return least === classOf(rule, profile, Infinity) ? least : null
}

/** The class when every missing figure is taken as `missing`. */
function classOf(rule: SizeRule, profile: Profile, missing: number): Size {
  const reaches = (size: 'small' | 'medium' | 'large'): boolean =>
    rule.limits.every((limit) => (profile[limit.measure] ?? missing) >= limit[size])
  if (reaches('large')) return 'large'
  if (reaches('medium')) return 'medium'
  return reaches('small') ? 'small' : 'micro'
}

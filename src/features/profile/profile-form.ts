import {
  type Ambition,
  type Life,
  limits,
  lives,
  type Profile,
  type Role,
  roles,
  type Sector,
  sectors,
  type Size,
  sizes,
} from '#core/assessment/schema.ts'
import { sizeClass } from '#core/assessment/size-class.ts'
import { typedChoice, typedForm, typedNumber, typedText, typedTicks } from '#ui/form/typed.ts'
import type { FirstWords } from '#words/load-words.ts'

/** The profile's fields as they are typed; numbers are still text. */
export type Typed = {
  name: string
  sector: string
  staff: string
  revenueWan: string
  assetsWan: string
  /** Empty: worked out from the figures. */
  size: string
  life: string
  roles: string[]
  ambition: string
}

/** The profile's fields once they are right. */
export type Checked = {
  name: string
  sector: Sector | undefined
  staff: number | undefined
  revenueWan: number | undefined
  assetsWan: number | undefined
  size: Size | undefined
  life: Life | undefined
  roles: Role[]
  ambition: Ambition | undefined
}

const ambitions = ['basic', 'good', 'leading'] as const

/** What each field may hold, with the messages in the page's language. */
export function profileSchema({ common }: FirstWords) {
  const money = { least: 0, most: 1e9 }
  return typedForm({
    name: typedText(common.typed, { most: limits.name }),
    sector: typedChoice(sectors),
    staff: typedNumber(common.typed, { least: 0, most: 10_000_000, whole: true }),
    revenueWan: typedNumber(common.typed, money),
    assetsWan: typedNumber(common.typed, money),
    size: typedChoice(sizes),
    life: typedChoice(lives),
    roles: typedTicks(roles),
    ambition: typedChoice(ambitions),
  })
}

function text(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}

/** A profile as its fields show it. A size that is what the figures give counts as worked out. */
export function fieldsOf(profile: Profile): Typed {
  return {
    name: profile.name,
    sector: profile.sector ?? '',
    staff: text(profile.staff),
    revenueWan: text(profile.revenueWan),
    assetsWan: text(profile.assetsWan),
    size: profile.size === undefined || profile.size === sizeClass(profile) ? '' : profile.size,
    life: profile.life ?? '',
    roles: profile.roles,
    ambition: profile.ambition,
  }
}

/** The fields checked one by one: one that is not right yet counts as it was `before`. */
export function checkFields(
  schema: ReturnType<typeof profileSchema>,
  typed: Typed,
  before: Profile,
): Checked {
  const whole = schema.safeParse(typed)
  if (whole.success) return whole.data
  const wrong = new Set(whole.error.issues.map(({ path }) => String(path[0])))
  const kept = Object.entries(fieldsOf(before)).filter(([field]) => wrong.has(field))
  return schema.parse({ ...typed, ...Object.fromEntries(kept) })
}

/** The profile that checked fields say, with the size the figures give where none was chosen. */
export function profileOf(checked: Checked): Profile {
  const { sector, staff, revenueWan, assetsWan, life } = checked
  const facts: Profile = {
    name: checked.name,
    ...(sector !== undefined && { sector }),
    ...(staff !== undefined && { staff }),
    ...(revenueWan !== undefined && { revenueWan }),
    ...(assetsWan !== undefined && { assetsWan }),
    ...(life !== undefined && { life }),
    roles: checked.roles,
    ambition: checked.ambition ?? 'basic',
  }
  const size = checked.size ?? sizeClass(facts)
  return size === null ? facts : { ...facts, size }
}

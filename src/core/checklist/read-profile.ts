import { lives, limits, Profile, roles, sectors, sizes } from '#core/assessment/schema.ts'
import { sizeClass } from '#core/assessment/size-class.ts'
import type { FieldValue } from '#core/exchange/pdf-contents.ts'
import { profileField, roleField } from './field-names.ts'
import { chosen, isUnclear, textOf } from './read-item.ts'
import type { ChecklistTrouble, ChecklistTroubleKind } from './trouble.ts'
import { typedNumber } from './typed-number.ts'

type Fields = ReadonlyMap<string, FieldValue>

/** What the first page says about the enterprise; what cannot be taken is left out and named. */
export function readProfile(fields: Fields): {
  readonly profile: Profile
  readonly troubles: readonly ChecklistTrouble[]
} {
  const troubles: ChecklistTrouble[] = []
  const trouble = (of: string, kind: ChecklistTroubleKind, said: readonly string[]): void =>
    void troubles.push({ kind, about: 'profile', of, number: '', ask: '', said })
  const one = <V extends string>(fact: string, values: readonly V[]): V | undefined => {
    const field = fields.get(profileField(fact))
    const said = chosen(field)
    const value = values.find((known) => known === said[0])
    if (isUnclear(field)) trouble(fact, 'unclear', said)
    else if (said.length > 1) trouble(fact, 'several', said)
    else if (said.length === 1 && value === undefined) trouble(fact, 'unknown-answer', said)
    else return value
    return undefined
  }
  const figure = (fact: 'staff' | 'revenueWan', unit: string): number | undefined => {
    const said = textOf(fields.get(profileField(fact)))
    if (said === '') return undefined
    const value = typedNumber(said, unit)
    if (value === null) trouble(fact, 'not-a-number', [said])
    else if (!Profile.safeParse({ [fact]: value }).success) trouble(fact, 'out-of-bounds', [said])
    else return value
    return undefined
  }
  const typed = textOf(fields.get(profileField('name'))).replaceAll(/\s+/g, ' ')
  if (typed.length > limits.name) trouble('name', 'too-long', [typed])
  const name = typed.slice(0, limits.name).replace(/[\ud800-\udbff]$/, '')
  const sector = one('sector', sectors)
  const life = one('life', lives)
  const staff = figure('staff', '人')
  const revenueWan = figure('revenueWan', '万元')
  const facts = {
    ...(sector && { sector }),
    ...(staff !== undefined && { staff }),
    ...(revenueWan !== undefined && { revenueWan }),
  }
  // Where no class is ticked, it is worked out as on the profile page.
  const size = one('size', sizes) ?? sizeClass({ ...facts, name, roles: [], ambition: 'basic' })
  const profile: Profile = {
    name,
    ...facts,
    ...(size && { size }),
    ...(life && { life }),
    roles: roles.filter((role) => chosen(fields.get(roleField(role))).length > 0),
    ambition: one('ambition', ['basic', 'good', 'leading'] as const) ?? 'basic',
  }
  return { profile, troubles }
}

import { type Profile, roles } from '#core/assessment/schema.ts'
import type { Item, Questionnaire } from '#core/questionnaire/localize.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import type { When } from '#core/questionnaire/schema.ts'
import { levelOf, scaleOf } from '#core/scoring/item-share.ts'

/** An answer's value, or several ticked options. */
type Value = number | string | string[]
/** Answers by item. */
export type Given = Readonly<Record<string, Value>>

const everyRole: Profile = {
  name: '',
  sector: 'manufacturing',
  staff: 150,
  size: 'medium',
  life: 'established',
  roles: [...roles],
  ambition: 'good',
}

/** Enterprises that are asked about as much as possible, each in another way. */
export const profiles: Readonly<Record<string, Profile>> = {
  everything: everyRole,
  services: { ...everyRole, roles: roles.filter((role) => role !== 'manufacturer') },
  young: { ...everyRole, life: 'starting' },
  workshop: { ...everyRole, staff: 15, size: 'small', roles: ['manufacturer', 'exporter'] },
  shop: {
    ...everyRole,
    sector: 'retail',
    staff: 6,
    size: 'micro',
    life: 'growing',
    roles: ['seller', 'consumer-service', 'online-seller', 'food'],
  },
}

/** Every way to answer just the items of a condition so that they meet it; profiles are left to others. */
export function waysToMeet(when: When, items: ReadonlyMap<string, Item>): Given[] {
  if ('any' in when) return when.any.flatMap((part) => waysToMeet(part, items))
  if ('all' in when) {
    return when.all.reduce<Given[]>(
      (ways, part) =>
        ways.flatMap((way) => waysToMeet(part, items).map((more) => ({ ...way, ...more }))),
      [{}],
    )
  }
  if (!('item' in when)) return [{}]
  const item = items.get(when.item)
  if (!item) throw new Error(`no item ${when.item}`)
  if ('atLeast' in when) return [{ [item.id]: valueAt(item, when.atLeast) }]
  return when.is.map((value) => ({ [item.id]: named(item, value) }))
}

/** Every item of the questionnaires on the same level, every duty met. */
export function allOn(level: number, questionnaires: readonly Questionnaire[]): Given {
  const items = questionnaires.flatMap(allItems).filter(({ kind }) => kind !== 'text')
  return Object.fromEntries(items.map((item) => [item.id, valueAt(item, level)]))
}

function named(item: Item, value: string): Value {
  if (item.kind === 'checklist') return [value]
  return item.kind === 'level' || item.kind === 'number' ? Number(value) : value
}

/** The lowest answer that stands for this level. */
function valueAt(item: Item, level: number): Value {
  const reaches = (value: Value): boolean => levelOf(scaleOf(item)?.shareOf(value) ?? 0, 5) >= level
  const lowest = (values: readonly Value[]): Value => {
    const found = values.find(reaches)
    if (found === undefined) throw new Error(`${item.id} has no level ${level}`)
    return found
  }
  switch (item.kind) {
    case 'level':
      return level
    case 'choice':
      return lowest(item.options.map(({ id }) => id))
    case 'checklist': {
      const all = item.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id)
      return lowest(all.map((_, index) => all.slice(0, index + 1)))
    }
    case 'number':
      return lowest(item.points.map(([value]) => value))
    case 'gate':
      return 'yes'
    case 'text':
      return ''
  }
}

import type { Fate } from './schema.ts'

/** The part of a questionnaire's changes that says where items went; the same in every language. */
export type ItemSteps = readonly {
  readonly items: { readonly [id: string]: Pick<Fate, 'renamed' | 'levels'> }
}[]

/** Where an item stands after the last step: under which id now, or what ended it. */
export type Followed =
  | { readonly id: string; readonly ended: null }
  | { readonly id: string; readonly ended: Pick<Fate, 'levels'> }

/** The way of an item, by the id it has after a step (by its place), through all later renamings. */
export function followItem(steps: ItemSteps, after: number, itemId: string): Followed {
  let id = itemId
  for (const { items } of steps.slice(after + 1)) {
    const fate = Object.hasOwn(items, id) ? items[id] : undefined
    if (fate && fate.renamed === undefined) return { id, ended: fate }
    id = fate?.renamed ?? id
  }
  return { id, ended: null }
}

/**
 * How many levels an item had after a step: as its later end declares, or as the item has them now. `none` for an item of
 * another kind, null when it is not known.
 */
export function levelsAfter(
  steps: ItemSteps,
  after: number,
  itemId: string,
  levelsNow: (itemId: string) => number | 'none' | null,
): number | 'none' | null {
  const { id, ended } = followItem(steps, after, itemId)
  return ended ? (ended.levels ?? null) : levelsNow(id)
}

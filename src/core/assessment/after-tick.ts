import type { Item } from '#core/questionnaire/localize.ts'

type Checklist = Extract<Item, { kind: 'checklist' }>

/** The ticks after one option was pressed, in the file's order; null when none is left. */
export function afterTick(
  item: Checklist,
  ticked: readonly string[],
  pressed: string,
): string[] | null {
  if (ticked.includes(pressed)) {
    const left = ticked.filter((id) => id !== pressed)
    return left.length > 0 ? left : null
  }
  const standsAlone = (id: string) => item.options.find((option) => option.id === id)?.exclusive
  if (standsAlone(pressed)) return [pressed]
  return item.options
    .map((option) => option.id)
    .filter((id) => id === pressed || (ticked.includes(id) && !standsAlone(id)))
}

import type { ChangesProblem, Path } from '#core/questionnaire/problem.ts'
import type { AuthoredItem, AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import { checkLinks, type Link } from './check-links.ts'
import { compareVersions } from './compare-versions.ts'
import { followItem, levelsAfter } from './follow-item.ts'
import type { Changes, Fate } from './schema.ts'

/** Every rule of what a questionnaire says of its earlier versions that the shape alone cannot say; all problems at once. */
export function checkChanges(
  { version, changes = [] }: Pick<AuthoredQuestionnaire, 'version' | 'changes'>,
  items: readonly AuthoredItem[],
): ChangesProblem[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const fates = changes.flatMap((step, at) =>
    Object.entries(step.items).map(([id, fate]): PlacedFate => {
      return { id, fate, step: at, path: ['changes', at, 'items', id] }
    }),
  )
  return [
    ...checkVersions(changes, version),
    ...fates.flatMap((one) => checkFate(one, fates)),
    ...fates.flatMap((one) => checkScale(one, changes, byId)),
    ...checkLinks(fates.map(linkOf), 'item', (id) => byId.has(id)),
    ...checkOptions(changes, byId),
  ]
}

type PlacedFate = {
  readonly id: string
  readonly fate: Fate
  readonly step: number
  readonly path: Path
}
type Items = ReadonlyMap<string, AuthoredItem>

function checkVersions(changes: Changes, version: string): ChangesProblem[] {
  return changes.flatMap(({ from, to }, at) => {
    const problems: ChangesProblem[] = []
    const before = changes[at - 1]
    if (before && before.to !== from) {
      const path = ['changes', at, 'from']
      problems.push({ kind: 'step-does-not-follow', path, expected: before.to })
    }
    const path = ['changes', at, 'to']
    if (compareVersions(from, to) >= 0) {
      problems.push({ kind: 'versions-not-ascending', path, from, to })
    }
    if (compareVersions(to, version) > 0) problems.push({ kind: 'version-beyond', path, version })
    return problems
  })
}

function checkFate(
  { fate, step, path }: PlacedFate,
  fates: readonly PlacedFate[],
): ChangesProblem[] {
  const { renamed, split, merged, dropped, ask } = fate
  const said = [renamed, split, merged, dropped].filter((one) => one !== undefined)
  if (said.length !== 1) return [{ kind: 'fate-unclear', path }]
  const problems: ChangesProblem[] = []
  // It is what the person is told of an item that can no longer be seen.
  if (renamed === undefined && !ask) problems.push({ kind: 'missing', path: [...path, 'ask'] })
  split?.forEach((id, place) => {
    if (split.indexOf(id) < place) {
      problems.push({ kind: 'duplicate-id', path: [...path, 'split', place], id })
    }
  })
  const together = fates.filter((one) => one.step === step && one.fate.merged === merged)
  if (merged !== undefined && together.length === 1) {
    problems.push({ kind: 'merged-alone', path: [...path, 'merged'], id: merged })
  }
  return problems
}

/**
 * An answer follows unchanged only onto a scale of as many levels. It may be otherwise where the old answer becomes no
 * more than a note: when an item is split, and when one without levels is merged.
 */
function checkScale(
  { fate, step, path }: PlacedFate,
  changes: Changes,
  items: Items,
): ChangesProblem[] {
  const { levels, renamed, merged } = fate
  const levelsNow = (id: string): number | 'none' | null => levelsOf(items.get(id))
  const ofTarget = (id: string) => levelsAfter(changes, step, id, levelsNow)
  if (levels === undefined) {
    const scaled = targetsOf(fate).some((id) => typeof ofTarget(id) === 'number')
    return scaled && renamed === undefined ? [{ kind: 'missing', path: [...path, 'levels'] }] : []
  }
  const id = renamed ?? merged
  const newLevels = id === undefined ? null : ofTarget(id)
  const isNote = merged !== undefined && levels === 'none'
  if (id === undefined || newLevels === null || newLevels === levels || isNote) return []
  return [{ kind: 'scale-differs', path: [...path, 'levels'], id, levels, newLevels }]
}

function levelsOf(item: AuthoredItem | undefined): number | 'none' | null {
  if (!item) return null
  return item.kind === 'level' ? Object.keys(item.anchors).length : 'none'
}

function targetsOf({ renamed, split, merged }: Fate): readonly string[] {
  return split ?? [renamed ?? merged ?? []].flat()
}

function linkOf({ id, fate, step, path }: PlacedFate): Link {
  return { id, to: targetsOf(fate), step, path, merges: fate.merged !== undefined }
}

function checkOptions(changes: Changes, items: Items): ChangesProblem[] {
  const problems: ChangesProblem[] = []
  const byItem = new Map<AuthoredItem, Link[]>()
  changes.forEach(({ options }, step) => {
    for (const [itemId, renamed] of Object.entries(options)) {
      const path = ['changes', step, 'options', itemId]
      const { id, ended } = followItem(changes, step, itemId)
      const item = items.get(id)
      const gone = changes.slice(0, step + 1).some((one) => Object.hasOwn(one.items, itemId))
      if (gone || (!item && !ended)) {
        problems.push({ kind: 'unknown-reference', path, what: 'item', id: itemId })
      } else if (item && item.kind !== 'choice' && item.kind !== 'checklist') {
        problems.push({ kind: 'no-options', path, id })
      } else if (item) {
        const links = Object.entries(renamed).map(([old, to]) => {
          return { id: old, to: [to], step, path: [...path, old], merges: false }
        })
        byItem.set(item, [...(byItem.get(item) ?? []), ...links])
      }
    }
  })
  for (const [item, links] of byItem) {
    const ids = 'options' in item ? item.options.map(({ id }) => id) : []
    problems.push(...checkLinks(links, 'option', (id) => ids.includes(id)))
  }
  return problems
}

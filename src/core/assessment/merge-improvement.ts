import type { Improvement } from './schema.ts'

/**
 * Two changes of the same improvement brought together: what ours changed since `base`, part by part and action by
 * action, and everything else as the other one has it. An untouched part is the very same object in `base` and ours.
 */
export function mergeImprovement(
  base: Improvement | undefined,
  ours: Improvement | undefined,
  other: Improvement | undefined,
): Improvement | undefined {
  if (ours === base) return other
  if (!ours || !base || !other) return ours
  const pick = <K extends keyof Improvement>(key: K): Improvement[K] =>
    ours[key] === base[key] ? other[key] : ours[key]
  return {
    goal: pick('goal'),
    estimate: pick('estimate'),
    dayRate: pick('dayRate'),
    start: pick('start'),
    capacity: pick('capacity'),
    variants: pick('variants'),
    actions: mergeActions(base.actions, ours.actions, other.actions),
  }
}

type Notes = Improvement['actions']

function mergeActions(base: Notes, ours: Notes, other: Notes): Notes {
  const merged = new Map(Object.entries(other))
  for (const id of new Set([...Object.keys(base), ...Object.keys(ours)])) {
    const own = ours[id]
    if (own === base[id]) continue
    if (own) merged.set(id, own)
    else merged.delete(id)
  }
  return Object.fromEntries(merged)
}

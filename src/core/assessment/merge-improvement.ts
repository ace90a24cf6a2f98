import { defaultImprovement } from './improvement.ts'
import type { Improvement, Targets, Variant } from './schema.ts'

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
  if (!ours || !other) return ours
  const from = base ?? defaultImprovement
  const pick = <K extends keyof Improvement>(key: K): Improvement[K] =>
    ours[key] === from[key] ? other[key] : ours[key]
  return {
    goal: pick('goal'),
    estimate: pick('estimate'),
    dayRate: pick('dayRate'),
    start: pick('start'),
    capacity: pick('capacity'),
    variants: mergeVariants(from.variants, ours.variants, other.variants),
    actions: mergeByKey(from.actions, ours.actions, other.actions),
  }
}

/** Targets of two changes brought together, node by node, in the same way. */
export function mergeTargets(
  base: Targets | undefined,
  ours: Targets | undefined,
  other: Targets | undefined,
): Targets | undefined {
  if (ours === base) return other
  return mergeByKey(base ?? {}, ours ?? {}, other ?? {})
}

type Variants = Improvement['variants']

/** Variant by variant; those kept elsewhere stand where they stood, ours that are new follow. */
function mergeVariants(base: Variants, ours: Variants, other: Variants): Variants {
  const byId = (variants: Variants): Record<string, Variant> =>
    Object.fromEntries(variants.map((one) => [one.id, one]))
  const merged = mergeByKey(byId(base), byId(ours), byId(other))
  return Object.values(merged)
}

function mergeByKey<V>(
  base: Readonly<Record<string, V>>,
  ours: Readonly<Record<string, V>>,
  other: Readonly<Record<string, V>>,
): Record<string, V> {
  const merged = new Map(Object.entries(other))
  for (const id of new Set([...Object.keys(base), ...Object.keys(ours)])) {
    const own = ours[id]
    if (own === base[id]) continue
    if (own) merged.set(id, own)
    else merged.delete(id)
  }
  return Object.fromEntries(merged)
}

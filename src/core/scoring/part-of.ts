import type { NodeScore } from '#core/scoring/score-card.ts'

/** A child's weight among its siblings; in a sum it carries the points. */
export function partOf(
  rollup: NodeScore['rollup'],
  child: { readonly weight: number; readonly min: number; readonly max: number },
): number {
  return rollup === 'sum' ? child.weight * (child.max - child.min) : child.weight
}

/** The weight a section carries for sure; 0 while it may turn out not to count. */
export function lightOf(rollup: NodeScore['rollup'], section: NodeScore): number {
  if (rollup === 'sum') return section.weight * section.light
  return section.light > 0 ? section.weight : 0
}

/** The most a section may carry. */
export function heavyOf(rollup: NodeScore['rollup'], section: NodeScore): number {
  return rollup === 'sum' ? section.weight * section.heavy : section.weight
}

import type { Assessment, Improvement } from './schema.ts'

/** What the improvement says where nobody has said anything yet. */
export const defaultImprovement: Improvement = {
  goal: { kind: 'targets' },
  estimate: 'likely',
  dayRate: 800,
  capacity: 10,
  actions: {},
  variants: [],
}

/** The improvement as it was said, or as it begins. */
export function improvementOf({ improvement }: Pick<Assessment, 'improvement'>): Improvement {
  return improvement ?? defaultImprovement
}

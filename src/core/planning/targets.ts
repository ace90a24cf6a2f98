import type { Ambition } from '#core/assessment/schema.ts'

/** What an ambition aims at: a stage, and the share that stands for it on five stages. */
export type Target = { readonly stage: number; readonly share: number }

const targets: { readonly [A in Ambition]: Target } = {
  basic: { stage: 3, share: 0.5 },
  good: { stage: 4, share: 0.75 },
  leading: { stage: 5, share: 1 },
}

/** The preset of an ambition: 达标 stage 3, 良好 stage 4, 领先 stage 5; share (stage − 1) ÷ 4. */
export function targetOf(ambition: Ambition): Target {
  return targets[ambition]
}

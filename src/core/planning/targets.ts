import type { Ambition, Assessment, TargetChoice } from '#core/assessment/schema.ts'

/** A target both ways: as a stage of the ladder it is read on, and as the share that stands for it (0 to 1). */
export type Target = { readonly stage: number; readonly share: number }

/** Who aims, what was set by hand, and how the way there is reckoned. */
export type Aims = Pick<Assessment, 'profile' | 'targets' | 'improvement'>

const hair = 1e-9
const presets: { readonly [A in Ambition]: number } = { basic: 0.5, good: 0.75, leading: 1 }

/** The preset of an ambition on a ladder of so many stages: 达标, 良好, 领先 are stages 3, 4 and 5 of five. */
export function presetOf(ambition: Ambition, stages = 5): Target {
  return asShare(presets[ambition], stages)
}

/** The target of the whole assessment: the one set for it, or the preset of the ambition. */
export function assessmentTarget({ profile, targets }: Aims, stages = 5): Target {
  const set = targets?.['assessment']
  return set ? resolved(set, stages) : presetOf(profile.ambition, stages)
}

/**
 * The target of a node, `path` being its questionnaire's id and the ids of the sections down to it: the one set nearest
 * to it on the way up. `stages` is the length of its questionnaire's ladder.
 */
export function targetOf(aims: Aims, path: readonly string[], stages = 5): Target {
  const [questionnaire = '', ...sections] = path
  for (const section of sections.toReversed()) {
    const set = aims.targets?.[`${questionnaire}/${section}`]
    if (set) return resolved(set, stages)
  }
  const set = aims.targets?.[questionnaire]
  return set ? resolved(set, stages) : assessmentTarget(aims, stages)
}

/** A choice both ways: stage k of n stands for (k − 1) ÷ (n − 1); a share asks for the stage that it completes or begins. */
export function resolved(choice: TargetChoice, stages = 5): Target {
  if ('share' in choice) return asShare(choice.share, stages)
  const stage = Math.min(choice.stage, stages)
  return { stage, share: (stage - 1) / (stages - 1) }
}

function asShare(share: number, stages: number): Target {
  return { stage: 1 + Math.ceil((stages - 1) * share - hair), share }
}

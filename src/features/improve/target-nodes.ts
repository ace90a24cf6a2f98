import type { Profile, TargetChoice, Targets } from '#core/assessment/schema.ts'
import { presetOf } from '#core/planning/targets.ts'
import type { Questionnaire, Section } from '#core/questionnaire/localize.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import type { NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'
import { sectionStage } from '#core/scoring/section-stage.ts'
import type { ShownShare } from '#words/figures.ts'

/** Something that can be given a target: the whole, a questionnaire or a section. */
export type TargetNode = {
  /** As targets name it: `assessment`, a questionnaire's id, `questionnaire/section`. */
  readonly id: string
  readonly title: string
  readonly score: ShownShare
  readonly stage: { readonly guaranteed: number; readonly possible: number } | null
  /** The names of its stages. */
  readonly levels: readonly string[]
  readonly own: TargetChoice | undefined
  /** What it aims at without a target of its own. */
  readonly above: TargetChoice
  /** Whether the overall stage depends on it. */
  readonly counts: boolean
  readonly sections: readonly TargetNode[]
}

export function targetNodes(
  { profile, targets = {} }: { readonly profile: Profile; readonly targets?: Targets | undefined },
  questionnaires: readonly Questionnaire[],
  score: AssessmentScore,
  words: { readonly whole: string; readonly levels: readonly string[] },
): { readonly whole: TargetNode; readonly questionnaires: readonly TargetNode[] } {
  const preset: TargetChoice = { stage: presetOf(profile.ambition).stage }
  const own = targets['assessment']
  const whole: TargetNode = {
    id: 'assessment',
    title: words.whole,
    score,
    stage: score.stage,
    levels: words.levels,
    own,
    above: preset,
    counts: true,
    sections: [],
  }
  const isAnyCore = score.questionnaires.some(({ core }) => core)
  return {
    whole,
    questionnaires: questionnaires.flatMap((questionnaire) => {
      const one = score.questionnaires.find(({ id }) => id === questionnaire.id)
      if (!one) return []
      const levels = questionnaire.levels ?? words.levels
      const set = targets[one.id]
      const above = own ?? preset
      return {
        id: one.id,
        title: questionnaire.title,
        score: one,
        stage: one.stage,
        levels,
        own: set,
        above,
        counts: one.core || !isAnyCore,
        sections: questionnaire.sections.flatMap((section) =>
          sectionNode(section, one, one, levels, targets, set ?? above),
        ),
      }
    }),
  }
}

/** A section that applies, if only perhaps, with those below it. */
function sectionNode(
  section: Section,
  whole: QuestionnaireScore,
  parent: NodeScore,
  levels: readonly string[],
  targets: Targets,
  above: TargetChoice,
): TargetNode[] {
  const score = parent.sections.find(({ id }) => id === section.section)
  if (!score || score.low === null) return []
  const id = `${whole.id}/${section.section}`
  const own = targets[id]
  return [
    {
      id,
      title: section.title,
      score,
      stage: sectionStage(whole, score),
      levels,
      own,
      above,
      counts: true,
      sections: section.sections.flatMap((child) =>
        sectionNode(child, whole, score, levels, targets, own ?? above),
      ),
    },
  ]
}

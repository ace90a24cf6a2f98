import type { Assessment } from '#core/assessment/schema.ts'
import { presetOf } from '#core/planning/targets.ts'
import type { Questionnaire, Section } from '#core/questionnaire/localize.ts'
import type { TargetLine } from '#core/report/improvement-report.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import type { NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'
import { sectionStage } from '#core/scoring/section-stage.ts'

type Pair = { readonly questionnaire: Questionnaire; readonly score: QuestionnaireScore }

/** What the whole, every questionnaire that applies, and every section with a target of its own aim at, in file order. */
export function targetLines(
  { profile, targets = {} }: Assessment,
  pairs: readonly Pair[],
  score: AssessmentScore,
  defaultLevels: readonly string[],
): TargetLine[] {
  const own = targets['assessment']
  const whole: TargetLine = {
    id: 'assessment',
    title: null,
    depth: 0,
    own: own !== undefined,
    choice: own ?? { stage: presetOf(profile.ambition).stage },
    levels: defaultLevels,
    stage: score.stage,
    standing: standingOf(score),
  }
  const below = pairs.flatMap(({ questionnaire, score: one }): TargetLine[] => {
    if (one.low === null) return []
    const levels = questionnaire.levels ?? defaultLevels
    const set = targets[questionnaire.id]
    const line: TargetLine = {
      id: questionnaire.id,
      title: questionnaire.title,
      depth: 1,
      own: set !== undefined,
      choice: set ?? whole.choice,
      levels,
      stage: one.stage,
      standing: standingOf(one),
    }
    const sections = (inside: readonly Section[], node: NodeScore): TargetLine[] =>
      inside.flatMap((section) => {
        const standing = node.sections.find(({ id }) => id === section.section)
        if (!standing || standing.low === null) return []
        const id = `${questionnaire.id}/${section.section}`
        const choice = targets[id]
        const here: TargetLine[] = choice
          ? [
              {
                ...line,
                id,
                title: section.title,
                depth: 2,
                own: true,
                choice,
                stage: sectionStage(one, standing),
                standing: standingOf(standing),
              },
            ]
          : []
        return [...here, ...sections(section.sections, standing)]
      })
    return [line, ...sections(questionnaire.sections, one)]
  })
  return [whole, ...below]
}

function standingOf({
  display,
  share,
  low,
  high,
}: NodeScore | AssessmentScore): TargetLine['standing'] {
  return { display, share, low, high }
}

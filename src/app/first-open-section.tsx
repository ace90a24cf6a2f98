import { Redirect } from 'wouter'
import type { Assessment } from '#core/assessment/schema.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import { useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { paths } from '#ui/paths.ts'

/** Leads to the first section, in file order, where something is left to answer. */
export function FirstOpenSection() {
  const { assessment, questionnaires } = useAssessment()
  if (!assessment) return null
  if (assessment.depth === 'quick') return <Redirect to={paths.quick(assessment.id)} replace />
  const place = firstOpenSection(assessment, questionnaires)
  const to = place
    ? paths.answer(assessment.id, place.questionnaireId, place.sectionId)
    : paths.profile(assessment.id)
  return <Redirect to={to} replace />
}

type Place = { readonly questionnaireId: string; readonly sectionId: string }

/** The first section with an unanswered item; where all is answered, the first that asks anything. */
function firstOpenSection(
  assessment: Assessment,
  questionnaires: readonly Questionnaire[],
): Place | null {
  const context = scoringContext(assessment, platform().today())
  let first: Place | null = null
  for (const questionnaire of questionnaires) {
    const score = scoreQuestionnaire(questionnaire, assessment.answers, context)
    for (const { id, counts } of score.sections) {
      const place = { questionnaireId: questionnaire.id, sectionId: id }
      if (counts.unanswered > 0) return place
      if (counts.answered + counts['not-applicable'] + counts['dont-know'] > 0) first ??= place
    }
  }
  return first
}

import type { Answers } from '#core/assessment/schema.ts'
import type { Questionnaire, Section } from '#core/questionnaire/localize.ts'
import { type AssessmentScore, scoreAssessment } from '#core/scoring/assessment-score.ts'
import { type QuickItem, quickItems } from '#core/scoring/quick-items.ts'
import type { QuestionnaireScore, ScoringContext } from '#core/scoring/score-card.ts'

/**
 * What the items of a quick check say by themselves. `score` is that of an assessment made of these items alone: it knows no
 * statutory duty and nothing of what was not asked, so that it stands beside the range of the whole and never for it.
 */
export type QuickReading = {
  readonly items: readonly QuickItem[]
  /** How many of them have an answer of any kind. */
  readonly done: number
  readonly score: AssessmentScore
}

/** Reads the quick check off the answers; `scores` are those of the whole questionnaires. */
export function quickReading(
  questionnaires: readonly Questionnaire[],
  scores: readonly QuestionnaireScore[],
  answers: Answers,
  context: ScoringContext,
): QuickReading {
  const items = quickItems(questionnaires, scores)
  const asked = new Set(items.map(({ itemId }) => itemId))
  const alone = questionnaires
    .map((questionnaire) => ({
      ...questionnaire,
      sections: questionnaire.sections.map((section) => only(section, asked)),
    }))
    .filter(({ sections }) => sections.some(holdsItems))
  return {
    items,
    done: items.filter(({ state }) => state !== 'unanswered').length,
    score: scoreAssessment(alone, answers, context),
  }
}

function only(section: Section, asked: ReadonlySet<string>): Section {
  return {
    ...section,
    items: section.items.filter(({ id }) => asked.has(id)),
    sections: section.sections.map((inner) => only(inner, asked)),
  }
}

function holdsItems(section: Section): boolean {
  return section.items.length > 0 || section.sections.some(holdsItems)
}

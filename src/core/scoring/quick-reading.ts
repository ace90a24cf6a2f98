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
  const asked = items.map(({ itemId }) => itemId)
  const alone = questionnaires
    .map((questionnaire) => onlyAsked(questionnaire, asked))
    .filter(({ sections }) => sections.some(holdsItems))
  return {
    items,
    done: items.filter(({ state }) => state !== 'unanswered').length,
    score: scoreAssessment(alone, answers, context),
  }
}

const known = new WeakMap<Questionnaire, { readonly key: string; readonly alone: Questionnaire }>()

/** The questionnaire with these items alone; the very same as before for the same items, since scoring remembers it. */
function onlyAsked(questionnaire: Questionnaire, asked: readonly string[]): Questionnaire {
  const key = asked.join(' ')
  const before = known.get(questionnaire)
  if (before?.key === key) return before.alone
  const kept = new Set(asked)
  const alone = {
    ...questionnaire,
    sections: questionnaire.sections.map((section) => only(section, kept)),
  }
  known.set(questionnaire, { key, alone })
  return alone
}

/** What is asked already is asked: a condition may read an item that is left out here. */
function only(section: Section, asked: ReadonlySet<string>): Section {
  return unconditional({
    ...section,
    items: section.items.filter(({ id }) => asked.has(id)).map(unconditional),
    sections: section.sections.map((inner) => only(inner, asked)),
  })
}

function unconditional<T extends { when?: unknown }>(one: T): T {
  const copy = { ...one }
  delete copy.when
  return copy
}

function holdsItems(section: Section): boolean {
  return section.items.length > 0 || section.sections.some(holdsItems)
}

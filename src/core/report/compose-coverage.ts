import { findItem } from '#core/questionnaire/find-item.ts'
import type { Plan, Questionnaire } from '#core/questionnaire/localize.ts'
import type { MeasureId } from '#core/questionnaire/schema.ts'
import type { QuestionnaireScore } from '#core/scoring/score-card.ts'

/** How many items of a questionnaire serve a measure: asked of this enterprise, and written in the file. Duties count. */
export type CoverageCell = { readonly asked: number; readonly written: number }

/** The plan's measures against the questionnaires of an assessment, counted from their files and from what is asked. */
export type PlanCoverage = {
  readonly questionnaires: readonly { readonly id: string; readonly title: string }[]
  readonly lines: readonly {
    readonly id: MeasureId
    readonly title: string
    readonly cells: readonly CoverageCell[]
    readonly total: CoverageCell
  }[]
}

/** Counts, for every measure of the plan, the items that serve it in each questionnaire. */
export function planCoverage(
  plan: Plan,
  questionnaires: readonly Questionnaire[],
  scores: readonly QuestionnaireScore[],
): PlanCoverage {
  const pairs = questionnaires.flatMap((questionnaire) => {
    const score = scores.find(({ id }) => id === questionnaire.id)
    return score ? [{ questionnaire, score }] : []
  })
  return {
    questionnaires: pairs.map(({ questionnaire: { id, title } }) => ({ id, title })),
    lines: plan.measures.map(({ id, title }) => {
      const cells = pairs.map(({ questionnaire, score }): CoverageCell => {
        const serving = score.allItems.filter(
          (item) => item.kind !== 'text' && findItem(questionnaire, item.id)?.measures.includes(id),
        )
        return {
          asked: serving.filter(({ state }) => state !== 'hidden' && state !== 'undecided').length,
          written: serving.length,
        }
      })
      const total = {
        asked: cells.reduce((sum, { asked }) => sum + asked, 0),
        written: cells.reduce((sum, { written }) => sum + written, 0),
      }
      return { id, title, cells, total }
    }),
  }
}

import type { Report } from '#core/report/report.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import type { NodeScore } from '#core/scoring/score-card.ts'

/** A node of the score with its title; `id` is `assessment`, a questionnaire's id, or `questionnaire/section`. */
export type TitledNode =
  | { readonly kind: 'assessment'; readonly id: string; readonly score: AssessmentScore }
  | {
      readonly kind: 'node'
      readonly id: string
      readonly title: string
      readonly score: NodeScore
    }

/** The node a topic speaks of. */
export function findNode(report: Report, id: string): TitledNode | null {
  if (id === 'assessment') return { kind: 'assessment', id, score: report.score }
  const [questionnaireId = '', sectionId] = id.split('/')
  const questionnaire = report.questionnaires.find((one) => one.id === questionnaireId)
  if (!questionnaire) return null
  if (sectionId === undefined) {
    return { kind: 'node', id, title: questionnaire.title, score: questionnaire.score }
  }
  const section = questionnaire.sections.find((one) => one.id === sectionId)
  return section ? { kind: 'node', id, title: section.title, score: section.score } : null
}

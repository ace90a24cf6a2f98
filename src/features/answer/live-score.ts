import type { Answer, Assessment } from '#core/assessment/schema.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { type NextQuestion, nextQuestion } from '#core/scoring/next-question.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import type { Counts, ItemState, QuestionnaireScore } from '#core/scoring/score-card.ts'
import { type Desk, useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'

/** The scores of one moment of the desk. */
type Live = {
  readonly assessment: Assessment
  readonly questionnaires: readonly Questionnaire[]
  readonly scores: readonly QuestionnaireScore[]
  readonly next: NextQuestion | null
}

let latest: Live | null = null

/**
 * What the desk scores now. Every subscriber asks on every change, so it is worked out once for each change and kept
 * until the next one.
 */
export function liveScore(desk: Desk): Live | null {
  const { assessment, questionnaires } = desk
  if (!assessment) return null
  if (latest?.assessment === assessment && latest.questionnaires === questionnaires) return latest
  const context = scoringContext(assessment, platform().today())
  const scores = questionnaires.map((one) => scoreQuestionnaire(one, assessment.answers, context))
  latest = { assessment, questionnaires, scores, next: nextQuestion(scores) }
  return latest
}

/** The score of one questionnaire, anew with every answer. */
export function useQuestionnaireScore(questionnaireId: string): QuestionnaireScore | null {
  return useAssessment((desk) => scoreOf(desk, questionnaireId))
}

/** The next best question over all questionnaires; the same object as long as it is the same question. */
export function useNextQuestion(): NextQuestion | null {
  const key = useAssessment((desk) => {
    const next = liveScore(desk)?.next
    return next ? `${next.questionnaireId} ${next.itemId}` : null
  })
  const [questionnaireId, itemId] = key?.split(' ') ?? []
  return questionnaireId && itemId ? { questionnaireId, itemId } : null
}

/**
 * The answer to an item, null while there is none, undefined while the item is not asked; `place` is its place in file
 * order. One question to the desk for both: every card asks it at every change.
 */
export function useAnswerIfAsked(
  questionnaireId: string,
  place: number,
  itemId: string,
): Answer | null | undefined {
  return useAssessment((desk) =>
    isAsked(stateAt(desk, questionnaireId, place))
      ? (desk.assessment?.answers.get(itemId) ?? null)
      : undefined,
  )
}

/** How many items of a section are in each state; `section` is the section's place in its questionnaire. */
export function countsOf(desk: Desk, questionnaireId: string, section: number): Counts | undefined {
  return scoreOf(desk, questionnaireId)?.sections[section]?.counts
}

/** Whether a section asks something, or may once an earlier item is answered. */
export function asksAnything(counts: Counts | undefined): boolean {
  return counts !== undefined && (progressOf(counts).all > 0 || counts.undecided > 0)
}

/** How far a section is: items said something about, and items asked. */
export type Progress = { readonly done: number; readonly all: number }

/** Progress read off the counts: «don't know» and «not applicable» are answers too. */
export function progressOf(counts: Counts | undefined): Progress {
  if (!counts) return { done: 0, all: 0 }
  const done = counts.answered + counts['not-applicable'] + counts['dont-know']
  return { done, all: done + counts.unanswered }
}

/** A section's progress; it draws anew only when a number in it changes. */
export function useProgress(questionnaireId: string, section: number): Progress {
  const key = useAssessment((desk) => {
    const { done, all } = progressOf(countsOf(desk, questionnaireId, section))
    return `${done} ${all}`
  })
  const [done = 0, all = 0] = key.split(' ').map(Number)
  return { done, all }
}

/** The ids of all items asked at the moment, in file order. */
export function askedItems(desk: Desk, questionnaireId: string): string[] {
  const items = scoreOf(desk, questionnaireId)?.allItems ?? []
  return items.filter((item) => isAsked(item.state)).map((item) => item.id)
}

const places = new WeakMap<Questionnaire, Map<string, number>>()

/** The place of each item in file order. */
export function placesOf(questionnaire: Questionnaire): ReadonlyMap<string, number> {
  let known = places.get(questionnaire)
  if (!known) {
    known = new Map(allItems(questionnaire).map((item, place) => [item.id, place]))
    places.set(questionnaire, known)
  }
  return known
}

function scoreOf(desk: Desk, questionnaireId: string): QuestionnaireScore | null {
  const scores = liveScore(desk)?.scores
  return scores?.find((score) => score.id === questionnaireId) ?? null
}

function stateAt(desk: Desk, questionnaireId: string, place: number): ItemState | undefined {
  return scoreOf(desk, questionnaireId)?.allItems[place]?.state
}

function isAsked(state: ItemState | undefined): boolean {
  return state !== undefined && state !== 'hidden' && state !== 'undecided'
}

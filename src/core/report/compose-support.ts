import type { ActionNote, Assessment } from '#core/assessment/schema.ts'
import { improvementOf } from '#core/assessment/improvement.ts'
import { isDone } from '#core/planning/next-actions.ts'
import { askOf } from '#core/questionnaire/ask-of.ts'
import { allActions } from '#core/questionnaire/find-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { MeasureId } from '#core/questionnaire/schema.ts'
import type { QuestionnaireScore } from '#core/scoring/score-card.ts'
import { matchSupport, type Support, type SupportMatch } from '#core/support/match-support.ts'

/** An item as a line names it: by its question, with the id that a link needs. */
export type AskedItem = { readonly id: string; readonly ask: string }

/** A condition that the answers do not show as met, with the items to look at. */
export type OpenCondition = { readonly text: string; readonly items: readonly AskedItem[] }

/** A kind of support as the page and the report say it. It never says that anybody qualifies. */
export type SupportLine = {
  readonly id: string
  readonly title: string
  readonly measures: readonly MeasureId[]
  readonly standing: SupportMatch['standing']
  /** What the answers show as met. */
  readonly met: readonly string[]
  readonly unmet: readonly OpenCondition[]
  /** What is not told until more is answered. */
  readonly unknown: readonly OpenCondition[]
  /** What was answered with “don’t know”. */
  readonly unclear: readonly OpenCondition[]
  /** What no item tells that is asked of this enterprise. */
  readonly unasked: readonly string[]
  /** What can only be asked at the place itself. */
  readonly toAsk: readonly string[]
  readonly offeredBy: string
  readonly brings: string
  readonly lookAt: string
  readonly status: string
  /** ISO date it was last looked up. */
  readonly checked: string
  /** The actions that name it and may still be done, in the order of the questionnaires. */
  readonly actions: readonly { readonly id: string; readonly title: string }[]
}

/** What the lines are composed from; `scores` are those of the questionnaires. */
export type SupportInput = {
  readonly assessment: Pick<Assessment, 'profile' | 'answers' | 'improvement'>
  readonly questionnaires: readonly Questionnaire[]
  readonly scores: readonly QuestionnaireScore[]
}

/** The kinds of support meant for this enterprise, nearest first. */
export function composeSupport(support: Support, input: SupportInput): SupportLine[] {
  const { assessment, questionnaires, scores } = input
  const { profile, answers } = assessment
  const asked = (id: string): AskedItem => ({ id, ask: askOf(questionnaires, id) })
  const actions = openActions(input)
  return matchSupport(support, { profile, answers, questionnaires, scores }).map(
    ({ kind, standing, conditions }) => {
      const those = (state: (typeof conditions)[number]['state']) =>
        conditions.filter((one) => one.state === state)
      const texts = (state: Parameters<typeof those>[0]) => those(state).map(({ text }) => text)
      const open = (state: Parameters<typeof those>[0]) =>
        those(state).map(({ text, items }) => ({ text, items: items.map(asked) }))
      const { id, title, measures, offeredBy, brings, lookAt, status, checked } = kind
      return {
        id,
        title,
        measures,
        standing,
        met: texts('met'),
        unmet: open('unmet'),
        unknown: open('unknown'),
        unclear: open('unclear'),
        unasked: texts('unasked'),
        toAsk: texts('ask'),
        offeredBy,
        brings,
        lookAt,
        status,
        checked,
        actions: actions.flatMap((action) =>
          action.support.includes(id) ? [{ id: action.id, title: action.title }] : [],
        ),
      }
    },
  )
}

/** The kinds of support that an action names, as far as they are meant for this enterprise. */
export function supportFor(
  action: { readonly support: readonly string[] },
  lines: readonly SupportLine[] | null,
): SupportLine[] {
  return action.support.flatMap((id) => lines?.find((line) => line.id === id) ?? [])
}

/** Whether everything asked for is met, one step is known to be missing, or only answers are: what a report says in full. */
export function isNear({ standing }: SupportLine): boolean {
  return standing === 'met' || standing === 'one-step' || standing === 'waiting'
}

/** Actions of the questionnaires that apply, without those that are done, ruled out, or would raise nothing. */
function openActions({ assessment, questionnaires, scores }: SupportInput) {
  const { actions: notes } = improvementOf(assessment)
  return questionnaires.flatMap((questionnaire) => {
    const score = scores.find(({ id }) => id === questionnaire.id)
    if (!score || score.low === null) return []
    return allActions(questionnaire).filter(
      (action) => !isAside(notes[action.id]) && !isDone(action, questionnaire, score),
    )
  })
}

function isAside(note: ActionNote | undefined): boolean {
  return note?.status === 'done' || note?.wish === 'refused'
}

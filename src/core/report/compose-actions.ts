import type { Gap } from '#core/planning/gaps.ts'
import {
  actionsForGate,
  actionsForNextLevel,
  isDone,
  startOf,
} from '#core/planning/next-actions.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Action, Questionnaire } from '#core/questionnaire/localize.ts'
import type { QuestionnaireScore } from '#core/scoring/score-card.ts'
import type { ActionLine, GapLine } from '#core/report/report.ts'

type Pair = { readonly questionnaire: Questionnaire; readonly score: QuestionnaireScore }

/** An action as it is printed, its items named by their questions. */
export function actionLine(action: Action, questionnaire: Questionnaire): ActionLine {
  const { id, title, how, days, cost, weeks, role, measure, support } = action
  return {
    id,
    title,
    how,
    days,
    cost,
    weeks,
    role,
    measure,
    support,
    raises: action.raises.map(({ item, to }) => ({
      ask: findItem(questionnaire, item)?.ask ?? item,
      to,
    })),
  }
}

/** A gap with its question and the easiest next action. */
export function gapLine(gap: Gap, pairs: readonly Pair[], dayRate?: number): GapLine {
  const pair = pairs.find((one) => one.questionnaire.id === gap.questionnaireId)
  const item = pair && findItem(pair.questionnaire, gap.itemId)
  const [action] = pair
    ? actionsForNextLevel(pair.questionnaire, gap.itemId, gap.level, dayRate)
    : []
  return {
    gap,
    questionnaire: pair?.questionnaire.title ?? gap.questionnaireId,
    ask: item?.ask ?? gap.itemId,
    action: pair && action ? actionLine(action, pair.questionnaire) : null,
  }
}

/** What to begin with: open duties first, then the most urgent gaps, each preceded by what it needs; no action twice. */
export function firstActions(
  pairs: readonly Pair[],
  gaps: readonly Gap[],
  most: number,
  dayRate?: number,
): ActionLine[] {
  const lines = new Map<string, ActionLine>()
  const consider = (action: Action | undefined, { questionnaire, score }: Pair): void => {
    if (!action || lines.size >= most) return
    const start = startOf(action, questionnaire, score)
    if (!isDone(start, questionnaire, score)) lines.set(start.id, actionLine(start, questionnaire))
  }
  for (const pair of pairs) {
    for (const gate of pair.score.gates) {
      if (gate.status === 'open') consider(actionsForGate(pair.questionnaire, gate.id)[0], pair)
    }
  }
  for (const gap of gaps) {
    const pair = pairs.find((one) => one.questionnaire.id === gap.questionnaireId)
    if (!pair) continue
    consider(actionsForNextLevel(pair.questionnaire, gap.itemId, gap.level, dayRate)[0], pair)
  }
  return [...lines.values()]
}

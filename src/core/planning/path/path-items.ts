import type { Answer, Answers } from '#core/assessment/schema.ts'
import type { PathItem, Rung } from '#core/planning/path/path-problem.ts'
import { ownLevelOf, raisedAnswer } from '#core/planning/raise.ts'
import { allActions, findItem } from '#core/questionnaire/find-item.ts'
import type { Item, Questionnaire } from '#core/questionnaire/localize.ts'
import { levelOf, scaleOf } from '#core/scoring/item-share.ts'
import type { ItemScore, QuestionnaireScore } from '#core/scoring/score-card.ts'

/** An action that raises an item, by place, and the level it raises it to. */
type Way = { readonly place: number; readonly to: number }
type Raising = ReadonlyMap<string, readonly Way[]>

/** For every item the actions that raise it. */
export function raisingActions(
  questionnaire: Questionnaire,
  places: ReadonlyMap<string, number>,
): Raising {
  const raising = new Map<string, Way[]>()
  for (const action of allActions(questionnaire)) {
    const place = places.get(action.id)
    if (place === undefined) continue
    for (const { item, to } of action.raises) {
      raising.set(item, [...(raising.get(item) ?? []), { place, to }])
    }
  }
  return raising
}

/** An item as it stands, with every level it can be raised to. */
export function itemOf(
  score: ItemScore,
  { stages }: QuestionnaireScore,
  questionnaire: Questionnaire,
  answers: Answers,
  raising: Raising,
): PathItem {
  const item = findItem(questionnaire, score.id)
  const ways = score.state === 'not-applicable' ? [] : (raising.get(score.id) ?? [])
  return {
    id: score.id,
    questionnaireId: questionnaire.id,
    key: score.key,
    level: score.lowLevel,
    share: score.low,
    weight: score.effective,
    rungs: item ? rungsOf(item, answers.get(score.id), score.low, ways, stages) : [],
  }
}

function rungsOf(
  item: Item,
  answer: Answer | undefined,
  share: number,
  ways: readonly Way[],
  stages: number,
): Rung[] {
  const rungs: Rung[] = []
  let reached = share
  for (const to of [...new Set(ways.map((way) => way.to))].toSorted((a, b) => a - b)) {
    const raised = raisedAnswer(item, answer, to)
    const next = raised?.state === 'answered' ? (scaleOf(item)?.shareOf(raised.value) ?? 0) : 0
    if (next <= reached + 1e-12) continue
    reached = next
    const by = [...new Set(ways.filter((way) => way.to >= to).map(({ place }) => place))]
    rungs.push({ to: ownLevelOf(item, next), level: levelOf(next, stages), share: next, by })
  }
  return rungs
}

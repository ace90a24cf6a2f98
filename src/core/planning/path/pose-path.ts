import type { ActionNote, Answers } from '#core/assessment/schema.ts'
import { estimated } from '#core/planning/estimated.ts'
import { isDone } from '#core/planning/next-actions.ts'
import { itemOf, raisingActions } from '#core/planning/path/path-items.ts'
import { mean, pathNodes } from '#core/planning/path/path-nodes.ts'
import type {
  PathAction,
  PathGate,
  PathItem,
  PathNode,
  PathProblem,
  PathTerms,
} from '#core/planning/path/path-problem.ts'
import { allActions } from '#core/questionnaire/find-item.ts'
import type { Action, Questionnaire } from '#core/questionnaire/localize.ts'
import type { MeasureId } from '#core/questionnaire/schema.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import type { QuestionnaireScore } from '#core/scoring/score-card.ts'
import { presence } from '#core/scoring/score-item.ts'

/** The place of a measure in the plan: 1 to 17, then the safeguards. */
function orderOf(measure: MeasureId): number {
  return typeof measure === 'number' ? measure : 17 + Number(measure.slice(1))
}

/** The search for a path, prepared from questionnaires, answers and their score. */
export function posePath(
  questionnaires: readonly Questionnaire[],
  answers: Answers,
  score: AssessmentScore,
  terms: PathTerms,
): PathProblem {
  const pairs = questionnaires.flatMap((questionnaire) => {
    const own = score.questionnaires.find(({ id }) => id === questionnaire.id)
    return own && own.low !== null ? [{ questionnaire, score: own }] : []
  })
  const all = pairs.flatMap((pair) =>
    allActions(pair.questionnaire).map((action) => ({ action, ...pair })),
  )
  const places = new Map(all.map(({ action }, place) => [action.id, place]))
  const needs = all.map(({ action, questionnaire, score: own }) =>
    terms.actions[action.id]?.status === 'done'
      ? []
      : openNeeds(action, questionnaire, own, places),
  )
  const refused = unavailable(
    all.map(({ action }) => terms.actions[action.id] ?? {}),
    needs,
  )
  const actions = all.map(({ action, questionnaire }, place): PathAction => {
    const { wish, status } = terms.actions[action.id] ?? {}
    const done = status === 'done'
    const days = done ? 0 : estimated(action.days, terms.estimate)
    const cny = done ? 0 : estimated(action.cost, terms.estimate)
    return {
      id: action.id,
      questionnaireId: questionnaire.id,
      days,
      cny,
      cost: Math.round(cny + days * terms.dayRate),
      order: orderOf(action.measure),
      needs: needs[place] ?? [],
      fixed: done ? 'in' : refused.has(place) ? 'out' : wish === 'wanted' ? 'in' : null,
    }
  })
  const items: PathItem[] = []
  const gates: PathGate[] = []
  const nodes = new Map<string, PathNode>()
  for (const { questionnaire, score: own } of pairs) {
    const raising = raisingActions(questionnaire, places)
    const here = new Map<string, number>()
    for (const item of own.allItems) {
      if (presence(item) !== 'counts') continue
      here.set(item.id, items.length)
      items.push(itemOf(item, own, questionnaire, answers, raising))
    }
    const gatesHere = new Map<string, number>()
    for (const { id, status } of own.gates) {
      if (status === 'met' || status === 'does-not-apply') continue
      const by = allActions(questionnaire).flatMap((action) =>
        action.closes.includes(id) ? (places.get(action.id) ?? []) : [],
      )
      gatesHere.set(id, gates.length)
      gates.push({ id, questionnaireId: questionnaire.id, by })
    }
    for (const [id, node] of pathNodes(own, questionnaire, here, gatesHere, items)) {
      nodes.set(id, node)
    }
  }
  return {
    actions,
    items,
    gates,
    nodes,
    questionnaires: pairs.map(({ questionnaire }) => questionnaire.id),
    whole: mean(
      pairs.flatMap(({ score: own }) => {
        const node = nodes.get(own.id)
        return node ? [{ weight: own.weight, of: node.tree }] : []
      }),
    ),
  }
}

/** What was refused, and whatever still needs it, by place. What is done is done. */
function unavailable(
  notes: readonly ActionNote[],
  needs: readonly (readonly number[])[],
): ReadonlySet<number> {
  const isDoneAlready = (place: number): boolean => notes[place]?.status === 'done'
  const out = new Set(
    notes.flatMap(({ wish }, place) =>
      wish === 'refused' && !isDoneAlready(place) ? [place] : [],
    ),
  )
  for (let before = -1; before < out.size;) {
    before = out.size
    needs.forEach((own, place) => {
      if (own.some((need) => out.has(need))) out.add(place)
    })
  }
  return out
}

function openNeeds(
  action: Action,
  questionnaire: Questionnaire,
  score: QuestionnaireScore,
  places: ReadonlyMap<string, number>,
): number[] {
  const all = new Map(allActions(questionnaire).map((one) => [one.id, one]))
  return action.needs.flatMap((id) => {
    const need = all.get(id)
    return need && !isDone(need, questionnaire, score) ? (places.get(id) ?? []) : []
  })
}

import type { ActionNote, Answer, Answers, Estimate, Improvement } from '#core/assessment/schema.ts'
import { isDone } from '#core/planning/next-actions.ts'
import { ownLevelOf, raisedAnswer } from '#core/planning/raise.ts'
import { allActions, findItem } from '#core/questionnaire/find-item.ts'
import type { Action, Item, Questionnaire } from '#core/questionnaire/localize.ts'
import type { MeasureId } from '#core/questionnaire/schema.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import { levelOf, scaleOf } from '#core/scoring/item-share.ts'
import type { ItemScore, NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'
import { presence } from '#core/scoring/score-item.ts'
import { partOf } from '#core/scoring/sums.ts'

/** What the search for a path reckons with, apart from the answers. Days are person-days, money is CNY. */
export type PathTerms = {
  readonly estimate: Estimate
  readonly dayRate: number
  readonly actions: Improvement['actions']
}

/** An action as the search sees it; other parts name it by its place. */
export type PathAction = {
  readonly id: string
  readonly questionnaireId: string
  readonly days: number
  readonly cny: number
  /** Money and days at the day rate together, in whole CNY; 0 for what is done already. */
  readonly cost: number
  /** The place of its measure in the plan: of two equal paths the one with the earlier measures is taken. */
  readonly order: number
  /** Actions that must be in where this one is; those the answers show as done are left out. */
  readonly needs: readonly number[]
  /** `out`: refused, or in need of something refused. `in`: wanted, or done. */
  readonly fixed: 'in' | 'out' | null
}

/** A level an item can be raised to, and what it stands at then. Shares run 0 to 1. */
export type Rung = {
  /** On the item's own scale. */
  readonly to: number
  /** On the ladder of its questionnaire. */
  readonly level: number
  readonly share: number
  /** Actions that reach it, by place. */
  readonly by: readonly number[]
}

/** An item that counts, as it stands for sure (unanswered and don't know at the lowest), with the way up. */
export type PathItem = {
  readonly id: string
  readonly questionnaireId: string
  readonly key: boolean
  readonly level: number
  readonly share: number
  /** Part of its questionnaire's weight, 0 to 1. */
  readonly weight: number
  readonly rungs: readonly Rung[]
}

/** A duty that holds the stage at 2 until one of these actions settles it. */
export type PathGate = {
  readonly id: string
  readonly questionnaireId: string
  readonly by: readonly number[]
}

/** How a share is made: a weighted mean (weights add up to 1) or the least of its parts, down to items by place. */
export type ShareTree = {
  readonly rollup: 'mean' | 'min'
  readonly parts: readonly { readonly weight: number; readonly of: number | ShareTree }[]
}

/** A questionnaire or a section to set a goal for: the items in it, with their weight within it, and its duties. */
export type PathNode = {
  /** `questionnaire` or `questionnaire/section`. */
  readonly id: string
  readonly items: readonly { readonly item: number; readonly weight: number }[]
  readonly gates: readonly number[]
  readonly tree: ShareTree
  /** The part of the weight a stage needs, and how many stages there are. */
  readonly stageShare: number
  readonly stages: number
  readonly core: boolean
}

/** Everything the cheapest path depends on, as plain data. */
export type PathProblem = {
  readonly actions: readonly PathAction[]
  readonly items: readonly PathItem[]
  readonly gates: readonly PathGate[]
  readonly nodes: ReadonlyMap<string, PathNode>
  readonly questionnaires: readonly string[]
  /** The share of the whole assessment. */
  readonly whole: ShareTree
}

/** The place of a measure in the plan: 1 to 17, then the safeguards. */
function orderOf(measure: MeasureId): number {
  return typeof measure === 'number' ? measure : 17 + Number(measure.slice(1))
}

/** The estimate reckoned with: [least, likely, most]. */
export function estimated(range: readonly [number, number, number], estimate: Estimate): number {
  return range[{ least: 0, likely: 1, most: 2 }[estimate]] ?? 0
}

/** The search for a path, prepared from questionnaires, answers and their score. */
export function pathProblem(
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
    addNodes(own, own, questionnaire, here, gatesHere, items, nodes)
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

/** An action that raises an item, by place, and the level it raises it to. */
type Way = { readonly place: number; readonly to: number }
type Raising = ReadonlyMap<string, readonly Way[]>

function raisingActions(
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

function itemOf(
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

function mean(parts: ShareTree['parts']): ShareTree {
  const together = parts.reduce((sum, { weight }) => sum + weight, 0)
  return {
    rollup: 'mean',
    parts: parts.map(({ weight, of }) => ({ weight: together > 0 ? weight / together : 0, of })),
  }
}

/** Notes a node and those below it; gives back its tree and the items and duties in it. */
function addNodes(
  node: NodeScore,
  whole: QuestionnaireScore,
  questionnaire: Questionnaire,
  places: ReadonlyMap<string, number>,
  gatePlaces: ReadonlyMap<string, number>,
  items: readonly PathItem[],
  nodes: Map<string, PathNode>,
): {
  readonly tree: ShareTree
  readonly items: readonly number[]
  readonly gates: readonly number[]
} {
  const parts: { weight: number; of: number | ShareTree }[] = []
  const within: number[] = []
  const gates: number[] = []
  for (const item of node.items) {
    const gate = gatePlaces.get(item.id)
    if (gate !== undefined) gates.push(gate)
    const place = places.get(item.id)
    if (place === undefined) continue
    within.push(place)
    parts.push({ weight: partOf(node.rollup, item), of: place })
  }
  for (const section of node.sections) {
    const below = addNodes(section, whole, questionnaire, places, gatePlaces, items, nodes)
    within.push(...below.items)
    gates.push(...below.gates)
    if (section.light > 0) parts.push({ weight: partOf(node.rollup, section), of: below.tree })
  }
  const tree: ShareTree = node.rollup === 'min' ? { rollup: 'min', parts } : mean(parts)
  const together = within.reduce((sum, place) => sum + (items[place]?.weight ?? 0), 0)
  if (within.length > 0 || gates.length > 0) {
    const id = node.kind === 'questionnaire' ? questionnaire.id : `${questionnaire.id}/${node.id}`
    nodes.set(id, {
      id,
      items: within.map((item) => ({
        item,
        weight: together > 0 ? (items[item]?.weight ?? 0) / together : 0,
      })),
      gates,
      tree,
      stageShare: whole.stageShare,
      stages: whole.stages,
      core: whole.core,
    })
  }
  return { tree, items: within, gates }
}

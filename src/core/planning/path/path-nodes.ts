import type { PathItem, PathNode, ShareTree } from '#core/planning/path/path-problem.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'
import { partOf } from '#core/scoring/part-of.ts'

/** A weighted mean whose weights add up to 1. */
export function mean(parts: ShareTree['parts']): ShareTree {
  const together = parts.reduce((sum, { weight }) => sum + weight, 0)
  return {
    rollup: 'mean',
    parts: parts.map(({ weight, of }) => ({ weight: together > 0 ? weight / together : 0, of })),
  }
}

/** A questionnaire and every section of it to set a goal for, by the places of their items and duties. */
export function pathNodes(
  whole: QuestionnaireScore,
  questionnaire: Questionnaire,
  places: ReadonlyMap<string, number>,
  gatePlaces: ReadonlyMap<string, number>,
  items: readonly PathItem[],
): ReadonlyMap<string, PathNode> {
  const nodes = new Map<string, PathNode>()
  addNodes(whole, whole, questionnaire, places, gatePlaces, items, nodes)
  return nodes
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

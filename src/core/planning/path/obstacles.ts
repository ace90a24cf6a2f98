import type { PathItem, PathProblem, ShareTree } from '#core/planning/path/path-problem.ts'
import type { Requirement } from '#core/planning/path/requirements.ts'
import { openGateCap } from '#core/scoring/stage.ts'

/** What makes a goal impossible: even with every action that was not refused it would not be reached. */
export type Obstacle =
  /** A key item that gets no further than this stage. */
  | { readonly kind: 'key'; readonly itemId: string; readonly reach: number; readonly goal: number }
  /** A duty that no action left settles. */
  | { readonly kind: 'gate'; readonly itemId: string }
  /** Too little weight gets to the stage; the items that do not, the heaviest first. Weights run 0 to 1. */
  | {
      readonly kind: 'weight'
      readonly node: string
      readonly goal: number
      readonly reach: number
      readonly needed: number
      readonly items: readonly string[]
    }
  /** The share gets no higher than `reach`; the items that stay below the top, the most costly to the share first. */
  | {
      readonly kind: 'share'
      readonly node: string | null
      readonly reach: number
      readonly needed: number
      readonly items: readonly string[]
    }

const hair = 1e-9

/** Everything that stands in the way for good. Exact: more actions never lower a share or a stage. */
export function obstaclesTo(
  problem: PathProblem,
  requirements: readonly Requirement[],
): Obstacle[] {
  return requirements.flatMap((requirement) =>
    requirement.kind === 'share'
      ? shareObstacles(problem, requirement)
      : stageObstacles(problem, requirement),
  )
}

function stageObstacles(
  problem: PathProblem,
  { node, stage }: Extract<Requirement, { kind: 'stage' }>,
): Obstacle[] {
  if (stage <= 1) return []
  const obstacles: Obstacle[] = []
  const below: { readonly id: string; readonly weight: number }[] = []
  let reach = 0
  for (const { item: place, weight } of node.items) {
    const item = problem.items[place]
    if (!item) continue
    const { level } = furthest(problem, item)
    if (level >= stage) {
      reach += weight
      continue
    }
    below.push({ id: item.id, weight })
    if (item.key) obstacles.push({ kind: 'key', itemId: item.id, reach: level, goal: stage })
  }
  if (node.items.length > 0 && reach < node.stageShare - hair) {
    const items = below.toSorted((a, b) => b.weight - a.weight).map(({ id }) => id)
    const needed = node.stageShare
    obstacles.push({ kind: 'weight', node: node.id, goal: stage, reach, needed, items })
  }
  if (stage > openGateCap) {
    for (const place of node.gates) {
      const gate = problem.gates[place]
      if (gate && !gate.by.some((action) => canBeDone(problem, action))) {
        obstacles.push({ kind: 'gate', itemId: gate.id })
      }
    }
  }
  return obstacles
}

function shareObstacles(
  problem: PathProblem,
  { node, tree, share }: Extract<Requirement, { kind: 'share' }>,
): Obstacle[] {
  const reach = shareWith(tree, (place) => {
    const item = problem.items[place]
    return item ? furthest(problem, item).share : 0
  })
  // A section may hold nothing but duties; a whole without any item reaches no share.
  if ((node !== null && tree.parts.length === 0) || reach >= share - hair) return []
  const items = itemsIn(tree)
    .flatMap(({ item: place, weight }) => {
      const item = problem.items[place]
      const lost = item ? weight * (1 - furthest(problem, item).share) : 0
      return item && lost > hair ? [{ id: item.id, lost }] : []
    })
    .toSorted((a, b) => b.lost - a.lost)
    .map(({ id }) => id)
  return [{ kind: 'share', node: node?.id ?? null, reach, needed: share, items }]
}

/** How far an item gets when every action is done that was not refused. */
function furthest(
  problem: PathProblem,
  item: PathItem,
): { readonly level: number; readonly share: number } {
  return item.rungs.findLast(({ by }) => by.some((action) => canBeDone(problem, action))) ?? item
}

function canBeDone(problem: PathProblem, action: number): boolean {
  return problem.actions[action]?.fixed !== 'out'
}

/** The share of a tree, its items' shares given by place. */
export function shareWith(tree: ShareTree, shareOf: (item: number) => number): number {
  const parts = tree.parts.map(({ weight, of }) => ({
    weight,
    share: typeof of === 'number' ? shareOf(of) : shareWith(of, shareOf),
  }))
  if (tree.rollup === 'min') return Math.min(...parts.map(({ share }) => share))
  return parts.reduce((sum, { weight, share }) => sum + weight * share, 0)
}

function itemsIn(tree: ShareTree, part = 1): { readonly item: number; readonly weight: number }[] {
  return tree.parts.flatMap(({ weight, of }) => {
    const own = tree.rollup === 'min' ? part : part * weight
    return typeof of === 'number' ? [{ item: of, weight: own }] : itemsIn(of, own)
  })
}

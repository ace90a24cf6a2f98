import type { Goal } from '#core/assessment/schema.ts'
import type { PathNode, PathProblem, ShareTree } from '#core/planning/path/path-problem.ts'
import { type Aims, targetOf } from '#core/planning/targets.ts'

/** What has to hold at the end: a stage of a node, or a share of a node or of the whole (null). */
export type Requirement =
  | { readonly kind: 'stage'; readonly node: PathNode; readonly stage: number }
  | {
      readonly kind: 'share'
      readonly node: PathNode | null
      readonly tree: ShareTree
      readonly share: number
    }

/** What a goal asks for; a budget asks for nothing but what may be spent. */
export function requirementsOf(problem: PathProblem, goal: Goal, aims: Aims): Requirement[] {
  switch (goal.kind) {
    case 'stage':
      return coreNodes(problem).map((node) => ({
        kind: 'stage',
        node,
        stage: Math.min(goal.stage, node.stages),
      }))
    case 'share':
      return [{ kind: 'share', node: null, tree: problem.whole, share: goal.share }]
    case 'targets':
      return fromTargets(problem, aims)
    case 'budget':
      return []
  }
}

/** The questionnaires whose stages make the overall one: the core ones, or all where none is. */
function coreNodes(problem: PathProblem): PathNode[] {
  const all = problem.questionnaires.flatMap((id) => problem.nodes.get(id) ?? [])
  const core = all.filter((node) => node.core)
  return core.length > 0 ? core : all
}

/**
 * Every target, as it was set: a stage of a questionnaire or section by its stage, a share by its share. What has no
 * target of its own aims with the whole: by stage each core questionnaire, by share all of them together.
 */
function fromTargets(problem: PathProblem, aims: Aims): Requirement[] {
  const requirements: Requirement[] = []
  const set = aims.targets ?? {}
  const own = (id: string): Requirement | null => {
    const choice = set[id]
    const node = problem.nodes.get(id)
    if (!choice || !node) return null
    return 'share' in choice
      ? { kind: 'share', node, tree: node.tree, share: choice.share }
      : { kind: 'stage', node, stage: Math.min(choice.stage, node.stages) }
  }
  const whole = set['assessment']
  if (whole && 'share' in whole) {
    requirements.push({ kind: 'share', node: null, tree: problem.whole, share: whole.share })
  }
  for (const node of coreNodes(problem)) {
    if (set[node.id] || (whole && 'share' in whole)) continue
    const { stage } = targetOf(aims, [node.id], node.stages)
    requirements.push({ kind: 'stage', node, stage })
  }
  for (const id of problem.nodes.keys()) {
    const requirement = own(id)
    if (requirement) requirements.push(requirement)
  }
  return requirements
}

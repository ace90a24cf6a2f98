import type { Terminal } from './terminal.ts'
import type { Goal } from '#core/assessment/schema.ts'
import type { Obstacle } from '#core/planning/path/obstacles.ts'
import { estimated } from '#core/planning/estimated.ts'
import {
  actionsById,
  type PathInput,
  type PathResult,
  type PlannedPath,
} from '#core/planning/path/plan-path.ts'
import { askOf } from '#core/questionnaire/ask-of.ts'
import { formatDecimal, formatShare } from '#words/figures.ts'

/** A plan as text for a terminal: the goal, whether it is proven, each action, what it takes and where it leads. */
export function describePlan(input: PathInput, result: PathResult, terminal: Terminal): string {
  const say = terminal.words.terminal.plan
  const goal = `${say.goal}: ${goalText(result.goal, terminal)}`
  switch (result.status) {
    case 'impossible': {
      const obstacles = result.obstacles.map((one) => `  - ${obstacleText(one, input, terminal)}`)
      return [goal, say.impossible, ...obstacles].join('\n')
    }
    case 'over-budget':
      return [
        goal,
        say.overBudget(number(terminal, result.days), number(terminal, result.cny)),
      ].join('\n')
    case 'optimal':
    case 'stopped':
    case 'open':
      return [goal, ...pathLines(input, result, terminal)].join('\n')
  }
}

function pathLines(input: PathInput, path: PlannedPath, terminal: Terminal): string[] {
  const say = terminal.words.terminal.plan
  const share = (value: number): string => formatShare(terminal.language, value)
  const plain = (value: number): string => number(terminal, value)
  const { estimate } = path
  const actions = actionsById(input.questionnaires, path.actions)
  const rows = actions.map(({ id, title, days, cost, weeks }) => {
    const takes = [
      `${plain(estimated(days, estimate))} ${say.days}`,
      `${plain(estimated(cost, estimate))} CNY`,
      `${plain(weeks)} ${say.weeks}`,
    ]
    return `  ${id}${path.noRegret?.includes(id) ? ' *' : ''}  ${takes.join('  ')}  ${title}`
  })
  return [
    proofText(path, terminal),
    `${say.terms}: ${say.estimates[estimate]}, ${plain(path.dayRate)} ${say.dayRate}`,
    '',
    ...(rows.length > 0 ? rows : [`  ${say.noAction}`]),
    '',
    `${say.together}: ${actions.length} ${say.actions}, ${plain(path.days)} ${say.days}, ${plain(path.cny)} CNY; ${say.cost} ${plain(path.cost)} CNY`,
    `${say.share}: ${share(path.shareBefore)} → ${share(path.shareAfter)}`,
    `${say.stage}: ${path.stageBefore ?? '–'} → ${path.stageAfter ?? '–'}`,
    ...(path.noRegret && path.noRegret.length > 0 ? [say.noRegret] : []),
    ...(path.unanswered.length > 0 && path.status !== 'open'
      ? [say.unanswered(path.unanswered.length)]
      : []),
    ...(path.turned.length > 0 ? [say.turned(path.turned.join(', '))] : []),
  ]
}

/** Whether it is proven, and if not, by how much at most another path could be better. */
function proofText({ status, goal, gap }: PlannedPath, terminal: Terminal): string {
  const say = terminal.words.terminal.plan
  if (status === 'optimal') return say.proven
  if (status === 'open') return say.open
  if (goal.kind !== 'budget') return say.stopped(`${number(terminal, gap)} CNY`)
  // The share is proven first; what then runs out of time is only the search for the cheapest way to it.
  return gap < 1e-9 ? say.shareProven : say.stopped(formatShare(terminal.language, gap))
}

function number({ language }: Terminal, value: number): string {
  return formatDecimal(language, value, 1, 0)
}

function goalText(goal: Goal, { language, words }: Terminal): string {
  const say = words.terminal.plan.goals
  switch (goal.kind) {
    case 'targets':
      return say.targets
    case 'stage':
      return say.stage(goal.stage)
    case 'share':
      return say.share(formatShare(language, goal.share))
    case 'budget':
      return say.budget(goal.days ?? null, goal.cny ?? null)
  }
}

function obstacleText(obstacle: Obstacle, input: PathInput, terminal: Terminal): string {
  const say = terminal.words.terminal.plan.obstacles
  const named = (id: string): string => `${id} ${askOf(input.questionnaires, id)}`
  const share = (value: number): string => formatShare(terminal.language, value)
  switch (obstacle.kind) {
    case 'key':
      return say.key(named(obstacle.itemId), obstacle.reach, obstacle.goal)
    case 'gate':
      return say.gate(named(obstacle.itemId))
    case 'weight': {
      const { node, goal, reach, needed, items } = obstacle
      return say.weight(node, goal, share(reach), share(needed), items.map(named))
    }
    case 'share':
      return say.share(share(obstacle.reach), share(obstacle.needed), obstacle.items.map(named))
  }
}

import type { LinearModel, ModelRow, ModelVariable } from '#core/planning/path/linear-model.ts'
import type { PathItem, PathProblem, ShareTree } from '#core/planning/path/path-problem.ts'
import type { Requirement } from '#core/planning/path/requirements.ts'
import { openGateCap } from '#core/scoring/stage.ts'

/** What is sought among the plans that meet the requirements. */
export type Objective =
  /** The least cost, in whole CNY. */
  | { readonly kind: 'cost' }
  /** The greatest share of the whole. */
  | { readonly kind: 'share' }
  /** The fewest actions and, among equals, the earliest measures. */
  | { readonly kind: 'order' }

/** What a plan may spend at most: person-days, CNY paid out, whole CNY altogether. */
export type PathLimits = {
  readonly days?: number | undefined
  readonly cny?: number | undefined
  readonly cost?: number | undefined
}

/**
 * Shares are reckoned in thousandths: the solver allows each row a hair of 1e-6, and a stage is decided by a hair of
 * 1e-9.
 */
const scale = 1000
const hair = 1e-9

/**
 * The model of a path: one whole variable an action (in or out), one variable an item and rung (reached as soon as one of
 * its actions is in). Rungs need not be whole: with whole actions their upper bounds are, and more is never worse. After
 * the maximal covering location problem (Church & ReVelle 1974) with precedence.
 */
export function pathModel(
  problem: PathProblem,
  requirements: readonly Requirement[],
  objective: Objective,
  limits: PathLimits = {},
): LinearModel {
  const draft = new Draft(problem)
  for (const requirement of requirements) draft.require(requirement)
  draft.limit(limits)
  return {
    sense: objective.kind === 'share' ? 'most' : 'least',
    objective: draft.objectiveOf(objective),
    variables: draft.variables,
    rows: draft.rows,
  }
}

type Term = readonly [variable: number, coefficient: number]
type Sum = { readonly constant: number; readonly terms: readonly Term[] }

class Draft {
  readonly variables: ModelVariable[] = []
  readonly rows: ModelRow[] = []
  private readonly rungs = new Map<string, number | null>()

  private readonly problem: PathProblem

  constructor(problem: PathProblem) {
    this.problem = problem
    for (const { id, fixed } of problem.actions) {
      const [from, to] = fixed === 'in' ? [1, 1] : fixed === 'out' ? [0, 0] : [0, 1]
      this.variables.push({ name: `do ${id}`, from, to, whole: true })
    }
    problem.actions.forEach(({ id, needs }, action) => {
      for (const need of needs) {
        const name = `${id} needs ${problem.actions[need]?.id ?? need}`
        this.row(
          name,
          [
            [action, 1],
            [need, -1],
          ],
          -Infinity,
          0,
        )
      }
    })
  }

  require(requirement: Requirement): void {
    if (requirement.kind === 'share') {
      if (requirement.tree.parts.length === 0) return
      const { constant, terms } = this.shareOf(requirement.tree)
      this.atLeast('share', terms, requirement.share - hair - constant)
      return
    }
    const { node, stage } = requirement
    if (stage <= 1) return
    const terms: Term[] = []
    let held = 0
    for (const { item: place, weight } of node.items) {
      const item = this.problem.items[place]
      if (!item) continue
      if (item.level >= stage) {
        held += weight
        continue
      }
      const rung = item.rungs.findIndex(({ level }) => level >= stage)
      const reached = rung === -1 ? null : this.rungVariable(place, item, rung)
      if (reached !== null) terms.push([reached, weight])
      if (item.key)
        this.row(`${item.id} at ${stage}`, reached === null ? [] : [[reached, 1]], 1, Infinity)
    }
    // A section may hold nothing but duties.
    if (node.items.length > 0) {
      this.atLeast(`${node.id} at ${stage}`, terms, node.stageShare - hair - held)
    }
    if (stage <= openGateCap) return
    for (const place of node.gates) {
      const gate = this.problem.gates[place]
      if (!gate) continue
      const by = gate.by.map((action): Term => [action, 1])
      this.row(`${gate.id} met`, by, 1, Infinity)
    }
  }

  limit({ days, cny, cost }: PathLimits): void {
    const { actions } = this.problem
    const over = (name: string, of: (place: number) => number, most: number | undefined): void => {
      if (most === undefined) return
      const terms = actions.flatMap((_, place): Term[] =>
        of(place) > 0 ? [[place, of(place)]] : [],
      )
      this.row(name, terms, -Infinity, most + hair)
    }
    over('days', (place) => actions[place]?.days ?? 0, days)
    over('money', (place) => actions[place]?.cny ?? 0, cny)
    over('cost', (place) => actions[place]?.cost ?? 0, cost)
  }

  objectiveOf(objective: Objective): Term[] {
    const { actions } = this.problem
    switch (objective.kind) {
      case 'cost':
        return actions.map(({ cost }, place) => [place, cost])
      case 'order': {
        // One action more outweighs whatever order all of them have.
        const one = 1 + actions.reduce((sum, { order }) => sum + order, 0)
        return actions.map(({ order }, place) => [place, one + order])
      }
      case 'share':
        return this.shareOf(this.problem.whole).terms.map(([variable, part]) => [
          variable,
          part * scale,
        ])
    }
  }

  /** The share of a tree as a sum: for the least of several parts, a variable of its own that none of them may be below. */
  private shareOf(tree: ShareTree): Sum {
    const parts = tree.parts.map(({ weight, of }) => ({
      weight,
      sum: typeof of === 'number' ? this.itemShare(of) : this.shareOf(of),
    }))
    if (tree.rollup === 'min') {
      const least = this.variables.push({ name: 'least', from: 0, to: 1, whole: false }) - 1
      for (const { sum } of parts) {
        this.atLeast('least of', [...sum.terms, [least, -1]], -sum.constant)
      }
      return { constant: 0, terms: [[least, 1]] }
    }
    return {
      constant: parts.reduce((all, { weight, sum }) => all + weight * sum.constant, 0),
      terms: parts.flatMap(({ weight, sum }) =>
        sum.terms.map(([variable, part]): Term => [variable, weight * part]),
      ),
    }
  }

  private itemShare(place: number): Sum {
    const item = this.problem.items[place]
    if (!item) return { constant: 0, terms: [] }
    let below = item.share
    const terms: Term[] = []
    item.rungs.forEach(({ share }, rung) => {
      const reached = this.rungVariable(place, item, rung)
      if (reached !== null) terms.push([reached, share - below])
      below = share
    })
    return { constant: item.share, terms }
  }

  /** The variable that says a rung is reached; null where none of its actions can be had. */
  private rungVariable(place: number, item: PathItem, rung: number): number | null {
    const name = `${item.id} ${item.rungs[rung]?.to ?? rung}`
    const known = this.rungs.get(`${place} ${rung}`)
    if (known !== undefined) return known
    const by = (item.rungs[rung]?.by ?? []).filter(
      (action) => this.problem.actions[action]?.fixed !== 'out',
    )
    const variable =
      by.length === 0 ? null : this.variables.push({ name, from: 0, to: 1, whole: false }) - 1
    this.rungs.set(`${place} ${rung}`, variable)
    if (variable !== null) {
      this.row(name, [[variable, 1], ...by.map((action): Term => [action, -1])], -Infinity, 0)
    }
    return variable
  }

  private atLeast(name: string, terms: readonly Term[], least: number): void {
    const scaled = terms.map(([variable, part]): Term => [variable, part * scale])
    this.row(name, scaled, least * scale, Infinity)
  }

  private row(name: string, terms: readonly Term[], from: number, to: number): void {
    this.rows.push({ name, terms: together(terms), from, to })
  }
}

/** Each variable once: a solver refuses a row that names one twice. */
function together(terms: readonly Term[]): Term[] {
  const sums = new Map<number, number>()
  for (const [variable, part] of terms) sums.set(variable, (sums.get(variable) ?? 0) + part)
  return [...sums].filter(([, part]) => part !== 0)
}

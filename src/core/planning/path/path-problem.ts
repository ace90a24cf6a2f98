import type { Estimate, Improvement } from '#core/assessment/schema.ts'

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

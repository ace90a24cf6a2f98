import type { EvidenceGrade } from '#core/assessment/schema.ts'
import type { Item } from '#core/questionnaire/localize.ts'
import type { Figure } from '#core/scoring/figure.ts'
import type { Display, ItemState } from '#core/scoring/score-card.ts'

/* One item on its way to the whole, as the method is explained by. Shares run 0 to 1. */

/** The example: an item, the nodes its share goes into, and the stage of its questionnaire. */
export type WorkedExample = {
  readonly item: {
    readonly id: string
    readonly ask: string
    readonly kind: Item['kind']
    readonly state: ItemState
    readonly level: number | null
    readonly levels: number
    readonly said: readonly string[]
  }
  /** Its weight among its neighbours, and its part of its questionnaire. */
  readonly weight: number
  readonly effective: number
  /** The grade its evidence counts with today. */
  readonly grade: EvidenceGrade
  readonly share: number | null
  readonly evidenced: number | null
  /** From the section it stands in up to the whole. */
  readonly nodes: readonly WorkedNode[]
  readonly stage: WorkedStage | null
}

/** What a sum is made of: a child, with null for a share it does not have yet. */
export type WorkedPart = {
  readonly id: string
  readonly name: string
  readonly weight: number
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
  readonly evidenced: number | null
  /** The one the example goes through. */
  readonly onPath: boolean
}

/** A section, a questionnaire or the whole as the sum it is. */
export type WorkedNode = {
  readonly kind: 'section' | 'questionnaire' | 'assessment'
  readonly title: string
  readonly rollup: 'mean' | 'sum' | 'min'
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
  readonly evidenced: number | null
  readonly display: Display
  readonly figure?: Figure | null
  readonly min?: number
  readonly max?: number
  /** The parts that stand one by one, and what the others come to together. */
  readonly parts: readonly WorkedPart[]
  readonly rest: {
    readonly count: number
    readonly weight: number
    readonly sum: number
    readonly evidencedSum: number
  } | null
  /** Over every part that has a share: Σ weight, Σ weight × share, and Σ weight × evidenced share. */
  readonly weight: number
  readonly sum: number
  readonly evidencedSum: number
}

/** The rule of stages, step by step. */
export type WorkedStage = {
  readonly title: string
  readonly levels: readonly string[]
  /** Part of the weight that must stand at a stage. */
  readonly needed: number
  readonly steps: readonly {
    readonly stage: number
    readonly held: number
    readonly keysBelow: number
    /** Whether it holds, and all below it. */
    readonly holds: boolean
  }[]
  /** The stage before duties are looked at. */
  readonly reached: number
  readonly gates: { readonly cap: number; readonly open: number; readonly unsettled: number }
  readonly guaranteed: number
  readonly possible: number
  readonly whole: { readonly guaranteed: number; readonly possible: number }
  /** The questionnaires the overall stage is the lowest of. */
  readonly deciding: readonly { readonly title: string; readonly guaranteed: number }[]
}

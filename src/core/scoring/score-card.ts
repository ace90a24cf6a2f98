import type { EvidenceGrade, Profile } from '#core/assessment/schema.ts'
import type { Item } from '#core/questionnaire/localize.ts'
import type { Figure } from '#core/scoring/figure.ts'

/* What scoring gives back, as plain data. */

/** The states of an item: the four an answer can have, hidden by its condition, or waiting for an earlier item. */
export type ItemState =
  | 'answered'
  | 'not-applicable'
  | 'dont-know'
  | 'unanswered'
  | 'hidden'
  | 'undecided'

/** One item's part in the score. Shares run 0 to 1. */
export type ItemScore = {
  readonly id: string
  readonly kind: Item['kind']
  readonly key: boolean
  readonly state: ItemState
  /** The share that counts now; null when the item has none. */
  readonly share: number | null
  /** What the share may still become. */
  readonly low: number
  readonly high: number
  /** The stages those two ends stand for. */
  readonly lowLevel: number
  readonly highLevel: number
  /** Points of the share 0 and of the share 1. */
  readonly min: number
  readonly max: number
  /** Weight among its siblings as the file declares it. */
  readonly weight: number
  /** Part of the whole questionnaire's applicable weight, 0 to 1. */
  effective: number
  readonly grade: EvidenceGrade
  readonly evidenced: number | null
}

/** How many items are in each state. */
export type Counts = { readonly [State in ItemState]: number }

/** What may be shown for a node: one figure with its range, the range alone, too few answers, or nothing applies. */
export type Display = 'figure' | 'range' | 'too-few' | 'none'

/** A section's or a questionnaire's score, with everything its derivation needs. Shares run 0 to 1. */
export type NodeScore = {
  readonly id: string
  readonly kind: 'questionnaire' | 'section'
  readonly rollup: 'mean' | 'sum' | 'min'
  readonly weight: number
  effective: number
  readonly share: number | null
  /** Lowest and highest share any completion can give; null when nothing applies. */
  readonly low: number | null
  readonly high: number | null
  readonly evidenced: number | null
  readonly points: number | null
  readonly min: number
  readonly max: number
  /** Part of the applicable weight that has been answered (don't know included), 0 to 1. */
  readonly coverage: number
  /** Σ weight × evidence grade ÷ (4 × Σ weight) over what was answered; null while nothing was. */
  readonly confidence: number | null
  /** Part of the weight that was said not to apply; above 0.3 the score is partial. */
  readonly notApplicable: number
  readonly partial: boolean
  readonly display: Display
  readonly figure: Figure | null
  readonly counts: Counts
  readonly items: readonly ItemScore[]
  readonly sections: readonly NodeScore[]
  /**
   * The span of its scale in bounds, which is its weight in a sum: they differ only while a condition is undecided, and
   * `light` is 0 when nothing in it surely counts.
   */
  readonly light: number
  readonly heavy: number
  /** Σ of evidence grades ÷ 4 over the applicable weight, and the weight it was taken over. */
  readonly evidenceSum: number
  readonly evidenceWeight: number
}

/** A statutory duty and how it stands. */
export type GateScore = {
  readonly id: string
  readonly status: 'met' | 'open' | 'unanswered' | 'does-not-apply' | 'undecided'
}

/** The score of one questionnaire. */
export type QuestionnaireScore = NodeScore & {
  readonly kind: 'questionnaire'
  readonly core: boolean
  readonly stageShare: number
  readonly stages: number
  readonly stage: Stage | null
  readonly gates: readonly GateScore[]
  /** Every item in file order. */
  readonly allItems: readonly ItemScore[]
}

/** What scoring needs beside the answers. `today` is an ISO date: evidence past its valid-until counts less. */
export type ScoringContext = {
  readonly profile: Profile
  readonly today: string
  /** The share a not-applicable item gets where the policy says `notApplicable: target`. */
  readonly targetShare?: number
  /** The same where a questionnaire, by its id, aims elsewhere. */
  readonly targetShares?: ReadonlyMap<string, number>
}

/** How one stage stands: the weight already at or above it, what it may become, and the key items below it. */
export type StageStep = {
  readonly stage: number
  /** Part of the applicable weight at or above this stage, 0 to 1. */
  readonly held: number
  readonly holdable: number
  readonly keysBelow: readonly string[]
  /** Key items below it whatever is still answered. */
  readonly keysLost: readonly string[]
}

/** The stage of a questionnaire: the one already guaranteed and the one still possible. */
export type Stage = {
  readonly guaranteed: number
  readonly possible: number
  /** True when a statutory duty that is open (or might be) holds the stage at 2. */
  readonly guaranteedCapped: boolean
  readonly possibleCapped: boolean
  readonly steps: readonly StageStep[]
}

import type { MeasureId } from '#core/questionnaire/schema.ts'

/** A figure whose derivation can be opened. A node is `assessment`, a questionnaire's id, or `questionnaire/section`. */
export type Topic =
  | {
      readonly kind: 'share' | 'evidenced' | 'confidence' | 'coverage' | 'notApplicable'
      readonly node: string
    }
  | { readonly kind: 'stage'; readonly questionnaire: string | null }
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'priority'; readonly item: string }
  | { readonly kind: 'measure'; readonly measure: MeasureId }
  | { readonly kind: 'items'; readonly which: 'unknown' | 'notApplicable' | 'gates' }

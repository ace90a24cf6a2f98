/** Why something in a filled-in checklist could not be taken as it stands. */
export type ChecklistTroubleKind =
  /** More than one answer where there can be one. */
  | 'several'
  /** The file holds another choice than its page shows. */
  | 'unclear'
  /** More than one grade of evidence. */
  | 'evidence-several'
  | 'not-a-number'
  | 'out-of-bounds'
  /** Something no answer of the item is called. */
  | 'unknown-answer'
  /** The item is in no questionnaire of today, nor in any earlier version of one. */
  | 'unknown-item'
  /** «Not applicable» without a why. */
  | 'reason-missing'
  /** A why beside an answer that says the item does apply. */
  | 'reason-unused'
  /** Evidence for an answer that is not there. */
  | 'evidence-unused'
  | 'too-long'
  /** Fits no answer the item can take in the present version. */
  | 'no-longer-fits'
  /** A field that is not part of this checklist. */
  | 'unknown-field'

/** One thing that could not be taken, and what stood there. */
export type ChecklistTrouble = {
  readonly kind: ChecklistTroubleKind
  /** The item's id, a fact of the profile, or a field's name. */
  readonly of: string
  readonly about: 'item' | 'profile' | 'field'
  /** The item's number on the paper; empty where it is no item. */
  readonly number: string
  /** How the item reads; empty where nobody knows. */
  readonly ask: string
  readonly said: readonly string[]
}

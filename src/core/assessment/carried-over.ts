import type { Answer } from './schema.ts'

/** What happened to an answer on its way to the present version of its questionnaire; items by their ids. */
export type CarriedOver =
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  /** Options of a choice or checklist have new ids. */
  | { readonly kind: 'options'; readonly itemId: string }
  /** `drafts` are those of the new items that got the answer as a draft; the others got it as a note. */
  | {
      readonly kind: 'split'
      readonly from: string
      readonly to: readonly string[]
      readonly drafts: readonly string[]
    }
  /** `draft`: the new item got the lowest of the answers as a draft; otherwise it got them as a note. */
  | {
      readonly kind: 'merged'
      readonly from: readonly string[]
      readonly to: string
      readonly draft: boolean
    }
  | { readonly kind: 'dropped'; readonly from: string }
  /** The new items are answered already, or cannot take such an answer. */
  | { readonly kind: 'stayed'; readonly from: string; readonly to: readonly string[] }

/** An item that is no more, as it read, with its answer and, if it had levels, how many. */
export type OldAnswer = {
  readonly ask: string
  readonly answer: Answer
  readonly levels: number | null
}

/** What the note on a new item tells of the old ones; `draft` when it comes with an answer that counts. */
export type Origin = {
  readonly kind: 'split' | 'merged'
  readonly draft: boolean
  readonly old: readonly OldAnswer[]
}

/** The note in words. */
export type NoteOf = (origin: Origin) => string

import type { BoxField, RadioField, TextField } from './form-fields.ts'
import type { Inline } from './inline.ts'
import type { Tone } from './look.ts'

/** A text, and the same in the language printed beside it. */
export type FormTexts = readonly [first: Inline, second?: Inline]

/** A button and what it stands for. */
export interface FormOption {
  readonly field: RadioField | BoxField
  readonly value: string
  /** What the button stands for, as it is read aloud. */
  readonly label: string
  /** What a level is called for short. */
  readonly lead?: string
  readonly texts: FormTexts
}

/** What stands in the form: text, buttons under or behind each other, or a line to write on. */
export type FormRow =
  | {
      readonly kind: 'text'
      readonly texts: FormTexts
      readonly lead?: string
      readonly style: 'question' | 'remark' | 'label'
      readonly tone?: Tone
    }
  | {
      readonly kind: 'options'
      /** Begins at the left edge, not under an item's text. */
      readonly flush?: boolean
      readonly options: readonly FormOption[]
      readonly columns: number
    }
  | {
      readonly kind: 'inline'
      readonly label: Inline
      readonly options: readonly FormOption[]
      /** A line to write on behind the last button. */
      readonly typed?: TextField
    }
  | {
      readonly kind: 'typed'
      /** Begins at the left edge, not under an item's text. */
      readonly flush?: boolean
      readonly label: Inline
      readonly field: TextField
      readonly lines: number
      /** Stands behind the line. */
      readonly unit?: Inline
      /** The line's length; as long as there is room unless said otherwise. */
      readonly widthMm?: number
    }

/** A question of a form with everything that belongs to it, kept together on one page. */
export interface FormBlock {
  readonly kind: 'form'
  /** A line sets it off from what stands above it. */
  readonly ruled?: boolean
  readonly rows: readonly FormRow[]
}

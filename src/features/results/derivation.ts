import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import type { Places } from './places.ts'
import type { Topic } from './topic.ts'

/** The part of the method page a figure rests on. */
export type MethodId = ReturnType<Words['method']['sections']>[number]['id']

/** A figure's derivation as it is shown: what it comes to, the table it is made of, and the rules applied. */
export type Derivation = {
  readonly title: string
  readonly facts: readonly { readonly label: string; readonly text: string }[]
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly topic: Topic | null
    readonly cells: readonly string[]
  }[]
  readonly formula: string | null
  readonly remarks: readonly string[]
  readonly rules: readonly MethodId[]
  /** The item to go to from here. */
  readonly item: string | null
}

/** What a derivation is made from. */
export type Sources = {
  readonly report: Report
  readonly places: Places
  readonly words: Words
}

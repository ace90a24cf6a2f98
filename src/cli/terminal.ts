import type { Words } from '#words/load-words.ts'

/** What a command needs of the terminal it runs in. */
export type Terminal = {
  readonly language: 'zh-Hans' | 'en'
  readonly words: Words
  readonly json: boolean
  /** The folder of questionnaires. */
  readonly questionnaires: string
  /** ISO date. */
  readonly today: string
  readonly out: (text: string) => void
  readonly complain: (text: string) => void
}

import type { Words } from '#words/load-words.ts'
import type { terminal } from '#words/zh-hans/terminal.ts'

/** What the pages and the report say, and what only a terminal says. */
export type TerminalWords = Words & { readonly terminal: typeof terminal }

/** What a command needs of the terminal it runs in. */
export type Terminal = {
  readonly language: 'zh-Hans' | 'en'
  readonly words: TerminalWords
  readonly json: boolean
  /** The folder of questionnaires. */
  readonly questionnaires: string
  /** ISO date. */
  readonly today: string
  readonly out: (text: string) => void
  readonly complain: (text: string) => void
}

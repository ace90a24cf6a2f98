import type { SupportLine } from '#core/report/compose-support.ts'
import type { Words } from './load-words.ts'

type Standing = Pick<SupportLine, 'standing' | 'unmet' | 'unknown' | 'unclear' | 'toAsk'>

/** How a kind of support stands, as a sentence; the same on the page and in print. */
export function supportStanding(line: Standing, words: Pick<Words, 'support'>): string {
  const { standing: said } = words.support
  switch (line.standing) {
    case 'met':
      return said.met(line.toAsk)
    case 'one-step':
      return said.oneStep(
        textsOf(line.unmet).join(''),
        textsOf(line.unknown),
        textsOf(line.unclear),
      )
    case 'waiting':
      return said.waiting(textsOf(line.unknown), textsOf(line.unclear))
    case 'open':
      return said.open(line.toAsk)
    case 'further':
      return said.further(textsOf(line.unmet))
  }
}

/** Conditions that the sentence does not say already and that are said below it. */
export function besideStanding({ standing, unknown, unclear, toAsk }: Standing): {
  readonly unknown: readonly string[]
  readonly unclear: readonly string[]
  readonly toAsk: readonly string[]
} {
  const isSaid = standing === 'waiting' || standing === 'one-step'
  return {
    unknown: isSaid ? [] : textsOf(unknown),
    unclear: isSaid ? [] : textsOf(unclear),
    toAsk: standing === 'met' || standing === 'open' ? [] : toAsk,
  }
}

function textsOf(conditions: SupportLine['unmet']): string[] {
  return conditions.map(({ text }) => text)
}

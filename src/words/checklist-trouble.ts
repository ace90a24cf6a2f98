import type { ChecklistTrouble } from '#core/checklist/trouble.ts'
import type { Words } from './load-words.ts'

/** What of a filled-in checklist could not be taken, and what stood there, as a sentence. */
export function troubleText(
  { kind, about, said }: ChecklistTrouble,
  { checklist, common }: Pick<Words, 'checklist' | 'common'>,
): string {
  const { trouble } = checklist
  const named: { readonly [value: string]: string } = {
    ...(about === 'profile'
      ? { ...common.sectors, ...common.lives, ...common.ambitions, ...common.sizes }
      : common.gateValues),
    ...trouble.values,
  }
  // What was typed stands as it was typed.
  const isTyped = kind === 'not-a-number' || kind === 'too-long' || kind === 'reason-unused'
  const quoted = said.map((one) =>
    trouble.quote(!isTyped && Object.hasOwn(named, one) ? (named[one] ?? one) : one),
  )
  return quoted.length === 0
    ? trouble.kinds[kind]
    : common.join.labelled(trouble.kinds[kind], common.join.and(quoted))
}

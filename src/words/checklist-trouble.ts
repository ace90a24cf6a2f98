import type { ChecklistTrouble } from '#core/checklist/trouble.ts'
import type { Words } from './load-words.ts'

/** What of a filled-in checklist could not be taken, and what stood there, as a sentence. */
export function troubleText(
  { kind, said }: ChecklistTrouble,
  { checklist, common }: Pick<Words, 'checklist' | 'common'>,
): string {
  const { trouble } = checklist
  const quoted = said.map((one) => trouble.quote(trouble.values(one)))
  return quoted.length === 0
    ? trouble.kinds[kind]
    : common.join.labelled(trouble.kinds[kind], common.join.and(quoted))
}

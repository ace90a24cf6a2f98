import type { Terminal } from './terminal.ts'
import type { CarriedOver } from '#core/assessment/carried-over.ts'
import { askOf } from '#core/questionnaire/ask-of.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'

/** Says beside the output what became of answers to an earlier version; nothing when all were to the present one. */
export function tellCarried(
  happened: readonly CarriedOver[],
  questionnaires: readonly Questionnaire[],
  { words, complain }: Pick<Terminal, 'words' | 'complain'>,
): void {
  if (happened.length === 0) return
  complain(words.carried.title)
  const told = words.carried.tell(happened, (itemId) => askOf(questionnaires, itemId))
  for (const sentence of told) complain(`  ${sentence}`)
}

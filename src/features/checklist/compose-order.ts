import type { Profile } from '#core/assessment/schema.ts'
import { type Checklist, composeChecklist } from '#core/checklist/compose-checklist.ts'
import type { Language } from '#core/language.ts'
import type { ChecklistOrder } from '#core/report/drawing.ts'
import { platform } from '#state/platform.ts'
import { loadWords } from '#words/load-words.ts'

/** What was chosen for a checklist. */
export type ChecklistChoices = {
  readonly questionnaires: readonly string[]
  readonly language: Language
  readonly second: Language | null
  /** The enterprise it is for; null for any. */
  readonly profile: Profile | null
}

/** The checklist that was chosen, ready to be drawn; rejects where texts do not arrive. */
export async function composeOrder(choices: ChecklistChoices): Promise<ChecklistOrder> {
  const { language, second } = choices
  const [checklist, beside] = await Promise.all([
    composeIn(choices, language),
    second && second !== language ? composeIn(choices, second) : null,
  ])
  return { checklist, second: beside }
}

async function composeIn(
  { questionnaires: ids, profile }: ChecklistChoices,
  language: Language,
): Promise<Checklist> {
  const [catalogue, questionnaires, { common }] = await Promise.all([
    platform().catalogue(language),
    platform().loadQuestionnaires(ids, language),
    loadWords(language),
  ])
  const order = catalogue.map(({ id }) => id)
  const today = platform().today()
  return composeChecklist(
    { questionnaires, language, order, profile, today },
    (value) => common.gateValues[value],
  )
}

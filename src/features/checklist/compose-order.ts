import type { Profile } from '#core/assessment/schema.ts'
import { type Checklist, composeChecklist } from '#core/checklist/compose-checklist.ts'
import type { Language } from '#core/language.ts'
import type { ChecklistOrder } from '#core/report/drawing.ts'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { loadWords } from '#words/load-words.ts'

/** What was chosen for a checklist. */
export type ChecklistChoices = {
  readonly questionnaires: readonly string[]
  readonly language: Language
  readonly second: Language | null
  /** The enterprise it is for; null for any. */
  readonly profile: Profile | null
}

/** A checklist ready to be drawn, and the titles of what was chosen for it but asks its enterprise nothing. */
export type ComposedChecklist = {
  readonly order: ChecklistOrder
  readonly leftOut: readonly string[]
}

/** The checklist that was chosen; rejects where texts do not arrive. */
export async function composeOrder(choices: ChecklistChoices): Promise<ComposedChecklist> {
  const { language, second } = choices
  const [checklist, beside, catalogue] = await Promise.all([
    composeIn(choices, language),
    second && second !== language ? composeIn(choices, second) : null,
    platform().catalogue(useSettings.getState().language),
  ])
  const printed = new Set(checklist.questionnaires.map(({ id }) => id))
  const leftOut = catalogue
    .filter(({ id }) => choices.questionnaires.includes(id) && !printed.has(id))
    .map(({ title }) => title)
  return { order: { checklist, second: beside }, leftOut }
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

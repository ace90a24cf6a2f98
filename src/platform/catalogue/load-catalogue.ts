import { loadCatalogue, loadPlan, loadQuestionnaire, loadSeeds } from 'virtual:zhijie/library'
import type { Assessment } from '#core/assessment/schema.ts'
import { readAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import type { Language } from '#core/language.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'

/** The questionnaires there are, in one language and without their text. */
export async function catalogueIn(language: Language) {
  return await loadCatalogue[language]()
}

/** These questionnaires in one language, in the order asked for; one that no longer exists is passed over. */
export async function questionnairesIn(
  ids: readonly string[],
  language: Language,
): Promise<readonly Questionnaire[]> {
  const loaders = ids.flatMap((id) => {
    const loader = Object.hasOwn(loadQuestionnaire, id) ? loadQuestionnaire[id] : undefined
    return loader ? [loader[language]] : []
  })
  return await Promise.all(loaders.map((load) => load()))
}

/** The plan's measures in one language. */
export async function planIn(language: Language) {
  return await loadPlan[language]()
}

/** The made-up enterprises in one language. */
export async function examplesIn(
  language: Language,
): Promise<readonly { readonly id: string; readonly assessment: Assessment }[]> {
  const seeds = await loadSeeds[language]()
  return seeds.flatMap(({ id, data }) => {
    const read = readAssessmentFile(data)
    return read.ok ? [{ id, assessment: { ...read.value, example: true } }] : []
  })
}

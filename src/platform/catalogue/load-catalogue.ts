import { loadPart } from 'virtual:zhijie/library'
import type { Assessment } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'

/** The questionnaires there are, in one language and without their text. */
export async function catalogueIn(language: Language) {
  return await loadPart('catalogue', language)
}

/** These questionnaires in one language, in the order asked for; one that no longer exists is passed over. */
export async function questionnairesIn(
  ids: readonly string[],
  language: Language,
): Promise<readonly Questionnaire[]> {
  const found = await Promise.all(ids.map((id) => loadPart(`questionnaire/${id}`, language)))
  return found.filter((one) => one !== undefined)
}

/** The plan's measures in one language. */
export async function planIn(language: Language) {
  return await loadPart('plan', language)
}

/** What speaks of all questionnaires, in one language: support to look for, contradictions, terms. */
export async function companionsIn(language: Language) {
  return await loadPart('companions', language)
}

/** What is shown of the made-up enterprises before one is opened, in one language. */
export async function examplesIn(language: Language) {
  return await loadPart('examples', language)
}

/** The assessments of a made-up enterprise in one language, newest first. */
export async function exampleIn(id: string, language: Language): Promise<readonly Assessment[]> {
  const dates = await loadPart(`example/${id}`, language)
  // An example is no part of a first visit's answers, and what opens files is large.
  const { readAssessmentFile } = await import('#core/exchange/parse-assessment-file.ts')
  return (dates ?? []).flatMap((data) => {
    const read = readAssessmentFile(data)
    return read.ok ? [read.value] : []
  })
}

import type { Language } from '#core/language.ts'
import type { LocalList, LocalText } from '#core/questionnaire/parts/schema.ts'
import type { AuthoredQuestionnaire, PlanFile } from '#core/questionnaire/schema.ts'

/** The same shape with every text in one language. */
export type Localized<V> = V extends LocalText
  ? string
  : V extends LocalList
    ? string[]
    : V extends object
      ? { [K in keyof V]: Localized<V[K]> }
      : V

/** A questionnaire in one language: what the rest of the core reads. */
export type Questionnaire = Localized<AuthoredQuestionnaire>
/** A section in one language, with the items and sections in it. */
export type Section = Questionnaire['sections'][number]
/** An item of any kind in one language. */
export type Item = Section['items'][number]
/** An action in one language. */
export type Action = Questionnaire['actions'][number]
/** The plan's measures in one language. */
export type Plan = Localized<PlanFile>

/** A questionnaire in one language. Traditional Chinese falls back to Simplified where it was not derived. */
export function localizeQuestionnaire(
  authored: AuthoredQuestionnaire,
  language: Language,
): Questionnaire {
  return localize(authored, language)
}

/** The plan in one language. */
export function localizePlan(plan: PlanFile, language: Language): Plan {
  return localize(plan, language)
}

/** Anything else an author wrote with texts in every language. */
export function localizeTexts<V>(value: V, language: Language): Localized<V> {
  return localize(value, language)
}

function localize<V>(value: V, language: Language): Localized<V>
function localize(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => localize(entry, language))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const simplified = entries.find(([key]) => key === 'zh-Hans')
  if (simplified) return (entries.find(([key]) => key === language) ?? simplified)[1]
  return Object.fromEntries(entries.map(([key, entry]) => [key, localize(entry, language)]))
}

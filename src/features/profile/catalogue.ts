import { useEffect, useState } from 'react'
import type { Assessment, Profile } from '#core/assessment/schema.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { holdsFor } from '#core/scoring/prepare.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import { type CatalogueEntry, platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'

/** Every questionnaire there is, as the catalogue lists it and in full. */
export type Catalogue = {
  readonly entries: readonly CatalogueEntry[]
  readonly questionnaires: readonly Questionnaire[]
}

/** How many items of a questionnaire a profile meets. */
export type Reach = { readonly shown: number; readonly perhaps: number; readonly hidden: number }

/** The catalogue in the page's language; null while it loads, `failed` when it could not be. */
export function useCatalogue(): Catalogue | null | 'failed' {
  const language = useSettings((settings) => settings.language)
  const [catalogue, setCatalogue] = useState<Catalogue | null | 'failed'>(null)
  useEffect(() => {
    let wanted = true
    const load = async (): Promise<void> => {
      const entries = await platform().catalogue(language)
      const ids = entries.map(({ id }) => id)
      const questionnaires = await platform().loadQuestionnaires(ids, language)
      if (wanted) setCatalogue({ entries, questionnaires })
    }
    load().catch(() => wanted && setCatalogue('failed'))
    return () => {
      wanted = false
    }
  }, [language])
  return catalogue
}

/** Whether a questionnaire is meant for such an enterprise. */
export function applies(entry: CatalogueEntry, profile: Profile): boolean {
  return holdsFor(entry.when ?? undefined, profile)
}

/** The questionnaires that would apply and that the person left out. */
export function leftOut(assessment: Assessment, entries: readonly CatalogueEntry[]): Set<string> {
  const chosen = new Set(assessment.questionnaires.map(({ id }) => id))
  return new Set(
    entries
      .filter((entry) => applies(entry, assessment.profile) && !chosen.has(entry.id))
      .map(({ id }) => id),
  )
}

/** Said of a questionnaire that was left out when it was last answered, in a version nobody noted. */
const someVersion = '0.0.0'

/** The chosen questionnaires for a profile, each with the version last answered where there is one. */
export function choose(
  assessment: Assessment,
  { entries, questionnaires }: Catalogue,
  profile: Profile,
  without: ReadonlySet<string>,
): Assessment['questionnaires'] {
  const hasOldAnswers = (id: string): boolean =>
    questionnaires
      .find((one) => one.id === id)
      ?.changes?.some(({ items }) =>
        Object.keys(items).some((old) => assessment.answers.has(old)),
      ) ?? false
  return entries
    .filter((entry) => applies(entry, profile) && !without.has(entry.id))
    .map(
      ({ id, version }) =>
        assessment.questionnaires.find((one) => one.id === id) ?? {
          id,
          version: hasOldAnswers(id) ? someVersion : version,
        },
    )
}

/** How many of its items a questionnaire shows to such an enterprise, given what was answered. */
export function reachOf(
  questionnaire: Questionnaire,
  assessment: Assessment,
  profile: Profile,
): Reach {
  const { counts } = scoreQuestionnaire(
    questionnaire,
    assessment.answers,
    scoringContext({ ...assessment, profile }, platform().today()),
  )
  return {
    shown: counts.answered + counts['not-applicable'] + counts['dont-know'] + counts.unanswered,
    perhaps: counts.undecided,
    hidden: counts.hidden,
  }
}

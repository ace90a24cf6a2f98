import { allActions } from '#core/questionnaire/find-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'

/** A duty that is open, as a card names it. */
export type OpenDuty = { readonly id: string; readonly ask: string }

/** What an action does for the duties that are open: those it settles, and those whose settling needs it first. */
export function dutiesOf(
  actionId: string,
  questionnaires: readonly Questionnaire[],
  open: readonly OpenDuty[],
): { readonly settles: readonly OpenDuty[]; readonly begins: readonly OpenDuty[] } {
  const actions = questionnaires.flatMap(allActions)
  const needs = new Map(actions.map((one) => [one.id, one.needs]))
  const seen = new Set<string>()
  const settling = (id: string): readonly string[] =>
    actions.find((one) => one.id === id)?.closes ?? []
  const following = (id: string): readonly string[] => {
    if (seen.has(id)) return []
    seen.add(id)
    return [...needs].flatMap(([next, ones]) =>
      ones.includes(id) ? [...settling(next), ...following(next)] : [],
    )
  }
  const own = new Set(settling(actionId))
  const later = new Set(following(actionId))
  return {
    settles: open.filter(({ id }) => own.has(id)),
    begins: open.filter(({ id }) => later.has(id) && !own.has(id)),
  }
}

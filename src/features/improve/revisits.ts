import type { CalendarLine } from '#core/planning/plan-calendar.ts'
import { ownLevelOf } from '#core/planning/raise.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Item } from '#core/questionnaire/localize.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'

/** An item whose answer does not show yet what a done action was to bring about; without a level it is a duty. */
export type Revisit = { readonly item: Item; readonly to: number | null }

/** The items to look at again now that an action is done; empty while it is not. */
export function openRevisits(
  { action, questionnaire, status }: CalendarLine,
  score: AssessmentScore,
): Revisit[] {
  if (status !== 'done') return []
  const own = score.questionnaires.find(({ id }) => id === questionnaire.id)
  if (!own) return []
  const raised = action.raises.flatMap(({ item: id, to }): Revisit[] => {
    const item = findItem(questionnaire, id)
    const standing = own.allItems.find((one) => one.id === id)
    if (!item || !standing) return []
    const asked =
      standing.state === 'answered' ||
      standing.state === 'dont-know' ||
      standing.state === 'unanswered'
    return asked && ownLevelOf(item, standing.low) < to ? [{ item, to }] : []
  })
  const closed = action.closes.flatMap((id): Revisit[] => {
    const item = findItem(questionnaire, id)
    const gate = own.gates.find((one) => one.id === id)
    const open = gate?.status === 'open' || gate?.status === 'unanswered'
    return item && open ? [{ item, to: null }] : []
  })
  return [...highest(raised), ...closed]
}

/** Each item once, at the highest level named for it. */
function highest(revisits: readonly Revisit[]): Revisit[] {
  const most = new Map<string, Revisit>()
  for (const revisit of revisits) {
    const known = most.get(revisit.item.id)
    if ((known?.to ?? 0) < (revisit.to ?? 0)) most.set(revisit.item.id, revisit)
  }
  return [...most.values()]
}

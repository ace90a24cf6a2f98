import type { Trial, TrialGround, TrialOutcome } from '#core/planning/what-if.ts'
import { ownLevelOf } from '#core/planning/raise.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { GateScore, ItemState, QuestionnaireScore } from '#core/scoring/score-card.ts'

/** A trial with what it comes to. */
export type TriedOut = { readonly trial: Trial; readonly outcome: TrialOutcome }

/** Where an item ends: a level of its own scale with its share (0 to 1), a state that gives it none, or a duty's status. */
export type ItemEnd =
  | { readonly kind: 'level'; readonly level: number; readonly share: number }
  | { readonly kind: 'state'; readonly state: ItemState }
  | { readonly kind: 'gate'; readonly status: GateScore['status'] }

/** What two trials differ in, by id in file order. */
export type TrialDifference = {
  readonly actions: readonly { readonly id: string; readonly inFirst: boolean }[]
  readonly items: readonly { readonly id: string; readonly ends: readonly [ItemEnd, ItemEnd] }[]
}

/** The actions that are in one of two trials only, and the items that end elsewhere. */
export function compareTrials(
  ground: TrialGround,
  first: TriedOut,
  second: TriedOut,
): TrialDifference {
  const inFirst = new Set(first.trial.actions)
  const inSecond = new Set(second.trial.actions)
  const before = endsOf(ground, first.outcome)
  const after = endsOf(ground, second.outcome)
  return {
    actions: [...ground.actions.keys()]
      .filter((id) => inFirst.has(id) !== inSecond.has(id))
      .map((id) => ({ id, inFirst: inFirst.has(id) })),
    items: [...before].flatMap(([id, end]) => {
      const other = after.get(id)
      return other && !isSameEnd(end, other) ? [{ id, ends: [end, other] as const }] : []
    }),
  }
}

/** Where every item ends in a trial, by id; texts end nowhere. */
export function endsOf(
  { input }: TrialGround,
  { score }: Pick<TrialOutcome, 'score'>,
): Map<string, ItemEnd> {
  const ends = new Map<string, ItemEnd>()
  for (const questionnaire of input.questionnaires) {
    const own = score.questionnaires.find(({ id }) => id === questionnaire.id)
    for (const { id, kind, state, share } of own?.allItems ?? []) {
      const item = findItem(questionnaire, id)
      if (!own || !item || kind === 'text') continue
      if (kind === 'gate') ends.set(id, gateEnd(own, id))
      else if (state === 'answered' && share !== null) {
        ends.set(id, { kind: 'level', level: ownLevelOf(item, share), share })
      } else ends.set(id, { kind: 'state', state })
    }
  }
  return ends
}

function gateEnd({ gates }: QuestionnaireScore, id: string): ItemEnd {
  const gate = gates.find((one) => one.id === id)
  return gate ? { kind: 'gate', status: gate.status } : { kind: 'state', state: 'hidden' }
}

function isSameEnd(one: ItemEnd, other: ItemEnd): boolean {
  if (one.kind === 'level') {
    return other.kind === 'level' && Math.abs(one.share - other.share) < 1e-9
  }
  return one.kind === 'state'
    ? other.kind === 'state' && one.state === other.state
    : other.kind === 'gate' && one.status === other.status
}

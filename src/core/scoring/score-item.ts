import type { Answer, EvidenceGrade } from '#core/assessment/schema.ts'
import { evidencedShare, gradeOf } from '#core/scoring/evidence.ts'
import { isOpenGate, levelOf } from '#core/scoring/item-share.ts'
import type { PreparedItem, Truth } from '#core/scoring/prepare.ts'
import type { GateScore, ItemScore, ItemState } from '#core/scoring/score-card.ts'

/** What the policy and the context say about single items. */
export type ItemRules = {
  readonly notApplicable: 'exclude' | 'full' | 'target'
  readonly zeroWhenMissing: boolean
  readonly targetShare: number
  readonly today: string
  readonly stages: number
}

/** Where a statutory duty stands. */
export function gateStatus(answer: Answer | undefined, shown: Truth): GateScore['status'] {
  if (shown === undefined) return 'undecided'
  if (isOpenGate(answer)) return 'open'
  if (answer?.state !== 'answered') return 'unanswered'
  return answer.value === 'does-not-apply' ? 'does-not-apply' : 'met'
}

function stateOf(said: Answer['state'], shown: Truth, share: number | null): ItemState {
  if (shown === false) return 'hidden'
  if (shown === undefined) return 'undecided'
  return said === 'answered' && share === null ? 'unanswered' : said
}

/** One item by its answer, and whether its condition lets it be shown; its part of the whole weight comes later. */
export function scoreItem(
  entry: PreparedItem,
  answer: Answer | undefined,
  shown: Truth,
  rules: ItemRules,
): ItemScore {
  const { scale } = entry
  const said = answer ? answer.state : 'unanswered'
  let share: number | null = null
  let { low, high } = entry
  let evidenced: number | null = null
  let grade: EvidenceGrade = 0
  let state: ItemState
  if (!scale) {
    state = shown === true ? said : shown === false ? 'hidden' : 'undecided'
  } else {
    const given = answer?.state === 'answered' ? scale.shareOf(answer.value) : null
    state = stateOf(said, shown, given)
    if (shown !== false) {
      if (given !== null) {
        low = high = given
      } else if (said === 'dont-know') {
        high = low
      } else if (said === 'not-applicable' && rules.notApplicable !== 'exclude') {
        low = high = rules.notApplicable === 'full' ? 1 : rules.targetShare
      }
    }
    if (state === 'answered') {
      share = low
      grade = gradeOf(answer, rules.today)
      evidenced = evidencedShare(share, grade)
    } else if (state === 'dont-know') {
      share = low
      evidenced = evidencedShare(share, grade)
    } else if (state === 'not-applicable') {
      share = evidenced = rules.notApplicable === 'exclude' ? null : low
    } else if (state === 'unanswered' && rules.zeroWhenMissing) {
      share = evidenced = low
    }
  }
  const lowLevel = levelOf(low, rules.stages)
  return {
    id: entry.id,
    kind: entry.kind,
    key: entry.key,
    state,
    share,
    low,
    high,
    lowLevel,
    highLevel: low === high ? lowLevel : levelOf(high, rules.stages),
    min: entry.min,
    max: entry.max,
    weight: entry.weight,
    effective: 0,
    grade,
    evidenced,
  }
}

/** Whether an item counts: surely, perhaps (its condition is undecided), or not at all. */
export function presence(item: ItemScore): 'counts' | 'perhaps' | 'out' {
  if (item.kind === 'gate' || item.kind === 'text' || item.state === 'hidden') return 'out'
  if (item.state === 'undecided') return 'perhaps'
  return item.state === 'not-applicable' && item.share === null ? 'out' : 'counts'
}

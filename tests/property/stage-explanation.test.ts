import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '#core/assessment/schema.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { explainStage } from '#core/scoring/explain-stage.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import {
  answersBy,
  completedBy,
  dice,
  fixed,
  profile,
  questionnaires,
  today,
} from './random-questionnaire.ts'

const small = questionnaires({
  conditions: 'profile',
  kinds: ['level', 'level', 'level', 'gate'],
  rollups: ['mean'],
  notApplicable: ['exclude'],
  width: 2,
})

/** The guaranteed stage once these items say the level (gates: met or not). */
function stageWith(
  questionnaire: Questionnaire,
  answers: ReadonlyMap<string, Answer>,
  ids: readonly string[],
  stage: number,
): number {
  const changed = new Map(answers)
  for (const item of allItems(questionnaire)) {
    if (!ids.includes(item.id)) continue
    // The lowest level of the item whose share stands for the stage: ceil((stage − 1) / 4 × (levels − 1)) + 1.
    const levels = item.kind === 'level' ? Object.keys(item.anchors).length : 5
    const level = 1 + Math.ceil(((stage - 1) / 4) * (levels - 1) - 1e-9)
    const value = item.kind === 'gate' ? (stage > 1 ? 'yes' : 'no') : level
    changed.set(item.id, { state: 'answered', value })
  }
  return scoreQuestionnaire(questionnaire, changed, { profile, today }).stage?.guaranteed ?? 0
}

function subsets(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((all, id) => [...all, ...all.map((one) => [...one, id])], [[]])
}

test('the answers named to move the stage up do so, and no smaller set of answers does', () => {
  fc.assert(
    fc.property(small, dice, dice, fc.boolean(), (questionnaire, thrown, more, complete) => {
      const some = answersBy(questionnaire, thrown)
      const answers = complete ? completedBy(questionnaire, some, more) : some
      const score = scoreQuestionnaire(questionnaire, answers, { profile, today })
      const explained = explainStage(score)
      if (!explained || explained.next === null) return
      const { next } = explained
      // Nothing waits where conditions read the profile alone.
      const up = explained.up ?? []
      expect(explained.waiting).toEqual([])
      expect(stageWith(questionnaire, answers, up, next)).toBeGreaterThanOrEqual(next)
      const ids = [
        ...score.allItems.filter((item) => item.effective > 0).map((item) => item.id),
        ...score.gates.map((gate) => gate.id),
      ]
      if (ids.length > 9) return
      for (const fewer of subsets(ids).filter((set) => set.length < up.length)) {
        expect(stageWith(questionnaire, answers, fewer, next)).toBeLessThan(next)
      }
    }),
    fixed,
  )
})

test('the answers named to lose the stage lose it, and no smaller set of answers does', () => {
  fc.assert(
    fc.property(small, dice, dice, fc.boolean(), (questionnaire, thrown, more, complete) => {
      const some = answersBy(questionnaire, thrown)
      const answers = complete ? completedBy(questionnaire, some, more) : some
      const score = scoreQuestionnaire(questionnaire, answers, { profile, today })
      const now = score.stage?.guaranteed ?? 1
      const down = explainStage(score)?.down
      if (!down) {
        expect(now).toBe(1)
        return
      }
      expect(stageWith(questionnaire, answers, down, 1)).toBeLessThan(now)
      const ids = [
        ...score.allItems.filter((item) => item.effective > 0).map((item) => item.id),
        ...score.gates.map((gate) => gate.id),
      ]
      if (ids.length > 9) return
      for (const fewer of subsets(ids).filter((set) => set.length < down.length)) {
        expect(stageWith(questionnaire, answers, fewer, 1)).toBeGreaterThanOrEqual(now)
      }
    }),
    fixed,
  )
})

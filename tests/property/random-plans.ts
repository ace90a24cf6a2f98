import fc from 'fast-check'
import type { ActionNote, Answers, Assessment, Goal } from '#core/assessment/schema.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import type { Action, Item, Questionnaire } from '#core/questionnaire/localize.ts'
import { scaleOf } from '#core/scoring/item-share.ts'
import { answersBy, dice, profile, questionnaires } from './random-questionnaire.ts'

/** A random assessment with something to plan. */
export type RandomPlan = {
  readonly assessment: Assessment
  readonly questionnaires: readonly Questionnaire[]
  readonly goal: Goal
}

type ActionDraft = {
  readonly raises: readonly { readonly place: number; readonly to: number }[]
  readonly closes: number | null
  readonly needs: readonly number[]
  readonly days: number
  readonly cny: number
  readonly measure: number
  readonly wish: number
}

const actionDraft: fc.Arbitrary<ActionDraft> = fc.record({
  raises: fc.array(fc.record({ place: fc.nat(100), to: fc.integer({ min: 2, max: 5 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  closes: fc.option(fc.nat(100), { freq: 2 }),
  needs: fc.array(fc.nat(100), { maxLength: 2 }),
  days: fc.integer({ min: 0, max: 12 }),
  cny: fc.constantFrom(0, 0, 500, 1200, 4000),
  measure: fc.integer({ min: 1, max: 17 }),
  wish: fc.nat(24),
})

const goal: fc.Arbitrary<Goal> = fc.oneof(
  fc.record({ kind: fc.constant('stage' as const), stage: fc.integer({ min: 2, max: 5 }) }),
  fc.record({
    kind: fc.constant('share' as const),
    share: fc.constantFrom(0.3, 0.45, 0.5, 0.6, 0.7, 0.85, 1),
  }),
  fc.record(
    {
      kind: fc.constant('budget' as const),
      days: fc.integer({ min: 0, max: 40 }),
      cny: fc.constantFrom(0, 1000, 3000, 6000),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.constant({ kind: 'targets' as const }),
)

const small = questionnaires({
  conditions: 'profile',
  kinds: ['level', 'level', 'level', 'choice', 'checklist', 'number', 'gate'],
  missing: ['range'],
  width: 2,
})

/** One or two questionnaires with at most fourteen actions between them, answers in every state, and a goal. */
export const randomPlans: fc.Arbitrary<RandomPlan> = fc
  .record({
    first: small,
    second: fc.option(small, { freq: 2 }),
    thrown: dice,
    drafts: fc.array(actionDraft, { minLength: 2, maxLength: 14 }),
    goal,
    target: fc.option(fc.record({ place: fc.nat(20), choice: fc.nat(6) }), { freq: 2 }),
    ambition: fc.constantFrom('basic' as const, 'good' as const, 'leading' as const),
  })
  .map(({ first, second, thrown, drafts, goal: wanted, target, ambition }) => {
    const split = second ? Math.ceil(drafts.length / 2) : drafts.length
    const all = [
      withActions(first, 'a', drafts.slice(0, split)),
      ...(second ? [withActions(second, 'b', drafts.slice(split))] : []),
    ]
    const actions: Record<string, ActionNote> = {}
    for (const [place, action] of all.flatMap((one) => one.actions).entries()) {
      const { wish } = drafts[place] ?? { wish: 0 }
      if (wish === 1) actions[action.id] = { wish: 'refused' }
      if (wish === 2) actions[action.id] = { wish: 'wanted' }
      if (wish === 3) actions[action.id] = { status: 'done' }
    }
    const answers: Answers = new Map(all.flatMap((one) => [...answersBy(one, thrown)]))
    const nodes = all.flatMap((one) => [
      one.id,
      ...one.sections.map(({ section }) => `${one.id}/${section}`),
    ])
    const node = target && nodes[target.place % nodes.length]
    const choices = [{ stage: 2 }, { stage: 3 }, { stage: 5 }, { share: 0.4 }, { share: 0.75 }]
    const choice = target && choices[target.choice % choices.length]
    const moment = '2026-06-01T08:00:00.000Z'
    return {
      questionnaires: all,
      goal: wanted,
      assessment: {
        version: 1 as const,
        id: 'random',
        example: false,
        createdAt: moment,
        updatedAt: moment,
        profile: { ...profile, ambition },
        questionnaires: all.map(({ id, version }) => ({ id, version })),
        ...(node && choice ? { targets: { [node]: choice } } : {}),
        improvement: {
          goal: wanted,
          estimate: 'likely' as const,
          dayRate: 800,
          capacity: 10,
          actions,
          variants: [],
        },
        answers,
      },
    }
  })

/** The questionnaire under another id, its items and sections renamed, with these actions. */
function withActions(
  questionnaire: Questionnaire,
  id: string,
  drafts: readonly ActionDraft[],
): Questionnaire {
  const renamed = rename(questionnaire, id)
  const items = allItems(renamed)
  const raisable = items.filter((item) => scaleOf(item) !== null)
  const gates = items.filter(({ kind }) => kind === 'gate')
  const actions = drafts.map((draft, place): Action => {
    const raises = draft.raises.flatMap((raise) => {
      const item = raisable[raise.place % Math.max(1, raisable.length)]
      return item ? [{ item: item.id, to: Math.min(raise.to, topOf(item)) }] : []
    })
    const closes =
      draft.closes === null ? undefined : gates[draft.closes % Math.max(1, gates.length)]
    const earlier = place === 0 ? [] : draft.needs.map((need) => `${id}-act-${need % place}`)
    return {
      id: `${id}-act-${place}`,
      raises: raises.filter((one, at) => raises.findIndex(({ item }) => item === one.item) === at),
      closes: closes ? [closes.id] : [],
      title: 'work',
      how: ['do it'],
      days: [draft.days / 2, draft.days, draft.days * 2],
      cost: [0, draft.cny, draft.cny * 3],
      weeks: 1,
      role: 'lead',
      needs: [...new Set(earlier)],
      measure: draft.measure,
      support: [],
    }
  })
  return { ...renamed, actions }
}

function topOf(item: Item): number {
  return item.kind === 'level' ? Object.keys(item.anchors).length : 5
}

/** Ids of one questionnaire never meet those of another. */
function rename(questionnaire: Questionnaire, id: string): Questionnaire {
  const text = JSON.stringify({ ...questionnaire, id })
  return JSON.parse(text.replaceAll(/"(item|section)-(\d+)"/g, `"${id}-$1-$2"`))
}

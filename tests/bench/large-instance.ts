import type { Answer, Answers } from '#core/assessment/schema.ts'
import { localizeQuestionnaire, type Questionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'

/** A made-up assessment of many items and actions, the same for the same numbers. */
export type LargeInstance = {
  readonly questionnaires: readonly Questionnaire[]
  readonly answers: Answers
}

/**
 * Ten questionnaires with so many items and actions altogether: each action raises one to three items by a step, costs what
 * work of the kind may cost, and every second one needs the step before it. Every third item is answered at 1, 2 and 3.
 */
export function largeInstance(items: number, actions: number, seed = 1): LargeInstance {
  const dice = thrower(seed)
  const answers = new Map<string, Answer>()
  const perItems = Math.ceil(items / 10)
  const perActions = Math.ceil(actions / 10)
  const questionnaires = Array.from({ length: 10 }, (_, place) => {
    const ids = Array.from(
      { length: Math.min(perItems, items - place * perItems) },
      (_one, i) => `q${place}-i${i}`,
    )
    for (const [i, id] of ids.entries()) answers.set(id, { state: 'answered', value: 1 + (i % 3) })
    const steps = ids.flatMap((id) => [2, 3, 4, 5].map((to) => ({ id, to })))
    const made = Array.from(
      { length: Math.min(perActions, actions - place * perActions) },
      (_one, i) => {
        const own = steps[i % steps.length] ?? { id: ids[0] ?? '', to: 2 }
        const more = dice(4) === 0 ? 1 + dice(2) : 0
        const others = Array.from({ length: more }, () => ({
          item: ids[dice(ids.length)] ?? own.id,
          to: 2 + dice(3),
        }))
        const raises = [
          { item: own.id, to: own.to },
          ...others.filter(({ item }) => item !== own.id),
        ]
        const days = 1 + dice(20 * own.to)
        const cny = dice(3) === 0 ? 500 * dice(40) : 0
        return {
          id: `q${place}-a${i}`,
          raises: raises.filter(
            ({ item }, at) => raises.findIndex((one) => one.item === item) === at,
          ),
          title: both('Work'),
          how: { 'zh-Hans': ['做'], en: ['Do'] },
          days: [days / 2, days, days * 2],
          cost: [0, cny, cny * 2],
          weeks: 1 + dice(12),
          role: both('lead'),
          measure: 1 + dice(17),
          needs: own.to > 2 && dice(2) === 0 ? [`q${place}-a${i - 1}`] : [],
        }
      },
    )
    return localizeQuestionnaire(
      AuthoredQuestionnaire.parse({
        format: 1,
        id: `q${place}`,
        version: '1.0.0',
        title: both('Large'),
        summary: both('Large'),
        measures: [1],
        sections: [
          {
            section: `q${place}-s`,
            title: both('All'),
            items: ids.map((id, i) => ({
              id,
              kind: 'level',
              measures: [1],
              weight: 1 + dice(5),
              key: i % 10 === 0,
              ask: both(id),
              anchors: Object.fromEntries(
                [1, 2, 3, 4, 5].map((n) => [String(n), both(`${id} ${n}`)]),
              ),
            })),
          },
        ],
        actions: made,
      }),
      'en',
    )
  })
  return { questionnaires, answers }
}

function both(text: string) {
  return { 'zh-Hans': text, en: text }
}

/** Whole numbers below a limit, the same series for the same seed (mulberry32). */
function thrower(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

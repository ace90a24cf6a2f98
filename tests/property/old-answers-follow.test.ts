import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bringForward } from '#core/assessment/bring-forward.ts'
import { Answer, type Assessment } from '#core/assessment/schema.ts'
import { checkChanges } from '#core/questionnaire/changes/check-changes.ts'
import { allItems, findItem } from '#core/questionnaire/find-item.ts'
import { localizeQuestionnaire, type Questionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import { carried } from '#words/en/carried.ts'
import { fixed } from './random-questionnaire.ts'

type Fates = Record<string, object>
type Story = { readonly first?: Fates; readonly second?: Fates; readonly options?: Fates }
type Levels = number | 'none'

const ask = (id: string) => ({ 'zh-Hans': id, en: id })

/**
 * What can have happened to a few items in two steps. The items of today are p and q, a and b are of the first version, m
 * is of the second.
 */
const stories: readonly ((n: number, levels: number, declared: Levels) => Story)[] = [
  () => ({}),
  (n) => ({ first: { [`a${n}`]: { renamed: `p${n}` } } }),
  (n, levels) => ({ second: { [`a${n}`]: { renamed: `p${n}`, levels } } }),
  (n) => ({
    first: { [`a${n}`]: { renamed: `m${n}` } },
    second: { [`m${n}`]: { renamed: `p${n}` } },
  }),
  (n, _, levels) => ({
    first: { [`a${n}`]: { split: [`p${n}`, `q${n}`], levels, ask: ask(`a${n}`) } },
  }),
  (n, _, levels) => ({
    first: { [`a${n}`]: { renamed: `m${n}` } },
    second: { [`m${n}`]: { split: [`p${n}`, `q${n}`], levels, ask: ask(`m${n}`) } },
  }),
  (n, _, levels) => ({
    first: { [`a${n}`]: { split: [`m${n}`, `q${n}`], levels, ask: ask(`a${n}`) } },
    second: { [`m${n}`]: { renamed: `p${n}` } },
  }),
  (n, levels, declared) => ({
    first: {
      [`a${n}`]: { merged: `p${n}`, levels, ask: ask(`a${n}`) },
      [`b${n}`]: {
        merged: `p${n}`,
        levels: declared === 'none' ? declared : levels,
        ask: ask('b'),
      },
    },
  }),
  (n, levels) => ({
    first: {
      [`a${n}`]: { merged: `m${n}`, levels, ask: ask(`a${n}`) },
      [`b${n}`]: { merged: `m${n}`, levels, ask: ask(`b${n}`) },
    },
    second: { [`m${n}`]: { split: [`p${n}`, `q${n}`], levels, ask: ask(`m${n}`) } },
  }),
  (n) => ({ first: { [`a${n}`]: { dropped: true, ask: ask(`a${n}`) } } }),
  (n) => ({
    first: { [`a${n}`]: { renamed: `way${n}` } },
    options: { [`way${n}`]: { old: 'new' } },
  }),
]

const told: fc.Arbitrary<Questionnaire> = fc
  .array(
    fc.record({
      story: fc.nat(stories.length - 1),
      levels: fc.constantFrom(3, 5),
      declared: fc.constantFrom<Levels>(3, 5, 'none'),
    }),
    { minLength: 3, maxLength: 3 },
  )
  .map((drawn) => {
    const parts = drawn.map(({ story, levels, declared }, n) => {
      return { n, levels, ...stories[story]?.(n, levels, declared) }
    })
    const items = parts.flatMap(({ n, levels }) => {
      const asked = (id: string) => ({ id, measures: [1], ask: ask(id) })
      const anchors = Object.fromEntries(
        Array.from({ length: levels }, (_, i) => [i + 1, ask(`level ${i + 1}`)]),
      )
      const options = ['new', 'other'].map((id) => ({ id, label: ask(id) }))
      return [
        ...['p', 'q'].map((id) => ({ ...asked(`${id}${n}`), kind: 'level', anchors })),
        { ...asked(`way${n}`), kind: 'checklist', options },
      ]
    })
    const together = (key: 'first' | 'second' | 'options') =>
      Object.fromEntries(parts.flatMap((part) => Object.entries(part[key] ?? {})))
    const authored = AuthoredQuestionnaire.parse({
      format: 1,
      id: 'told',
      version: '3.0.0',
      title: ask('Told'),
      summary: ask('Told'),
      measures: [1],
      sections: [{ section: 'all', title: ask('All'), items }],
      changes: [
        { from: '1.0.0', to: '2.0.0', items: together('first') },
        { from: '2.0.0', to: '3.0.0', items: together('second'), options: together('options') },
      ],
    })
    const problems = checkChanges(authored, authored.sections[0]?.items ?? [])
    if (problems.length > 0) throw new Error(JSON.stringify(problems))
    return localizeQuestionnaire(authored, 'en')
  })

const note = fc.option(fc.constantFrom('mine', 'a\nlonger one', 'n'.repeat(3990)), {
  nil: undefined,
  freq: 2,
})
const answer: fc.Arbitrary<Answer> = fc
  .record({
    said: fc.oneof(
      { weight: 5, arbitrary: fc.record({ value: fc.integer({ min: 1, max: 6 }) }) },
      fc.record({ value: fc.subarray(['old', 'new', 'other', 'gone']) }),
      fc.constantFrom('dont-know' as const, 'unanswered' as const, 'not-applicable' as const),
    ),
    evidence: fc.constantFrom(undefined, 0 as const, 3 as const),
    note,
  })
  .map(({ said, evidence, note: typed }): Answer => {
    const remarks = typed === undefined ? {} : { note: typed }
    if (said === 'not-applicable') return { state: said, reason: 'not here', ...remarks }
    if (typeof said === 'string') return { state: said, ...remarks }
    return { state: 'answered', ...said, ...(evidence !== undefined && { evidence }), ...remarks }
  })

const itemIds = [0, 1, 2].flatMap((n) => ['a', 'b', 'm', 'p', 'q', 'way'].map((id) => `${id}${n}`))
const answered: fc.Arbitrary<Assessment> = fc
  .record({
    version: fc.constantFrom('1.0.0', '1.0.0', '1.4.2', '2.0.0', '2.9.0', '3.0.0'),
    said: fc.array(fc.option(answer, { nil: undefined, freq: 2 }), {
      minLength: itemIds.length,
      maxLength: itemIds.length,
    }),
    elsewhere: fc.dictionary(fc.constantFrom('x1', 'x2'), answer),
  })
  .map(({ version, said, elsewhere }) => ({
    version: 1,
    id: 'old',
    example: false,
    createdAt: '2025-01-01T00:00:00.000Z',
    updatedAt: '2025-01-01T00:00:00.000Z',
    profile: { name: '', roles: [], ambition: 'basic' },
    questionnaires: [{ id: 'told', version }],
    answers: new Map([
      ...itemIds.flatMap((id, i) => (said[i] ? [[id, said[i]] as const] : [])),
      ...Object.entries(elsewhere),
    ]),
  }))

const forward = (questionnaire: Questionnaire, assessment: Assessment) =>
  bringForward(assessment, [questionnaire], carried.note).assessment

/** The ids an answer may have moved to. */
function waysOf(questionnaire: Questionnaire, id: string): string[] {
  return (questionnaire.changes ?? []).reduce<string[]>(
    (ids, { items }) => [...ids, ...ids.flatMap((one) => items[one]?.renamed ?? [])],
    [id],
  )
}

/** An answer but for its note and for options that may have new ids. */
function bare({ note: _, ...rest }: Answer): unknown {
  if (rest.state !== 'answered' || !Array.isArray(rest.value)) return rest
  const now = rest.value.map((id) => (id === 'old' ? 'new' : id))
  return { ...rest, value: [...new Set(now)] }
}

test('no answer and no note is ever lost, and what comes of them can be saved', () => {
  fc.assert(
    fc.property(told, answered, (questionnaire, assessment) => {
      const { answers } = forward(questionnaire, assessment)
      for (const [id, said] of assessment.answers) {
        const kept = waysOf(questionnaire, id).flatMap((way) => answers.get(way) ?? [])
        const holding = kept.filter(
          (one) =>
            (said.state === 'unanswered' ||
              JSON.stringify(bare(one)) === JSON.stringify(bare(said))) &&
            (!said.note || one.note?.includes(said.note)),
        )
        expect(holding, id).not.toEqual([])
      }
      for (const one of answers.values()) expect(Answer.safeParse(one).success).toBe(true)
    }),
    fixed,
  )
})

test('an answer to an item of today, or of no questionnaire that changed, stays as it is', () => {
  fc.assert(
    fc.property(told, answered, (questionnaire, assessment) => {
      const { answers } = forward(questionnaire, assessment)
      for (const [id, said] of assessment.answers) {
        const isNow = findItem(questionnaire, id) !== undefined || id.startsWith('x')
        if (isNow && said.state !== 'unanswered') expect(bare(answers.get(id)!)).toEqual(bare(said))
        if (id.startsWith('x')) expect(answers.get(id)).toBe(said)
      }
    }),
    fixed,
  )
})

test('doing it once more changes nothing', () => {
  fc.assert(
    fc.property(told, answered, (questionnaire, assessment) => {
      const once = forward(questionnaire, assessment)
      expect(once.questionnaires).toEqual([{ id: 'told', version: '3.0.0' }])
      expect(forward(questionnaire, once)).toBe(once)
    }),
    fixed,
  )
})

test('the order of answers and of what an author wrote leaves no mark', () => {
  fc.assert(
    fc.property(told, answered, (questionnaire, assessment) => {
      const backwards = { ...assessment, answers: new Map([...assessment.answers].toReversed()) }
      const once = forward(questionnaire, assessment).answers
      expect(forward(questionnaire, backwards).answers).toEqual(once)
      const turned = questionnaire.changes?.map((step) => {
        return { ...step, items: Object.fromEntries(Object.entries(step.items).toReversed()) }
      })
      const said = forward({ ...questionnaire, changes: turned }, assessment).answers
      const sorted = (answers: Assessment['answers']) =>
        Object.fromEntries([...answers].map(([id, one]) => [id, bare(one)]))
      expect(sorted(said)).toEqual(sorted(once))
    }),
    fixed,
  )
})

test('no level is made up: it is the old one on its own scale, or the lowest where several became one', () => {
  fc.assert(
    fc.property(told, answered, (questionnaire, assessment) => {
      const levelOf = (id: string, answers: Assessment['answers']): number | null => {
        const said = answers.get(id)
        return said?.state === 'answered' && typeof said.value === 'number' ? said.value : null
      }
      const { answers } = forward(questionnaire, assessment)
      for (const item of allItems(questionnaire)) {
        const level = levelOf(item.id, answers)
        if (level === null || level === levelOf(item.id, assessment.answers)) continue
        const sources = sourcesOf(questionnaire, item.id, assessment.answers)
        const levels = sources.flatMap(({ id }) => levelOf(id, assessment.answers) ?? [])
        expect(level, item.id).toBe(Math.min(...levels))
        const states = sources.map(({ id }) => assessment.answers.get(id)?.state)
        expect(['answered', 'not-applicable']).toEqual(expect.arrayContaining(states))
        const scale = 'anchors' in item ? Object.keys(item.anchors).length : 0
        for (const { fate } of sources) {
          if (fate.renamed === undefined) expect(fate.levels, item.id).toBe(scale)
        }
      }
    }),
    fixed,
  )
})

type Fate = NonNullable<Questionnaire['changes']>[number]['items'][string]
type Source = { readonly id: string; readonly fate: Fate }

/** The old items whose answers one can have got: the nearest that were answered, or all that were merged. */
function sourcesOf(
  questionnaire: Questionnaire,
  id: string,
  answers: Assessment['answers'],
): Source[] {
  const before = (questionnaire.changes ?? []).flatMap(({ items }) =>
    Object.entries(items).flatMap(([old, fate]): Source[] => {
      const { renamed, split, merged } = fate
      return renamed === id || merged === id || split?.includes(id) ? [{ id: old, fate }] : []
    }),
  )
  const isSaid = (one: Source) => (answers.get(one.id)?.state ?? 'unanswered') !== 'unanswered'
  return before.some(isSaid)
    ? before
    : before.flatMap((one) => sourcesOf(questionnaire, one.id, answers))
}

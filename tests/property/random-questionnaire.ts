import fc from 'fast-check'
import type { Answer, AnswerValue, Answers, Profile } from '#core/assessment/schema.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import type { Item, Questionnaire, Section } from '#core/questionnaire/localize.ts'
import type { When } from '#core/questionnaire/schema.ts'

/** Runs are the same every time: a law that fails does so on every machine. */
export const fixed = { seed: 20210401, numRuns: 200 } as const

export const today = '2026-06-01'
export const profile: Profile = {
  name: '',
  sector: 'manufacturing',
  size: 'small',
  roles: ['manufacturer', 'exporter'],
  ambition: 'basic',
}

type Kind = Item['kind']
type Rollup = 'mean' | 'sum' | 'min'

/** What a random questionnaire may hold. */
type Freedom = {
  readonly kinds: readonly Kind[]
  /** `items`: conditions may read earlier items as well as the profile. */
  readonly conditions: 'none' | 'profile' | 'items'
  readonly rollups: readonly Rollup[]
  readonly missing: readonly ('range' | 'zero' | 'exclude' | 'block')[]
  readonly notApplicable: readonly ('exclude' | 'full' | 'target')[]
  /** Most items in a section and most sections in a section. */
  readonly width: number
}

const scoredKinds: readonly Kind[] = ['level', 'choice', 'checklist', 'number']
const everything: Freedom = {
  kinds: [...scoredKinds, 'level', 'level', 'gate', 'text'],
  conditions: 'items',
  rollups: ['mean', 'sum', 'min'],
  missing: ['range', 'zero', 'exclude', 'block'],
  notApplicable: ['exclude', 'full', 'target'],
  width: 4,
}

type ConditionDraft = { readonly form: number; readonly place: number; readonly pick: number }
type ItemDraft = {
  readonly kind: Kind
  readonly weight: number
  readonly key: boolean
  readonly shape: readonly number[]
  readonly when: ConditionDraft | null
}
type SectionDraft = {
  readonly weight: number
  readonly rollup: Rollup | undefined
  readonly when: ConditionDraft | null
  readonly items: readonly ItemDraft[]
  readonly sections: readonly SectionDraft[]
}

const weight = fc.constantFrom(1, 1, 2, 3, 0.5, 5)

/** A questionnaire of any shape within the given freedom, sections nested up to three deep. */
export function questionnaires(given: Partial<Freedom> = {}): fc.Arbitrary<Questionnaire> {
  const freedom = { ...everything, ...given }
  const condition: fc.Arbitrary<ConditionDraft | null> =
    freedom.conditions === 'none'
      ? fc.constant(null)
      : fc.option(
          fc.record({
            form: fc.nat(freedom.conditions === 'items' ? 9 : 4),
            place: fc.nat(1000),
            pick: fc.nat(1000),
          }),
          { freq: 2 },
        )
  const item: fc.Arbitrary<ItemDraft> = fc.record({
    kind: fc.constantFrom(...freedom.kinds),
    weight,
    key: fc.constantFrom(false, false, false, true),
    shape: fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }),
    when: condition,
  })
  const section = (depth: number): fc.Arbitrary<SectionDraft> =>
    fc.record({
      weight,
      rollup: fc.constantFrom(undefined, undefined, ...freedom.rollups),
      when: condition,
      items: fc.array(item, { minLength: depth === 0 ? 1 : 0, maxLength: freedom.width }),
      sections:
        depth === 0
          ? fc.constant([])
          : fc.array(section(depth - 1), { maxLength: Math.min(2, freedom.width) }),
    })
  return fc
    .record({
      sections: fc.array(section(2), { minLength: 1, maxLength: 3 }),
      rollup: fc.constantFrom(undefined, ...freedom.rollups),
      missing: fc.constantFrom(undefined, ...freedom.missing),
      notApplicable: fc.constantFrom(undefined, ...freedom.notApplicable),
      stageShare: fc.constantFrom(0.85, 0.85, 1, 0.6),
    })
    .map(build)
}

type Draft = {
  readonly sections: readonly SectionDraft[]
  readonly rollup: Rollup | undefined
  readonly missing: Freedom['missing'][number] | undefined
  readonly notApplicable: Freedom['notApplicable'][number] | undefined
  readonly stageShare: number
}

function build({ sections, rollup, missing, notApplicable, stageShare }: Draft): Questionnaire {
  const earlier: Item[] = []
  let number = 0
  const buildSection = (draft: SectionDraft): Section => {
    const when = draft.when && conditionOf(draft.when, earlier)
    number += 1
    const section = `section-${number}`
    const items = draft.items.map((one) => {
      const built = itemOf(one, `item-${earlier.length + 1}`, earlier)
      earlier.push(built)
      return built
    })
    return {
      section,
      title: section,
      weight: draft.weight,
      ...(draft.rollup ? { rollup: draft.rollup } : {}),
      ...(when ? { when } : {}),
      items,
      actions: [],
      sections: draft.sections.map(buildSection),
    }
  }
  return {
    format: 1,
    id: 'random',
    version: '1.0.0',
    title: 'random',
    summary: 'random',
    core: true,
    weight: 1,
    measures: [1],
    stage: { share: stageShare },
    policy: {
      ...(rollup ? { rollup } : {}),
      ...(missing ? { missing } : {}),
      ...(notApplicable ? { notApplicable } : {}),
    },
    sources: {},
    actions: [],
    sections: sections.map(buildSection),
  }
}

function conditionOf({ form, place, pick }: ConditionDraft, earlier: readonly Item[]): When {
  const asked = earlier.filter((item) => item.kind !== 'text')
  const item = asked[place % Math.max(1, asked.length)]
  if (form >= 5 && item) {
    const values = valuesOf(item)
    const value = values[pick % values.length] ?? 1
    const is: When = { item: item.id, is: Array.isArray(value) ? value : [String(value)] }
    const atLeast: When = { item: item.id, atLeast: 2 + (pick % 3) }
    const read = item.kind === 'gate' || pick % 2 === 0 ? is : atLeast
    if (form === 8) return { not: read }
    return form === 9 ? { any: [read, { role: ['food'] }] } : read
  }
  const facts: When[] = [
    { sector: ['manufacturing'] },
    { size: ['micro', 'small'] },
    { not: { role: ['food'] } },
    { any: [{ role: ['food'] }, { role: ['exporter'] }] },
    { all: [{ size: ['large'] }, { role: ['exporter'] }] },
  ]
  return facts[form % 5] ?? { size: ['small'] }
}

function itemOf(draft: ItemDraft, id: string, earlier: readonly Item[]): Item {
  const when = draft.when && conditionOf(draft.when, earlier)
  const asked = { id, measures: [1], ask: id, sources: [], quick: false, ...(when ? { when } : {}) }
  const scored = { ...asked, weight: draft.weight, key: draft.key }
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = draft.shape
  switch (draft.kind) {
    case 'level': {
      const levels = a % 3 === 0 ? 2 + (b % 5) : 5
      const anchors = Object.fromEntries(
        Array.from({ length: levels }, (_, i) => [String(i + 1), `level ${i + 1}`]),
      )
      return { ...scored, kind: 'level', anchors }
    }
    case 'choice': {
      const values = [a, b, c].slice(0, 2 + (d % 2))
      const options = values.map((value, i) => ({
        id: `o${i}`,
        label: `o${i}`,
        ...(e % 2 === 0 ? { share: value / 20 } : { points: value }),
      }))
      return { ...scored, kind: 'choice', options }
    }
    case 'checklist': {
      const options = [a, b, c, 0].map((value, i) => ({
        id: `o${i}`,
        label: `o${i}`,
        points: i === 3 ? 0 : 1 + (value % 4),
        exclusive: i === 3,
      }))
      return { ...scored, kind: 'checklist', options, ...(d % 2 === 0 ? { max: 1 + e } : {}) }
    }
    case 'number': {
      const shares = [a, b, c].map((value) => value / 20).toSorted((x, y) => x - y)
      if (d % 2 === 1) shares.reverse()
      const points = shares.map((share, i): [number, number] => [i * (1 + e), share])
      return { ...scored, kind: 'number', unit: '%', points }
    }
    case 'gate':
      return { ...asked, kind: 'gate', weight: draft.weight, appliesTo: 'all' }
    case 'text':
      return { ...asked, kind: 'text' }
  }
}

/** Values an item takes; all of them but for a number, whose corners, middles and beyond stand for the rest. */
export function valuesOf(item: Item): AnswerValue[] {
  switch (item.kind) {
    case 'level':
      return Object.keys(item.anchors).map(Number)
    case 'choice':
      return item.options.map((option) => option.id)
    case 'checklist': {
      const free = item.options.filter((option) => !option.exclusive).map((option) => option.id)
      const subsets = free.reduce<string[][]>(
        (all, id) => [...all, ...all.map((ticks) => [...ticks, id])],
        [[]],
      )
      const alone = item.options.filter((option) => option.exclusive).map((option) => [option.id])
      return [...subsets, ...alone]
    }
    case 'number': {
      const corners = item.points.map(([at]) => at)
      const middles = corners.slice(1).map((at, i) => (at + (corners[i] ?? at)) / 2)
      return [-1, ...corners, ...middles, 1000]
    }
    case 'gate':
      return ['yes', 'no', 'not-sure', 'does-not-apply']
    case 'text':
      return ['words']
  }
}

/** One throw of the dice for one item: what is said of it, with which evidence. */
type Throw = {
  readonly state: number
  readonly pick: number
  readonly grade: 0 | 1 | 2 | 3 | 4
  readonly until: number
}

const throwOne: fc.Arbitrary<Throw> = fc.record({
  state: fc.nat(9),
  pick: fc.nat(1000),
  grade: fc.constantFrom(0, 1, 2, 3, 4),
  until: fc.nat(3),
})

/** Dice for every item a random questionnaire can have. */
export const dice: fc.Arbitrary<Throw[]> = fc.array(throwOne, { minLength: 40, maxLength: 40 })

/** Answers as the dice fall: about half answered, the rest in the other three states. */
export function answersBy(questionnaire: Questionnaire, thrown: readonly Throw[]): Answers {
  const answers = new Map<string, Answer>()
  allItems(questionnaire).forEach((item, place) => {
    const one = thrown[place % thrown.length]
    if (!one) return
    const scored = item.kind !== 'gate' && item.kind !== 'text'
    if (one.state <= 5) answers.set(item.id, said(item, one))
    else if (one.state === 6 && scored) answers.set(item.id, { state: 'dont-know' })
    else if (one.state === 7 && scored) {
      answers.set(item.id, { state: 'not-applicable', reason: 'not here' })
    }
  })
  return answers
}

/** The same answers with every item that has none answered as the dice fall; now and then with don't know. */
export function completedBy(
  questionnaire: Questionnaire,
  answers: Answers,
  thrown: readonly Throw[],
): Answers {
  const complete = new Map(answers)
  allItems(questionnaire).forEach((item, place) => {
    const one = thrown[place % thrown.length]
    if (complete.has(item.id) || !one) return
    const unknown = one.state === 9 && item.kind !== 'gate' && item.kind !== 'text'
    complete.set(item.id, unknown ? { state: 'dont-know' } : said(item, one))
  })
  return complete
}

function said(item: Item, { pick, grade, until }: Throw): Answer {
  const values = valuesOf(item)
  const value = values[pick % values.length] ?? 1
  if (item.kind === 'gate' || item.kind === 'text') return { state: 'answered', value }
  return {
    state: 'answered',
    value,
    evidence: grade,
    ...(until === 0 ? {} : { validUntil: `202${4 + until}-01-31` }),
  }
}

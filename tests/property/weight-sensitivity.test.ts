import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer, Answers } from '#core/assessment/schema.ts'
import { rankGaps } from '#core/planning/gaps.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import type { Questionnaire, Section } from '#core/questionnaire/localize.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'
import { topGapCount } from '#core/scoring/gaps-sensitivity.ts'
import { weightSensitivity } from '#core/scoring/weight-sensitivity.ts'
import { answersBy, dice, fixed, profile, questionnaires, today } from './random-questionnaire.ts'

/** Every weight of some questionnaires, in file order, multiplied by the factor of its place. */
function weighed(all: readonly Questionnaire[], factors: readonly number[]): Questionnaire[] {
  let place = 0
  const next = (weight: number): number => {
    place += 1
    return weight * (factors[place - 1] ?? 1)
  }
  const inside = (section: Section): Section => ({
    ...section,
    weight: next(section.weight),
    items: section.items.map((item) =>
      'weight' in item && item.kind !== 'gate' ? { ...item, weight: next(item.weight) } : item,
    ),
    sections: section.sections.map(inside),
  })
  return all.map((one) => ({
    ...one,
    weight: next(one.weight),
    sections: one.sections.map(inside),
  }))
}

function countOfWeights(all: readonly Questionnaire[]): number {
  const inside = (section: Section): number =>
    section.items.filter((item) => 'weight' in item && item.kind !== 'gate').length +
    section.sections.reduce((sum, one) => sum + inside(one), section.sections.length)
  return all.reduce(
    (sum, one) => sum + 1 + one.sections.reduce((own, section) => own + 1 + inside(section), 0),
    0,
  )
}

type Drawn = { readonly all: readonly Questionnaire[]; readonly answers: Answers }

/** Several random questionnaires under ids of their own, with answers as the dice fall. */
function assessments(
  drawn: fc.Arbitrary<Questionnaire>,
  say: typeof answersBy,
): fc.Arbitrary<Drawn> {
  const most = 3
  const own = (one: Questionnaire, place: number): Questionnaire =>
    JSON.parse(
      JSON.stringify({ ...one, id: `q${place}` }).replaceAll('"item-', `"q${place}-item-`),
    ) as Questionnaire
  return fc
    .record({
      drawn: fc.array(drawn, { minLength: 1, maxLength: most }),
      weights: fc.array(fc.constantFrom(1, 1, 2, 0.5), { minLength: most, maxLength: most }),
      cores: fc.array(fc.constantFrom(true, true, false), { minLength: most, maxLength: most }),
      thrown: fc.array(dice, { minLength: most, maxLength: most }),
    })
    .map((one) => {
      const all = one.drawn.map((questionnaire, i) => ({
        ...own(questionnaire, i),
        weight: one.weights[i] ?? 1,
        core: one.cores[i] ?? true,
      }))
      const answers = new Map(all.flatMap((each, i) => [...say(each, one.thrown[i] ?? [])]))
      return { all, answers }
    })
}

/** Anything: conditions, sums and least shares, items in every state. */
const wild = assessments(questionnaires({ width: 4 }), answersBy)

/** Items with levels, most of them near the middle: stages stand by a hair, and gaps are many. */
function even(conditions: 'none' | 'items', unanswered: number): fc.Arbitrary<Drawn> {
  return assessments(
    questionnaires({ kinds: ['level'], conditions, width: 4 }),
    (questionnaire, thrown) =>
      new Map(
        allItems(questionnaire).flatMap((item, place): [string, Answer][] => {
          const one = thrown[place % thrown.length]
          if (!one || one.state > 9 - unanswered || item.kind !== 'level') return []
          const value = [3, 3, 2, 3, 4, 1, 4, 3][one.pick % 8] ?? 3
          const levels = Object.keys(item.anchors).length
          return [[item.id, { state: 'answered', value: Math.min(value, levels) }]]
        }),
      ),
  )
}

/** The overall stage and the gaps, ranked, under given weights. */
function outcome(all: readonly Questionnaire[], answers: Answers) {
  const score = scoreAssessment(all, answers, { profile, today })
  const gaps = rankGaps(all, score.questionnaires, { profile: { ...profile, ambition: 'leading' } })
  return { score, gaps, stage: score.stage?.guaranteed ?? null, top: topOf(gaps) }
}

function topOf(gaps: readonly { readonly itemId: string }[]): string[] {
  return gaps
    .slice(0, topGapCount)
    .map(({ itemId }) => itemId)
    .toSorted()
}

/** Every corner of the box, or every so many: each weight at its least or its most. A mean's extremes lie in them. */
function* corners(count: number, factor: number, every = 1): Generator<number[]> {
  for (let bits = 0; bits < 2 ** count; bits += every) {
    yield Array.from({ length: count }, (_, i) => ((bits >> i) & 1 ? factor : 1 / factor))
  }
}

const tiny = 1e-6

const none = { falls: 0, rises: 0, fixed: 0, gaps: 0, sums: 0, undecided: 0, unreckoned: 0 }

/** Holds what is said of one assessment against every corner of the box, just within the limit and just beyond it. */
function holdAgainstCorners({ all, answers }: Drawn, seen: typeof none): void {
  const count = countOfWeights(all)
  const written = outcome(all, answers)
  const { stage, gaps } = weightSensitivity(written.score, written.gaps)
  const at = (factor: number, every = 1) =>
    [...corners(count, factor, every)].map((factors) => outcome(weighed(all, factors), answers))

  if (stage.kind === 'moves') {
    seen[stage.change] += 1
    if (JSON.stringify(all).includes('"sum"')) seen.sums += 1
    if (written.score.counts.undecided > 0) seen.undecided += 1
    expect(stage.from).toBe(written.stage)
    if (stage.within > tiny) {
      for (const one of at(1 + stage.within - tiny)) expect(one.stage).toBe(written.stage)
    }
    const beyond = at(1 + stage.within + tiny).map((one) => one.stage ?? 0)
    const reached = stage.change === 'falls' ? Math.min(...beyond) : Math.max(...beyond)
    expect(reached).not.toBe(written.stage)
    expect(reached).toBe(stage.to)
  } else if (stage.kind === 'fixed') {
    seen.fixed += 1
    for (const one of at(10, 7)) expect(one.stage).toBe(written.stage)
  }
  if (gaps.kind === 'moves') {
    seen.gaps += 1
    const { enters, leaves, within } = gaps
    if (within > tiny) {
      for (const one of at(1 + within - tiny)) expect(one.top).toEqual(written.top)
    }
    const turned = at(1 + within + tiny).filter(
      ({ top }) => top.includes(enters.itemId) && !top.includes(leaves.itemId),
    )
    expect(turned).not.toEqual([])
  }
  if (stage.kind === 'not-reckoned' || gaps.kind === 'not-reckoned') seen.unreckoned += 1
}

/** As many of the questionnaires as have no more than nine weights together, so that every corner can be tried. */
function small(drawn: fc.Arbitrary<Drawn>): fc.Arbitrary<Drawn> {
  return drawn
    .map(({ all, answers }) => ({
      all: all.filter((_, i) => countOfWeights(all.slice(0, i + 1)) <= 9),
      answers,
    }))
    .filter(({ all }) => all.length > 0)
}

function heldFor(drawn: fc.Arbitrary<Drawn>, numRuns: number): typeof none {
  const seen = { ...none }
  fc.assert(
    fc.property(drawn, (one) => holdAgainstCorners(one, seen)),
    { ...fixed, numRuns },
  )
  return seen
}

test('no weights within the limit change the stage or the top gaps, and some just beyond it do what is said', () => {
  const seen = heldFor(small(even('none', 1)), 120)
  expect(Math.min(seen.falls, seen.rises, seen.fixed, seen.gaps, seen.sums)).toBeGreaterThan(8)
}, 60_000)

test('the same with every kind of item in every state', () => {
  const seen = heldFor(small(wild), 80)
  expect(Math.min(seen.falls + seen.rises, seen.fixed, seen.sums)).toBeGreaterThan(5)
}, 60_000)

test('the same while conditions are undecided', () => {
  const open = small(even('items', 5)).filter(
    ({ all, answers }) => outcome(all, answers).score.counts.undecided > 0,
  )
  const seen = heldFor(open, 50)
  expect(seen.undecided).toBeGreaterThan(5)
}, 60_000)

test('in questionnaires of any size, weights moved at random within the limit change nothing', () => {
  const length = { minLength: 80, maxLength: 80 }
  const exponents = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), length)
  let moved = 0
  fc.assert(
    fc.property(
      fc.oneof(even('none', 1), even('items', 2), wild),
      fc.array(exponents, { minLength: 8, maxLength: 8 }),
      ({ all, answers }, drawn) => {
        const written = outcome(all, answers)
        const { stage, gaps } = weightSensitivity(written.score, written.gaps)
        const under = (within: number, powers: readonly number[]) => {
          moved += 1
          const most = Math.log(1 + within - tiny)
          return outcome(
            weighed(
              all,
              powers.map((power) => Math.exp(power * most)),
            ),
            answers,
          )
        }
        for (const powers of drawn) {
          if (stage.kind === 'moves' && stage.within > tiny) {
            expect(under(stage.within, powers).stage).toBe(written.stage)
          }
          if (gaps.kind === 'moves' && gaps.within > tiny) {
            expect(under(gaps.within, powers).top).toEqual(written.top)
          }
        }
      },
    ),
    fixed,
  )
  expect(moved).toBeGreaterThan(500)
}, 60_000)

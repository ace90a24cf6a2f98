import { describe, expect, it } from 'vitest'
import { sizeClass, sizeRuleOf, sizeRules } from '#core/assessment/size-class.ts'
import type { Profile } from '#core/assessment/schema.ts'
import { type Sector, sectors } from '#core/assessment/schema.ts'

const enterprise = (sector: Sector, figures: Partial<Profile>): Profile => ({
  name: '',
  roles: [],
  ambition: 'basic',
  sector,
  ...figures,
})

describe('the size class', () => {
  it.each([
    ['manufacturing', 300, 2000, 'medium'],
    ['manufacturing', 299, 2000, 'small'],
    ['manufacturing', 300, 1999, 'small'],
    ['manufacturing', 20, 300, 'small'],
    ['manufacturing', 19, 300, 'micro'],
    ['manufacturing', 1000, 40_000, 'large'],
    ['manufacturing', 1000, 39_999, 'medium'],
    ['manufacturing', 999, 40_000, 'medium'],
    ['manufacturing', 5000, 100, 'micro'],
    ['wholesale', 20, 5000, 'medium'],
    ['wholesale', 5, 1000, 'small'],
    ['retail', 49, 20_000, 'small'],
    ['transport', 300, 3000, 'medium'],
    ['hospitality', 100, 2000, 'medium'],
    ['information', 2000, 100_000, 'large'],
    ['software', 10, 50, 'small'],
    ['software', 10, 49, 'micro'],
  ] as const)('of %s with %i employees and revenue %i is %s', (sector, staff, revenueWan, size) => {
    expect(sizeClass(enterprise(sector, { staff, revenueWan }))).toBe(size)
  })

  it('goes by revenue and assets in construction, whatever the number of employees', () => {
    const figures = { revenueWan: 6000, assetsWan: 5000 }
    expect(sizeClass(enterprise('construction', figures))).toBe('medium')
    expect(sizeClass(enterprise('construction', { ...figures, staff: 3 }))).toBe('medium')
    expect(sizeClass(enterprise('construction', { ...figures, assetsWan: 4999 }))).toBe('small')
  })

  it('goes by employees and assets in leasing and business services', () => {
    expect(sizeClass(enterprise('business-services', { staff: 300, assetsWan: 120_000 }))).toBe(
      'large',
    )
    expect(sizeClass(enterprise('business-services', { staff: 9, assetsWan: 120_000 }))).toBe(
      'micro',
    )
  })

  it('is already known when the missing figure cannot change it', () => {
    expect(sizeClass(enterprise('manufacturing', { staff: 19 }))).toBe('micro')
  })

  it('stays open while a missing figure could change it', () => {
    expect(sizeClass(enterprise('manufacturing', { staff: 300 }))).toBeNull()
    expect(sizeClass(enterprise('manufacturing', {}))).toBeNull()
  })

  it('is left to the person where the sector has no rule or is not given', () => {
    expect(sizeClass(enterprise('finance', { staff: 50, revenueWan: 5000 }))).toBeNull()
    expect(sizeClass({ name: '', roles: [], ambition: 'basic', staff: 50 })).toBeNull()
  })
})

/*
 * The limits once more, as the document states them and not as the program holds them: small, medium and large for each
 * figure. A class needs all of its figures; whoever misses one by the least falls to the class below.
 */
const edges = [
  [
    ['mining', 'manufacturing', 'utilities'],
    { staff: [20, 300, 1000], revenueWan: [300, 2000, 40_000] },
  ],
  [['construction'], { revenueWan: [300, 6000, 80_000], assetsWan: [300, 5000, 80_000] }],
  [['wholesale'], { staff: [5, 20, 200], revenueWan: [1000, 5000, 40_000] }],
  [['retail'], { staff: [10, 50, 300], revenueWan: [100, 500, 20_000] }],
  [['transport'], { staff: [20, 300, 1000], revenueWan: [200, 3000, 30_000] }],
  [['hospitality'], { staff: [10, 100, 300], revenueWan: [100, 2000, 10_000] }],
  [['information'], { staff: [10, 100, 2000], revenueWan: [100, 1000, 100_000] }],
  [['software'], { staff: [10, 100, 300], revenueWan: [50, 1000, 10_000] }],
  [['business-services'], { staff: [10, 100, 300], assetsWan: [100, 8000, 120_000] }],
  [['research', 'environment', 'resident-services', 'culture'], { staff: [10, 100, 300] }],
] as const
const below = { small: 'micro', medium: 'small', large: 'medium' } as const

describe.each(edges.flatMap(([named, limits]) => named.map((sector) => [sector, limits] as const)))(
  'in %s',
  (sector, limits) => {
    it.each([
      ['small', 0],
      ['medium', 1],
      ['large', 2],
    ] as const)(
      '%s begins exactly at its limits, and one figure short of them is the class below',
      (size, place) => {
        const at = Object.fromEntries(
          Object.entries(limits).map(([figure, steps]) => [figure, steps[place]]),
        )
        expect(sizeClass(enterprise(sector, at))).toBe(size)
        for (const [figure, least] of Object.entries(at)) {
          const short = { ...at, [figure]: (least ?? 0) - (figure === 'staff' ? 1 : 0.01) }
          expect([figure, sizeClass(enterprise(sector, short))]).toEqual([figure, below[size]])
        }
      },
    )
  },
)

describe('the size rules', () => {
  it('name each sector at most once', () => {
    const named = sizeRules.rules.flatMap((rule) => rule.sectors)
    expect(new Set(named).size).toBe(named.length)
  })

  it('have limits that rise from small to large', () => {
    for (const { limits } of sizeRules.rules) {
      for (const { small, medium, large } of limits) {
        expect(small).toBeLessThan(medium)
        expect(medium).toBeLessThan(large)
      }
    }
  })

  it('leave out only the sectors the document has no row for here', () => {
    expect(sectors.filter((sector) => sizeRuleOf(sector) === null)).toEqual([
      'agriculture',
      'finance',
      'real-estate',
      'education',
      'health',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import {
  formatCost,
  formatDays,
  formatRange,
  formatShare,
  formatShown,
  formatWeight,
} from '#words/figures.ts'

describe('a share', () => {
  it('is rounded half up, even where the number held is a hair below', () => {
    expect(formatShare('en', 0.285, 0)).toBe('29%')
    expect(formatShare('en', 0.28499999999999998, 0)).toBe('29%')
    expect(formatShare('zh-Hans', 1 / 3)).toBe('33.3%')
    expect(formatShare('en', 1)).toBe('100.0%')
  })

  it('of weight has a digit only where it needs one', () => {
    expect(formatWeight('en', 0.85)).toBe('85%')
    expect(formatWeight('en', 0.125)).toBe('12.5%')
  })
})

describe('a range', () => {
  it('is never shown narrower than it is', () => {
    expect(formatRange('en', 0.529, 0.701)).toBe('52–71%')
    expect(formatRange('en', 0.29, 0.58)).toBe('29–58%')
    expect(formatRange('en', 0.5, 0.5)).toBe('50%')
  })
})

describe('what is shown of a share', () => {
  const score = { share: 0.5, low: 0.4, high: 0.6 }

  it('follows the display rule', () => {
    const shown = (display: 'figure' | 'range' | 'too-few' | 'none') =>
      formatShown('en', { ...score, display })
    expect(shown('figure')).toMatchObject({ figure: '50.0%', range: '40–60%' })
    expect(shown('range')).toMatchObject({ figure: null, range: '40–60%' })
    expect(shown('too-few')).toMatchObject({ figure: null, range: null })
    expect(shown('none')).toMatchObject({ figure: null, range: null })
  })

  it('has no range once everything is answered', () => {
    const settled = { display: 'figure', share: 0.5, low: 0.5, high: 0.5 } as const
    expect(formatShown('en', settled)).toMatchObject({ figure: '50.0%', range: null })
  })

  it('keeps the rounding, the points and the band that a questionnaire declares', () => {
    const figure = { unit: 'points', shown: 13, digits: 0, band: 'Moderate' } as const
    const points = { ...score, display: 'figure', figure, min: 0, max: 27 } as const
    expect(formatShown('en', points)).toEqual({
      figure: '13 / 27',
      range: '10–17',
      band: 'Moderate',
    })
    const truncated = { unit: 'percent', shown: 3.9, digits: 1, band: null } as const
    const shown = { ...score, display: 'figure', figure: truncated } as const
    expect(formatShown('en', shown).figure).toBe('3.9%')
  })
})

it('an estimate says the likely figure and, where they differ, the least and the most', () => {
  expect(formatDays('en', [1, 2, 4])).toBe('2 person-days (1–4)')
  expect(formatDays('en', [1, 1, 1])).toBe('1 person-day')
  expect(formatDays('zh-Hans', [0.5, 2, 4])).toBe('2 人日（0.5–4）')
  expect(formatCost('en', [0, 8000, 50000])).toBe('CNY 8,000 (0–50,000)')
  expect(formatCost('zh-Hans', [0, 0, 0])).toBe('0 元')
})

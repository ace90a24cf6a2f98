import { describe, expect, it } from 'vitest'
import type { GapsLine, StageLine } from '#core/report/compose-sensitivity.ts'
import { english } from '#words/en/words.ts'
import { weightRange } from '#words/weight-range.ts'
import { simplified } from '#words/zh-hans/words.ts'

const few: GapsLine = { kind: 'few', count: 2 }
const falls: StageLine = {
  kind: 'moves',
  within: 0.1899,
  change: 'falls',
  from: 3,
  to: 2,
  questionnaireId: 'a',
  questionnaire: 'A',
}
const fixed = (ceiling: Extract<StageLine, { kind: 'fixed' }>['ceiling'], lowest = false) =>
  ({ kind: 'fixed', stage: 2, lowest, ceiling, questionnaireId: 'a', questionnaire: 'A' }) as const
const say = (stage: StageLine, gaps: GapsLine = few) =>
  [english, simplified].map((words) =>
    words.method.sensitivity.lines({ kind: 'said', stage, gaps }),
  )

describe('how far a weight may move', () => {
  it('is rounded inward, so that no more is promised than holds', () => {
    expect(weightRange(0.1899)).toEqual({ least: 0.85, most: 1.18 })
    expect(weightRange(0.18)).toEqual({ least: 0.85, most: 1.18 })
    expect(weightRange(1)).toEqual({ least: 0.5, most: 2 })
    for (let within = 0.01; within < 40; within *= 1.013) {
      const { least, most } = weightRange(within) ?? { least: 1, most: 1 }
      expect(most).toBeLessThanOrEqual(1 + within + 1e-9)
      expect(least).toBeGreaterThanOrEqual(1 / (1 + within) - 1e-9)
    }
  })

  it('is no range at all where less than a hundredth is left', () => {
    expect(weightRange(0)).toBeNull()
    expect(weightRange(0.0099)).toBeNull()
    expect(weightRange(0.01)).not.toBeNull()
  })
})

describe('the sentence on weights', () => {
  it('says the range, what changes first and to which stage', () => {
    const [[en], [zh]] = say(falls) as [[string], [string]]
    expect(en).toContain('between 0.85 and 1.18 times')
    expect(en).toContain('“A” falls to Stage 2, Checked')
    expect(zh).toContain('0.85 到 1.18 倍')
    expect(zh).toContain('“A”降到第 2 级 检验')
    const [[up]] = say({ ...falls, change: 'rises', to: 4 }) as [[string], [string]]
    expect(up).toContain('rises to Stage 4, Preventive')
  })

  it('names a tie instead of a range', () => {
    const gaps: GapsLine = { kind: 'moves', within: 0, enters: 'X', leaves: 'Y' }
    for (const lines of say({ ...falls, within: 0 }, gaps)) {
      expect(lines).toHaveLength(2)
      for (const line of lines) {
        expect(line).toContain('1%')
        expect(line).not.toMatch(/times|倍/)
      }
      expect(lines[1]).toMatch(/“X”.*“Y”/)
    }
  })

  it('gives each reason why no weights change the stage in words of its own', () => {
    const all = (['top', 'gate', 'key', 'items', 'strict'] as const).flatMap((ceiling) =>
      [true, false].flatMap((lowest) => say(fixed(ceiling, lowest)).map(([stage]) => stage)),
    )
    expect(new Set(all).size).toBe(20)
    for (const line of all) expect(line).toContain('“A”')
  })

  it('is about the gaps alone where there is no stage, and never about more gaps than there are', () => {
    for (const lines of say({ kind: 'none' })) expect(lines).toHaveLength(1)
    const [[, none], [, zh]] = say(falls, { kind: 'few', count: 0 }) as [string[], string[]]
    expect(none).toContain('No gap')
    expect(zh).toContain('没有低于目标')
  })

  it('says so where sums within sums are not worked out', () => {
    for (const lines of say({ kind: 'not-reckoned' }, { kind: 'not-reckoned' })) {
      expect(lines).toHaveLength(2)
      for (const line of lines) expect(line).toMatch(/not worked out|没有算/)
    }
  })
})

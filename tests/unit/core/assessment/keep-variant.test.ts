import { describe, expect, test } from 'vitest'
import { keepVariant, variantLimits } from '#core/assessment/keep-variant.ts'
import { defaultImprovement } from '#core/assessment/improvement.ts'
import { Improvement, type Variant } from '#core/assessment/schema.ts'

const variant = (id: string, name: string, actions: string[] = []): Variant => ({
  id,
  name,
  actions,
  levels: {},
})
const two = [variant('a', 'Cheap first'), variant('b', 'All of it')]

describe('a trial is kept', () => {
  test('after the others, its name without the spaces around it', () => {
    const kept = keepVariant(two, variant('c', '  New  '))
    expect(kept).toEqual({ ok: true, value: [...two, variant('c', 'New')] })
  })

  test('in its own place where its id is there already', () => {
    const kept = keepVariant(two, variant('a', 'Cheap first', ['x']))
    expect(kept).toEqual({ ok: true, value: [variant('a', 'Cheap first', ['x']), two[1]] })
  })

  test('under another way to write its own name', () => {
    const kept = keepVariant(two, variant('a', 'CHEAP FIRST'))
    expect(kept).toEqual({ ok: true, value: [variant('a', 'CHEAP FIRST'), two[1]] })
  })

  test('under the name it came with, long or taken as that may be', () => {
    const long = 'x'.repeat(150)
    const odd = [variant('a', long), variant('b', 'Same'), variant('c', 'same')]
    expect(keepVariant(odd, variant('a', long, ['x'])).ok).toBe(true)
    expect(keepVariant(odd, variant('c', 'same', ['x'])).ok).toBe(true)
  })

  test('as many times as the format can hold', () => {
    const full = Array.from({ length: variantLimits.count }, (_, n) => variant(`${n}`, `No. ${n}`))
    expect(Improvement.safeParse({ ...defaultImprovement, variants: full }).success).toBe(true)
    const more = variant('more', 'One more')
    const tooMany = { ...defaultImprovement, variants: [...full, more] }
    expect(Improvement.safeParse(tooMany).success).toBe(false)
    expect(keepVariant(full, more)).toEqual({
      ok: false,
      problem: { kind: 'too-many-variants', most: variantLimits.count },
    })
    expect(keepVariant(full, variant('3', 'Renamed')).ok).toBe(true)
  })
})

describe('a trial is refused', () => {
  test.each(['', '   ', '\u3000'])('without a name: “%s”', (name) => {
    expect(keepVariant(two, variant('c', name))).toEqual({
      ok: false,
      problem: { kind: 'variant-unnamed' },
    })
  })

  test('under a name that is too long', () => {
    const most = variantLimits.name
    expect(keepVariant(two, variant('c', 'x'.repeat(most))).ok).toBe(true)
    expect(keepVariant(two, variant('c', 'x'.repeat(most + 1)))).toEqual({
      ok: false,
      problem: { kind: 'variant-name-too-long', most },
    })
  })

  test.each(['Cheap first', 'cheap  FIRST', 'Ｃｈｅａｐ first'])(
    'under a name that reads like that of another: “%s”',
    (name) => {
      expect(keepVariant(two, variant('c', name))).toEqual({
        ok: false,
        problem: { kind: 'variant-name-taken', name: 'Cheap first' },
      })
    },
  )

  test('when it is renamed to that of another', () => {
    expect(keepVariant(two, variant('b', 'cheap first')).ok).toBe(false)
  })
})

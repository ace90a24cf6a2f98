import fc from 'fast-check'
import { expect, test } from 'vitest'
import { besideText } from '#workers/beside-text.ts'
import { linesOf, textOf } from '#workers/inline.ts'
import { pairByKey, pairLists } from '#workers/pair-lists.ts'

const settings = { seed: 20_261_126, numRuns: 300 }
const keys = fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd'), { maxLength: 12 })

/** Entries that are about a key and know which list and place they are from. */
const entriesOf = (list: readonly string[], from: string) =>
  list.map((key, place) => ({ key, name: `${from}${place}` }))

test('lists are paired in their own orders, each entry once, and only with what is about the same', () => {
  fc.assert(
    fc.property(keys, keys, (one, other) => {
      const [first, second] = [entriesOf(one, 'first'), entriesOf(other, 'second')]
      const pairs = pairLists(first, second, ({ key }) => key)
      expect(pairs.flatMap(([left]) => left ?? [])).toEqual(first)
      expect(pairs.flatMap(([, right]) => right ?? [])).toEqual(second)
      expect(pairs.every(([left, right]) => !left || !right || left.key === right.key)).toBe(true)
    }),
    settings,
  )
})

test('what stands in one list alone leaves every other pair as it was', () => {
  fc.assert(
    fc.property(keys, fc.nat(), (list, at) => {
      const first = entriesOf(list, 'first')
      const second = entriesOf(list.toSpliced(at % (list.length + 1), 0, 'alone'), 'second')
      const pairs = pairLists(first, second, ({ key }) => key)
      expect(pairs.filter(([left, right]) => left && right).length).toBe(list.length)
    }),
    settings,
  )
})

test('rows in any order find their partners, and none is lost', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(30)), fc.uniqueArray(fc.nat(30)), (one, other) => {
      const pairs = pairByKey(one, other, String)
      expect(pairs.flatMap(([left]) => left ?? [])).toEqual(one)
      expect(new Set(pairs.flatMap(([, right]) => right ?? []))).toEqual(new Set(other))
      expect(pairs.filter(([, right]) => right !== undefined).length).toBe(other.length)
      expect(pairs.filter(([left, right]) => left !== undefined && left === right).length).toBe(
        one.filter((key) => other.includes(key)).length,
      )
    }),
    settings,
  )
})

const line = fc.string({ unit: fc.constantFrom('质', '量', 'a', ' ', '9'), maxLength: 8 })
const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))

test('every line of both languages is in a text of both, and what reads the same stands once', () => {
  fc.assert(
    fc.property(text, text, fc.nat(40), (first, second, room) => {
      const both = textOf(besideText(first, second, { lang: 'en', room }))
      for (const one of [...linesOf(first), ...linesOf(second)]) expect(both).toContain(textOf(one))
      expect(textOf(besideText(first, first, { lang: 'en', room }))).toBe(first)
    }),
    settings,
  )
})

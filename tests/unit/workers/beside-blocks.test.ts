import { describe, expect, test } from 'vitest'
import { reportPresets } from '#core/assessment/report-choices.ts'
import type { Language } from '#core/language.ts'
import { besideBlocks } from '#workers/beside-blocks.ts'
import type { Block } from '#workers/blocks.ts'
import { everyText } from '#workers/every-text.ts'
import { reportBlocks } from '#workers/report-blocks.ts'
import { loadWords } from '#words/load-words.ts'
import { assessmentOf, plannedFor, reportIn } from './report-stage.ts'

/** Every piece of text in blocks, a line of short facts in its parts; what is not printed is left out. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\n| · /u).map((text) => text.trim())
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => (unprinted.has(key) ? [] : textsIn(one)))
}

const unprinted = new Set([
  'kind',
  'place',
  'places',
  'target',
  'tone',
  'style',
  'align',
  'rowKeys',
  'lang',
])

const pairs: readonly (readonly [seed: string, first: Language, second: Language])[] = [
  ['spruce-precision', 'zh-Hans', 'en'],
  ['seven-lamps-imports', 'en', 'zh-Hant'],
  ['haystack-pastry', 'zh-Hans', 'zh-Hant'],
  ['clear-river-care', 'zh-Hant', 'en'],
  ['starting-point-software', 'en', 'zh-Hans'],
]

describe.each(pairs)('%s in %s with %s beside it', (seed, first, second) => {
  let made: Promise<Record<'one' | 'other' | 'both', Block[]>> | null = null
  const blocksOf = () => (made ??= compose())
  const compose = async () => {
    const typed = seed === 'seven-lamps-imports' ? 'en' : 'zh-Hans'
    const assessment = await assessmentOf(
      seed,
      typed,
      reportPresets.file,
      seed === 'spruce-precision' ? Infinity : 3,
    )
    const improvement = await plannedFor(assessment)
    const blocksIn = async (language: Language): Promise<Block[]> => {
      const report = await reportIn(language, assessment, improvement)
      return reportBlocks(report, await loadWords(language), [{ codePoint: 0x1f600, times: 2 }])
    }
    const one = await blocksIn(first)
    const other = await blocksIn(second)
    return { one, other, both: besideBlocks(one, other, second) }
  }

  test('no text of either language is lost', async () => {
    const { one, other, both } = await blocksOf()
    const printed = new Set(textsIn(both))
    const whole = everyText(both)
    const isThere = (text: string): boolean => printed.has(text) || whole.includes(text)
    expect(textsIn(one).length).toBeGreaterThan(1000)
    expect(
      [...new Set([...textsIn(one), ...textsIn(other)])].filter((text) => !isThere(text)),
    ).toEqual([])
  })

  test('every block has its partner, and rows in another order find theirs by what they are about', async () => {
    const { one, other, both } = await blocksOf()
    expect(one.length).toBe(other.length)
    expect(both.length).toBe(one.length)
    const [keyed, keyedOther, keyedBoth] = [one, other, both].map(keyedRows)
    expect(keyed?.length).toBeGreaterThanOrEqual(2)
    keyedBoth?.forEach(({ keys, rows }, i) => {
      const own = [keyed?.[i]?.keys ?? [], keyedOther?.[i]?.keys ?? []]
      expect(new Set(keys)).toEqual(new Set(own.flat()))
      expect(keys.length).toBe(new Set(keys).size)
      const shared = keys.filter((key) => own.every((side) => side.includes(key)))
      expect(shared.length).toBeGreaterThan(keys.length * 0.7)
      for (const key of shared) {
        const text = everyText(rows[keys.indexOf(key)])
        for (const side of [keyed?.[i], keyedOther?.[i]]) {
          for (const part of textsIn(side?.rows[side.keys.indexOf(key)])) {
            expect(text).toContain(part)
          }
        }
      }
    })
  })
})

test('labels in two languages have more of the width, never less', () => {
  const rows = (label: string, labelShare?: number): Block => ({
    kind: 'rows',
    rows: [{ label, value: '1' }],
    ...(labelShare !== undefined && { labelShare }),
  })
  const shareOf = (given?: number): unknown => {
    const [block] = besideBlocks([rows('问题', given)], [rows('Questions', given)], 'en')
    return block?.kind === 'rows' ? Math.round((block.labelShare ?? 0) * 1000) / 1000 : null
  }
  expect([shareOf(0.1), shareOf(0.2), shareOf(), shareOf(0.8)]).toEqual([0.175, 0.28, 0.28, 0.8])
})

/** The tables whose rows are named. */
function keyedRows(blocks: readonly Block[]) {
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.rowKeys ? [{ keys: block.rowKeys, rows: block.rows }] : [],
  )
}

import { expect, test } from 'vitest'
import { appVersion } from '#core/app-version.ts'
import { termsIn } from '#core/glossary/find-terms.ts'
import type { Report } from '#core/report/report.ts'
import { composeReport } from '#core/report/compose-report.ts'
import {
  companionsIn,
  exampleIn,
  planIn,
  questionnairesIn,
} from '#platform/catalogue/load-catalogue.ts'
import type { Block } from '#workers/blocks.ts'
import { reportBlocks } from '#workers/report-blocks.ts'
import { loadWords } from '#words/load-words.ts'

/** Every string in blocks, ids of places and kinds aside. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z\d-]+$/.test(value) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

async function composed(seed: string, language: 'zh-Hans' | 'zh-Hant' | 'en') {
  const [assessment] = await exampleIn(seed, language)
  if (!assessment) throw new Error(`no example ${seed}`)
  const ids = assessment.questionnaires.map(({ id }) => id)
  const companions = await companionsIn(language)
  const words = await loadWords(language)
  const input = {
    assessment,
    questionnaires: await questionnairesIn(ids, language),
    plan: await planIn(language),
    language,
    today: '2026-11-23',
    appVersion,
  }
  const names = { defaultLevels: words.common.stageNames }
  return { input, names, words, companions }
}

const reportOf = (report: Report, detail: boolean): Report => ({
  ...report,
  parts: report.parts.filter((part) => detail || part !== 'items'),
})

const placed = (blocks: readonly Block[]): number =>
  blocks.findIndex((block) => block.kind === 'heading' && block.place === 'glossary')

test.each([
  ['zh-Hans', 'spruce-precision', true],
  ['zh-Hant', 'starting-point-software', true],
  ['en', 'clear-river-care', true],
  ['en', 'clear-river-care', false],
] as const)(
  'in %s the report of %s (every item: %s) explains the terms it uses and no others',
  async (language, seed, detail) => {
    const { input, names, words, companions } = await composed(seed, language)
    const report = reportOf(composeReport({ ...input, ...companions }, names), detail)
    const blocks = reportBlocks(report, words, [])
    const place = placed(blocks)
    const [, , table] = blocks.slice(place)
    if (table?.kind !== 'table') throw new Error('the terms must stand in a table')
    const explained = table.rows.map(([term]) =>
      typeof term === 'object' && 'text' in term ? term.text : term,
    )
    const used = termsIn(textsIn(blocks.slice(0, place)), companions.glossary)
    expect(explained.length).toBeGreaterThan(10)
    expect(new Set(explained)).toEqual(new Set(used.map(({ term }) => term)))
    expect(table.rows.map(([, meaning]) => meaning)).toContain(used[0]?.meaning)
  },
)

test('a report without its items explains fewer terms', async () => {
  const { input, names, words, companions } = await composed('spruce-precision', 'en')
  const rowsOf = (detail: boolean): number => {
    const blocks = reportBlocks(
      reportOf(composeReport({ ...input, ...companions }, names), detail),
      words,
      [],
    )
    const table = blocks[placed(blocks) + 2]
    return table?.kind === 'table' ? table.rows.length : 0
  }
  expect(rowsOf(false)).toBeLessThan(rowsOf(true))
})

test('a report without a glossary has no page for one', async () => {
  const { input, names, words } = await composed('spruce-precision', 'en')
  expect(placed(reportBlocks(composeReport(input, names), words, []))).toBe(-1)
})

import { expect, test } from 'vitest'
import { reportPresets } from '#core/assessment/report-choices.ts'
import type { Language } from '#core/language.ts'
import type { Block } from '#workers/blocks.ts'
import { drawReport } from '#workers/draw-report.ts'
import { fitSummary } from '#workers/fit-summary.ts'
import { reportBlocks } from '#workers/report-blocks.ts'
import { loadWords } from '#words/load-words.ts'
import { readPdf } from './read-pdf.ts'
import { assessmentOf, plannedFor, reportIn, reportTools } from './report-stage.ts'

const bare = (text: string): string => text.normalize('NFC').replaceAll(/\s/gu, '')

/** What is written in blocks, line by line and fact by fact; pictures apart, which say it all in their description. */
function linesIn(blocks: readonly Block[]): string[] {
  const collect = (value: unknown): string[] => {
    if (typeof value === 'string') return value.split(/\n| · /u)
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, one]) => (unread.has(key) ? [] : collect(one)))
  }
  return [...new Set(collect(blocks).map(bare))].filter((line) => line !== '')
}

const unread = new Set(
  'kind chart alt place places target refersTo tone style align rowKeys fill lang'.split(' '),
)

/** Whether a text was printed; one that runs over a page is parted by what stands between. */
function isPrinted(text: string, printed: string): boolean {
  if (printed.includes(text)) return true
  return Array.from({ length: Math.max(0, text.length - 6) }, (_, i) => i + 3).some((cut) => {
    const first = printed.indexOf(text.slice(0, cut))
    return first >= 0 && printed.indexOf(text.slice(cut), first + cut) >= 0
  })
}

test.each([
  ['spruce-precision', 'zh-Hans', 'zh-Hans', 'en'],
  ['seven-lamps-imports', 'en', 'en', 'zh-Hant'],
] as const)(
  'the PDF of %s typed in %s, printed in %s beside %s, says every text of both',
  async (seed, typed, first, second) => {
    const assessment = await assessmentOf(seed, typed, reportPresets.file, 1)
    const improvement = await plannedFor(assessment)
    const inLanguage = async (language: Language) => ({
      report: await reportIn(language, assessment, improvement),
      words: await loadWords(language),
    })
    const [own, beside] = [await inLanguage(first), await inLanguage(second)]
    const tools = await reportTools()
    const setting = fitSummary(own.report, own.words, beside, tools.faces)
    const pdf = await readPdf(drawReport(own.report, own.words, tools, { beside }).bytes)
    const printed = bare(pdf.text)
    for (const { report, words } of [own, beside]) {
      const lines = linesIn(reportBlocks(report, words, [], setting))
      expect(lines.length).toBeGreaterThan(200)
      expect(lines.filter((line) => !isPrinted(line, printed))).toEqual([])
    }
    // Everything that heads a part is in the outline in both languages.
    expect(pdf.outline.every(({ title }) => title.includes(' / '))).toBe(true)
    await pdf.close()
  },
)

test('the summary in two languages keeps its radar, and room for the numbers in its flight of steps', async () => {
  const assessment = await assessmentOf('haystack-pastry', 'zh-Hans', reportPresets.file, 1)
  const improvement = await plannedFor(assessment)
  const inLanguage = async (language: Language) => ({
    report: await reportIn(language, assessment, improvement),
    words: await loadWords(language),
  })
  const { faces } = await reportTools()
  const [own, beside] = [await inLanguage('zh-Hans'), await inLanguage('en')]
  const { radarMm, stageMm } = fitSummary(own.report, own.words, beside, faces)
  expect(radarMm).not.toBeNull()
  expect(stageMm).toBeGreaterThan(24)
})

import { beforeAll, expect, test } from 'vitest'
import { changeReport, reportPresets } from '#core/assessment/report-choices.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import { type Language, languages } from '#core/language.ts'
import { loadFontList } from '#platform/jobs/load-fonts.ts'
import { everyText } from '#workers/every-text.ts'
import { charactersOutside, covers } from '#workers/font-coverage.ts'
import { fullFontNeeded } from '#workers/full-font-needed.ts'
import { printedBlocks } from '#workers/report-document.ts'
import { loadWords } from '#words/load-words.ts'
import { assessmentOf, reportIn } from './report-stage.ts'

let coverage: Awaited<ReturnType<typeof loadFontList>>['coverage']

beforeAll(async () => {
  ;({ coverage } = await loadFontList())
}, 120_000)

const seeds = [
  'spruce-precision',
  'seven-lamps-imports',
  'haystack-pastry',
  'clear-river-care',
  'starting-point-software',
]

test.each(languages)(
  'in %s the common font holds all that the program itself says',
  async (language) => {
    const outside = new Set<number>()
    for (const seed of seeds) {
      const typed = language === 'en' ? 'en' : 'zh-Hans'
      const assessment = await assessmentOf(seed, typed, reportPresets.file)
      const report = await reportIn(language, assessment)
      const blocks = printedBlocks(report, await loadWords(language), null)
      expect(everyText(blocks).length).toBeGreaterThan(20_000)
      for (const codePoint of charactersOutside(everyText(blocks), coverage.common))
        outside.add(codePoint)
    }
    expect([...outside].map((codePoint) => String.fromCodePoint(codePoint))).toEqual([])
  },
)

test('the full font is fetched for what is printed, in either language, and for nothing else', async () => {
  // Characters that only the full font has, one of them beyond the first 65,536.
  const rare = rareFrom(0x4e00)
  const remote = rareFrom(0x20000)
  const plain = await assessmentOf('clear-river-care', 'zh-Hans', reportPresets.team)
  const { questionnaires } = await reportIn('zh-Hans', plain)
  const item = questionnaires
    .flatMap(({ sections }) => sections.flatMap(({ items }) => items))
    .find(({ state }) => state === 'answered')
  const key = [...plain.answers.keys()].find((one) => item && one.endsWith(item.id))
  const first = key === undefined ? undefined : plain.answers.get(key)
  if (key === undefined || !first) throw new Error('nothing is answered')
  const noted: Assessment = {
    ...plain,
    answers: new Map([...plain.answers, [key, { ...first, note: `李${rare}看过` }]]),
  }
  const needed = async (assessment: Assessment, second: Language | null): Promise<boolean> => {
    const spoken = async (language: Language) => ({
      report: await reportIn(language, assessment),
      words: await loadWords(language),
    })
    const beside = second && (await spoken(second))
    return fullFontNeeded({ ...(await spoken('zh-Hans')), beside }, coverage.common, coverage.full)
  }
  expect(await needed(plain, 'zh-Hant')).toBe(false)
  expect(await needed(noted, null)).toBe(true)
  expect(await needed(noted, 'en')).toBe(true)
  const board = changeReport(noted, { parts: [...reportPresets.board] }, noted.updatedAt)
  expect(await needed(board, 'en')).toBe(false)
  const named = { ...board, profile: { ...board.profile, name: `${remote}业公司` } }
  expect(await needed(named, 'en')).toBe(true)
})

/** The first character from a place on that only the full font has. */
function rareFrom(first: number): string {
  let codePoint = first
  while (covers(coverage.common, codePoint) || !covers(coverage.full, codePoint)) codePoint += 1
  return String.fromCodePoint(codePoint)
}

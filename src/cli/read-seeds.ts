import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { convertStrings } from './with-traditional.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import type { Language } from '#core/language.ts'
import { common as englishCommon } from '#words/en/common.ts'
import { examples as englishExamples } from '#words/en/examples.ts'
import { problems as english } from '#words/en/problems.ts'
import { common as chineseCommon } from '#words/zh-hans/common.ts'
import { examples as chineseExamples } from '#words/zh-hans/examples.ts'
import { problems as chinese } from '#words/zh-hans/problems.ts'

/** A saved assessment of a made-up enterprise, in one of the languages they are written in. */
export type Seed = {
  /** The enterprise, as its files and its line in the words are named. */
  readonly id: string
  readonly language: string
  /** The day in the file's name; none on the newest. */
  readonly day: string
  /** As it stands in the file, and read. */
  readonly data: unknown
  readonly assessment: Assessment
}

/**
 * The made-up enterprises of a folder: `<id>.<language>.json` is the newest assessment of one, `<id>.<day>.<language>.json`
 * an earlier one. A file that does not open stops the build.
 */
export async function readSeeds(
  folder: string,
): Promise<{ readonly seeds: readonly Seed[]; readonly files: readonly string[] }> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'))
  const seeds = await Promise.all(
    names.map(async (name): Promise<Seed> => {
      const [id = '', ...rest] = name.slice(0, -'.json'.length).split('.')
      const text = await readFile(join(folder, name), 'utf8')
      const read = parseAssessmentFile(text)
      if (!read.ok) {
        const why = [chinese, english].map((words) => words.describeProblem(read.problem))
        throw new Error([`${folder}/${name}:`, ...why].join(' '))
      }
      const data: unknown = JSON.parse(text)
      const language = rest.at(-1) ?? ''
      return { id, language, day: rest.at(-2) ?? '', data, assessment: read.value }
    }),
  )
  return { seeds, files: names.map((name) => join(folder, name)) }
}

/** What the home page shows of each made-up enterprise before one is opened, in the order of their lines. */
export function examplesIn(seeds: readonly Seed[], language: Language): unknown {
  const [{ lines, summary }, common] =
    language === 'en' ? [englishExamples, englishCommon] : [chineseExamples, chineseCommon]
  const cards = Object.entries(lines).flatMap(([id, line]) => {
    const [newest] = inOneLanguage(seeds, id, language)
    if (!newest) return []
    const { id: opens, profile } = newest.assessment
    const { name, sector, size, life } = profile
    if (!sector || !size || !life) throw new Error(`the profile of ${id} is not complete`)
    const { sectors, sizes, lives } = common
    return [{ id, opens, name, line, summary: summary(sectors[sector], sizes[size], lives[life]) }]
  })
  return language === 'zh-Hant' ? convertStrings(cards) : cards
}

/** The assessments of one made-up enterprise, newest first. Traditional Chinese is derived from Simplified. */
export function exampleIn(seeds: readonly Seed[], id: string, language: Language): unknown {
  const dates = inOneLanguage(seeds, id, language).map(({ data }) => data)
  return language === 'zh-Hant' ? convertStrings(dates) : dates
}

function inOneLanguage(seeds: readonly Seed[], id: string, language: Language): Seed[] {
  const written = language === 'en' ? 'en' : 'zh-Hans'
  return seeds
    .filter((seed) => seed.id === id && seed.language === written)
    .toSorted((a, b) => Number(a.day !== '') - Number(b.day !== '') || (a.day < b.day ? 1 : -1))
}

import { beforeAll, describe, expect, test } from 'vitest'
import { openSolver } from '#cli/open-solver.ts'
import type { Answer, AnswerValue, Assessment } from '#core/assessment/schema.ts'
import { type PathResult, planPath } from '#core/planning/path/plan-path.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import type { Item } from '#core/questionnaire/localize.ts'
import { composeReport } from '#core/report/compose-report.ts'
import type { Report } from '#core/report/report.ts'
import { exampleIn, planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { drawReport, type ReportTools } from '#workers/draw-report.ts'
import { loadWords } from '#words/load-words.ts'
import { openFaces, openTestSubsetter } from './fonts-for-tests.ts'
import { readPdf } from './read-pdf.ts'

type Printed = 'zh-Hans' | 'en'
const languages: readonly Printed[] = ['zh-Hans', 'en']
const examples = [
  'spruce-precision',
  'clear-river-care',
  'starting-point-software',
  'haystack-pastry',
  'seven-lamps-imports',
]

let tools: ReportTools

beforeAll(async () => {
  tools = {
    faces: openFaces(),
    subset: await openTestSubsetter(),
    now: '2026-11-26T08:00:00.000Z',
  }
}, 120_000)

/** The latest assessment of an example, and the earlier ones. */
async function readings(id: string, language: Printed): Promise<[Assessment, Assessment[]]> {
  const [latest, ...earlier] = (await exampleIn(id, language)).toSorted((a, b) =>
    a.updatedAt < b.updatedAt ? 1 : -1,
  )
  if (!latest) throw new Error(`${id} is missing`)
  return [latest, earlier]
}

const today = '2026-11-26'

/** The cheapest path, which is the same in every language. */
async function pathOf(assessment: Assessment): Promise<PathResult> {
  const ids = assessment.questionnaires.map(({ id }) => id)
  const questionnaires = await questionnairesIn(ids, 'en')
  const input = { assessment, questionnaires, today }
  return planPath(input, { kind: 'targets' }, await openSolver(), 20)
}

async function reportOf(
  assessment: Assessment,
  earlier: readonly Assessment[],
  language: Printed,
  path: PathResult | null = null,
): Promise<Report> {
  const ids = assessment.questionnaires.map(({ id }) => id)
  const questionnaires = await questionnairesIn(ids, language)
  const { common } = await loadWords(language)
  const report = composeReport(
    {
      assessment,
      questionnaires,
      plan: await planIn(language),
      language,
      today,
      appVersion: '1.0.0',
      earlier: earlier.map((one) => ({ assessment: one, day: one.updatedAt.slice(0, 10) })),
      ...(path && { improvement: { path, curve: null } }),
    },
    { defaultLevels: common.stageNames },
  )
  return { ...report, parts: ['summary'] }
}

async function pagesOf(report: Report): Promise<string[]> {
  const drawn = drawReport(report, await loadWords(report.language), tools)
  const { pages } = await readPdf(drawn.bytes)
  return pages.map(({ text }) => text)
}

/** How many pages there are, and on which the summary stands. */
async function printed(report: Report): Promise<{ pages: number; summaryOn: number }> {
  const { print } = await loadWords(report.language)
  const pages = await pagesOf(report)
  return {
    pages: pages.length,
    summaryOn: 1 + pages.findLastIndex((one) => one.includes(print.summary)),
  }
}

/** Cover and summary, and nothing after it. */
const onePage = { pages: 2, summaryOn: 2 }

/** The answer that reaches the top. */
function best(item: Item): AnswerValue | null {
  switch (item.kind) {
    case 'level':
      return Object.keys(item.anchors).length
    case 'choice': {
      const worth = (option: (typeof item.options)[number]): number =>
        option.share ?? option.points ?? 0
      return item.options.toSorted((a, b) => worth(b) - worth(a))[0]?.id ?? null
    }
    case 'checklist':
      return item.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id)
    case 'number':
      return item.points.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
    case 'gate':
      return 'yes'
    case 'text':
      return null
  }
}

/** The assessment with other answers in it, as far as `valueOf` has one. */
async function answered(
  assessment: Assessment,
  language: Printed,
  valueOf: (item: Item, place: number) => AnswerValue | null,
): Promise<Assessment> {
  const ids = assessment.questionnaires.map(({ id }) => id)
  const items = (await questionnairesIn(ids, language)).flatMap(allItems)
  const answers = new Map<string, Answer>()
  for (const [place, item] of items.entries()) {
    const value = valueOf(item, place)
    if (value !== null) answers.set(item.id, { state: 'answered', value, evidence: 3 })
  }
  return { ...assessment, answers }
}

describe.each(languages)('the summary in %s', (language) => {
  test.each(examples)('of %s stands on one page, with its earlier readings', async (id) => {
    const [latest, earlier] = await readings(id, language)
    const report = await reportOf(latest, earlier, language)
    expect(report.trend.length).toBeGreaterThanOrEqual(2)
    expect(await printed(report)).toEqual(onePage)
  })

  test('stands on one page with the cheapest path', async () => {
    const [latest, earlier] = await readings('haystack-pastry', language)
    const report = await reportOf(latest, earlier, language, await pathOf(latest))
    expect(report.improvement?.path.kind).toBe('planned')
    expect(await printed(report)).toEqual(onePage)
  })

  test('stands on one page with one item answered, with all at the top, and as a quick check', async () => {
    const [latest] = await readings('spruce-precision', language)
    const one = await answered(latest, language, (item, place) =>
      place === 0 && item.kind === 'level' ? 1 : null,
    )
    const top = await answered(latest, language, best)
    const quick = await answered(latest, language, (item) =>
      'quick' in item && item.quick && item.kind === 'level' ? 2 : null,
    )
    expect(await printed(await reportOf(one, [], language))).toEqual(onePage)
    expect(await printed(await reportOf(top, [], language))).toEqual(onePage)
    expect(await printed(await reportOf({ ...quick, depth: 'quick' }, [], language))).toEqual(
      onePage,
    )
  })

  test('stands on one page however long its questions and actions are', async () => {
    const [latest, earlier] = await readings('spruce-precision', language)
    const report = await reportOf(latest, earlier, language)
    const long = (text: string): string => text.repeat(6)
    const stretched = {
      ...report,
      topGaps: report.topGaps.map((gap) => ({
        ...gap,
        ask: long(gap.ask),
        action: gap.action && { ...gap.action, title: long(gap.action.title) },
      })),
      firstActions: report.firstActions.map((one) => ({ ...one, title: long(one.title) })),
    }
    expect(await printed(stretched)).toEqual(onePage)
  })
})

test.each(examples)(
  'the summary of %s stands on one page in two languages, with its earlier readings and the cheapest path',
  async (id) => {
    const [latest, earlier] = await readings(id, 'en')
    const path = await pathOf(latest)
    const report = await reportOf(latest, earlier, 'en', path)
    const second = await reportOf(latest, earlier, 'zh-Hans', path)
    const beside = { report: second, words: await loadWords('zh-Hans') }
    const drawn = drawReport(report, await loadWords('en'), tools, { beside })
    const { pages } = await readPdf(drawn.bytes)
    expect(pages).toHaveLength(2)
  },
  60_000,
)

import { expect, test } from 'vitest'
import { appVersion } from '#core/app-version.ts'
import type { Answer, Assessment } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import type { Item } from '#core/questionnaire/localize.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { isNear } from '#core/report/compose-support.ts'
import { companionsIn, planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { reportBlocks } from '#workers/report-blocks.ts'
import { supportBlocks } from '#workers/support-blocks.ts'
import { supportStanding } from '#words/support-standing.ts'
import { english } from '#words/en/words.ts'
import { simplified } from '#words/zh-hans/words.ts'

/* The support to look for in the printed report. */

/** Level 3 of most things, some below and one not answered. */
function answerOf(item: Item): [string, Answer][] {
  if (item.id === 'ipr-register') return []
  if (item.kind === 'gate') return [[item.id, { state: 'answered', value: 'yes' }]]
  if (item.id === 'std-measured') return [[item.id, { state: 'answered', value: 'all' }]]
  if (item.kind !== 'level') return []
  const value = item.id === 'std-benchmark' || item.id === 'cab-market-access' ? 1 : 3
  return [[item.id, { state: 'answered', value }]]
}

async function reportOf(
  language: Language,
  words: typeof simplified,
  { change = {}, without = false }: { change?: Partial<Assessment>; without?: boolean } = {},
) {
  const ids = ['standards', 'certification', 'brand', 'ip']
  const questionnaires = await questionnairesIn(ids, language)
  const at = '2026-11-23T08:00:00.000Z'
  const assessment: Assessment = {
    version: 1,
    id: 'one',
    example: false,
    createdAt: at,
    updatedAt: at,
    profile: {
      name: 'Rowan',
      roles: ['manufacturer', 'exporter', 'rd'],
      staff: 60,
      ambition: 'good',
    },
    questionnaires: questionnaires.map(({ id, version }) => ({ id, version })),
    answers: new Map(questionnaires.flatMap(allItems).flatMap(answerOf)),
    ...change,
  }
  const { support } = await companionsIn(language)
  return composeReport(
    {
      assessment,
      questionnaires,
      plan: await planIn(language),
      language,
      today: '2026-11-23',
      appVersion,
      ...(!without && { support }),
    },
    { defaultLevels: words.common.stageNames },
  )
}

/** All text of blocks, in order. */
const textOf = (blocks: unknown): string => JSON.stringify(blocks)

test.each([
  ['zh-Hans', simplified],
  ['en', english],
] as const)(
  'in %s each near kind is printed with everything it takes to go and ask',
  async (language, words) => {
    const report = await reportOf(language, words)
    const lines = report.support ?? []
    const near = lines.filter(isNear)
    const far = lines.filter((line) => !isNear(line))
    expect(near.length).toBeGreaterThan(2)
    expect(far.length).toBeGreaterThan(2)
    const printed = textOf(supportBlocks(report, words))
    for (const line of near) {
      const said = [
        line.title,
        ...(line.standing === 'met' ? [] : [supportStanding(line, words)]),
        line.offeredBy,
        line.brings,
        line.lookAt,
        line.status,
        words.common.format.date(line.checked),
        ...line.met,
        ...[...line.unmet, ...line.unknown, ...line.unclear].flatMap(({ items }) =>
          items.map(({ ask }) => ask),
        ),
        ...line.toAsk,
      ]
      // Compared as it is written in the blocks, quotes escaped.
      const missing = said.filter((text) => {
        const written = JSON.stringify(text).slice(1, -1)
        const capital = `${written.charAt(0).toUpperCase()}${written.slice(1)}`
        return !printed.includes(written) && !printed.includes(capital)
      })
      expect(missing, line.id).toEqual([])
    }
    for (const line of far) expect(printed).not.toContain(line.offeredBy)
  },
)

test.each([
  ['zh-Hans', simplified],
  ['en', english],
] as const)(
  'in %s the day all of it was looked up is said once, and so is that conditions are met',
  async (language, words) => {
    const report = await reportOf(language, words)
    const printed = textOf(supportBlocks(report, words))
    const day = words.common.format.date(report.support?.[0]?.checked ?? '')
    expect(printed.split(day)).toHaveLength(2)
    expect(printed.split(words.support.groups.met)).toHaveLength(2)

    const [one, ...others] = report.support ?? []
    if (!one) throw new Error('no support')
    const mixed = { ...report, support: [{ ...one, checked: '2025-01-31' }, ...others] }
    const text = textOf(supportBlocks(mixed, words))
    expect(text).toContain(
      words.support.checked(one.status, words.common.format.date('2025-01-31')),
    )

    // The day is that of what is printed: what is far is only counted.
    const later = [one, ...others].map((line) =>
      isNear(line) ? line : { ...line, checked: '2026-12-31' },
    )
    const near = textOf(supportBlocks({ ...report, support: later }, words))
    expect(near.split(day)).toHaveLength(2)
    expect(near).not.toContain(words.common.format.date('2026-12-31'))
  },
)

test('what is one step short while others are not answered, or not known, is printed with all three', async () => {
  const report = await reportOf('en', english)
  const conditions = (text: string) => [{ text, items: [{ id: text, ask: `${text}?` }] }]
  const support = (report.support ?? []).slice(0, 1).map((line) => ({
    ...line,
    standing: 'one-step' as const,
    unmet: conditions('one'),
    unknown: conditions('two'),
    unclear: conditions('three'),
  }))
  const printed = textOf(supportBlocks({ ...report, support }, english))
  expect(printed).toContain('One step short so far: one. Still to be answered: two.')
  expect(printed).toContain('Answered “don’t know”; find out first: three.')
  expect(printed).toContain('one?\\ntwo?\\nthree?')
})

test('an action names its support, and what is printed in full is led to', async () => {
  const report = await reportOf('en', english)
  const blocks = reportBlocks(report, english, [])
  const places = new Set(
    blocks.flatMap((block) => (block.kind === 'heading' ? (block.place ?? []) : [])),
  )
  const targets = [...textOf(blocks).matchAll(/"target":\{"place":"(support-[\w-]+)"\}/g)].map(
    ([, place]) => place,
  )
  expect(targets.length).toBeGreaterThan(3)
  for (const target of targets) expect(places).toContain(target)
})

test('a report without kinds of support, or without answers, says nothing of it', async () => {
  const without = await reportOf('en', english, { without: true })
  const empty = await reportOf('en', english, { change: { answers: new Map() } })
  for (const report of [without, empty]) {
    expect(supportBlocks(report, english)).toEqual([])
    expect(textOf(reportBlocks(report, english, []))).not.toContain(english.support.title)
  }
})

import { expect, test } from 'vitest'
import type { Answer, Assessment } from '#core/assessment/schema.ts'
import { reportPresets } from '#core/assessment/report-choices.ts'
import { appVersion } from '#core/app-version.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { exampleIn, planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { evidenceBlocks } from '#workers/evidence-blocks.ts'
import { reportBlocks } from '#workers/report-blocks.ts'
import { english } from '#words/en/words.ts'
import type { Words } from '#words/load-words.ts'
import { simplified } from '#words/zh-hans/words.ts'

const today = '2026-11-23'

async function reportOf(
  language: 'zh-Hans' | 'en',
  words: Words,
  change: (assessment: Assessment) => Partial<Assessment> = () => ({}),
) {
  const [example] = await exampleIn('spruce-precision', language)
  if (!example) throw new Error('no example')
  const assessment = { ...example, ...change(example) }
  const ids = assessment.questionnaires.map(({ id }) => id)
  const questionnaires = await questionnairesIn(ids, language)
  const report = composeReport(
    { assessment, questionnaires, plan: await planIn(language), language, today, appVersion },
    { defaultLevels: words.common.stageNames },
  )
  return { report, questionnaires, assessment }
}

/** Everything the blocks say, one after another. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(textOf).join('')
}

test.each([
  ['zh-Hans', simplified],
  ['en', english],
] as const)(
  'in %s every piece of evidence stands in the list with all that was noted',
  async (language, words) => {
    const { report, assessment } = await reportOf(language, words)
    const rows = evidenceBlocks(report, words).flatMap((block) =>
      block.kind === 'table' ? block.rows.map(textOf) : [],
    )
    const asks = new Map(
      report.questionnaires
        .flatMap((one) => one.sections.flatMap(({ items }) => items))
        .map(({ id, ask }) => [id, ask]),
    )
    const noted = [...assessment.answers].flatMap(([id, answer]) =>
      answer.state === 'answered' && (answer.evidence ?? 0) > 0 && asks.has(id)
        ? [{ id, ask: asks.get(id) ?? '', answer }]
        : [],
    )
    expect(noted.length).toBeGreaterThan(30)
    const lacking = noted.filter(({ ask, answer }) => {
      const grade = words.common.evidenceGrades[answer.evidence ?? 0] ?? ''
      const until = answer.validUntil && words.common.format.date(answer.validUntil)
      const said = [ask, grade, answer.evidenceNote, answer.link, until].filter((one) => one)
      return !rows.some((row) => said.every((one) => row.includes(one ?? '')))
    })
    expect(lacking).toEqual([])
  },
)

test('an answer of stage 3 or above with nothing to show is to be done, with what its questionnaire says could be shown', async () => {
  const { report, questionnaires } = await reportOf('en', english, ({ answers }) => ({
    answers: new Map(
      [...answers].map(([id, answer], place) => [
        id,
        answer.state === 'answered' && place % 2 === 0 ? { ...answer, evidence: 1 } : answer,
      ]),
    ),
  }))
  const items = questionnaires.flatMap(allItems)
  const missing = report.evidence.missing.flatMap(({ lines }) => lines)
  const text = textOf(evidenceBlocks(report, english))
  expect(missing.length).toBeGreaterThan(5)
  for (const { item, couldShow } of missing) {
    expect(item.share).toBeGreaterThanOrEqual(0.5)
    expect((item.evidence?.grade ?? 0) < 2 || item.evidence?.expired).toBe(true)
    expect(couldShow).toEqual(items.find(({ id }) => id === item.id)?.evidence ?? [])
    expect(text).toContain(item.ask)
  }
  const { answered, evidenced } = report.evidenceCoverage
  const low = report.questionnaires
    .flatMap((one) => one.score.allItems)
    .filter(({ state, share, grade }) => state === 'answered' && grade < 2 && (share ?? 1) < 0.5)
  expect(missing.length + low.length).toBe(answered - evidenced)
})

test('evidence past its day is marked, counted apart and to be renewed', async () => {
  const past = '2026-11-22'
  const { report } = await reportOf('en', english, ({ answers }) => ({
    answers: new Map(
      [...answers].map(([id, answer]) => [
        id,
        answer.state === 'answered' && (answer.evidence ?? 0) >= 2
          ? { ...answer, validUntil: past }
          : answer,
      ]),
    ),
  }))
  const text = textOf(evidenceBlocks(report, english))
  expect(report.evidenceCoverage).toMatchObject({ evidenced: 0 })
  expect(report.evidenceCoverage.expired).toBeGreaterThan(30)
  expect(text).toContain(english.evidence.expired)
  expect(text).toContain(english.evidence.covered(report.evidenceCoverage))
  const lacks = report.evidence.missing.flatMap(({ lines }) => lines.map(({ lack }) => lack))
  expect(lacks).toContain('expired')
})

test('evidence noted at a duty or a text is kept in the list, though it does not count', async () => {
  const said: Answer = {
    state: 'answered',
    value: 'yes',
    evidence: 2,
    evidenceNote: 'Register of 4 May',
  }
  const plain = await reportOf('en', english)
  const first = plain.report.questionnaires
    .flatMap((one) => one.sections.flatMap(({ items }) => items))
    .find(({ kind, gate }) => kind === 'gate' && gate === 'yes')
  if (!first) throw new Error('no duty is met')
  const noted = await reportOf('en', english, ({ answers }) => ({
    answers: new Map(answers).set(first.id, said),
  }))
  expect(textOf(evidenceBlocks(noted.report, english))).toContain('Register of 4 May')
  expect(noted.report.evidenceCoverage).toEqual(plain.report.evidenceCoverage)
  expect(noted.report.score.confidence).toBe(plain.report.score.confidence)
})

test('the list is printed only where it was chosen, and says where nothing is noted', async () => {
  const { report } = await reportOf('en', english, () => ({ answers: new Map() }))
  const headings = (parts: typeof report.parts) =>
    reportBlocks({ ...report, parts }, english, []).flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    )
  expect(headings(reportPresets.file)).toContain(english.evidence.title)
  expect(headings(reportPresets.team)).not.toContain(english.evidence.title)
  expect(textOf(evidenceBlocks(report, english))).toContain(english.evidence.none)
})

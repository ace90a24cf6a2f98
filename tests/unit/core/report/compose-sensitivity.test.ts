import { describe, expect, test } from 'vitest'
import { appVersion } from '#core/app-version.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { exampleIn, planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { english } from '#words/en/words.ts'
import { simplified } from '#words/zh-hans/words.ts'
import { methodBlocks } from '#workers/closing-blocks.ts'

async function reportOf(change: (assessment: Assessment) => Assessment = (one) => one) {
  const [example] = await exampleIn('spruce-precision', 'en')
  if (!example) throw new Error('no example')
  const assessment = change(example)
  const ids = assessment.questionnaires.map(({ id }) => id)
  const questionnaires = await questionnairesIn(ids, 'en')
  const plan = await planIn('en')
  return composeReport(
    { assessment, questionnaires, plan, language: 'en', today: '2026-11-23', appVersion },
    { defaultLevels: english.common.stageNames },
  )
}

describe('what hangs on the weights', () => {
  test('names the questionnaire that changes first by its title, and the gaps by their questions', async () => {
    const report = await reportOf()
    const { sensitivity, gaps, questionnaires } = report
    if (sensitivity?.kind !== 'said') throw new Error('nothing is said')
    const { stage } = sensitivity
    if (!('questionnaire' in stage)) throw new Error(stage.kind)
    const turning = questionnaires.find(({ title }) => title === stage.questionnaire)
    expect(turning?.id).toBe(stage.questionnaireId)
    if (sensitivity.gaps.kind !== 'moves') throw new Error(sensitivity.gaps.kind)
    const { enters, leaves } = sensitivity.gaps
    expect(gaps.slice(0, 3).map(({ ask }) => ask)).toContain(leaves)
    expect(gaps.slice(3).map(({ ask }) => ask)).toContain(enters)
  })

  test.each([
    ['zh-Hans', simplified],
    ['en', english],
  ] as const)('is printed before the rules, word for word, in %s', async (_, words) => {
    const report = await reportOf()
    if (!report.sensitivity) throw new Error('nothing is said')
    const lines = words.method.sensitivity.lines(report.sensitivity)
    expect(lines).toHaveLength(2)
    const printed = methodBlocks(report, words).map((block) => 'text' in block && block.text)
    const from = printed.indexOf(words.method.sensitivity.title)
    expect(printed.slice(from + 2, from + 4)).toEqual(lines)
    const [rule] = words.method.sections(report.parameters)
    expect(printed.indexOf(rule?.title ?? '')).toBeGreaterThan(from + 3)
  })

  test('is withheld where no figure is shown, and says so', async () => {
    const { sensitivity, score } = await reportOf((one) => ({
      ...one,
      answers: new Map([...one.answers].slice(0, 5)),
    }))
    expect(score.display).toBe('too-few')
    expect(sensitivity).toEqual({ kind: 'withheld' })
    expect(english.method.sensitivity.lines({ kind: 'withheld' })).toEqual([
      expect.stringContaining('too few answers'),
    ])
  })

  test('is nothing where nothing is assessed, and nothing is printed of it', async () => {
    const report = await reportOf((one) => ({ ...one, questionnaires: [] }))
    expect(report.sensitivity).toBeNull()
    const printed = methodBlocks(report, english).map((block) => 'text' in block && block.text)
    expect(printed).not.toContain(english.method.sensitivity.title)
  })
})

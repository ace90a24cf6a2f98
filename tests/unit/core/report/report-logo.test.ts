import { expect, test } from 'vitest'
import { composeReport } from '#core/report/compose-report.ts'
import { exampleIn, planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { english } from '#words/en/words.ts'

test('the letters of a logo are no words, so that no term of theirs is explained', async () => {
  const [example] = await exampleIn('starting-point-software', 'en')
  const term = {
    id: 'zither',
    term: 'zither',
    meaning: 'An instrument.',
    isPlain: false,
    forms: ['zither'],
  }
  const terms = async (foreword: string): Promise<readonly string[]> => {
    const logo = {
      mime: 'image/png',
      base64: 'iVBORw0KGgo/zither/AAA=',
      width: 1,
      height: 1,
    } as const
    const { glossary } = composeReport(
      {
        assessment: {
          ...example!,
          report: { parts: ['summary'], foreword, closing: '', outward: false, logo },
        },
        questionnaires: await questionnairesIn(['management'], 'en'),
        plan: await planIn('en'),
        language: 'en',
        today: '2026-11-23',
        appVersion: '1',
        glossary: [term],
      },
      { defaultLevels: english.common.stageNames },
    )
    return glossary.map(({ id }) => id)
  }
  expect(await terms('')).toEqual([])
  expect(await terms('We play the zither.')).toEqual(['zither'])
})

import { expect, test } from 'vitest'
import { bytesOf, fontSources } from '#cli/fonts-plugin.ts'
import { readPlan } from '#cli/check.ts'
import { readQuestionnaire } from '#cli/read-questionnaire.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import { localizePlan, localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import { answerItem, openAssessment, useAssessment } from '#state/assessment.ts'
import { drawReport } from '#workers/draw-report.ts'
import { readFont } from '#workers/read-font.ts'
import { openSubsetter } from '#workers/subset-font.ts'
import { simplified } from '#words/zh-hans/words.ts'
import { readPdf } from './workers/read-pdf.ts'

/*
 * The tour: one answer, from the click to the ink. Each step is one import further; nothing here stands in for the real
 * thing.
 */
test('an answer that is chosen stands in the printed report with its score', async () => {
  // A questionnaire is a folder of YAML, read and checked, then taken in one language.
  const { questionnaire: authored } = await readQuestionnaire('questionnaires/standards')
  const { plan } = await readPlan('questionnaires')
  if (!authored || !plan) throw new Error('the questionnaires of this repository must be sound')
  const questionnaire = localizeQuestionnaire(authored, 'zh-Hans')
  const item = findItem(questionnaire, 'std-owner')
  if (item?.kind !== 'level') throw new Error('std-owner is a level item')

  // A page puts the assessment on the desk, a person chooses level 3 and types a note.
  const now = '2026-11-23T08:00:00.000Z'
  const assessment: Assessment = {
    version: 1,
    id: 'tour',
    example: false,
    createdAt: now,
    updatedAt: now,
    profile: { name: '王䶮精密', roles: ['manufacturer'], ambition: 'basic' },
    questionnaires: [{ id: 'standards', version: '1.0.0' }],
    answers: new Map(),
  }
  openAssessment(assessment, [questionnaire])
  answerItem('std-owner', { state: 'answered', value: 3, note: '由李喆负责', at: now })

  // The state asked the core, which returned a new assessment and left the old one as it was.
  const said = useAssessment.getState().assessment
  if (!said) throw new Error('the desk is empty')
  expect(said.answers.get('std-owner')).toMatchObject({ value: 3 })
  expect(assessment.answers.size).toBe(0)

  // The core scores it: level 3 of 5 is half.
  const context = { profile: said.profile, today: '2026-11-23' }
  const score = scoreQuestionnaire(questionnaire, said.answers, context)
  expect(score.allItems.find(({ id }) => id === 'std-owner')?.share).toBe(0.5)

  // The report is composed as data, then drawn.
  const report = composeReport(
    {
      assessment: said,
      questionnaires: [questionnaire],
      plan: localizePlan(plan, 'zh-Hans'),
      language: 'zh-Hans',
      today: '2026-11-23',
      appVersion: '0.1.0',
    },
    { defaultLevels: simplified.common.stageNames },
  )
  const drawn = drawReport(report, simplified, {
    faces: {
      regular: readFont(await bytesOf(fontSources.regular)),
      bold: readFont(await bytesOf(fontSources.bold)),
    },
    subset: await openSubsetter(await bytesOf(fontSources.subsetWasm)),
    now,
  })

  // The PDF, read back, says what was chosen, noted and named.
  const text = (await readPdf(drawn.bytes)).text.replaceAll(/\s/g, '')
  expect(text).toContain('王䶮精密')
  expect(text).toContain('由李喆负责')
  expect(text).toContain((item.anchors['3'] ?? '').replaceAll(/\s/g, ''))
})

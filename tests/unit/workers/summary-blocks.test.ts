import { expect, test } from 'vitest'
import type { Answer, Assessment } from '#core/assessment/schema.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { gateBlocks } from '#workers/closing-blocks.ts'
import { overviewBlocks } from '#workers/overview-blocks.ts'
import { summaryBlocks } from '#workers/summary-blocks.ts'
import { english } from '#words/en/words.ts'

/** The report of a factory whose duties in metrology are answered like this, as a quick check or whole. */
async function reportWith(duties: Readonly<Record<string, Answer>>, depth: 'quick' | 'full') {
  const at = '2026-11-25T08:00:00.000Z'
  const assessment: Assessment = {
    version: 1,
    id: 'duties',
    example: false,
    createdAt: at,
    updatedAt: at,
    profile: { name: 'A', roles: ['manufacturer'], ambition: 'basic' },
    depth,
    questionnaires: [{ id: 'metrology', version: '1.0.0' }],
    answers: new Map<string, Answer>([
      ['met-inventory', { state: 'answered', value: 2 }],
      ...Object.entries(duties),
    ]),
  }
  return composeReport(
    {
      assessment,
      questionnaires: await questionnairesIn(['metrology'], 'en'),
      plan: await planIn('en'),
      language: 'en',
      today: '2026-11-25',
      appVersion: '0',
    },
    { defaultLevels: english.common.stageNames },
  )
}
const met: Answer = { state: 'answered', value: 'yes' }
const said = (blocks: unknown): string => JSON.stringify(blocks)
const { gates } = english.results

test('duties nobody has answered are counted, and no all-clear stands beside them', async () => {
  const report = await reportWith({ 'met-gate-listed': met }, 'full')
  expect([report.openGates.length, report.unansweredGates]).toEqual([0, 1])
  expect(said(summaryBlocks(report, english))).toContain('1 not answered')
  expect(said(overviewBlocks(report, english))).toContain(gates.unanswered(1))
  const printed = said(gateBlocks(report, english))
  expect(printed).toContain(gates.unanswered(1))
  expect(printed).not.toContain(gates.none)
})

test('once every duty is answered and met, that is said', async () => {
  const report = await reportWith({ 'met-gate-listed': met, 'met-gate-content': met }, 'full')
  expect(report.unansweredGates).toBe(0)
  expect(said(gateBlocks(report, english))).toContain(gates.none)
})

test('a quick check says so under the stage, and a full assessment does not', async () => {
  const quick = said(summaryBlocks(await reportWith({}, 'quick'), english))
  const full = said(summaryBlocks(await reportWith({}, 'full'), english))
  expect(quick).toContain('This was a quick check')
  expect(full).not.toContain('This was a quick check')
})

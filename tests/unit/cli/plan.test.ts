import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PlanOptions } from '#cli/plan-options.ts'
import { runPlan } from '#cli/run-plan.ts'
import { runScore } from '#cli/run-score.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { writeAssessmentFile } from '#core/exchange/write-assessment-file.ts'
import { applyActions } from '#core/planning/raise.ts'
import { allActions } from '#core/questionnaire/find-item.ts'
import { questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { formatShare } from '#words/figures.ts'
import { terminal as chinese } from '#words/zh-hans/terminal.ts'
import { terminal as spoken } from '#words/en/terminal.ts'
import { openTerminal } from './terminal.ts'

const seed = 'seeds/spruce-precision.en.json'
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhijie-plan-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function plan(options: PlanOptions, json = false, files = ['questionnaires', seed]) {
  const { terminal, said, complaints } = openTerminal({ json })
  const code = await runPlan(terminal, files, options)
  return { code, said: said.join('\n'), complaints: complaints.join('\n') }
}

type Card = {
  readonly status: string
  readonly actions: readonly {
    readonly id: string
    readonly cost: number
  }[]
  readonly cost: number
  readonly shareAfter: number
  readonly stageAfter: number
}

test('the plan to stage 3 is proven, and scoring the answers it leads to gives stage 3', async () => {
  const { code, said } = await plan({ 'to-stage': '3' }, true)
  expect(code).toBe(0)
  const card: Card = JSON.parse(said)
  expect([card.status, card.stageAfter]).toEqual(['optimal', 3])
  expect(card.actions.reduce((sum, { cost }) => sum + cost, 0)).toBe(card.cost)
  // The answers once its actions are done, written to a file and scored by the other command.
  const before = parseAssessmentFile(await readFile(seed, 'utf8'))
  if (!before.ok) throw new Error('the seed does not open')
  const chosen = before.value.questionnaires.map(({ id }) => id)
  const questionnaires = await questionnairesIn(chosen, 'en')
  const ids = new Set(card.actions.map(({ id }) => id))
  const actions = questionnaires.flatMap(allActions).filter(({ id }) => ids.has(id))
  const answers = applyActions(questionnaires, before.value.answers, actions)
  const path = join(folder, 'after.json')
  await writeFile(
    path,
    writeAssessmentFile({ ...before.value, answers }, '2026-11-23T08:00:00.000Z'),
  )
  const { terminal, said: scored } = openTerminal({ json: true })
  expect(await runScore(terminal, ['questionnaires', path])).toBe(0)
  const after: { stage: { guaranteed: number } } = JSON.parse(scored.join('\n'))
  expect(after.stage.guaranteed).toBe(3)
})

test('a dearer end of the estimates costs more, a smaller budget buys less', async () => {
  const cards = await Promise.all(
    [
      { 'to-stage': '3', cost: 'min' },
      { 'to-stage': '3', cost: 'max' },
      { 'budget-days': '20' },
      { 'budget-days': '60', 'budget-cny': '20000' },
    ].map(async (options) => JSON.parse((await plan(options, true)).said) as Card),
  )
  const [least, most, small, large] = cards
  expect(least?.cost).toBeLessThan(most?.cost ?? 0)
  expect(small?.shareAfter).toBeLessThan(large?.shareAfter ?? 0)
})

test('in words: every action of the plan, what it takes together, and that it is proven', async () => {
  const card: Card = JSON.parse((await plan({ 'to-share': '0.5' }, true)).said)
  // It begins at the share that the other command says is certain.
  const { terminal, said: scored } = openTerminal({ json: true })
  expect(await runScore(terminal, ['questionnaires', seed])).toBe(0)
  const before: { range: { low: number } } = JSON.parse(scored.join('\n'))
  const from = formatShare('en', before.range.low)
  const { code, said } = await plan({ 'to-share': '0.5' })
  expect(code).toBe(0)
  expect(said).toContain(spoken.plan.proven)
  for (const { id } of card.actions) expect(said).toContain(`  ${id} `)
  expect(said).toContain(`${from} → ${formatShare('en', card.shareAfter)}`)
  expect(from).toMatch(/^4\d\.\d%$/)
  expect(card.shareAfter).toBeGreaterThanOrEqual(0.5)
})

test('a goal out of reach names what stands in the way and leaves with 1', async () => {
  const file: { assessment: { improvement?: object } } = JSON.parse(await readFile(seed, 'utf8'))
  const refused = { 'std-yearly-plan': { wish: 'refused' } }
  file.assessment.improvement = {
    goal: { kind: 'targets' },
    estimate: 'likely',
    dayRate: 800,
    capacity: 10,
    actions: refused,
    variants: [],
  }
  const path = join(folder, 'refused.json')
  await writeFile(path, JSON.stringify({ ...file, version: 2 }))
  const { code, said } = await plan({ 'to-stage': '5' }, false, ['questionnaires/standards', path])
  expect(code).toBe(1)
  expect(said).toContain(spoken.plan.impossible)
  expect(said).toContain('std-owner')
})

test.each([
  [{ 'to-stage': 'three' }, '--to-stage'],
  [{ 'to-stage': '2.5' }, '--to-stage'],
  [{ 'to-share': '70' }, '--to-share'],
  [{ cost: 'cheap' }, '--cost'],
  [{ 'to-stage': '3', 'to-share': '0.7' }, '--to-stage / --to-share / --budget-…'],
])('wrong usage %j is named and leaves with 2', async (options, named) => {
  const { code, complaints } = await plan(options)
  expect([code, complaints]).toEqual([2, spoken.badPlanOption(named)])
})

test('the usage names the command and its options in both languages', () => {
  for (const { usage } of [spoken, chinese]) {
    for (const option of [
      'plan',
      '--to-stage',
      '--to-share',
      '--budget-days',
      '--budget-cny',
      '--cost',
    ]) {
      expect(usage).toContain(option)
    }
  }
})

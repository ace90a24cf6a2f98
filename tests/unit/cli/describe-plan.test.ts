import { expect, test } from 'vitest'
import { describePlan } from '#cli/describe-plan.ts'
import type { PathInput, PlannedPath } from '#core/planning/path/plan-path.ts'
import { terminal as spoken } from '#words/en/terminal.ts'
import { openTerminal } from './terminal.ts'

const { terminal } = openTerminal()
const input: PathInput = {
  questionnaires: [],
  today: '2026-11-23',
  assessment: {
    id: 'one',
    profile: { name: '', roles: [], ambition: 'basic' },
    answers: new Map(),
  },
}
const path: PlannedPath = {
  status: 'stopped',
  goal: { kind: 'budget', days: 10 },
  estimate: 'likely',
  dayRate: 800,
  actions: [],
  days: 0,
  cny: 0,
  cost: 0,
  gap: 0,
  noRegret: null,
  unanswered: ['a'],
  shareBefore: 0.25,
  shareAfter: 0.5,
  stageBefore: 1,
  stageAfter: 2,
  turned: [],
}
const told = (changes: Partial<PlannedPath>): string =>
  describePlan(input, { ...path, ...changes }, terminal)

test('a share that is proven is told as proven, though the least cost of it is not', () => {
  expect(told({})).toContain(spoken.plan.shareProven)
  expect(told({ gap: 0.02 })).toContain(spoken.plan.stopped('2.0%'))
  expect(told({ goal: { kind: 'stage', stage: 3 }, gap: 400 })).toContain(
    spoken.plan.stopped('400 CNY'),
  )
})

test('while it is open what is asked, nothing is called proven and no answer is said to make it cheaper', () => {
  const open = told({ status: 'open', turned: ['b'] })
  expect(open).toContain(spoken.plan.open)
  expect(open).toContain(spoken.plan.turned('b'))
  expect(open).not.toContain(spoken.plan.proven)
  expect(open).not.toContain(spoken.plan.unanswered(1))
  expect(told({})).toContain(spoken.plan.unanswered(1))
})

import { expect, test } from 'vitest'
import { recompute, type Trace, traceAssessment } from '#core/scoring/trace.ts'

const answer = (id: string, share: number | null, weight: number): Trace => ({
  id,
  rule: 'answer',
  state: share === null ? 'unanswered' : 'answered',
  share,
  weight,
  children: [],
})
/** Says a share of its own that nothing below it gives, so that only reckoning anew finds the right one. */
const made = (rule: Trace['rule'], children: readonly Trace[], weight = 1): Trace => ({
  id: rule,
  rule,
  state: null,
  share: 0.123,
  weight,
  children,
})

test('a trace is reckoned from the answers up, whatever shares stand in between', () => {
  const answers = [answer('a', 0, 1), answer('b', 1, 3), answer('c', null, 7)]
  expect(recompute(made('mean', answers))).toBe(0.75)
  expect(recompute(made('sum', answers))).toBe(0.75)
  expect(recompute(made('min', answers))).toBe(0)
  expect(recompute(made('none', answers))).toBeNull()
  expect(recompute(made('mean', [answer('c', null, 7)]))).toBeNull()
  // (1 × 0.75 + 3 × 0.25)/4, the part without a share left out.
  const nested = made('mean', [
    made('mean', answers, 1),
    made('mean', [answer('d', 0.25, 2)], 3),
    made('none', answers, 9),
  ])
  expect(recompute(nested)).toBe(0.375)
})

test('an assessment without a share has a trace without a rule', () => {
  expect(traceAssessment(null, [])).toMatchObject({ rule: 'none', share: null, children: [] })
  expect(traceAssessment(0.5, [])).toMatchObject({ rule: 'mean', share: 0.5 })
})

import { expect, test } from 'vitest'
import type { CurveReport, ImprovementReport } from '#core/report/improvement-report.ts'
import type { Report } from '#core/report/report.ts'
import { curveBlocks } from '#workers/curve-blocks.ts'
import { english } from '#words/en/words.ts'

/** What is printed of a curve through these shares, each for a budget larger by 1,000. */
function kindsFor(shares: readonly number[]) {
  const points = shares.map((share, at) => ({ budget: at * 1000, share, proven: true }))
  const curve = { points, chosen: null } as unknown as CurveReport
  // Of plan and report the curve and the language are read.
  const improvement = { curve } as unknown as ImprovementReport
  const report = { language: 'en' } as unknown as Report
  return curveBlocks(improvement, report, english)
}

test('a curve that rises is drawn with its points, and one that does not is said in a sentence', () => {
  const kinds = kindsFor([0.4, 0.6, 0.7]).map(({ kind }) => kind)
  expect(kinds).toContain('figure')
  expect(kinds).toContain('table')
  for (const flat of [[], [1], [1, 1, 1]]) {
    expect(kindsFor(flat)).toEqual([
      { kind: 'heading', level: 2, text: english.improve.curve.title },
      { kind: 'paragraph', text: english.improve.curve.noGain },
    ])
  }
})

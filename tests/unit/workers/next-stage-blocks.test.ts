import { expect, test } from 'vitest'
import { nextStageBlocks } from '#workers/next-stage-blocks.ts'
import { english } from '#words/en/words.ts'
import type { Words } from '#words/load-words.ts'
import { simplified } from '#words/zh-hans/words.ts'
import { assessmentOf, reportIn } from './report-stage.ts'

/* What stands between a questionnaire and its next stage, as it is printed. */

test.each([
  ['zh-Hans', simplified],
  ['en', english],
] as const)(
  'in %s what holds a questionnaire back is asked once, and the smallest change names it by its numbers',
  async (language, words: Words) => {
    const assessment = await assessmentOf('spruce-precision', language, ['results'])
    const report = await reportIn(language, assessment)
    const { next } = words.results
    const seen = report.questionnaires.map((one) => {
      const { stage } = one
      if (!stage?.up || stage.up.length === 0) throw new Error(`${one.id} has nowhere to go`)
      const rows = nextStageBlocks(one, report, words).flatMap((block) =>
        block.kind === 'rows' ? block.rows : [],
      )
      const toFall = next.down(stage.down?.length ?? 0)
      const above = rows.filter(({ label }) => label !== toFall)
      const lines = above.flatMap(({ value }) =>
        (typeof value === 'string' ? value : '').split('\n'),
      )
      const listed = [...stage.gates, ...stage.keys, ...stage.items]
      const asks = new Map(
        one.sections.flatMap(({ items }) => items.map(({ id, ask }) => [id, ask] as const)),
      )
      for (const [at, id] of listed.entries()) {
        const here = lines.filter((line) => line.includes(asks.get(id) ?? '?'))
        expect(here, id).toHaveLength(1)
        expect(here[0]).toMatch(new RegExp(`^${at + 1}\\. `))
      }
      const up = rows.find(({ label }) => label === next.up(stage.up?.length ?? 0))
      expect(up?.value).toBe(words.print.numbered(stage.up.length, listed.length))
      // The numbers are those of the very items that would have to change.
      expect(new Set(listed.slice(0, stage.up.length))).toEqual(new Set(stage.up))
      return stage.up.length
    })
    expect(Math.max(...seen)).toBeGreaterThan(5)
  },
)

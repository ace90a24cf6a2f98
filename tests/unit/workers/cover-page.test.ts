import { expect, test } from 'vitest'
import { reportPresets } from '#core/assessment/report-choices.ts'
import type { Logo } from '#core/assessment/schema.ts'
import type { Report } from '#core/report/report.ts'
import { drawReport } from '#workers/draw-report.ts'
import { english } from '#words/en/words.ts'
import { simplified } from '#words/zh-hans/words.ts'
import { readPdf } from './read-pdf.ts'
import { assessmentOf, reportIn, reportTools } from './report-stage.ts'

/** As tall as a logo is printed at most. */
const logo: Logo = {
  mime: 'image/png',
  base64:
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  width: 1,
  height: 1,
}
const saveFile = {
  name: 'x.json',
  description: 'x',
  mime: 'application/json',
  text: '{}',
}

test.each([
  ['with a save file', {}],
  ['with a tall logo', { look: { color: null, logo } }],
  ['for outside', { outward: true }],
] satisfies readonly [string, Partial<Report>][])(
  'a cover in two languages %s keeps to its page, and the summary follows on the next',
  async (_, change) => {
    const assessment = await assessmentOf('spruce-precision', 'en', reportPresets.board)
    const report = { ...(await reportIn('en', assessment)), ...change }
    const beside = {
      report: { ...(await reportIn('zh-Hans', assessment)), ...change },
      words: simplified,
    }
    const drawn = drawReport(report, english, await reportTools(), {
      beside,
      saveFile: report.outward ? null : saveFile,
    })
    const { pages, close } = await readPdf(drawn.bytes)
    expect(pages).toHaveLength(2)
    expect(pages[0]?.text).toContain(english.print.selfReading.slice(0, 30))
    expect(pages[1]?.text).toContain(english.print.summary)
    await close()
  },
  60_000,
)

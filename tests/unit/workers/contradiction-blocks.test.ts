import { expect, test } from 'vitest'
import { bytesOf, fontSources } from '#cli/fonts-plugin.ts'
import type { Answer, Assessment } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { companionsIn, planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { contradictionBlocks } from '#workers/contradiction-blocks.ts'
import { drawReport } from '#workers/draw-report.ts'
import { readFont } from '#workers/read-font.ts'
import { openSubsetter } from '#workers/subset-font.ts'
import { english } from '#words/en/words.ts'
import { simplified } from '#words/zh-hans/words.ts'
import { readPdf } from './read-pdf.ts'

const bare = (text: string): string => text.normalize('NFC').replaceAll(/\s/gu, '')

/** The report of a factory that calibrates its instruments and has the list on this level. */
async function reportWithList(level: number, language: Language) {
  const said = (value: number | string): Answer => ({ state: 'answered', value })
  const assessment: Assessment = {
    version: 1,
    id: 'list',
    example: false,
    createdAt: '2026-11-25T08:00:00.000Z',
    updatedAt: '2026-11-25T08:00:00.000Z',
    profile: { name: '甲', roles: ['manufacturer'], ambition: 'basic' },
    questionnaires: [{ id: 'metrology', version: '1.0.0' }],
    answers: new Map([
      ['met-certificate', said(3)],
      ['met-inventory', said(level)],
    ]),
  }
  const words = language === 'en' ? english : simplified
  const { consistency } = await companionsIn(language)
  const report = composeReport(
    {
      assessment,
      questionnaires: await questionnairesIn(['metrology'], language),
      plan: await planIn(language),
      language,
      today: '2026-11-25',
      appVersion: '0',
      consistency,
    },
    { defaultLevels: words.common.stageNames },
  )
  return { report, words }
}

test.each(['zh-Hans', 'en'] as const)(
  'in %s the PDF puts the question after the open matters, with both answers',
  async (language) => {
    const { report, words } = await reportWithList(1, language)
    const { bytes } = drawReport(report, words, {
      faces: {
        regular: readFont(await bytesOf(fontSources.regular)),
        bold: readFont(await bytesOf(fontSources.bold)),
      },
      subset: await openSubsetter(await bytesOf(fontSources.subsetWasm)),
      now: '2026-11-25T08:00:00.000Z',
    })
    const pdf = await readPdf(bytes)
    const printed = bare(pdf.text)
    await pdf.close()
    const [line] = report.contradictions
    const { details, gates, reconsider } = words.results
    const from = printed.lastIndexOf(bare(reconsider.title))
    expect(from).toBeGreaterThan(printed.lastIndexOf(bare(gates.intro)))
    const part = printed.slice(from)
    expect(part).toContain(bare(line?.asks ?? 'no question'))
    for (const item of line?.items ?? []) {
      expect(part).toContain(bare(`${item.ask}${details.reached(item.level ?? 0, 5)}`))
    }
    expect(line?.items).toHaveLength(2)
  },
)

test('where all answers go together the report says nothing of it', async () => {
  const { report, words } = await reportWithList(2, 'en')
  expect(contradictionBlocks(report, words)).toEqual([])
})

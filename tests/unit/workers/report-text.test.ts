import { expect, test } from 'vitest'
import { bytesOf, fontSources } from '#cli/fonts-plugin.ts'
import { appVersion } from '#core/app-version.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { examplesIn, planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { drawReport } from '#workers/draw-report.ts'
import { readFont } from '#workers/read-font.ts'
import { openSubsetter } from '#workers/subset-font.ts'
import { english } from '#words/en/words.ts'
import { formatDays, formatShown } from '#words/figures.ts'
import { simplified } from '#words/zh-hans/words.ts'
import { readPdf } from './read-pdf.ts'

const bare = (text: string): string => text.normalize('NFC').replaceAll(/\s/gu, '')

test.each([
  ['zh-Hans', 'spruce-precision', simplified],
  ['en', 'clear-river-care', english],
] as const)(
  'in %s the PDF says every answer, note, figure and action of %s that the screen shows',
  async (language, seed, words) => {
    const example = (await examplesIn(language)).find(({ id }) => id === seed)
    if (!example) throw new Error(`no example ${seed}`)
    const { assessment } = example
    const ids = assessment.questionnaires.map(({ id }) => id)
    const questionnaires = await questionnairesIn(ids, language)
    const plan = await planIn(language)
    const report = composeReport(
      { assessment, questionnaires, plan, language, today: '2026-11-23', appVersion },
      { defaultLevels: words.common.stageNames },
    )
    const drawn = drawReport(report, words, {
      faces: {
        regular: readFont(await bytesOf(fontSources.regular)),
        bold: readFont(await bytesOf(fontSources.bold)),
      },
      subset: await openSubsetter(await bytesOf(fontSources.subsetWasm)),
      now: '2026-11-23T08:00:00.000Z',
    })
    const pdf = await readPdf(drawn.bytes)
    const printed = bare(pdf.text)
    // The summary is one page: the first questionnaire begins on the next.
    const pageOfPart = async (part: number) => await pdf.pageOf(pdf.outline[part]?.dest)
    expect(pdf.outline[0]?.title).toBe(words.print.summary)
    expect(await pageOfPart(1)).toBe((await pageOfPart(0)) + 1)
    await pdf.close()

    const items = report.questionnaires.flatMap((one) =>
      one.sections.flatMap((section) => section.items),
    )
    expect(items.length).toBeGreaterThan(25)
    const { score } = report
    const expected = [
      report.profile.name,
      // The figures as the screen shows them: the figure, or the range alone while too little is answered.
      ...[score, ...report.questionnaires.map((one) => one.score)].flatMap((one) => {
        const { figure, range } = formatShown(language, one)
        return [figure ?? '', range ?? '']
      }),
      ...report.questionnaires.flatMap((one) => [one.title, one.version]),
      ...report.topGaps.map(({ ask }) => ask),
      ...items.flatMap((item) => [
        item.ask,
        ...item.said,
        item.note ?? '',
        item.reason ?? '',
        item.next?.anchor ?? '',
        item.evidence?.note ?? '',
        item.evidence?.link ?? '',
        ...item.actions.flatMap((action) => [
          action.title,
          ...action.how,
          action.role,
          formatDays(language, action.days),
        ]),
      ]),
      ...report.sources.flatMap(({ title, status }) => [title, status]),
    ]
    expect(expected.filter((text) => text !== '').length).toBeGreaterThan(300)
    // A text that runs over a page is parted by the head and foot of the pages there; its halves stand all the same.
    const there = (text: string): boolean => {
      const wanted = bare(text)
      if (printed.includes(wanted)) return true
      return Array.from({ length: wanted.length - 1 }, (_, cut) => cut + 1).some((cut) => {
        const first = printed.indexOf(wanted.slice(0, cut))
        const rest = first < 0 ? -1 : printed.indexOf(wanted.slice(cut), first + cut)
        return rest >= 0 && rest - first - cut < 200 && cut > 3 && wanted.length - cut > 3
      })
    }
    expect(expected.filter((text) => text !== '' && !there(text))).toEqual([])
  },
)

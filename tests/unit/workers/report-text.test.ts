import { expect, test } from 'vitest'
import { bytesOf, fontSources } from '#cli/fonts-plugin.ts'
import { openSolver } from '#cli/open-solver.ts'
import { appVersion } from '#core/app-version.ts'
import { defaultImprovement, improvementOf } from '#core/assessment/improvement.ts'
import type { Assessment, Improvement } from '#core/assessment/schema.ts'
import { budgetCurve } from '#core/planning/path/budget-curve.ts'
import { planPath, problemOf } from '#core/planning/path/plan-path.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { ImprovementInput } from '#core/report/compose-improvement.ts'
import { composeReport } from '#core/report/compose-report.ts'
import type { Report } from '#core/report/report.ts'
import { exampleIn, planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { drawReport, type ReportTools } from '#workers/draw-report.ts'
import { readFont } from '#workers/read-font.ts'
import { openSubsetter } from '#workers/subset-font.ts'
import { english } from '#words/en/words.ts'
import {
  formatCost,
  formatDays,
  formatDecimal,
  formatShare,
  formatShown,
  formatWeight,
} from '#words/figures.ts'
import { importanceFinding } from '#words/importance-finding.ts'
import { simplified } from '#words/zh-hans/words.ts'
import { readPdf } from './read-pdf.ts'

const bare = (text: string): string => text.normalize('NFC').replaceAll(/\s/gu, '')

test.each([
  ['zh-Hans', 'spruce-precision', simplified],
  ['en', 'clear-river-care', english],
] as const)(
  'in %s the PDF says every answer, note, figure and action of %s that the screen shows',
  async (language, seed, words) => {
    const [assessment] = await exampleIn(seed, language)
    if (!assessment) throw new Error(`no example ${seed}`)
    const ids = assessment.questionnaires.map(({ id }) => id)
    const questionnaires = await questionnairesIn(ids, language)
    const plan = await planIn(language)
    const report = composeReport(
      {
        assessment,
        questionnaires,
        plan,
        language,
        today,
        appVersion,
        improvement: await plannedFrom(assessment, questionnaires),
      },
      { defaultLevels: words.common.stageNames },
    )
    const pdf = await readPdf(drawReport(report, words, await tools()).bytes)
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
    expect(missingIn(printed, expected)).toEqual([])

    // Rows of figures, each read as a whole: the gaps with their factors, the path, the calendar.
    const { improvement, gaps } = report
    const { path } = improvement ?? {}
    if (!improvement || path?.kind !== 'planned') throw new Error('no path was planned')
    expect(path.count).toBeGreaterThan(20)
    const number = (value: number): string => formatDecimal(language, value, 1, 0)
    const day = (iso: string | null): string => (iso === null ? '–' : words.print.calendar.day(iso))
    const rows = [
      ...gaps.map(({ ask, gap }) =>
        [
          ask,
          formatShare(language, gap.share),
          formatWeight(language, gap.targetShare),
          formatShare(language, gap.gap),
          formatWeight(language, gap.weight),
          gap.key ? '×2' : '×1',
          gap.effort === null ? '–' : formatDecimal(language, gap.effort, 2, 0),
          formatDecimal(language, gap.priority, 4),
        ].join(''),
      ),
      ...path.groups.flatMap((group) => [
        group.title,
        ...group.lines.map(
          ({ title, days, cny, cost, weeks, role }) =>
            `${title}${[days, cny, cost, weeks].map(number).join('')}${role}`,
        ),
        `${words.print.plan.subtotal}${[group.days, group.cny, group.cost].map(number).join('')}`,
      ]),
      // Nothing is due by a day and nothing has begun, so there is no column for either.
      ...improvement.calendar.lines.map(({ title, start, end, role }) =>
        [title, day(start), day(end), role].join(''),
      ),
      words.print.calendar.noneBegun,
      words.print.calendar.noOwners,
      formatDays(language, [path.days, path.days, path.days]),
      ...[path.cny, path.cost].map((cny) => formatCost(language, [cny, cny, cny])),
      `${formatShare(language, path.whole.before.share ?? 0)}→${formatShare(language, path.whole.after.share ?? 0)}`,
      words.improve.path.proven,
      importanceFinding(report.importance, report.openGates.length, language, words),
      ...(improvement.curve && improvement.curve !== 'withheld'
        ? improvement.curve.points
        : []
      ).map(
        ({ budget, share }) =>
          formatCost(language, [budget, budget, budget]) + formatShare(language, share),
      ),
    ]
    expect(rows.length).toBeGreaterThan(70)
    expect(missingIn(printed, rows)).toEqual([])
  },
)

test('what cannot be planned, and why, stands in the PDF in plain words', async () => {
  const [example] = await exampleIn('clear-river-care', 'en')
  if (!example) throw new Error('no example')
  const questionnaires = await questionnairesIn(['standards', 'ip'], 'en')
  const plan = await planIn('en')
  const drawn = async (
    more: Partial<Assessment>,
    given?: ImprovementInput,
  ): Promise<{ readonly report: Report; readonly text: string }> => {
    const assessment = { ...example, ...more }
    const improvement = given ?? (await plannedFrom(assessment, questionnaires))
    const report = composeReport(
      { assessment, questionnaires, plan, language: 'en', today, appVersion, improvement },
      { defaultLevels: english.common.stageNames },
    )
    const pdf = await readPdf(drawReport(report, english, await tools()).bytes)
    const text = bare(pdf.pages.map((page) => page.text).join(''))
    await pdf.close()
    return { report, text }
  }
  const ruledOut = { ...defaultImprovement, actions: { 'ipr-name-keeper': { wish: 'refused' } } }
  const impossible = await drawn({
    improvement: { ...ruledOut, goal: { kind: 'stage', stage: 4 } } as Improvement,
  })
  const { path } = impossible.report.improvement ?? {}
  if (path?.kind !== 'impossible') throw new Error('a path was found')
  expect(path.obstacles.length).toBeGreaterThan(1)
  const asks = path.obstacles.flatMap((one) => ('asks' in one ? one.asks : [one.ask]))
  expect(missingIn(impossible.text, [english.improve.obstacles.title, ...asks])).toEqual([])
  expect(
    missingIn(
      impossible.text,
      path.helping.flatMap(({ title, asks: helped }) => [title, ...helped]),
    ),
  ).toEqual([])
  const tooDear = await drawn({
    improvement: {
      ...defaultImprovement,
      goal: { kind: 'budget', days: 1 },
      actions: { 'ipr-name-keeper': { wish: 'wanted' } },
    },
  })
  expect(missingIn(tooDear.text, ['more than the limits allow'])).toEqual([])

  const { plan: said } = english.print
  const none = { path: null, curve: null }
  const failed = await drawn({}, none)
  expect(missingIn(failed.text, [said.notPlanned, said.curveMissing])).toEqual([])
  const empty = await drawn({ answers: new Map() }, none)
  expect(missingIn(empty.text, [said.nothingToPlan])).toEqual([])
  expect(empty.text).not.toContain(bare(said.notPlanned))
})

const today = '2026-11-23'

async function plannedFrom(
  assessment: Assessment,
  questionnaires: readonly Questionnaire[],
): Promise<ImprovementInput> {
  const input = { assessment, questionnaires, today }
  const solve = await openSolver()
  const { goal } = improvementOf(assessment)
  const path = planPath(input, goal, solve, 30)
  return { path, curve: budgetCurve(problemOf(input).problem, 3, assessment, solve, 30) }
}

async function tools(): Promise<ReportTools> {
  return {
    faces: {
      regular: readFont(await bytesOf(fontSources.regular)),
      bold: readFont(await bytesOf(fontSources.bold)),
    },
    subset: await openSubsetter(await bytesOf(fontSources.subsetWasm)),
    now: '2026-11-23T08:00:00.000Z',
  }
}

/** The texts that are not there. One that runs over a page is parted by the head and foot of the pages there. */
function missingIn(printed: string, texts: readonly string[]): string[] {
  const there = (text: string): boolean => {
    const wanted = bare(text)
    if (printed.includes(wanted)) return true
    return Array.from({ length: wanted.length - 1 }, (_, cut) => cut + 1).some((cut) => {
      const first = printed.indexOf(wanted.slice(0, cut))
      const rest = first < 0 ? -1 : printed.indexOf(wanted.slice(cut), first + cut)
      return rest >= 0 && rest - first - cut < 200 && cut > 3 && wanted.length - cut > 3
    })
  }
  return texts.filter((text) => text !== '' && !there(text))
}

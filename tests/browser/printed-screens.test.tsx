import { describe, expect, it } from 'vitest'
import { appVersion } from '#core/app-version.ts'
import { reportPresets } from '#core/assessment/report-choices.ts'
import type { Answer, Assessment } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import type { ReportInput } from '#core/report/compose-report.ts'
import {
  companionsIn,
  exampleIn,
  planIn,
  questionnairesIn,
} from '#platform/catalogue/load-catalogue.ts'
import { openPdf } from '#platform/pdf/open-pdf.ts'
import { useAssessment } from '#state/assessment.ts'
import { usePlannedPath } from '#state/planned-path.ts'
import { platform } from '#state/platform.ts'
import { paths } from '#ui/paths.ts'
import { loadWords, type Words } from '#words/load-words.ts'
import { keep } from './desk.ts'
import { showApp } from './home-stage.tsx'
import { until } from './report-stage.ts'

const id = 'printed-screens'
const chosen = ['management', 'standards', 'recall']

/** What is no statement about the enterprise, by where it stands. */
const aside = [
  // Controls, and the names of fields.
  'button:not([aria-haspopup="dialog"])',
  'label',
  'legend',
  'fieldset',
  'select',
  // What a reading voice is told while something changes, and how to move in a picture.
  'output',
  '[role="status"]',
  // Trying out what nobody has decided on.
  '#what-if',
  // The report explains the terms that occur in it.
  '#glossary',
  // What the pages themselves leave out on paper: actions outside the path, support several steps away.
  '[data-unprinted]',
  // Support of which no answer can tell: the report counts it and leads to the page.
  '[data-standing="open"]',
  // The work of each week, which follows from the dates and days that are printed.
  '#calendar table:has(th[scope="row"]):not(:has(td:nth-child(5)))',
  // The marks along the axes of a picture, and those that explain its colours.
  'svg',
  '[aria-hidden="true"]',
].join(', ')

const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '')

const upTo = (most: number): number[] => Array.from({ length: most }, (_, index) => index + 1)

/** Texts that belong to the screen alone, each with the reason. */
function ofTheScreen({ results, improve, calendar, support }: Words): string[] {
  const { charts, details, actions, gaps, importance, notApplicableList } = results
  const { targets, path, curve } = improve
  const { chart, load, actions: notes, files } = calendar
  return [
    // The names of the pages and their parts; the report has its own.
    results.title,
    improve.title,
    improve.intro,
    details.title,
    details.intro,
    targets.intro,
    path.intro,
    calendar.intro,
    chart.title,
    files.title,
    // How to use what is there, and what may be typed.
    results.openTrace,
    gaps.sortHint,
    gaps.plan,
    details.change,
    importance.hint,
    targets.rule,
    chart.help,
    calendar.terms.capacityHint,
    curve.useHint,
    notes.intro,
    notes.ownerHint,
    notes.dueHint,
    notes.startHint,
    notes.startHintDoing,
    files.calendarHint,
    files.sheetsHint,
    calendar.revisit.shown,
    // How figures are written and what they are ordered by, and whose reading they are: the report says so in other words.
    actions.likelyFirst,
    actions.firstIntro,
    gaps.intro,
    results.selfReading,
    ...upTo(9).flatMap((count) => [path.doneTitle(count), support.groups.open]),
    path.doneIntro,
    // What a mark means: the report's pictures have keys of their own.
    charts.level,
    charts.chosen,
    charts.targetLevel,
    charts.both,
    charts.range,
    chart.byHand,
    load.title,
    load.table,
    load.capacity,
    load.over,
    curve.path,
    curve.chosen,
    // Names of facts that the report prints side by side without them.
    actions.cost,
    actions.weeks,
    actions.measure,
    notApplicableList.reason,
    details.why,
    ...upTo(5).map(details.nextLevel),
    notes.steps,
    support.look,
    support.findOut,
    support.intro,
    support.standing.met([]),
    // How many stand in a fold or a group, and how far it is to a target that stands beside it.
    ...upTo(30).flatMap((count) => [
      details.itemsIn(count),
      `${details.actions}（${count}）`,
      `${details.actions} (${count})`,
      support.counted(support.groups.open, count),
      targets.stagesToGo(count, count),
    ]),
    // What the figures before and after count, in one sentence there.
    path.shareHint,
    path.stageHint,
    // A section of which nothing applies has no line of its own.
    results.noneApplies,
  ]
}

const any = '\u0000'

/** A text in which anything may stand where `any` does. */
const patternOf = (text: string): string =>
  text
    .split(any)
    .map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('.+')

/** Sentences of the screen alone that hold a figure or a name. */
function patternsOfTheScreen({ results, improve, calendar }: Words): RegExp[] {
  const like = (text: string): RegExp => new RegExp(`^${patternOf(bare(text))}$`, 'u')
  return [
    // Whose results they are stands on the cover.
    like(`${results.ofEnterprise(any)}(${any})`),
    // The point of the curve somebody chose to look at.
    like(improve.curve.at(any, any)),
    // The fullest week, which follows from dates and days as the work of each week does.
    /^.+(?:Thefullestweekbeginson|最满的一周从).+$/u,
    // The dates of an action, which the report prints in two columns.
    like(calendar.actions.from(any, any)),
  ]
}

/** A text on support without what the report says once of all: that the conditions are met, and the day of the last look. */
function withoutSaidOnce(text: string, { support }: Words): string {
  const [met = '', end = ''] = support.standing.met([any]).split(any)
  if (text.startsWith(met)) return text.slice(met.length, -end.length)
  return text.replace(new RegExp(`${patternOf(support.checked('', any))}$`, 'u'), '')
}

async function unfold(): Promise<void> {
  for (let rounds = 0; rounds < 5; rounds += 1) {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
      fold.open = true
    }
    // oxlint-disable-next-line no-await-in-loop -- what is unfolded may hold what can be unfolded
    await new Promise((resolve) => {
      setTimeout(resolve, 200)
    })
  }
}

/** Every text that can be seen on the page and says something. */
function textsInSight(): string[] {
  const main = document.querySelector('main')
  if (!main) throw new Error('there is no page')
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  const found = new Set<string>()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (text !== '' && parent && !parent.closest(aside) && parent.checkVisibility()) found.add(text)
  }
  return [...found]
}

/** The example with one answer nobody knows and one that does not apply. */
function sampleOf(example: Assessment): Assessment {
  const levels = [...example.answers].filter(
    ([, answer]) => answer.state === 'answered' && typeof answer.value === 'number',
  )
  const changes: [string, Answer][] = levels
    .filter(([itemId]) => /^(std|mgmt|rcl|qm|sup)/.test(itemId))
    .slice(0, 2)
    .map(([itemId], place) => [
      itemId,
      place === 0 ? { state: 'dont-know' } : { state: 'not-applicable', reason: 'Rowan said so' },
    ])
  return {
    ...example,
    id,
    questionnaires: example.questionnaires.filter((one) => chosen.includes(one.id)),
    answers: new Map([...example.answers, ...changes]),
  }
}

async function printedText(language: Language): Promise<string> {
  const { assessment } = useAssessment.getState()
  if (!assessment) throw new Error('nothing is on the desk')
  const { result, points } = usePlannedPath.getState()
  const first: ReportInput = {
    assessment: {
      ...assessment,
      report: { parts: [...reportPresets.file], foreword: '', closing: '', outward: false },
    },
    questionnaires: await questionnairesIn(
      assessment.questionnaires.map((one) => one.id),
      language,
    ),
    plan: await planIn(language),
    language,
    today: platform().today(),
    appVersion,
    ...(await companionsIn(language)),
    improvement: { path: result, curve: points },
  }
  const press = await platform().openPress()
  const order = { first, second: null, format: 'pdf', fingerprints: {} } as const
  const made = await press(order, platform().now(), () => undefined).done
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  const pdf = await openPdf(made.value.bytes)
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join('')
    }),
  )
  await pdf.loadingTask.destroy()
  return pages.join('\n')
}

/** What stands between a label and what it names, or between facts. */
const joint = /：|: | · /u
const unit = /^CNY | (?:person-days?|actions?|weeks?|人日|元|项|周)$/u
const step = / \((?:level \d → |to )level \d\)$|（(?:第 \d 级 → |到)第 \d 级）$/u

describe('the report', () => {
  it.each(['en', 'zh-Hans'] as const)(
    'says in %s everything that the results page and the improve page say',
    async (language) => {
      const words = await loadWords(language)
      const [example] = await exampleIn('haystack-pastry', language)
      if (!example) throw new Error('no example')
      const before = () => keep(sampleOf(example))
      await showApp({ at: `/a/${id}/results`, language, before })
      await until(() => document.querySelector('#glossary, [id="method"]') !== null)
      await unfold()
      const results = textsInSight()
      location.hash = `#${paths.improve(id)}`
      await until(() => {
        const { path, curve, plannedFrom } = usePlannedPath.getState()
        const { assessment } = useAssessment.getState()
        return plannedFrom?.assessment === assessment && path === 'done' && curve === 'done'
      }, 120_000)
      await unfold()
      const improve = textsInSight()
      const printed = bare(await printedText(language))
      const isPrinted = (text: string): boolean => bare(text) !== '' && printed.includes(bare(text))
      const alone = new Set(ofTheScreen(words).map(bare))
      const patterns = patternsOfTheScreen(words)
      const isAside = (text: string): boolean =>
        alone.has(bare(text)) || patterns.some((pattern) => pattern.test(bare(text)))
      // A label and what it names may stand in two cells there, a figure without its unit, an item without the level
      // it comes from or, beside what is to be done for it, goes to.
      const isThere = (text: string): boolean =>
        isPrinted(text) ||
        isAside(text) ||
        isPrinted(text.replace(unit, '')) ||
        isPrinted(withoutSaidOnce(text, words))
      const inPieces = (text: string): boolean => text.replace(step, '').split(joint).every(isThere)
      const lacking = (texts: readonly string[]): string[] =>
        texts.filter((text) => !isThere(text) && !inPieces(text))
      expect(results.length).toBeGreaterThan(300)
      expect(improve.length).toBeGreaterThan(120)
      expect({ results: lacking(results), improve: lacking(improve) }).toEqual({
        results: [],
        improve: [],
      })
    },
    200_000,
  )
})

import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { composeReport } from '#core/report/compose-report.ts'
import { planIn } from '#platform/catalogue/load-catalogue.ts'
import { useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { loadWords } from '#words/load-words.ts'
import { figureBlock } from '#workers/figure-blocks.ts'
import { said, showResults, toFirst, unknown } from './results-stage.tsx'

const text = () => document.querySelector('main')?.textContent ?? ''
const part = (id: string) => page.elementLocator(document.querySelector(`#${id}`) ?? document.body)
const heading = () => page.getByRole('heading', { level: 1 })
const dialog = () => page.getByRole('dialog')
const trace = (name: RegExp) => page.getByRole('button', { name }).first()
const met = ['duty', said('yes')] as const

afterEach(async () => {
  location.hash = ''
  await page.viewport(1280, 900)
})

describe('the headline', () => {
  it('shows the stage, the index and what holds the stage back', async () => {
    await showResults([...toFirst(10, said(3)), met])
    await expect.element(trace(/^Overall stage Stage 3, Assured/)).toBeVisible()
    await expect.element(trace(/^Quality index 50\.0%/)).toBeVisible()
    expect(text()).toContain('Only one questionnaire is assessed: “Sample”')
    expect(text()).toContain('self-reading')
  })

  it('shows the range alone between 50 and 80 %', async () => {
    await showResults(toFirst(5, said(3)))
    await expect.element(trace(/^Quality index 25–75%/)).toBeVisible()
    expect(text()).toContain('only the range is shown')
  })

  it('says how many more answers are needed below 50 %', async () => {
    await showResults(toFirst(3, said(3)))
    await expect.element(trace(/^Quality index Too few answers/)).toBeVisible()
    expect(text()).toContain('2 more answers and a range can be shown.')
  })

  it('keeps the stage at 2 while a duty is open, and says what settles it', async () => {
    await showResults([...toFirst(10, said(5)), ['duty', said('no')]])
    await expect.element(trace(/^Overall stage Stage 2, Checked/)).toBeVisible()
    await expect
      .element(part('gates').getByRole('heading', { name: 'Do the first thing' }))
      .toBeVisible()
  })
})

describe('the method', () => {
  const nine = [...toFirst(9, said(3)), ['j', said(2)]] as const

  it('says first how far weights may move before the stage does', async () => {
    await showResults([...nine, met])
    await expect.element(trace(/^Overall stage Stage 3, Assured/)).toBeVisible()
    const [first] = document.querySelectorAll('#method h3')
    expect(first?.textContent).toBe('Would other weights change the conclusions?')
    // j is one of three items in a section of three tenths: 3 s ÷ (3 s + 7) × s ÷ (s + 2) = 0.15 at s = 1.169².
    expect(text()).toContain('between 0.86 and 1.16 times what it is now; beyond that')
    expect(text()).toContain('“Sample” falls to Stage 2, Checked')
  })

  it('withholds that below half of the answers', async () => {
    await showResults(toFirst(3, said(3)))
    await expect.element(trace(/^Quality index Too few answers/)).toBeVisible()
    expect(text()).toContain('too few answers to say whether other weights would change')
  })
})

describe('a figure', () => {
  it('gives the keyboard back when its trace is closed with Escape', async () => {
    await showResults([...toFirst(10, said(3)), met])
    await expect.element(trace(/^Overall stage/)).toBeVisible()
    const button = trace(/^Overall stage/).element()
    if (button instanceof HTMLElement) button.focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(dialog()).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(document.activeElement).toBe(button)
  })
})

describe('with fewer axes than a radar needs', () => {
  const out = { state: 'not-applicable', reason: 'Not ours' } as const
  const twoSections = [
    ...toFirst(4, said(3)),
    ['e', said(5)],
    ['h', out],
    ['i', out],
    ['j', out],
    met,
  ] as const
  const shareBySection = () => page.getByRole('figure', { name: 'Share by section' })

  it('the screen shows the bars that the report draws, each with its figure', async () => {
    await showResults(twoSections)
    await expect.element(shareBySection().getByRole('list').first()).toBeVisible()
    const frame = shareBySection().element()
    const { assessment, questionnaires } = useAssessment.getState()
    if (!assessment) throw new Error('nothing is on the desk')
    const words = await loadWords('en')
    const report = composeReport(
      {
        assessment,
        questionnaires,
        plan: await planIn('en'),
        language: 'en',
        today: '2026-11-23',
        appVersion: '0',
      },
      { defaultLevels: words.common.stageNames },
    )
    const [block] = figureBlock('radar', report.radar, report, words)
    const drawn = block?.chart.kind === 'radar' ? block.chart.values : []
    expect(drawn.map(({ label }) => label)).toEqual(['Section one', 'Section two'])
    const percent = (share: number | null | undefined) => (share == null ? '' : `${share * 100}%`)
    const shown = [...frame.querySelectorAll('li[data-depth]')].map((bar) => {
      const marks = [...bar.querySelectorAll<HTMLElement>('[aria-hidden] > span')]
      const now = marks.find(({ style }) => style.left === '')
      const target = marks.find(({ style }) => style.width === '')
      return {
        name: bar.querySelector('span')?.textContent,
        now: now?.style.width ?? '',
        target: target?.style.left,
      }
    })
    expect(shown).toEqual(
      drawn.map(({ label, share, target }) => ({
        name: label,
        now: percent(share),
        target: percent(target),
      })),
    )
    expect(frame.querySelector('svg')).toBeNull()
  })

  it('the same figures stand in their table', async () => {
    await showResults(twoSections)
    await page.getByRole('button', { name: 'Show as table: Share by section' }).click()
    const table = page.getByRole('table', { name: 'Share by section' })
    await expect.element(table.getByRole('row', { name: /^Section one 50\.0%/ })).toBeVisible()
    await expect.element(table.getByRole('row', { name: /^Section two/ })).toBeVisible()
    expect(table.element().querySelectorAll('tbody tr')).toHaveLength(2)
  })
})

describe('an unusual assessment', () => {
  it('without answers says where to begin', async () => {
    await showResults([])
    await expect.element(page.getByRole('link', { name: 'Start answering' })).toBeVisible()
    expect(text()).not.toContain('%')
  })

  it('in which nothing applies lists the reasons and invents no score', async () => {
    await showResults(toFirst(10, { state: 'not-applicable', reason: 'Not ours' }))
    await expect.element(page.getByText(/Every item is marked as not applicable/)).toBeVisible()
    expect(document.querySelectorAll('#not-applicable li')).toHaveLength(10)
    expect(document.querySelector('[aria-haspopup]')).toBeNull()
  })

  it('in which everything is unknown stands at 0 % and lists it all', async () => {
    await showResults(toFirst(10, unknown))
    await expect.element(page.getByText(/Every answer so far is “don’t know”/)).toBeVisible()
    expect(document.querySelectorAll('#unknown li')).toHaveLength(10)
    await expect.element(trace(/^Quality index 0\.0%/)).toBeVisible()
  })

  it('at the very top has no gaps', async () => {
    await showResults([...toFirst(10, said(5)), met])
    await expect.element(trace(/^Quality index 100\.0%/)).toBeVisible()
    expect(text()).toContain('Every answered item has reached the target.')
  })

  it('with a very long name fits a narrow phone', async () => {
    await page.viewport(360, 800)
    await showResults([...toFirst(8, said(2)), met], { profile: { name: 'W'.repeat(200) } })
    await expect.element(heading()).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  })
})

it('sets a section that lies in another one in below it', async () => {
  const [whole] = await platform().loadQuestionnaires(['standards'], 'en')
  const [first, second, ...rest] = whole?.sections ?? []
  if (!whole || !first || !second) throw new Error('there must be two sections')
  const nested = { ...whole, sections: [{ ...first, sections: [second] }, ...rest] }
  const [item] = first.items
  await showResults([[item?.id ?? '', unknown]], { of: nested })
  const left = (title: string): number =>
    part('details')
      .getByRole('heading', { level: 4, name: title, exact: true })
      .element()
      .getBoundingClientRect().left
  await expect.element(heading()).toBeVisible()
  await expect.poll(() => left(second.title) - left(first.title)).toBeGreaterThan(15)
})

it('unfolds everything for the printer and folds it again', async () => {
  await showResults([...toFirst(10, said(2)), met])
  await expect.element(heading()).toBeVisible()
  const folded = () => document.querySelectorAll('main details:not([open])').length
  const before = folded()
  expect(before).toBeGreaterThan(0)
  dispatchEvent(new Event('beforeprint'))
  expect(folded()).toBe(0)
  dispatchEvent(new Event('afterprint'))
  expect(folded()).toBe(before)
})

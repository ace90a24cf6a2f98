import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { said, showResults, toFirst } from './results-stage.tsx'

const met = ['duty', said('yes')] as const
const figure = (name: string) => page.getByRole('figure', { name })
const table = (name: string) => page.getByRole('table', { name })
const asTable = async (name: string): Promise<string[][]> => {
  await page.getByRole('button', { name: `Show as table: ${name}` }).click()
  return [...table(name).element().querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  )
}

afterEach(async () => {
  location.hash = ''
  await page.viewport(1280, 900)
})

describe('targets that differ', () => {
  // Section one stands at 50 %, two at 50 %, three at 50 %; one aims lower than it stands, three has a target of its own.
  const targets = { 'sample/one': { share: 0.25 }, 'sample/three': { stage: 5 } } as const
  const show = () => showResults([...toFirst(10, said(3)), met], { targets })

  it('are told apart in what each chart finds, and no figure stands for all of them', async () => {
    await show()
    await expect.element(figure('Share by section')).toBeVisible()
    const finding = '2 of the 3 areas with a figure are below their own targets.'
    for (const name of ['Share by section', 'How far from the target']) {
      expect(figure(name).element().textContent).toContain(finding)
      expect(figure(name).element().textContent).toContain('Target (each its own, 25% to 100%)')
    }
  })

  it('stand each at its own bar, axis and row', async () => {
    await show()
    await expect.element(figure('How far from the target')).toBeVisible()
    const marks = [
      ...figure('How far from the target').element().querySelectorAll('li[data-depth]'),
    ].map((bar) => {
      const goal = [...bar.querySelectorAll<HTMLElement>('[aria-hidden] > span')].at(-1)
      return [bar.querySelector('span')?.textContent, goal?.style.left]
    })
    expect(marks).toEqual([
      ['Sample', '75%'],
      ['Section one', '25%'],
      ['Section two', '75%'],
      ['Section three', '100%'],
    ])
    const axes = [...figure('Share by section').element().querySelectorAll('ol li')]
    expect(axes.map(({ textContent }) => textContent.match(/target (\d+%)/)?.[1])).toEqual([
      '25%',
      '75%',
      '100%',
    ])
    const heat = figure('Where each item stands').element()
    const goals = [...heat.querySelectorAll('tbody tr[data-state]')].map(
      (row) => [...row.querySelectorAll('td')].findIndex((cell) => cell.dataset['goal']) + 1,
    )
    expect(goals).toEqual([2, 2, 2, 2, 4, 4, 4, 5, 5, 5])
    expect(heat.textContent).toContain('4 at or above the target level, 6 below it')
  })

  it('stand in the tables, with the gap to each', async () => {
    await show()
    const shares = await asTable('Share by section')
    expect(shares.map(([name, , , target, gap]) => [name, target, gap])).toEqual([
      ['Section one', '25%', '0.0%'],
      ['Section two', '75%', '25.0%'],
      ['Section three', '100%', '50.0%'],
    ])
    const levels = await asTable('Where each item stands')
    expect(levels.map(([, , target]) => target)).toEqual(Array.from('2222444555'))
  })

  it('leave the one figure where all are alike', async () => {
    await showResults([...toFirst(10, said(3)), met])
    await expect.element(figure('Share by section')).toBeVisible()
    const text = figure('Share by section').element().textContent
    expect(text).toContain('All 3 areas with a figure are below the target of 75%.')
    expect(text).toContain('Target: 75%')
    expect(text).not.toContain('each its own')
  })
})

describe('the list of all gaps', () => {
  const answers = [
    ['a', said(2)],
    ['b', said(1)],
    ['c', said(3)],
    ['d', said(4)],
    ['e', said(2)],
    ['f', said(2)],
    ['g', said(1)],
    ['h', said(3)],
    met,
  ] as const
  const open = async () => {
    await showResults(answers)
    await page.getByRole('button', { name: 'Show all 7 gaps as a table' }).click()
  }
  const all = () => table('All gaps').element()
  const column = (place: number): string[] =>
    [...all().querySelectorAll('tbody tr')].map(
      (row) =>
        row.children[place]?.textContent.replace(/^[A-Za-z]+ | show how it is made$/g, '') ?? '',
    )
  const ids = () =>
    [...all().querySelectorAll('tbody th a')].map(({ textContent }) => textContent.at(-1))

  it('opens with every factor of every gap, the most urgent first', async () => {
    await open()
    const heads = [...all().querySelectorAll('thead th')].map(({ textContent }) => textContent)
    expect(heads).toEqual([
      'Item',
      'Now',
      'Target',
      'Gap',
      'Weight',
      'Key item',
      'Effort',
      'Priority',
    ])
    expect(ids()).toHaveLength(7)
    expect(ids()[0]).toBe('a')
    const first = [...(all().querySelector('tbody tr')?.children ?? [])].map(
      ({ textContent }) => textContent,
    )
    expect(first[0]).toContain('Next step: Do the first thing')
    expect(first.slice(1).map((cell) => cell.match(/[×\d.]+( person-days|%)?/)?.[0])).toEqual([
      '25.0%',
      '75%',
      '50.0%',
      '10%',
      '×2',
      '3 person-days',
      '0.0333',
    ])
    const priorities = column(7).map(Number)
    expect(priorities).toEqual(priorities.toSorted((a, b) => b - a))
  })

  it('is sorted by a factor and back with the keyboard alone, and says how it is sorted', async () => {
    await open()
    const head = page.getByRole('columnheader', { name: 'Gap', exact: true })
    const button = head.getByRole('button').element()
    if (button instanceof HTMLElement) button.focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(head).toHaveAttribute('aria-sort', 'descending')
    const gaps = () => column(3).map(Number.parseFloat)
    expect(gaps()).toEqual([75, 75, 50, 50, 50, 25, 25])
    await userEvent.keyboard(' ')
    await expect.element(head).toHaveAttribute('aria-sort', 'ascending')
    expect(gaps()).toEqual([25, 25, 50, 50, 50, 75, 75])
    expect(document.activeElement).toBe(button)
    await page.getByRole('button', { name: 'Effort' }).click()
    // Of the easiest first; what no action closes stands last.
    expect(column(6)[0]).toBe('3 person-days')
    await page.getByRole('button', { name: 'Item', exact: true }).click()
    expect(ids()).toEqual(['a', 'b', 'c', 'e', 'f', 'g', 'h'])
  })

  it('leads to the cheapest way to close them', async () => {
    await showResults(answers)
    const link = page.getByRole('link', { name: 'Work out the cheapest way to close these gaps' })
    await expect.element(link).toHaveAttribute('href', '#/a/results-sample/improve')
  })

  it('scrolls on a phone without widening the page', async () => {
    await page.viewport(360, 800)
    await open()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  })
})

describe('the picture of weight against share', () => {
  const answers = [...toFirst(4, said(2)), ...toFirst(7, said(4)).slice(4), met] as const
  const spots = () => page.getByRole('list', { name: 'Weight and share' }).getByRole('button')
  const told = () => document.querySelector('#importance')?.textContent ?? ''

  it('names its quarters and draws every item, those at one place as one dot with their number', async () => {
    await showResults(answers)
    await expect.element(figure('Weight and share')).toBeVisible()
    const text = figure('Weight and share').element().textContent
    for (const quarter of ['Do first', 'Keep it up', 'Later', 'Enough for now']) {
      expect(text).toContain(quarter)
    }
    expect(text).toContain('7 items. Do first: 4. Keep it up: 3.')
    const plot = figure('Weight and share').element().querySelector('svg')
    const marks = [...(plot?.querySelectorAll('.recharts-scatter-symbol') ?? [])]
    expect(marks.map(({ textContent }) => textContent)).toEqual(['4', '3'])
  })

  it('is one stop of the keyboard; arrows go from dot to dot, each says what it holds', async () => {
    await showResults(answers)
    await expect.element(spots().first()).toBeVisible()
    const seen = spots()
      .elements()
      .filter((one) => one.getClientRects().length > 0)
    expect(seen.map((one) => one.getAttribute('tabindex'))).toEqual(['0', '-1'])
    expect(seen[0]?.getAttribute('aria-label')).toBe(
      'Do first, weight 10%, share 25.0%: Ask a, Ask b, Ask c and Ask d',
    )
    expect(told()).toContain('Point at a dot')
    if (seen[0] instanceof HTMLElement) seen[0].focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(seen[1])
    await expect.element(page.getByText('Keep it up: weight 10%, share 75.0%')).toBeVisible()
    // What it holds can be followed from there.
    await userEvent.tab()
    expect(document.activeElement?.textContent).toBe('Ask e')
  })

  it('tells what stands under the pointer, and nothing any more when it leaves', async () => {
    await showResults(answers)
    await spots().first().hover()
    await expect.element(page.getByText('Do first: weight 10%, share 25.0%')).toBeVisible()
    await page.getByRole('heading', { level: 1 }).hover()
    await expect.element(page.getByText(/^Point at a dot/)).toBeVisible()
  })

  it('has all of it in its table', async () => {
    await showResults(answers)
    const rows = await asTable('Weight and share')
    expect(rows).toHaveLength(7)
    expect(rows[0]).toEqual(['Ask a', 'Do first', '10%', '25.0%', '75%', 'Yes'])
    expect(rows.at(-1)).toEqual(['Ask g', 'Keep it up', '10%', '75.0%', '75%', 'No'])
  })

  it('puts each button over its dot', async () => {
    await showResults(answers)
    await expect.element(spots().first()).toBeVisible()
    const middle = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [x + width / 2, y + height / 2]
    }
    for (const width of [1280, 360]) {
      await page.viewport(width, 900)
      const plot = [...document.querySelectorAll('#importance svg')].find(
        (one) => one.getClientRects().length > 0,
      )
      const dots = [...(plot?.querySelectorAll('.recharts-scatter-symbol') ?? [])]
      const seen = spots()
        .elements()
        .filter((one) => one.getClientRects().length > 0)
      expect(dots).toHaveLength(2)
      for (const [place, dot] of dots.entries()) {
        const [x = 0, y = 0] = middle(dot)
        const [left = -99, top = -99] = middle(seen[place] ?? document.body)
        expect(Math.hypot(x - left, y - top)).toBeLessThan(1.5)
      }
    }
  })

  it('says that nothing can be drawn while nothing with a weight was answered', async () => {
    await showResults([['duty', said('no')]])
    await expect
      .element(page.getByText('Nothing can be drawn yet: answer a few items first.'))
      .toBeVisible()
  })
})

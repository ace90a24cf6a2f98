import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
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

import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { home } from '#words/en/home.ts'
import { results as english } from '#words/en/results.ts'
import { results as chinese } from '#words/zh-hans/results.ts'
import { dutiesOf } from '#features/results/duties-of.ts'
import { platform } from '#state/platform.ts'
import { said, showResults, toFirst } from './results-stage.tsx'
import { showApp } from './home-stage.tsx'

const cards = () => document.querySelector('#first-actions ol')?.textContent ?? ''

const step = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true })

afterEach(() => {
  location.hash = ''
})

describe.each([
  ['zh-Hans', chinese, 'Is the duty met（中）'],
  ['en', english, 'Is the duty met'],
] as const)('in %s the cards of what to do first', (language, words, duty) => {
  it('name the open duty they settle, and lead to it', async () => {
    await showResults([...toFirst(10, said(3)), ['duty', said('no')]], { language })
    await expect.poll(cards).toContain(words.actions.settles)
    const link = page.getByRole('link', { name: duty, exact: true }).first()
    expect(document.querySelector('#first-actions')?.contains(link.element())).toBe(true)
  })

  it('say nothing of a duty that is met', async () => {
    await showResults([...toFirst(10, said(2)), ['duty', said('yes')]], { language })
    await expect.poll(cards).toContain(words.actions.measure)
    expect(cards()).not.toContain(words.actions.settles)
  })
})

it('an action that a duty needs first is known as the first step towards it', async () => {
  const questionnaires = await platform().loadQuestionnaires(['standards'], 'en')
  const open = [{ id: 'std-gate-indicators', ask: 'the duty' }]
  expect(dutiesOf('std-write-specs', questionnaires, open)).toEqual({ settles: [], begins: open })
  expect(dutiesOf('std-state-indicators', questionnaires, open)).toEqual({
    settles: open,
    begins: [],
  })
})

describe('coming back to the results from an item', () => {
  it('shows the place where they were left, with the keyboard on the link that was followed', async () => {
    await showApp()
    await page.getByRole('button', { name: new RegExp(`^${home.openExample}.*Spruce`) }).click()
    const title = page.getByRole('heading', { level: 1, name: 'Results' })
    await expect.element(title).toBeVisible()
    const links = () => [...document.querySelectorAll<HTMLElement>('#gaps a[data-to-item]')]
    await expect.poll(() => links().length).toBeGreaterThan(2)
    const link = links()[2]
    link?.scrollIntoView({ block: 'center' })
    const name = link?.textContent
    const top = () => links()[2]?.getBoundingClientRect().top ?? 0
    const before = top()
    link?.click()
    await expect.poll(() => location.hash).toContain('/answer/')
    await expect.poll(() => document.querySelectorAll('[data-item]').length).toBeGreaterThan(0)
    await step('Results').click()
    await expect.element(title).toBeVisible()
    await expect.poll(() => document.activeElement?.textContent).toBe(name)
    await expect.poll(() => Math.abs(top() - before)).toBeLessThan(3)

    // Coming from elsewhere begins at the top.
    await step('Profile').click()
    await expect.element(title).not.toBeInTheDocument()
    await step('Results').click()
    await expect.element(title).toBeVisible()
    expect(scrollY).toBe(0)
  })
})

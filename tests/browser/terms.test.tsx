import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { changeSettings } from '#state/settings.ts'
import { useTerms } from '#state/terms.ts'
import { answerTo, showSectionOf } from './answer-stage.tsx'

const card = (itemId: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-item="${itemId}"]`)
  if (!found) throw new Error(`there is no card ${itemId}`)
  return found
}
const within = (itemId: string) => page.elementLocator(card(itemId))
/** A term below the choices of a card; nothing else on it has this name alone. */
const term = (itemId: string, name: string) =>
  within(itemId).getByRole('button', { name, exact: true })
const expanded = (itemId: string, name: string) =>
  term(itemId, name).element().getAttribute('aria-expanded')

// As after a reload: no page of cards has come to rest yet.
beforeEach(() => {
  useTerms.setState(null, true)
})

afterEach(() => {
  location.hash = ''
})

test.each([
  ['zh-Hans', '校准', '它不判合格'],
  ['zh-Hant', '校準', '它不判合格'],
  ['en', 'calibration', 'It passes no judgement'],
] as const)(
  'in %s a term stands below the choices, and a press says what it means',
  async (language, name, meaning) => {
    await showSectionOf('metrology', 'calibration', language)
    await expect.element(term('met-interval', name)).toBeVisible()
    expect(expanded('met-interval', name)).toBe('false')
    expect(card('met-interval').textContent).not.toContain(meaning)

    await term('met-interval', name).click()
    expect(expanded('met-interval', name)).toBe('true')
    const shown = term('met-interval', name).element().getAttribute('aria-controls')
    expect(document.getElementById(shown ?? '')?.textContent).toContain(meaning)

    await term('met-interval', name).click()
    expect(expanded('met-interval', name)).toBe('false')
    expect(card('met-interval').textContent).not.toContain(meaning)
    const choices = card('met-interval').querySelector('[role="radiogroup"]')
    const line = term('met-interval', name).element()
    expect(choices?.compareDocumentPosition(line)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  },
)

test('the keyboard opens a meaning and leaves the answer as it was', async () => {
  await showSectionOf('metrology', 'calibration', 'zh-Hans')
  await expect.element(term('met-interval', '期间核查')).toBeVisible()
  card('met-interval').querySelector<HTMLElement>('input')?.focus()
  await userEvent.tab()
  expect(document.activeElement?.textContent).toBe('量具')
  await userEvent.keyboard('{Enter}')
  expect(expanded('met-interval', '量具')).toBe('true')
  expect(card('met-interval').textContent).toContain('用来量出一个数的东西')
  await userEvent.tab()
  expect(document.activeElement?.textContent).toBe('校准')
  await userEvent.keyboard(' ')
  expect(expanded('met-interval', '量具')).toBe('false')
  expect(expanded('met-interval', '校准')).toBe('true')
  expect(document.activeElement?.textContent).toBe('校准')
  expect(answerTo('met-interval')).toBeUndefined()
})

test('Escape closes an opened meaning, wherever the keyboard is', async () => {
  await showSectionOf('metrology', 'calibration', 'zh-Hans')
  await term('met-interval', '校准').click()
  await userEvent.keyboard('{Escape}')
  expect(expanded('met-interval', '校准')).toBe('false')
  expect(document.activeElement?.textContent).toBe('校准')
  await term('met-interval', '校准').click()
  expect(expanded('met-interval', '校准')).toBe('true')
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await userEvent.keyboard('{Escape}')
  expect(expanded('met-interval', '校准')).toBe('false')
})

test('Escape that closes a dialog leaves a meaning behind it open', async () => {
  await showSectionOf('metrology', 'calibration', 'zh-Hans')
  await term('met-interval', '校准').click()
  const dialog = document.createElement('dialog')
  document.body.append(dialog)
  dialog.showModal()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => dialog.open).toBe(false)
  dialog.remove()
  expect(expanded('met-interval', '校准')).toBe('true')
  await userEvent.keyboard('{Escape}')
  expect(expanded('met-interval', '校准')).toBe('false')
})

test('a term inside a choice is marked and a click on it chooses', async () => {
  await showSectionOf('metrology', 'calibration', 'zh-Hans')
  await expect.element(term('met-interval', '期间核查')).toBeVisible()
  const marked = [...card('met-interval').querySelectorAll<HTMLElement>('label span[title]')]
  const mark = marked.find(({ textContent }) => textContent === '期间核查')
  expect(mark && getComputedStyle(mark).textDecorationStyle).toBe('dotted')
  expect(card('met-interval').querySelector('label button, label [tabindex]')).toBeNull()
  await page.elementLocator(mark ?? document.body).click()
  expect(answerTo('met-interval')).toMatchObject({ state: 'answered', value: 4 })
})

test('what everybody knows is not explained', async () => {
  await showSectionOf('metrology', 'calibration', 'zh-Hans')
  await expect.element(term('met-interval', '期间核查')).toBeVisible()
  expect(card('met-interval').textContent).toContain('供应商')
  expect(term('met-interval', '供应商').elements()).toHaveLength(0)
})

test('until the page has come to rest the texts stand as they are, and the choice under the pointer stays where it is', async () => {
  await showSectionOf('metrology', 'calibration', 'zh-Hans')
  const choice = card('met-interval').querySelectorAll('label')[1]
  if (!choice) throw new Error('there must be two choices')
  choice.scrollIntoView({ block: 'center' })
  await page.elementLocator(choice).hover()
  const before = choice.getBoundingClientRect().top
  expect(document.querySelectorAll('label span[title]')).toHaveLength(0)
  const text = choice.textContent
  await expect.element(term('met-certificate', '量值溯源')).toBeInTheDocument()
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  expect(choice.getBoundingClientRect().top).toBeCloseTo(before, 0)
  expect(choice.textContent).toBe(text)
})

test('a change of language changes the terms as well', async () => {
  await showSectionOf('metrology', 'calibration', 'zh-Hans')
  await expect.element(term('met-interval', '期间核查')).toBeVisible()
  changeSettings({ language: 'en' })
  await expect.poll(() => useTerms.getState()?.language).toBe('en')
  await showSectionOf('metrology', 'calibration', 'en')
  expect(term('met-interval', 'intermediate check').elements()).toHaveLength(1)
})

import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { undo } from '#state/assessment.ts'
import { answerTo, showAnswerPage } from './answer-stage.tsx'

const card = (itemId: string) => document.querySelector<HTMLElement>(`[data-item="${itemId}"]`)
const within = (itemId: string) => page.elementLocator(card(itemId) ?? document.body)
const range = () => document.querySelector('[data-live="range"]')?.textContent
const focusCard = (itemId: string) => card(itemId)?.focus()
const focused = () =>
  document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? null
const valueOf = (itemId: string) => {
  const answer = answerTo(itemId)
  return answer?.state === 'answered' ? answer.value : (answer?.state ?? null)
}

afterEach(() => {
  location.hash = ''
})

describe('choosing', () => {
  it('records the level that was clicked and narrows the range at once', async () => {
    await showAnswerPage()
    expect(range()).toBe('0.0%–100.0%')
    await within('owner').getByRole('radio', { name: 'Level 3 is seen' }).click()
    expect(valueOf('owner')).toBe(3)
    expect(range()).not.toBe('0.0%–100.0%')
  })

  it('takes a level that was undone when it is clicked again, and shows one level at a time', async () => {
    await showAnswerPage()
    const level = (name: string) => within('owner').getByRole('radio', { name })
    const checked = () =>
      [...document.querySelectorAll<HTMLInputElement>('[data-item="owner"] input')].map(
        (radio) => radio.checked,
      )
    await level('Level 2 is seen').click()
    await level('Level 4 is seen').click()
    undo()
    await expect.poll(() => valueOf('owner')).toBe(2)
    expect(checked()).toEqual([false, true, false, false, false])
    await level('Level 4 is seen').click()
    expect(valueOf('owner')).toBe(4)
    await level('Level 2 is seen').click()
    expect(valueOf('owner')).toBe(2)
    expect(checked()).toEqual([false, true, false, false, false])
    await userEvent.keyboard('{ArrowDown}')
    expect(valueOf('owner')).toBe(3)
    expect(document.querySelectorAll('input[name="owner"]')).toHaveLength(5)
  })

  it('lets an option that stands alone clear the other ticks, and the other way round', async () => {
    await showAnswerPage()
    const tick = (name: string) => within('ticks').getByRole('checkbox', { name }).click()
    await tick('Tick A')
    await tick('Tick B')
    expect(valueOf('ticks')).toEqual(['a', 'b'])
    await tick('Nothing of it')
    expect(valueOf('ticks')).toEqual(['nothing'])
    await tick('Tick B')
    expect(valueOf('ticks')).toEqual(['b'])
    await tick('Tick B')
    expect(valueOf('ticks')).toBeNull()
  })
})

describe('numbers', () => {
  it('keeps wrong text in the field, says what is wrong and lets the last right number count', async () => {
    await showAnswerPage()
    const field = within('rate').getByRole('textbox')
    await field.fill('12')
    await expect.poll(() => valueOf('rate')).toBe(12)
    await field.fill('about a dozen')
    await expect.element(within('rate').getByRole('alert')).toBeVisible()
    await userEvent.tab()
    await expect.element(field).toHaveValue('about a dozen')
    expect(valueOf('rate')).toBe(12)
  })

  it('refuses a number out of bounds and takes full-width digits', async () => {
    await showAnswerPage()
    const field = within('rate').getByRole('textbox')
    await field.fill('101')
    await expect.element(within('rate').getByRole('alert')).toBeVisible()
    expect(valueOf('rate')).toBeNull()
    await field.fill('４５')
    await expect.poll(() => valueOf('rate')).toBe(45)
  })
})

describe('not applicable, don’t know, clear', () => {
  it('makes an item not applicable only with a reason', async () => {
    await showAnswerPage()
    await within('owner').getByRole('button', { name: 'Not applicable' }).click()
    expect(answerTo('owner')).toBeUndefined()
    await userEvent.tab()
    await expect.element(within('owner').getByRole('alert')).toBeVisible()
    await within('owner').getByRole('textbox').fill('We own nothing')
    await expect
      .poll(() => answerTo('owner'))
      .toMatchObject({
        state: 'not-applicable',
        reason: 'We own nothing',
      })
  })
})

describe('note and evidence', () => {
  it('keeps note and evidence when the answer changes', async () => {
    await showAnswerPage()
    await within('owner').getByRole('radio', { name: 'Level 2 is seen' }).click()
    await within('owner').getByRole('button', { name: 'Note and evidence' }).click()
    await within('owner').getByRole('textbox', { name: 'Note', exact: true }).fill('Ask Wang')
    await within('owner').getByRole('combobox').selectOptions('3')
    await expect.poll(() => answerTo('owner')).toMatchObject({ note: 'Ask Wang', evidence: 3 })
    await within('owner').getByRole('radio', { name: 'Level 4 is seen' }).click()
    expect(answerTo('owner')).toMatchObject({ value: 4, note: 'Ask Wang', evidence: 3 })
    await within('owner').getByRole('button', { name: 'Don’t know' }).click()
    expect(answerTo('owner')).toMatchObject({ state: 'dont-know', note: 'Ask Wang' })
    await within('owner').getByRole('radio', { name: 'Level 1 is seen' }).click()
    expect(answerTo('owner')).toMatchObject({ value: 1, note: 'Ask Wang', evidence: 3 })
    await within('owner').getByRole('button', { name: 'Clear' }).click()
    expect(answerTo('owner')).toMatchObject({ state: 'unanswered', note: 'Ask Wang' })
  })

  it('keeps the rest while the link is wrong, and says so', async () => {
    await showAnswerPage()
    await within('way').getByRole('radio', { name: 'One way' }).click()
    await within('way').getByRole('button', { name: 'Note and evidence' }).click()
    await within('way').getByRole('textbox', { name: 'Link' }).fill('javascript:alert(1)')
    await within('way').getByRole('textbox', { name: 'Note', exact: true }).fill('See file 7')
    await expect.poll(() => answerTo('way')).toMatchObject({ note: 'See file 7' })
    expect(answerTo('way')).not.toHaveProperty('link')
    await expect.element(within('way').getByRole('alert')).toBeVisible()
    expect(card('way')?.querySelectorAll('a')).toHaveLength(0)
  })
})

describe('conditions', () => {
  it('brings an item when its condition comes true, and keeps its answer while it is away', async () => {
    await showAnswerPage()
    expect(card('deeper')).toBeNull()
    await within('owner').getByRole('radio', { name: 'Level 3 is seen' }).click()
    expect(card('deeper')).not.toBeNull()
    await expect.element(page.getByRole('status')).toHaveTextContent('1 question appeared.')
    await within('deeper').getByRole('radio', { name: 'Level 5 is seen' }).click()
    await within('owner').getByRole('radio', { name: 'Level 2 is seen' }).click()
    expect(card('deeper')).toBeNull()
    expect(valueOf('deeper')).toBe(5)
    await expect.element(page.getByRole('status')).toHaveTextContent('still kept')
    await within('owner').getByRole('radio', { name: 'Level 4 is seen' }).click()
    await expect
      .element(within('deeper').getByRole('radio', { name: 'Level 5 is seen' }))
      .toBeChecked()
  })

  it('says why a section has nothing to answer', async () => {
    await showAnswerPage({ section: 'third' })
    await expect
      .element(page.getByRole('heading', { name: 'Nothing to answer here' }))
      .toBeVisible()
  })

  it('leads past a section that asks nothing, and leaves it out of the list', async () => {
    await showAnswerPage({ section: 'second' })
    await expect.element(page.getByRole('link', { name: 'See results' })).toBeVisible()
    const list = page.getByRole('navigation', { name: 'All questionnaires and sections' })
    await expect.element(list.getByRole('link', { name: /Second section/ })).toBeVisible()
    expect(list.getByRole('link', { name: /Third section/ }).elements()).toHaveLength(0)
  })

  it('says that a section is out of the score when everything in it does not apply', async () => {
    await showAnswerPage({
      section: 'second',
      answers: [['last', { state: 'not-applicable', reason: 'None' }]],
    })
    await expect
      .element(page.getByRole('heading', { name: 'Nothing in this section applies' }))
      .toBeVisible()
  })

  it('says so when a link leads to no section', async () => {
    await showAnswerPage({ section: 'nowhere' })
    await expect.element(page.getByRole('link', { name: 'Start with the first' })).toBeVisible()
  })
})

describe('keys', () => {
  it('chooses, skips, clears and moves without a mouse', async () => {
    await showAnswerPage()
    focusCard('owner')
    await userEvent.keyboard('4')
    expect(valueOf('owner')).toBe(4)
    await userEvent.keyboard('d')
    expect(valueOf('owner')).toBe('dont-know')
    await userEvent.keyboard('{Delete}')
    expect(valueOf('owner')).toBeNull()
    expect(focused()).toBe('owner')
    await userEvent.keyboard('j')
    expect(focused()).toBe('way')
    await userEvent.keyboard('{ArrowDown}')
    expect(focused()).toBe('ticks')
    await userEvent.keyboard('2')
    expect(valueOf('ticks')).toEqual(['b'])
    await userEvent.keyboard('kk')
    expect(focused()).toBe('owner')
  })

  it('writes into a field instead of acting on what is typed', async () => {
    await showAnswerPage()
    focusCard('owner')
    await userEvent.keyboard('n')
    await userEvent.keyboard('No d1 j')
    await expect.element(within('owner').getByRole('textbox')).toHaveValue('No d1 j')
    expect(focused()).toBe('owner')
    await expect.poll(() => answerTo('owner')).toMatchObject({ reason: 'No d1 j' })
  })

  it('leaves keys with Ctrl to others', async () => {
    await showAnswerPage()
    focusCard('owner')
    await userEvent.keyboard('{Control>}d{/Control}')
    expect(valueOf('owner')).toBeNull()
  })
})

describe.each(['zh-Hans', 'en'] as const)('in %s', (language) => {
  it('fits a phone 360 pixels wide without scrolling sideways', async () => {
    await page.viewport(360, 740)
    await showAnswerPage({ language })
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Answer, AnswerValue, Profile } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import { answerItem } from '#state/assessment.ts'
import { paths } from '#ui/paths.ts'
import { english } from '#words/en/words.ts'
import { assessmentOf, keep, moment } from './desk.ts'
import { showApp } from './home-stage.tsx'

const { reconsider } = english.results
let id = ''
const part = () => page.getByRole('region', { name: reconsider.title })
const cards = () => part().getByRole('heading', { level: 3 })
const button = (name: string) => part().getByRole('button', { name, exact: true })
const calibration = /Instruments are calibrated by written rule, yet there is no list/

const factory: Profile = {
  name: 'Works',
  sector: 'manufacturing',
  staff: 60,
  size: 'small',
  roles: ['manufacturer', 'ccc-product'],
  ambition: 'good',
}
const said = (value: AnswerValue): Answer => ({ state: 'answered', value })
const contradicting = {
  'met-certificate': said(3),
  'met-inventory': said(1),
  'cab-gate-ccc': said('does-not-apply'),
}

/** The results page of a factory that answered this to the questionnaires of this repository. */
async function showResults(answers: Record<string, Answer>, language: Language = 'en') {
  // What was checked stays checked while the page is open, so that each showing is an assessment of its own.
  id = crypto.randomUUID()
  const assessment = assessmentOf(id, {
    profile: factory,
    questionnaires: ['metrology', 'certification'].map((one) => ({ id: one, version: '1.0.0' })),
    answers: new Map(Object.entries(answers)),
  })
  await showApp({ at: paths.results(id), language, before: () => keep(assessment) })
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
}

afterEach(() => page.viewport(1280, 900))

describe('answers that do not go together', () => {
  it('are put as a question with each answer as it was given', async () => {
    await showResults(contradicting)
    await expect.element(cards().first()).toHaveTextContent(calibration)
    expect(cards().elements()).toHaveLength(2)
    const [card] = part().getByRole('listitem').elements()
    expect(card?.textContent).toContain('Level 3 of 5')
    expect(card?.textContent).toContain('Level 1 of 5')
    const links = part().getByRole('link').elements()
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      expect.stringContaining('/answer/metrology/calibration'),
      expect.stringContaining('/answer/metrology/basics'),
      expect.stringContaining(paths.profile(id)),
      expect.stringContaining('/answer/certification/certificates'),
    ])
  })

  it('lead to the item on the answer page', async () => {
    await showResults(contradicting)
    await part()
      .getByRole('link', { name: /which scales, gauges and meters you have/ })
      .click()
    await expect
      .element(page.getByRole('article', { name: /which scales, gauges and meters you have/ }))
      .toHaveFocus()
  })

  it('are no longer listed once they were checked, and can be listed again', async () => {
    await showResults(contradicting)
    await button(reconsider.stays).first().click()
    await expect.element(part().getByText(reconsider.checked(1))).toBeVisible()
    expect(cards().elements()).toHaveLength(1)
    expect(part().element().contains(document.activeElement)).toBe(true)
    await button(reconsider.stays).click()
    await expect.element(part().getByText(reconsider.checked(2))).toBeVisible()
    expect(cards().elements()).toHaveLength(0)
    await button(reconsider.showAgain).click()
    await expect.element(cards().first()).toHaveTextContent(calibration)
    expect(cards().elements()).toHaveLength(2)
    expect(part().element().contains(document.activeElement)).toBe(true)
  })

  it('that were checked stay away while the answers stay, and come back by themselves with another answer', async () => {
    await showResults(contradicting)
    await button(reconsider.stays).first().click()
    await expect.element(part().getByText(reconsider.checked(1))).toBeVisible()
    answerItem('met-capable', { state: 'answered', value: 2, at: moment })
    answerItem('met-inventory', { ...said(1), note: 'Asked the workshop', at: moment })
    expect(cards().elements()).toHaveLength(1)
    answerItem('met-certificate', { ...said(4), at: moment })
    await expect.element(cards().first()).toHaveTextContent(calibration)
    expect(part().getByRole('status').element().textContent).toBe('')
  })

  it('vanish once they go together, and so does the part', async () => {
    await showResults({ 'met-certificate': said(3), 'met-inventory': said(1) })
    await expect.element(cards()).toHaveTextContent(calibration)
    answerItem('met-inventory', { ...said(2), at: moment })
    await expect.element(part()).not.toBeInTheDocument()
  })

  it('can be checked with the keyboard alone, on a phone and in Chinese', async () => {
    await page.viewport(360, 800)
    await showResults(contradicting, 'zh-Hans')
    const stays = page.getByRole('button', { name: '已核对，维持原答' })
    await expect.element(stays.first()).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    const first = stays.first().element()
    if (first instanceof HTMLElement) first.focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('已核对 1 处，维持原答，不再列出。')).toBeVisible()
    await userEvent.keyboard('{Tab}{Tab}{Tab}')
    expect(document.activeElement?.closest('#second-look')).not.toBeNull()
  })

  it('are hinted at where note and evidence of such an item are opened, and nowhere else', async () => {
    await showResults(contradicting)
    await part()
      .getByRole('link', { name: /which scales, gauges and meters you have/ })
      .click()
    const card = (name: RegExp) => page.getByRole('article', { name })
    const details = { name: english.answer.card.details }
    await card(/which scales/)
      .getByRole('button', details)
      .click()
    await expect.element(card(/which scales/).getByText(calibration)).toBeVisible()
    await card(/Are all the catalogue-listed/)
      .getByRole('button', details)
      .click()
    await expect
      .element(
        card(/Are all the catalogue-listed/).getByLabelText(english.answer.details.note, {
          exact: true,
        }),
      )
      .toBeVisible()
    expect(page.getByText(calibration).elements()).toHaveLength(1)
  })
})

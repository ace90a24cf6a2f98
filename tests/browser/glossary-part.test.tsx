import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Profile } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import { questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { said, showResults } from './results-stage.tsx'

afterEach(() => {
  location.hash = ''
})

async function showMetrology(language: Language): Promise<void> {
  const [of] = await questionnairesIn(['metrology'], language)
  if (!of) throw new Error('there must be a questionnaire on metrology')
  const profile: Partial<Profile> = { roles: ['manufacturer'], size: 'small' }
  await showResults([['met-inventory', said(2)]], { language, profile, of })
}

test.each([
  ['zh-Hans', '名词表', '校准', '它不判合格'],
  ['zh-Hant', '名詞表', '校準', '它不判合格'],
  ['en', 'Glossary', 'calibration', 'It passes no judgement'],
] as const)(
  'in %s the results end with the terms of what was asked, each to be linked to',
  async (language, title, name, meaning) => {
    await showMetrology(language)
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible()
    const line = document.querySelector('#glossary #term-calibration')
    expect(line?.querySelector('dt')?.textContent).toBe(name)
    expect(line?.querySelector('dd')?.textContent).toContain(meaning)
    // Nothing here is asked of trademarks.
    expect(document.querySelector('#term-trademark')).toBeNull()
    expect([...document.querySelectorAll('main h2')].at(-1)?.textContent).toBe(title)
  },
)

test('the list is folded until it is opened', async () => {
  await showMetrology('en')
  const term = page.getByText('calibration', { exact: true }).first()
  await expect.element(page.getByRole('heading', { name: 'Glossary' })).toBeVisible()
  await expect.element(term).not.toBeVisible()
  await page.getByRole('heading', { name: /^All terms \(\d+\)$/ }).click()
  await expect.element(term).toBeVisible()
})

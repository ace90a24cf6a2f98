/// <reference types="@vitest/browser-playwright" />
import { describe, expect, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { keptAssessment } from './desk.ts'
import { keepNamed, showApp } from './home-stage.tsx'

/** What was typed wrong is remembered by assessment, so that each test has one of its own. */
let id = ''
const profile = async () => (await keptAssessment(id)).profile
const field = (name: string) => page.getByRole('textbox', { name })
const choice = (name: string) => page.getByRole('combobox', { name })

async function showProfile(options: Parameters<typeof showApp>[0] = {}): Promise<void> {
  id = crypto.randomUUID()
  await showApp({
    at: `/a/${id}/profile`,
    before: () => keepNamed(id, 'Willow', { questionnaires: [] }),
    ...options,
  })
  await expect.poll(() => document.querySelectorAll('main input').length).toBeGreaterThan(10)
}

describe('the profile', () => {
  it('works out the size class from the figures and shows the rule', async () => {
    await showProfile()
    await choice('Sector').selectOptions('manufacturing')
    await field('Employees').fill('86')
    await expect.element(page.getByText('Still missing: revenue.')).toBeVisible()
    await field('Revenue last year (10,000 CNY)').fill('5,200')
    await expect.element(page.getByText('By the figures given: small')).toBeVisible()
    await expect.element(page.getByText('工信部联企业〔2011〕300号')).toBeVisible()
    await expect.poll(async () => (await profile()).size).toBe('small')
  })

  it('says what is wrong at the field, keeps the rest and loses nothing typed', async () => {
    await showProfile()
    await field('Employees').fill('about ninety')
    await expect.element(page.getByText('Enter a number, for example 120 or 35.5.')).toBeVisible()
    await field('Name of the enterprise').fill('Rowan')
    await expect.poll(profile).toMatchObject({ name: 'Rowan' })
    expect((await profile()).staff).toBeUndefined()
    await expect.element(field('Employees')).toHaveValue('about ninety')
  })

  it('shows which field has the keyboard where it is wrong, and where the system chooses the colours', async () => {
    await showProfile()
    const ring = () => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(
        document.activeElement ?? document.body,
      )
      return { outlineStyle, outlineWidth, isSeen: outlineColor !== 'rgba(0, 0, 0, 0)' }
    }
    const seen = { outlineStyle: 'solid', outlineWidth: '2px', isSeen: true }
    await field('Employees').fill('about ninety')
    await expect.element(field('Employees')).toHaveAttribute('aria-invalid', 'true')
    await expect.poll(ring).toEqual(seen)
    const media = (value: string) =>
      cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })
    await media('active')
    choice('Sector').element().focus()
    await expect.poll(ring).toEqual(seen)
    await media('none')
  })

  it('takes a step back with undo, in the fields too', async () => {
    await showProfile()
    await field('Name of the enterprise').fill('Rowan')
    await expect.poll(async () => (await profile()).name).toBe('Rowan')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(field('Name of the enterprise')).toHaveValue('Willow')
    await expect.poll(async () => (await profile()).name).toBe('Willow')
  })

  it('holds a name of 200 characters without scrolling sideways on a phone', async () => {
    await page.viewport(360, 740)
    await showProfile({
      before: () => keepNamed(id, 'W'.repeat(200), { example: true }),
    })
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    await page.viewport(1280, 800)
  })
})

import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

test.use({ locale: 'en-GB' })

test('an example opens in one click, its results open down to an answer, and its report is a PDF', async ({
  page,
}) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await page.goto('./')
  await page.getByRole('button', { name: /Spruce/ }).click()
  await expect(page).toHaveURL(/\/results$/)
  await expect(page.getByText('is a made-up enterprise')).toBeVisible()
  await page.getByRole('button', { name: /^Quality index/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/Worked out again .* the same/)).toBeVisible()
  for (let step = 0; step < 3; step += 1) {
    await dialog.getByRole('rowheader').first().getByRole('button').click()
  }
  await dialog.getByRole('link', { name: 'Change this answer' }).click()
  await expect(page).toHaveURL(/\/answer\//)
  await expect(page.locator('[data-item]:focus')).toBeVisible()

  await page.getByRole('link', { name: 'Report', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('button', { name: 'Save the PDF' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.toString('latin1').trimEnd().endsWith('%%EOF')).toBe(true)
  expect(said).toEqual([])
})

test('charts have their colours in the built site, light and dark and on paper', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('button', { name: /Spruce/ }).click()
  await expect(page).toHaveURL(/\/results$/)
  const here = page.locator('td[data-here]').first()
  const bar = page.locator('[data-mark="current"]').first()
  const colour = (part: typeof here): Promise<string> =>
    part.evaluate((element) => getComputedStyle(element).backgroundColor)
  const seen: string[] = []
  for (const theme of ['light', 'dark']) {
    await page.getByLabel('Appearance').selectOption(theme)
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
    for (const part of [here, bar]) {
      expect(await colour(part)).toMatch(/^rgb\(/)
      seen.push(await colour(part))
    }
  }
  expect(seen[0]).not.toBe(seen[2])
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light')
  expect(await colour(here)).toBe(seen[0])
})

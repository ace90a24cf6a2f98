import { expect, type Page, test } from '@playwright/test'

test.use({ locale: 'en-GB' })

async function openExampleResults(page: Page): Promise<string[]> {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await page.goto('./')
  await page.getByRole('button', { name: /Spruce/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible()
  return said
}

test('an example’s results open down to an answer, and the console stays empty', async ({
  page,
}) => {
  const said = await openExampleResults(page)
  await page.getByRole('button', { name: /^Quality index/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/Worked out again .* the same/)).toBeVisible()
  for (let step = 0; step < 3; step += 1) {
    await dialog.getByRole('rowheader').first().getByRole('button').click()
  }
  await dialog.getByRole('link', { name: 'Change this answer' }).click()
  await expect(page).toHaveURL(/\/answer\//)
  await expect(page.locator('[data-item]:focus')).toBeVisible()
  expect(said).toEqual([])
})

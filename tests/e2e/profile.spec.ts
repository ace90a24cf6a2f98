import { expect, test } from '@playwright/test'

test.use({ locale: 'en-GB' })

test('a profile is still there after a reload, with its size worked out', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Start an assessment' }).click()
  await page.getByRole('textbox', { name: 'Name of the enterprise' }).fill('Rowan Precision')
  await page.getByRole('combobox', { name: 'Sector' }).selectOption('manufacturing')
  await page.getByRole('textbox', { name: 'Employees' }).fill('86')
  await page.getByRole('textbox', { name: /^Revenue/ }).fill('5200')
  await page.getByRole('checkbox', { name: 'Makes products' }).check()
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Name of the enterprise' })).toHaveValue(
    'Rowan Precision',
  )
  await expect(page.getByText('By the figures given: small')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Makes products' })).toBeChecked()
})

test('what was typed last is kept when the page is left at once', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Start an assessment' }).click()
  await page.getByRole('textbox', { name: 'Name of the enterprise' }).fill('Rowan')
  await page.getByRole('link', { name: '质阶 Zhijie' }).click()
  await expect(page.getByRole('button', { name: 'Delete: Rowan' })).toBeVisible()
})

test('a change of language in the middle of typing loses nothing', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Start an assessment' }).click()
  await page.getByRole('textbox', { name: 'Employees' }).fill('some')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('zh-Hans')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('企业概况')
  await expect(page.getByRole('textbox', { name: '从业人员' })).toHaveValue('some')
})

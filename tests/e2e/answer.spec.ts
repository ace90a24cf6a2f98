import { expect, test } from '@playwright/test'

test.use({ locale: 'zh-CN' })

test('by keyboard alone: from the first page to a section answered and kept', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('button', { name: '开始评估' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '开始评估' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('button', { name: '开始答题' }).first().press('Enter')

  // A section with several cards, whoever answers.
  await page.getByRole('link', { name: /^企业标准体系/ }).press('Enter')
  await expect(page.locator('[data-item]').nth(1)).toBeVisible()
  const before = await page.locator('[data-live="range"]').textContent()
  await page.locator('[data-item]').first().focus()
  await page.keyboard.press('2')
  await expect(page.locator('[data-live="range"]')).not.toHaveText(before ?? '')
  await page.keyboard.press('j')
  await page.keyboard.press('d')
  const address = page.url()
  await expect(page.getByRole('banner').locator('[data-keeping]')).toHaveAttribute(
    'data-keeping',
    'saved',
  )
  await page.reload()
  await expect(page).toHaveURL(address)
  await expect(page.locator('[data-item]').first().locator('[data-choice]').nth(1)).toBeChecked()
  await expect(page.locator('[data-item]').nth(1)).not.toHaveAttribute('data-state', 'unanswered')
})

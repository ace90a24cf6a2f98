import { expect, type Page, test } from '@playwright/test'

test.use({ locale: 'zh-CN' })

async function begin(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: '开始评估' }).click()
  await page.getByRole('button', { name: '开始答题' }).first().click()
  await expect(page.locator('[data-item]').first()).toBeVisible()
}

test('a section is answered by keyboard alone, and every answer is there after a reload', async ({
  page,
}) => {
  await begin(page)
  const before = await page.locator('[data-live="range"]').textContent()
  await page.locator('[data-item]').first().focus()
  await page.keyboard.press('2')
  await expect(page.locator('[data-live="range"]')).not.toHaveText(before ?? '')
  await page.keyboard.press('j')
  await page.keyboard.press('d')
  const address = page.url()
  await expect(page.getByText('已保存在本浏览器')).toBeVisible()
  await page.reload()
  await expect(page).toHaveURL(address)
  await expect(page.locator('[data-item]').first().locator('[data-choice]').nth(1)).toBeChecked()
  await expect(page.locator('[data-item]').nth(1)).not.toHaveAttribute('data-state', 'unanswered')
})

test('the next best question leads to one that is still open', async ({ page }) => {
  await begin(page)
  await page.getByRole('button', { name: '下一道最该答的题' }).click()
  const focused = page.locator('[data-item]:focus')
  await expect(focused).toBeVisible()
  await expect(focused).toHaveAttribute('data-state', 'unanswered')
})

test('a change of language keeps the answers and the place', async ({ page }) => {
  await begin(page)
  const first = page.locator('[data-item]').first()
  await first.locator('[data-choice]').nth(2).click()
  const address = page.url()
  await page.getByRole('combobox', { name: '语言' }).selectOption('en')
  await expect(page.getByRole('button', { name: 'Next best question' })).toBeVisible()
  await expect(page).toHaveURL(address)
  await expect(first.locator('[data-choice]').nth(2)).toBeChecked()
})

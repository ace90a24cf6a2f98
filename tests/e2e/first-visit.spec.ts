import { expect, test } from '@playwright/test'

test.use({ locale: 'zh-CN' })

test('a first visit reaches the first answered item in three clicks', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: '开始评估' }).click()
  await page.getByRole('button', { name: '开始答题' }).first().click()
  await page.getByRole('main').getByRole('radio').first().click()
  await expect(page.getByRole('main').getByRole('radio').first()).toBeChecked()
  await expect(page.getByText('已保存在本浏览器')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('main').getByRole('radio').first()).toBeChecked()
})

test('the page speaks the visitor’s language', async ({ browser, baseURL }) => {
  for (const [locale, lang, start] of [
    ['en-GB', 'en', 'Start an assessment'],
    ['zh-TW', 'zh-Hant', '開始評估'],
    ['zh-CN', 'zh-Hans', '开始评估'],
  ] as const) {
    const context = await browser.newContext({ locale, ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    await page.goto('./')
    await expect(page.getByRole('button', { name: start })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await context.close()
  }
})

test('a visit speaks to no other server and writes nothing to the console', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = []
  const said: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url())) {
      elsewhere.push(request.url())
    }
  })
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await page.goto('./')
  await page.getByRole('button', { name: '开始评估' }).click()
  await page.getByRole('button', { name: '开始答题' }).first().click()
  await page.getByRole('main').getByRole('radio').first().click()
  await expect(page.getByText('已保存在本浏览器')).toBeVisible()
  expect(elsewhere).toEqual([])
  expect(said).toEqual([])
})

test('an example opens in one click and leads back to the list', async ({ page }) => {
  await page.goto('./')
  await page
    .getByRole('button', { name: /^打开示例/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/results$/)
  await expect(page.getByRole('banner').getByText('示例', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: '质阶 Zhijie' }).click()
  await expect(page.getByRole('button', { name: /^删除：/ })).toHaveCount(1)
})

test('everything on the first page can be reached by keyboard', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('button', { name: '开始评估' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '开始评估' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

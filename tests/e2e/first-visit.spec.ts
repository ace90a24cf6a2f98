import { expect, test } from '@playwright/test'

test.use({ locale: 'zh-CN' })

test('a first visit reaches the first answered item in three clicks, keeps it, and speaks to no other server', async ({
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
  const first = page.locator('[data-item]').first()
  await first.locator('[data-choice]').nth(2).click()
  await expect(page.getByRole('banner').locator('[data-keeping]')).toHaveAttribute(
    'data-keeping',
    'saved',
  )

  // Another language keeps the answer and the place.
  const address = page.url()
  await page.getByRole('combobox', { name: '语言' }).selectOption('en')
  await expect(page.getByRole('button', { name: 'Next best question' })).toBeVisible()
  await expect(page).toHaveURL(address)
  await expect(first.locator('[data-choice]').nth(2)).toBeChecked()

  // The next best question is one that is still open.
  await page.getByRole('button', { name: 'Next best question' }).click()
  const focused = page.locator('[data-item]:focus')
  await expect(focused).toBeVisible()
  await expect(focused).toHaveAttribute('data-state', 'unanswered')

  expect(elsewhere).toEqual([])
  expect(said).toEqual([])
})

test('the page speaks the visitor’s language', async ({ browser, baseURL }) => {
  for (const [locale, lang, start] of [
    ['en-GB', 'en', 'Start an assessment'],
    ['zh-TW', 'zh-Hant', '開始評估'],
  ] as const) {
    const context = await browser.newContext({ locale, ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    await page.goto('./')
    await expect(page.getByRole('button', { name: start })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await context.close()
  }
})

test('a questionnaire that does not arrive is asked for again when the person tries again', async ({
  page,
}) => {
  const file = '**/assets/ip.zh-Hans*.json'
  await page.route(file, (route) => route.abort())
  await page.goto('./')
  await page.getByRole('button', { name: /云杉/ }).click()
  await expect(page.getByText('问卷没有载入成功')).toBeVisible()
  await page.unroute(file)
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '结果' })).toBeVisible()
})

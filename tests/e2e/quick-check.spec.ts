import { expect, type Page, test } from '@playwright/test'

test.use({ locale: 'zh-CN' })

/** A maker of parts with sixty people. */
async function describeFirm(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: '开始评估' }).click()
  await page.getByLabel('行业', { exact: true }).selectOption('manufacturing')
  await page.getByLabel('从业人员（人）').fill('60')
  await page.getByLabel('上一年营业收入（万元）').fill('4000')
  await page.getByLabel('发展阶段').selectOption('established')
  await page.getByLabel('生产制造产品').check()
  await page.getByLabel('销售产品').check()
}

test('the profile shows which items a firm is asked and why, and what would bring the others', async ({
  page,
}) => {
  await describeFirm(page)
  const measuring = page.getByRole('listitem').filter({ has: page.getByLabel('评估“计量”') })
  await measuring.getByText('看题目和原因').click()
  await expect(measuring.getByText('适用，因为企业做的事包括“生产制造产品')).toBeVisible()
  await expect(measuring.getByText(/^会问的 \d+ 题$/)).toBeVisible()
  await expect(measuring.getByText(/^略过的 \d+ 题$/)).toBeVisible()
  await expect(measuring.getByText(/^需要：.*自己做研发/).first()).toBeVisible()

  const exporting = page.getByText(/^共 \d+ 题/)
  const before = await exporting.textContent()
  await page.getByLabel('出口', { exact: true }).check()
  await expect(exporting).not.toHaveText(before ?? '')
})

test('a quick check asks one item a section, reads them beside the honest whole, and grows into the full assessment', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await describeFirm(page)
  await page.getByRole('button', { name: '先做快速检查' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '快速检查' })).toBeVisible()
  const cards = page.locator('[data-item]')
  await expect(cards.first()).toBeVisible()
  const asked = await cards.count()
  expect(asked).toBeGreaterThan(24)
  expect(asked).toBeLessThan(40)
  await expect(page.locator('[data-quick="reading"]')).toHaveText('答完一道就有。')

  for (const card of await cards.all()) {
    const choices = card.locator('[data-choice]')
    const isList = (await choices.first().getAttribute('type')) === 'checkbox'
    if (isList) for (const place of [0, 1, 2]) await choices.nth(place).click()
    else await choices.nth(2).click()
  }
  await expect(page.locator('[data-quick="progress"]')).toContainText(`已答 ${asked}/${asked} 题`)
  await expect(page.locator('[data-quick="reading"]')).toContainText('第 3 级')
  // The whole is not claimed from a third of it: nothing is guaranteed yet.
  await expect(page.locator('[data-quick="whole"]')).toContainText('第 1–')
  await expect(page.getByRole('heading', { name: '快速检查的题都答完了。' })).toBeVisible()

  // Coming back to the answers leads here as long as only the quick check is wanted.
  await page.getByRole('link', { name: '结果', exact: true }).click()
  await expect(page.getByText(`您做的是快速检查，${asked} 题答了 ${asked} 题。`)).toBeVisible()
  await page.getByRole('link', { name: '答题', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '快速检查' })).toBeVisible()

  // The full assessment asks the rest and nothing twice.
  const left = Number(
    /还有 (\d+) 题/.exec((await page.getByText(/完整评估还有/).textContent()) ?? '')?.[1],
  )
  await page.getByRole('button', { name: '继续完整评估' }).click()
  const quick = page.locator('[data-item="qms-goals"]')
  await expect(quick).toHaveAttribute('data-state', 'answered')
  await page.getByRole('button', { name: '下一道最该答的题' }).click()
  await expect(page.locator('[data-item]:focus')).toHaveAttribute('data-state', 'unanswered')
  expect(left + asked).toBeGreaterThan(60)
  await page.getByRole('link', { name: '结果', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '结果' })).toBeVisible()
  await expect(page.getByText('您做的是快速检查')).toHaveCount(0)
  expect(said).toEqual([])
})

test('the quick check is kept over a reload, and works in English on a phone', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 360, height: 740 },
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('./')
  await page.getByRole('button', { name: 'Start an assessment' }).click()
  await page.getByRole('button', { name: 'Quick check first' }).click()
  const first = page.locator('[data-item]').first()
  await first.focus()
  await page.keyboard.press('2')
  await expect(first.locator('[data-choice]').nth(1)).toBeChecked()
  await expect(page.getByRole('banner').locator('[data-keeping]')).toHaveAttribute(
    'data-keeping',
    'saved',
  )
  await page.reload()
  await expect(first.locator('[data-choice]').nth(1)).toBeChecked()
  await expect(page.locator('[data-quick="progress"]')).toContainText('1 of')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await context.close()
})

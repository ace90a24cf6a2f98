import { expect, type Page, test } from '@playwright/test'

test.use({ locale: 'zh-CN' })

/** Opens the improve page of the first example. */
async function improveExample(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: /云杉/ }).click()
  await expect(page).toHaveURL(/\/results$/)
  await page.getByRole('link', { name: '改进', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: '可以找的支持' })).toBeVisible()
}

test('from an action on the results page the keyboard comes to its support, and on to the item in the way', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('button', { name: /云杉/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: '结果' })).toBeVisible()
  const link = page.locator('main dd a[href$="/improve"]').first()
  await expect(link).toBeAttached()
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  const title = await link.innerText()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/improve$/)
  const heading = page.getByRole('heading', { level: 4, name: title, exact: true })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()

  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('#support details')) {
      fold.open = true
    }
  })
  const inTheWay = page.locator('#support li > p > a').first()
  const ask = await inTheWay.innerText()
  await inTheWay.click()
  await expect(page).toHaveURL(/\/answer\//)
  await expect(page.locator('[data-item]:focus')).toContainText(ask)
})

test('support that did not arrive says so in its own place, and comes when it is tried again', async ({
  page,
}) => {
  const companions = /\/assets\/companions\.zh-Hans-[\w-]+\.json$/
  await page.route(companions, (route) => route.abort())
  await improveExample(page)
  const alert = page.locator('#support').getByRole('alert')
  await expect(alert).toContainText('这一部分没有载入成功')
  await expect(page.locator('#path')).toBeVisible()
  await page.unroute(companions)
  await alert.getByRole('button', { name: '再试一次' }).click()
  await expect(page.locator('#support h4').first()).toBeAttached()
  await expect(alert).toHaveCount(0)
})

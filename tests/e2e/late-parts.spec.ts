import { expect, type Page, test } from '@playwright/test'

test.use({ locale: 'zh-CN' })

const retry = '再试一次'
const reload = '重新载入'

/** Files of the built site by what they hold, whatever their hash. */
const file = (name: string): RegExp => new RegExp(`/assets/${name}-[\\w-]+\\.\\w+$`)

/** As with the network gone: these files do not arrive until the returned function is called. */
async function cutOff(page: Page, ...files: readonly RegExp[]): Promise<() => Promise<void>> {
  for (const one of files) await page.route(one, (route) => route.abort())
  return async () => {
    for (const one of files) await page.unroute(one)
  }
}

/** Collects what a page throws and nobody catches. */
function uncaughtIn(page: Page): string[] {
  const uncaught: string[] = []
  page.on('pageerror', (error) => uncaught.push(error.message))
  return uncaught
}

async function openExample(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: /云杉/ }).click()
}

async function startAnswering(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: '开始评估' }).click()
  await page.getByRole('button', { name: '开始答题' }).first().click()
  await expect(page.locator('[data-item]').first()).toBeVisible()
}

test('a page that did not arrive says so, and opens when it is tried again', async ({ page }) => {
  const uncaught = uncaughtIn(page)
  const mend = await cutOff(page, file('results-page'))
  await openExample(page)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('这个页面没有载入成功')
  await expect(page.getByText('已填写的内容都还在')).toBeVisible()
  await expect(page.getByRole('button', { name: reload })).toHaveCount(0)

  // Reloading is offered once trying again has not helped.
  await page.getByRole('button', { name: retry }).click()
  await expect(page.getByRole('button', { name: reload })).toBeVisible()
  await expect(page.getByText('已保存的回答不会丢')).toBeVisible()

  await mend()
  await page.getByRole('button', { name: retry }).click()
  await expect(heading).toHaveText('结果')
  await expect(heading).toBeFocused()
  await expect(page).toHaveTitle(/^结果 · /)
  expect(uncaught).toEqual([])
})

test('an example that did not arrive says so, and opens when it is pressed again', async ({
  page,
}) => {
  const uncaught = uncaughtIn(page)
  const mend = await cutOff(page, /\/assets\/example-spruce-precision\.zh-Hans-[\w-]+\.json$/)
  await openExample(page)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('这一部分没有载入成功')
  await expect(page.getByText('还没有评估')).toBeVisible()
  await mend()
  await page.getByRole('button', { name: /云杉/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: '结果' })).toBeVisible()
  expect(uncaught).toEqual([])
})

test('a page that did not arrive is asked for anew by whoever comes back to it', async ({
  page,
}) => {
  const mend = await cutOff(page, file('report-page'))
  await openExample(page)
  await expect(page).toHaveURL(/\/results$/)
  await page.getByRole('link', { name: '报告', exact: true }).click()
  await expect(page.getByRole('heading', { name: '这个页面没有载入成功' })).toBeVisible()
  await page.getByRole('link', { name: '结果', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '结果' })).toBeVisible()
  await mend()
  await page.getByRole('link', { name: '报告', exact: true }).click()
  await expect(page.getByRole('button', { name: '保存 PDF' })).toBeVisible()
})

test('a style sheet missing from one page keeps no other page away', async ({ page }) => {
  await openExample(page)
  await expect(page.getByRole('heading', { level: 1, name: '结果' })).toBeVisible()
  await page.getByRole('link', { name: '报告', exact: true }).click()
  await expect(page).toHaveURL(/\/report$/)
  const missing = page.getByRole('heading', { name: '这个页面没有载入成功' })
  const mend = await cutOff(page, /\/assets\/report-page-[\w-]+\.css$/)
  await page.reload()
  await expect(missing).toBeVisible()
  await page.getByRole('link', { name: '结果', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '结果' })).toBeVisible()

  // The page that lacks it stays away until it is here, however often it is asked for.
  await page.getByRole('link', { name: '报告', exact: true }).click()
  await expect(missing).toBeVisible()
  await page.getByRole('button', { name: retry }).click()
  await expect(page.getByRole('button', { name: reload })).toBeVisible()
  await mend()
  await page.getByRole('button', { name: retry }).click()
  await expect(page.getByRole('button', { name: '保存 PDF' })).toBeVisible()
})

test('a page whose style sheet did not arrive opens with it when it is tried again', async ({
  page,
}) => {
  const css = /\/assets\/results-page-[\w-]+\.css$/
  const mend = await cutOff(page, css)
  await openExample(page)
  await expect(page.getByRole('heading', { name: '这个页面没有载入成功' })).toBeVisible()
  await mend()
  await page.getByRole('button', { name: retry }).click()
  await expect(page.getByRole('heading', { level: 1, name: '结果' })).toBeVisible()
  const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ''))
  expect(sheets.filter((address) => css.test(address))).toHaveLength(1)
})

test('a page that trying again does not bring is there after reloading, with what was saved', async ({
  page,
}) => {
  await startAnswering(page)
  const first = page.locator('[data-item]').first()
  await first.locator('[data-choice]').nth(2).click()
  const address = page.url()
  await expect(page.getByRole('banner').locator('[data-keeping]')).toHaveAttribute(
    'data-keeping',
    'saved',
  )
  // As after an update of the site: the file of this name is no more.
  const gone = file('results-page')
  await page.route(gone, (route) => route.fulfill({ status: 404, body: 'gone' }))
  await page.getByRole('link', { name: '结果', exact: true }).click()
  await page.getByRole('button', { name: retry }).click()
  await page.unroute(gone)
  await page.getByRole('button', { name: reload }).click()
  await expect(page.getByRole('heading', { level: 1, name: '结果' })).toBeVisible()
  await page.goto(address)
  await expect(first.locator('[data-choice]').nth(2)).toBeChecked()
})

test('results whose plan did not arrive come when they are tried again', async ({ page }) => {
  const uncaught = uncaughtIn(page)
  const mend = await cutOff(page, /\/assets\/plan\.zh-Hans-[\w-]+\.json$/)
  await openExample(page)
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('这一部分没有载入成功')
  await mend()
  await alert.getByRole('button', { name: retry }).click()
  await expect(page.getByRole('button', { name: /^质量指数/ })).toBeVisible()
  await expect(alert).toHaveCount(0)
  expect(uncaught).toEqual([])
})

test('later words that did not arrive are asked for when the person tries again, and not without end', async ({
  page,
}) => {
  const uncaught = uncaughtIn(page)
  let asked = 0
  page.on('request', (request) => {
    if (file('words').test(request.url())) asked += 1
  })
  const mend = await cutOff(page, file('words'))
  await openExample(page)
  await expect(page.getByRole('heading', { name: '这个页面没有载入成功' })).toBeVisible()
  const before = asked
  await page.waitForTimeout(500)
  expect(asked).toBe(before)
  await mend()
  await page.getByRole('button', { name: retry }).click()
  await expect(page.getByRole('heading', { level: 1, name: '结果' })).toBeVisible()
  expect(uncaught).toEqual([])
})

test('a panel that did not arrive leaves the rest of the page, and what is half typed there, as it is', async ({
  page,
}) => {
  const uncaught = uncaughtIn(page)
  const mend = await cutOff(page, file('item-guide'))
  await startAnswering(page)
  // A section with several cards, whoever answers.
  await page.getByRole('link', { name: /^企业标准体系/ }).click()
  await expect(page.locator('[data-item]').nth(1)).toBeVisible()
  const [first, second] = [page.locator('[data-item]').first(), page.locator('[data-item]').nth(1)]
  await first.locator('[data-choice]').nth(2).click()
  await first.locator('[data-does="details"]').click()
  await first.getByLabel('备注').fill('半句')
  // A link that is no link yet is kept nowhere but on the page.
  await first.getByLabel('链接').fill('ht')

  await second.getByRole('button', { name: '怎么答' }).click()
  await expect(second.getByRole('alert')).toContainText('这一部分没有载入成功')
  await second.getByRole('button', { name: retry }).click()
  await expect(second.getByRole('button', { name: reload })).toBeVisible()
  await expect(first.getByLabel('备注')).toHaveValue('半句')
  await expect(first.getByLabel('链接')).toHaveValue('ht')

  await mend()
  await second.getByRole('button', { name: retry }).click()
  await expect(second.getByText('可以出示的材料')).toBeVisible()
  await expect(second.getByRole('alert')).toHaveCount(0)
  // The button that was pressed is gone; the keyboard stays on the card.
  await expect(second).toBeFocused()
  await expect(first.getByLabel('备注')).toHaveValue('半句')
  await expect(first.getByLabel('链接')).toHaveValue('ht')
  expect(uncaught).toEqual([])
})

test('a panel that did not arrive opens when it is closed and opened again', async ({ page }) => {
  const mend = await cutOff(page, file('item-details'))
  await startAnswering(page)
  const first = page.locator('[data-item]').first()
  const details = first.locator('[data-does="details"]')
  await details.click()
  await expect(first.getByRole('alert')).toBeVisible()
  await mend()
  await details.click()
  await details.click()
  await expect(first.getByLabel('备注')).toBeVisible()
})

test('a list of what is kept that did not arrive comes when it is tried again', async ({
  page,
}) => {
  await startAnswering(page)
  const mend = await cutOff(page, file('assessment-list'))
  await page.goto('./#/')
  await page.reload()
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('这一部分没有载入成功')
  await expect(page.getByRole('button', { name: '开始评估' })).toBeVisible()
  await mend()
  await alert.getByRole('button', { name: retry }).click()
  await expect(
    page.getByRole('main').getByRole('button', { name: '保存到文件' }).first(),
  ).toBeVisible()
})

test('help that did not arrive says so over the page, and opens when it is tried again', async ({
  page,
}) => {
  const mend = await cutOff(page, file('key-help'))
  await page.goto('./')
  await page.getByRole('button', { name: '快捷键' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('这一部分没有载入成功')
  await mend()
  await alert.getByRole('button', { name: retry }).click()
  await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible()
  await expect(alert).toHaveCount(0)
})

test('a language whose words did not arrive leaves the page in the one before, until it is tried again', async ({
  page,
}) => {
  const uncaught = uncaughtIn(page)
  await startAnswering(page)
  const ask = await page.locator('[data-item]').first().getByRole('heading').textContent()
  const mend = await cutOff(page, file('words'), file('first-words'))
  const language = page.getByRole('combobox', { name: '语言' })
  await language.selectOption('en')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('“English”没有载入成功')
  await expect(language).toHaveValue('zh-Hans')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(page.locator('[data-item]').first().getByRole('heading')).toHaveText(ask ?? '')

  await alert.getByRole('button', { name: retry }).click()
  await expect(alert).toContainText('“English”没有载入成功')
  await mend()
  await alert.getByRole('button', { name: retry }).click()
  await expect(page.getByRole('button', { name: 'Next best question' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(alert).toHaveCount(0)
  expect(uncaught).toEqual([])
})

test('a language that never arrived is not what the next visit begins with', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('button', { name: '开始评估' })).toBeVisible()
  const mend = await cutOff(page, file('words'), file('first-words'))
  await page.getByRole('combobox', { name: '语言' }).selectOption('en')
  await expect(page.getByRole('alert')).toBeVisible()
  await mend()
  await page.reload()
  await expect(page.getByRole('button', { name: '开始评估' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
})

test('a report whose language did not arrive says so, and is there when it is tried again', async ({
  page,
}) => {
  const uncaught = uncaughtIn(page)
  await openExample(page)
  await page.getByRole('link', { name: '报告', exact: true }).click()
  const save = page.getByRole('button', { name: '保存 PDF' })
  await expect(save).toBeVisible()
  const mend = await cutOff(page, file('words'), file('first-words'))
  await page.getByLabel('报告的语言').selectOption('en')
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('这一部分没有载入成功')
  await expect(save).toHaveCount(0)
  await mend()
  await alert.getByRole('button', { name: retry }).click()
  await expect(save).toBeVisible()
  expect(uncaught).toEqual([])
})

test('a Word document whose writer did not arrive says so, and is made when it is asked for again', async ({
  page,
}) => {
  const mend = await cutOff(page, file('write-report'))
  await openExample(page)
  await page.getByRole('link', { name: '报告', exact: true }).click()
  await page.getByRole('radio', { name: '给领导' }).click()
  const word = page.getByRole('button', { name: 'Word 文档' })
  await word.click()
  await expect(page.getByText('没能载入生成Word 文档的部分')).toBeVisible()
  await mend()
  const download = page.waitForEvent('download')
  await word.click()
  expect((await download).suggestedFilename()).toMatch(/\.docx$/)
})

test.describe('a first start that fails leaves no blank page', () => {
  const zh = '质阶还没有打开'
  const en = 'Zhijie has not opened yet'

  test('when the words do not arrive', async ({ page }) => {
    await startAnswering(page)
    const address = page.url()
    const said: string[] = []
    const uncaught = uncaughtIn(page)
    page.on('console', (message) => said.push(message.text()))
    const mend = await cutOff(page, file('first-words'))
    await page.reload()
    await expect(page.getByText(zh)).toBeVisible({ timeout: 5000 })
    await expect(page.getByText(en)).toBeVisible()
    await expect(page.getByText('已保存的回答都还在')).toBeVisible()
    await mend()
    await page.getByRole('link', { name: '重新载入 Reload' }).click()
    await expect(page.locator('[data-item]').first()).toBeVisible()
    await expect(page).toHaveURL(address)
    await expect(page.getByText(zh)).toBeHidden()
    expect(said.filter((text) => text.includes('Content Security Policy'))).toEqual([])
    expect(uncaught).toEqual([])
  })

  test('when the browser refuses something that the start needs', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'languages', {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    await page.goto('./')
    await expect(page.getByText(zh)).toBeVisible({ timeout: 5000 })
    await expect(page.getByText('SecurityError: refused')).toBeVisible()
  })

  test('when the program itself does not arrive', async ({ page }) => {
    const mend = await cutOff(page, file('base'))
    await page.goto('./')
    await expect(page.getByText(zh)).toBeVisible()
    await expect(page.getByText(en)).toBeVisible()
    await mend()
    await page.getByRole('link', { name: '重新载入 Reload' }).click()
    await expect(page.getByRole('button', { name: '开始评估' })).toBeVisible()
    await expect(page.getByText(zh)).toBeHidden()
  })
})

test('a planner or a solver that did not arrive says so, and plans when it is asked again', async ({
  page,
}) => {
  const uncaught = uncaughtIn(page)
  const first = await cutOff(page, file('plan-paths'))
  await openExample(page)
  await page.getByRole('link', { name: '改进', exact: true }).click()
  const trouble = page.getByText('没有取到求解程序')
  const again = page.getByRole('button', { name: '重新计算' }).first()
  await expect(trouble).toBeVisible()
  await first()

  const second = await cutOff(page, /highs[\w-]*\.wasm$/)
  await again.click()
  await expect(trouble).toBeVisible()
  await second()

  await again.click()
  await expect(page.getByText('已证明：没有花费更少的路。')).toBeVisible({ timeout: 60_000 })
  expect(uncaught).toEqual([])
})

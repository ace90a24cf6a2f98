import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

test.use({ locale: 'zh-CN' })

/** What a later version of the standards questionnaire tells of the one that was answered. */
const changes = [
  {
    from: '1.0.0',
    to: '2.0.0',
    items: {
      'std-promise': { renamed: 'std-declare' },
      'std-outside': {
        split: ['std-benchmark', 'std-group'],
        levels: 5,
        ask: '同行在做什么，有没有人看？',
      },
      'std-slogan': { dropped: true, ask: '有没有标准化口号？' },
    },
    options: {},
  },
]

/** From now on the site brings the later version, as after an update. */
async function update(page: Page): Promise<void> {
  await page.route(/\/assets\/standards\.zh-Hans-[\w-]+\.json$/, async (route) => {
    const response = await route.fetch()
    const questionnaire: object = await response.json()
    await route.fulfill({ response, json: { ...questionnaire, version: '2.0.0', changes } })
  })
}

async function openFile(page: Page): Promise<void> {
  const file = JSON.parse(
    await readFile(new URL('../fixtures/assessment-v1.json', import.meta.url), 'utf8'),
  )
  file.assessment.answers = {
    'std-promise': { state: 'answered', value: 4, note: '每年公开一次' },
    'std-outside': { state: 'answered', value: 2 },
    'std-slogan': { state: 'answered', value: 5 },
  }
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '打开文件' }).click(),
  ])
  await chooser.setFiles({
    name: 'old.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  await expect(page).toHaveURL(/#\/a\//)
}

const told = '问卷有了新版本'
const card = (page: Page, id: string) => page.locator(`[data-item="${id}"]`)

test('answers to an earlier version stand at the items of the later one, are told of once, and are kept', async ({
  page,
}) => {
  await page.goto('./')
  await update(page)
  await openFile(page)
  const notice = page.getByRole('status').filter({ hasText: told })
  await expect(notice).toContainText('1 道题的回答原样转了过来。')
  await expect(notice).toContainText('“同行在做什么，有没有人看？”拆成了')
  await expect(notice).toContainText('“有没有标准化口号？”不再询问')

  await notice.getByRole('button', { name: '去核对' }).click()
  await expect(card(page, 'std-benchmark')).toBeFocused()
  await expect(card(page, 'std-benchmark').locator('[data-choice]').nth(1)).toBeChecked()
  await expect(card(page, 'std-declare').locator('[data-choice]').nth(3)).toBeChecked()
  await notice.getByRole('button', { name: '关闭' }).click()
  await expect(page.getByText(told)).toHaveCount(0)
  await expect(page.getByRole('banner').locator('[data-keeping]')).toHaveAttribute(
    'data-keeping',
    'saved',
  )
  // It is no step of the person's own that could be taken back.
  await expect(page.getByRole('banner').getByRole('button', { name: '撤销' })).toBeDisabled()

  await page.reload()
  await expect(card(page, 'std-declare').locator('[data-choice]').nth(3)).toBeChecked()
  await card(page, 'std-declare').locator('[data-does="details"]').click()
  await expect(card(page, 'std-declare').getByLabel('备注')).toHaveValue('每年公开一次')
  await expect(page.getByText(told)).toHaveCount(0)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.goto('./#/')
      await page.getByRole('main').getByRole('button', { name: '保存到文件' }).first().click()
    })(),
  ])
  const { assessment } = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(assessment.questionnaires).toEqual([{ id: 'standards', version: '2.0.0' }])
  expect(Object.keys(assessment.answers).toSorted()).toEqual([
    'std-benchmark',
    'std-declare',
    'std-group',
    'std-outside',
    'std-slogan',
  ])
  expect(assessment.answers['std-outside']).toEqual({ state: 'answered', value: 2 })
})

test('the list on the home page counts earlier answers before they are opened again', async ({
  page,
}) => {
  await page.goto('./')
  await openFile(page)
  await expect(page.getByRole('banner').locator('[data-keeping]')).toBeVisible()
  await update(page)
  await page.goto('./#/')
  await page.reload()
  await expect(page.getByRole('main')).toContainText(/3\/\d+ 题/)
})

test('answers of a questionnaire that was left out follow when it is chosen again', async ({
  page,
}) => {
  await page.goto('./')
  await openFile(page)
  await page.getByRole('link', { name: '企业概况' }).click()
  const standards = page.getByRole('checkbox', { name: /标准引领/ })
  await page.getByRole('checkbox', { name: /品牌建设/ }).check()
  await standards.uncheck()
  await expect(page.getByRole('banner').locator('[data-keeping]')).toHaveAttribute(
    'data-keeping',
    'saved',
  )
  await update(page)
  await page.reload()
  await standards.check()
  await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible()
})

test('an assessment whose answers cannot follow for now is not opened half, and opens when it is tried again', async ({
  page,
}) => {
  const follow = /\/assets\/bring-forward-[\w-]+\.js$/
  await page.goto('./')
  await update(page)
  await page.route(follow, (route) => route.abort())
  await openFile(page)
  await expect(page.getByText('问卷没有载入成功')).toBeVisible()
  await page.unroute(follow)
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible()
})

test('no code for earlier versions is fetched where there are none', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto('./')
  await openFile(page)
  await expect(page.locator('[data-item]').first()).toBeVisible()
  expect(fetched.filter((url) => /bring-forward|carried/.test(url))).toEqual([])
})

import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type BrowserContext,
  chromium,
  expect,
  type Page,
  type Route,
  test,
} from '@playwright/test'
// oxlint-disable-next-line import/no-relative-parent-imports -- .ci/ lies outside src, where `#` does not reach
import { findBrowser, launchArguments } from '../../.ci/find-browser.mjs'

const frozen = new URL('../fixtures/assessment-v1.json', import.meta.url)

/** A browser whose disk is a folder: an ordinary test context keeps its database in memory only. */
async function openBrowser(folder: string, baseURL: string): Promise<BrowserContext> {
  const executablePath = await findBrowser()
  return await chromium.launchPersistentContext(folder, {
    ...(executablePath && { executablePath }),
    args: launchArguments,
    baseURL,
    locale: 'zh-CN',
  })
}

/** Ends every process of the browser at once, as a power cut would. */
function killBrowser(folder: string): void {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  const pids = lines
    .filter((line) => line.includes(`--user-data-dir=${folder}`))
    .map((line) => Number.parseInt(line, 10))
  expect(pids.length).toBeGreaterThan(0)
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // Its parent has taken it along.
    }
  }
}

async function startAnswering(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: '开始评估' }).click()
  await page.getByRole('button', { name: '开始答题' }).first().click()
  await expect(choices(page).first()).toBeVisible()
}

/** The first choice of every item on the page that is answered by choosing one. */
function choices(page: Page) {
  return page.locator('main [role=radiogroup]')
}

/** Chooses in one group and waits until the page says that it is kept. */
async function choose(page: Page, group: number, choice: number): Promise<void> {
  await choices(page).nth(group).locator('input[type=radio]').nth(choice).check({ force: true })
  await expect(page.getByRole('banner').locator('[data-keeping]')).toHaveAttribute(
    'data-keeping',
    'saved',
  )
}

async function expectChosen(page: Page, group: number, choice: number): Promise<void> {
  const radio = choices(page).nth(group).locator('input[type=radio]').nth(choice)
  await expect(radio).toBeChecked()
}

let folder = ''
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhijie-profile-'))
})
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('an answer that is said to be saved survives a kill, twenty times of twenty', async ({
  baseURL,
}) => {
  test.skip(process.platform === 'win32', 'finds the browser by ps')
  test.setTimeout(600_000)
  let context = await openBrowser(folder, baseURL ?? '')
  let page = context.pages()[0] ?? (await context.newPage())
  await startAnswering(page)
  // A section with several cards, whoever answers.
  await page.getByRole('link', { name: /^企业标准体系/ }).click()
  await expect(choices(page).nth(1)).toBeVisible()
  const address = page.url()
  for (let time = 0; time < 20; time++) {
    // The same two items again and again, each time with another answer.
    const [group, choice] = [time % 2, Math.floor(time / 2) % 5]
    await choose(page, group, choice)
    killBrowser(folder)
    await context.close().catch(() => undefined)
    context = await openBrowser(folder, baseURL ?? '')
    page = context.pages()[0] ?? (await context.newPage())
    await page.goto(address)
    await expectChosen(page, group, choice)
  }
  await context.close()
})

test('an answer survives reloading, going back and a crash of the page', async ({ baseURL }) => {
  const context = await openBrowser(folder, baseURL ?? '')
  const page = context.pages()[0] ?? (await context.newPage())
  await startAnswering(page)
  const address = page.url()
  await choose(page, 0, 2)
  await page.reload()
  await expectChosen(page, 0, 2)

  await choose(page, 0, 3)
  await page.goto('about:blank')
  await page.goBack()
  await expectChosen(page, 0, 3)

  await choose(page, 0, 1)
  await page.goto('chrome://crash').catch(() => undefined)
  const next = await context.newPage()
  await next.goto(address)
  await expectChosen(next, 0, 1)
  await context.close()
})

test('two tabs of the same assessment show each other’s answers and lose none', async ({
  context,
  page,
}) => {
  await startAnswering(page)
  // A section with several cards, whoever answers.
  await page.getByRole('link', { name: /^企业标准体系/ }).click()
  await expect(choices(page).nth(1)).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  await choose(page, 0, 2)
  await expectChosen(other, 0, 2)
  await choose(other, 1, 3)
  await expectChosen(page, 1, 3)
  // An undo takes back what was said in its own tab, and leaves what the other said.
  await page.getByRole('button', { name: '撤销' }).first().click()
  await expect(choices(page).first().locator('input[type=radio]').nth(2)).not.toBeChecked()
  await expect(page.getByRole('banner').locator('[data-keeping]')).toHaveAttribute(
    'data-keeping',
    'saved',
  )
  await page.reload()
  await expectChosen(page, 1, 3)
  await expect(choices(page).first().locator('input[type=radio]').nth(2)).not.toBeChecked()
})

test('a tab that is still loading misses nothing that is said in another', async ({
  context,
  page,
}) => {
  await startAnswering(page)
  const other = await context.newPage()
  // The other tab has read the assessment and waits for a questionnaire's text.
  const held: Route[] = []
  await other.route('**/assets/ip.zh-Hans*.json', (route) => void held.push(route))
  await other.goto(page.url())
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await choose(page, 0, 2)
  for (const route of held) await route.continue()
  await expectChosen(other, 0, 2)
})

test('saved to a file and opened in another browser, an assessment says the same', async ({
  browser,
  page,
  baseURL,
}) => {
  await startAnswering(page)
  await choose(page, 0, 2)
  const hash = new URL(page.url()).hash
  await page.goto('./')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main').getByRole('button', { name: '保存到文件' }).first().click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^质阶-.*\d{4}-\d\d-\d\d\.json$/)
  const saved = join(folder, 'saved.json')
  await download.saveAs(saved)

  const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'zh-CN' })
  const there = await elsewhere.newPage()
  await there.goto('./')
  await open(there, saved)
  await expect(there).toHaveURL(/#\/a\//)
  await there.goto(`./${hash}`)
  await expectChosen(there, 0, 2)
  await elsewhere.close()
})

test('a file of an assessment that is here in another state is kept beside it', async ({
  page,
}) => {
  await page.goto('./')
  const text = await readFile(frozen, 'utf8')
  const [first, second] = [join(folder, 'first.json'), join(folder, 'second.json')]
  await writeFile(first, text)
  await writeFile(second, text.replace('"value": 12.5', '"value": 80'))
  const addresses = new Set<string>()
  for (const file of [first, second, first]) {
    await open(page, file)
    await expect(page).toHaveURL(/#\/a\//)
    addresses.add(/#\/a\/([^/]+)/.exec(page.url())?.[1] ?? '')
    await page.goto('./#/')
  }
  expect(addresses.size).toBe(2)
})

test.describe('a file that cannot be opened is refused with a reason, and nothing changes', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  const files: readonly (readonly [string, (text: string) => string, string])[] = [
    ['cut off', (text) => text.slice(0, 900), '文件不完整'],
    ['of somebody else', () => '{"hello":"world"}', '这不是质阶保存的自评文件'],
    ['no JSON', () => 'PK\u0003\u0004', '文件无法识别'],
    ['newer', (text) => text.replace('"version": 1', '"version": 9'), '更新版本'],
    ['broken', (text) => text.replace('"staff": 86', '"staff": "86"'), 'assessment.profile.staff'],
    ['deeply nested', (text) => text.replace('12.5', deep), '文件有'],
    ['huge', (text) => text + ' '.repeat(21 * 1024 * 1024), '文件过大'],
  ]
  test('whatever is wrong with it', async ({ page }) => {
    test.setTimeout(180_000)
    const file = join(folder, 'file.json')
    const sound = await readFile(frozen, 'utf8')
    await page.goto('./')
    for (const [name, spoil, reason] of files) {
      await test.step(name, async () => {
        await writeFile(file, spoil(sound))
        await open(page, file)
        await expect(page.getByText(reason)).toBeVisible()
        await expect(page.getByText('精密机械')).toHaveCount(0)
      })
    }
    await page.reload()
    await expect(page.getByRole('button', { name: '开始评估' })).toBeVisible()
    await expect(page.getByText('精密机械')).toHaveCount(0)
  })
})

test('without a database the page works, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    // As in a browser that blocks all site data.
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await startAnswering(page)
  await choices(page).first().locator('input[type=radio]').nth(2).check({ force: true })
  await expectChosen(page, 0, 2)
  await expect(page.getByRole('banner').locator('[data-keeping]')).toHaveAttribute(
    'data-keeping',
    'failed',
  )
  await expect(page.getByRole('alert').first()).toBeVisible()
})

test('when the disk is full the page says so, keeps the answer on the screen and saves it later', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000)
  await startAnswering(page)
  await choose(page, 0, 1)
  const devtools = await page.context().newCDPSession(page)
  const { origin } = new URL(baseURL ?? '')
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  // Chromium remembers for half a minute how much room there was.
  await page.waitForTimeout(31_000)
  await choices(page).first().locator('input[type=radio]').nth(3).check({ force: true })
  await expect(page.getByRole('banner').locator('[data-keeping]')).toHaveAttribute(
    'data-keeping',
    'failed',
  )
  await expectChosen(page, 0, 3)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await expect(page.getByRole('banner').locator('[data-keeping]')).toHaveAttribute(
    'data-keeping',
    'saved',
    {
      timeout: 30_000,
    },
  )
  await page.reload()
  await expectChosen(page, 0, 3)
})

async function open(page: Page, file: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '打开文件' }).click(),
  ])
  await chooser.setFiles(file)
}

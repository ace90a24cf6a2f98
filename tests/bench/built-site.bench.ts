import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright'
import { build, preview } from 'vite'
// oxlint-disable-next-line import/no-relative-parent-imports -- .ci/ lies outside src, where `#` does not reach
import { isBuilt, rememberBuild } from '../../.ci/build.mjs'
// oxlint-disable-next-line import/no-relative-parent-imports -- .ci/ lies outside src, where `#` does not reach
import { findBrowser, launchArguments } from '../../.ci/find-browser.mjs'

type Row = {
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly limit: number
  readonly note?: string
}

const rounds = 5

/** Clicks in the page and tells the milliseconds until the file can be saved; text, so that no helper of a compiler is missed there. */
const stopwatch = `new Promise((resolve) => {
  const find = (label) =>
    [...document.querySelectorAll('button')].find((one) => one.textContent === label)
  const start = performance.now()
  new MutationObserver((_, observer) => {
    if (!find('保存 PDF')) return
    observer.disconnect()
    resolve(performance.now() - start)
  }).observe(document.body, { childList: true, subtree: true })
  find('生成 PDF').click()
})`

/** What a visitor of the built site waits for: the program before the first answer, and a report. */
export async function bench(): Promise<Row[]> {
  if (!isBuilt()) {
    await build({ logLevel: 'warn' })
    rememberBuild()
  }
  const server = await preview({
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const executablePath = await findBrowser()
  const browser = await chromium.launch({
    args: [...launchArguments],
    ...(executablePath ? { executablePath } : {}),
  })
  try {
    const address = server.resolvedUrls?.local[0]
    if (!address) throw new Error('the built site is not served')
    return [await firstLoad(browser, address), ...(await report(browser, address))]
  } finally {
    await browser.close()
    await server.close()
  }
}

async function visit(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.goto(address)
  return page
}

/** The JavaScript that was fetched when the first answer can be given, gzipped file by file. */
async function firstLoad(browser: Browser, address: string): Promise<Row> {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  const files: Promise<{ readonly name: string; readonly size: number }>[] = []
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname
    if (!/\.m?js$/.test(name)) return
    files.push(
      response.body().then((body) => ({ name, size: gzipSync(body, { level: 9 }).length })),
    )
  })
  await page.goto(address)
  await page.getByRole('button', { name: '开始评估' }).click()
  await page.getByRole('button', { name: '开始答题' }).first().click()
  await page.locator('[data-choice]').first().waitFor()
  const loaded = (await Promise.all(files)).toSorted((a, b) => b.size - a.size)
  await context.close()
  const total = loaded.reduce((sum, { size }) => sum + size, 0)
  return {
    name: 'first load: JavaScript before the first answer can be given, gzipped',
    unit: 'kB',
    value: total / 1000,
    limit: 160,
    note: `${loaded.length} files; largest ${((loaded[0]?.size ?? 0) / 1000).toFixed(1)} kB`,
  }
}

/** A Chinese report of twenty pages, from the click to the finished file, each time on a page just opened. */
async function report(browser: Browser, address: string): Promise<Row[]> {
  const { text, made: first } = await reportOfTwentyPages(browser, address)
  const made: Made[] = []
  for (let round = 0; round < rounds; round += 1) made.push(await make(browser, address, text))
  const times = made.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const bytes = Math.max(...made.map((one) => one.bytes))
  return [
    {
      name: `a Chinese report of ${first.pages} pages in the browser, from the click to the file`,
      unit: 's',
      value: (times[Math.floor(rounds / 2)] ?? Number.NaN) / 1000,
      limit: 1,
      note: `median of ${rounds}, each on a fresh page: ${times
        .map((ms) => (ms / 1000).toFixed(2))
        .join(', ')} s`,
    },
    {
      name: 'the size of that report',
      unit: 'KB',
      value: bytes / 1000,
      limit: 400,
      note: `${first.pages} pages`,
    },
  ]
}

type Made = { readonly ms: number; readonly pages: number; readonly bytes: number }

/** Of the example enterprises, each with some of its questionnaires, the first whose report has nearly twenty pages. */
async function reportOfTwentyPages(
  browser: Browser,
  address: string,
): Promise<{ readonly text: string; readonly made: Made }> {
  const others: number[] = []
  for (const text of await filesToChooseFrom()) {
    const made = await make(browser, address, text)
    if (Math.abs(made.pages - 20) <= 1) return { text, made }
    others.push(made.pages)
  }
  throw new Error(`no report of the examples has 19 to 21 pages: ${others.join(', ')}`)
}

/** The Chinese examples, each with every choice among its questionnaires. */
async function filesToChooseFrom(): Promise<string[]> {
  const files: string[] = []
  for (const seed of ['starting-point-software', 'clear-river-care', 'spruce-precision']) {
    const path = new URL(`../../seeds/${seed}.zh-Hans.json`, import.meta.url)
    const file: { readonly assessment: { readonly questionnaires: readonly unknown[] } } =
      JSON.parse(await readFile(path, 'utf8'))
    const all = file.assessment.questionnaires
    for (let chosen = 1; chosen < 2 ** all.length; chosen += 1) {
      const questionnaires = all.filter((_, place) => chosen & (2 ** place))
      files.push(JSON.stringify({ ...file, assessment: { ...file.assessment, questionnaires } }))
    }
  }
  return files
}

/** Opens a file on a page of its own and makes its report there. */
async function make(browser: Browser, address: string, text: string): Promise<Made> {
  const page = await visit(browser, address)
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '打开文件' }).click(),
  ])
  await chooser.setFiles({
    name: 'seed.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await page.waitForURL(/#\/a\//)
  await page.goto(page.url().replace(/(#\/a\/[^/]+).*/, '$1/report'))
  await page.getByRole('button', { name: '生成 PDF' }).waitFor()
  // Planning begins with the page and has a bench of its own; the click is timed once the plan is there.
  await page.getByText('改进计划已算好').waitFor()
  await page.waitForTimeout(500)
  const ms = await page.evaluate<number>(stopwatch)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存 PDF' }).click(),
  ])
  const bytes = await readFile(await download.path())
  const pages = bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  await page.context().close()
  if (pages === 0) throw new Error('no report was made')
  return { ms, pages, bytes: bytes.length }
}

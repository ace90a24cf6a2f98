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

/** A Chinese report of about twenty pages, from the click to the finished file, each time on a page just opened. */
async function report(browser: Browser, address: string): Promise<Row[]> {
  const seed = new URL('../../seeds/spruce-precision.zh-Hans.json', import.meta.url)
  const file: {
    assessment: { id: string; example: boolean; questionnaires: { readonly id: string }[] }
  } = JSON.parse(await readFile(seed, 'utf8'))
  file.assessment.questionnaires = file.assessment.questionnaires.slice(0, 2)
  const text = JSON.stringify(file)
  const made: { readonly ms: number; readonly pages: number; readonly bytes: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
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
    await page.waitForTimeout(500)
    const ms = await page.evaluate<number>(stopwatch)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存 PDF' }).click(),
    ])
    const bytes = await readFile(await download.path())
    const pages = bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    made.push({ ms, pages, bytes: bytes.length })
    await page.context().close()
  }
  const times = made.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const [first] = made
  if (!first || first.pages === 0) throw new Error('no report was made')
  const perTwenty = 20 / first.pages
  return [
    {
      name: 'a Chinese report in the browser, from the click to the file, for 20 pages',
      unit: 's',
      value: ((times[Math.floor(rounds / 2)] ?? Number.NaN) / 1000) * perTwenty,
      limit: 1,
      note: `median of ${rounds}, each on a fresh page; ${first.pages} pages in ${times
        .map((ms) => (ms / 1000).toFixed(2))
        .join(', ')} s`,
    },
    {
      name: 'the size of that report, for 20 pages',
      unit: 'KB',
      value: (first.bytes / 1000) * perTwenty,
      limit: 400,
      note: `${first.pages} pages, ${Math.round(first.bytes / 1000)} KB`,
    },
  ]
}

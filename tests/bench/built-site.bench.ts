import { readdir, readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright'
import { build, preview } from 'vite'
import { pagesOf } from './pages-of.ts'
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
    return [await firstLoad(browser, address), ...(await reports(browser, address))]
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

/** Reports in Chinese of the largest example, from the click to the saved file, each time on a page just opened. */
async function reports(browser: Browser, address: string): Promise<Row[]> {
  const largest = await largestExample()
  return [
    ...(await timed(browser, address, {
      name: (pages) => `a Chinese report of ${pages} pages in the browser`,
      text: await withTwentyPages(browser, address, largest),
      seconds: 1,
      kilobytes: 400,
    })),
    ...(await timed(browser, address, {
      name: (pages) => `the Chinese report of the largest example, ${pages} pages`,
      text: JSON.stringify(largest),
      seconds: 1.5,
      kilobytes: 600,
    })),
  ]
}

/** The time, the median of some rounds, and the size of the report of a file. */
async function timed(
  browser: Browser,
  address: string,
  wanted: {
    readonly name: (pages: number) => string
    readonly text: string
    readonly seconds: number
    readonly kilobytes: number
  },
): Promise<Row[]> {
  const made: Made[] = []
  for (let round = 0; round < rounds; round += 1) {
    made.push(await make(browser, address, wanted.text))
  }
  const times = made.map(({ ms }) => ms / 1000).toSorted((a, b) => a - b)
  const pages = made[0]?.pages ?? Number.NaN
  return [
    {
      name: `${wanted.name(pages)}, from the click to the saved file`,
      unit: 's',
      value: times[Math.floor(rounds / 2)] ?? Number.NaN,
      limit: wanted.seconds,
      note: `median of ${rounds}, each on a fresh page: ${times
        .map((seconds) => seconds.toFixed(2))
        .join(', ')} s`,
    },
    {
      name: 'the size of that report',
      unit: 'KB',
      value: Math.max(...made.map(({ bytes }) => bytes)) / 1000,
      limit: wanted.kilobytes,
      note: `${pages} pages`,
    },
  ]
}

type Made = { readonly ms: number; readonly pages: number; readonly bytes: number }

type File = {
  readonly assessment: { readonly questionnaires: readonly unknown[]; readonly answers: object }
}

/** The Chinese file of the example that answers most, the latest of its dates. */
async function largestExample(): Promise<File> {
  const folder = new URL('../../seeds/', import.meta.url)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.zh-Hans.json')).toSorted()
  const files = await Promise.all(
    names.map(async (name): Promise<File> =>
      JSON.parse(await readFile(new URL(name, folder), 'utf8')),
    ),
  )
  const size = ({ assessment }: File): number => Object.keys(assessment.answers).length
  const [largest] = files.toReversed().toSorted((a, b) => size(b) - size(a))
  if (!largest) throw new Error('there is no example')
  return largest
}

/** The file with the first one or two of its questionnaires that make a report of nearly twenty pages. */
async function withTwentyPages(browser: Browser, address: string, file: File): Promise<string> {
  const all = file.assessment.questionnaires
  const choices = [
    ...all.map((one) => [one]),
    ...all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b])),
  ]
  const others: number[] = []
  for (const questionnaires of choices) {
    const text = JSON.stringify({ ...file, assessment: { ...file.assessment, questionnaires } })
    const { pages } = await make(browser, address, text)
    if (Math.abs(pages - 20) <= 3) return text
    others.push(pages)
  }
  throw new Error(`no report of the example has 17 to 23 pages: ${others.join(', ')}`)
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
  // Planning begins with the page and has a bench of its own; the click is timed once the plan is there.
  await settled(page)
  await page.getByRole('radio', { name: '给领导' }).click()
  await settled(page)
  // What is made by itself waits until the choices rest; what was stopped is made at once.
  await page.getByRole('radio', { name: '给团队' }).click()
  await page.getByRole('button', { name: '停下', exact: true }).click()
  const again = page.getByRole('button', { name: '重新生成', exact: true })
  await again.waitFor()
  const begun = performance.now()
  await again.click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存 PDF', exact: true }).click(),
  ])
  const ms = performance.now() - begun
  const bytes = await readFile(await download.path())
  const pages = await pagesOf(bytes)
  await page.context().close()
  if (pages === 0) throw new Error('no report was made')
  return { ms, pages, bytes: bytes.length }
}

/** Waits until the preview shows what is chosen now, the plan with it. */
async function settled(page: Page): Promise<void> {
  // Until then the pages of the choice before stand there.
  await page.waitForTimeout(500)
  await page.getByText(/^共 \d+ 页，[\d.]+ KB。$/u).waitFor()
  await page.locator('[data-old]').waitFor({ state: 'detached' })
}

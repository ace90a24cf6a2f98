import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright'
import { build, preview } from 'vite'
// oxlint-disable-next-line import/no-relative-parent-imports -- .ci/ lies outside src, where `#` does not reach
import { findBrowser, launchArguments } from '../../.ci/find-browser.mjs'

const page = fileURLToPath(new URL('./answer-click', import.meta.url))
const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url))
const built = fileURLToPath(
  new URL('../../node_modules/.cache/zhijie/answer-click', import.meta.url),
)
const clicks = 50

type Row = {
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly limit: number
  readonly note?: string
}

/** From a click on an answer to the paint that shows the new score, on the built page in a real browser. */
export async function bench(): Promise<Row[]> {
  // Built as the site is, in whose place it stands.
  const shared = { root: page, configFile, logLevel: 'warn' as const }
  await build({ ...shared, build: { outDir: built, emptyOutDir: true } })
  const server = await preview({
    ...shared,
    build: { outDir: built },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const executablePath = await findBrowser()
  const browser = await chromium.launch({
    args: [...launchArguments],
    ...(executablePath ? { executablePath } : {}),
  })
  try {
    const address = server.resolvedUrls?.local[0]
    if (!address) throw new Error(`${join(page, 'index.html')} is not served`)
    return [
      await measure(browser, address, { items: 100, limit: 16 }),
      await measure(browser, address, { items: 1000, limit: 24 }),
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}

async function measure(
  browser: Browser,
  address: string,
  { items, limit }: { items: number; limit: number },
): Promise<Row> {
  const tab = await browser.newPage({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 900 },
  })
  // A busy machine makes starting slow; what is measured is only the time from click to paint.
  tab.setDefaultTimeout(180_000)
  await tab.goto(`${address}?items=${items}`)
  await tab.waitForSelector(`[data-item="item-${items - 1}"]`, { state: 'attached' })
  for (let click = 0; click < clicks; click += 1) {
    const place = Math.floor((click * items) / clicks)
    const choice = tab.locator(`[data-item="item-${place}"] [data-choice]`).nth(1 + (click % 4))
    await choice.scrollIntoViewIfNeeded()
    await tab.waitForTimeout(50)
    await choice.click()
    await tab.waitForFunction((done) => window.clicks.length === done, click + 1)
  }
  const measured = await tab.evaluate(() => window.clicks)
  await tab.close()
  const changes = measured.filter(({ score }, place) => score !== measured[place - 1]?.score)
  // The page shows tenths of a percent: among 1,000 items one answer alone need not move them.
  if (changes.length < clicks * Math.min(1, 100 / items)) {
    throw new Error('a click was painted without its score')
  }
  const times = measured.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
  const at = (part: number): number => times[Math.floor(part * (times.length - 1))] ?? Number.NaN
  return {
    name: `click on an answer → score painted, ${items} items on the page`,
    unit: 'ms',
    value: at(0.5),
    limit,
    note: `median of ${clicks}; 95 %: ${at(0.95).toFixed(1)} ms, worst: ${at(1).toFixed(1)} ms`,
  }
}

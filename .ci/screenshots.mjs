// Takes the README's pictures from the built site: node .ci/screenshots.mjs (after npm run build).
import { mkdir } from 'node:fs/promises'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { findBrowser, launchArguments } from './find-browser.mjs'

const folder = '.ci/screenshots'
await mkdir(folder, { recursive: true })
const server = await preview({ preview: { host: '127.0.0.1', port: 4399 } })
const executablePath = await findBrowser()
const browser = await chromium.launch({
  args: launchArguments,
  ...(executablePath ? { executablePath } : {}),
})
const page = await browser.newPage({ viewport: { width: 1200, height: 760 }, locale: 'zh-CN' })
const take = (name) => page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 72 })
page.on('console', (message) => console.log(message.type(), message.text()))
page.on('pageerror', (error) => console.log('error', error.message))

await page.goto('http://127.0.0.1:4399/')
await page.getByText('云杉精密部件有限公司').first().click()
await page.waitForURL(/#\/a\//)
const root = page.url().replace(/(#\/a\/[^/]+).*/, '$1')
for (const name of ['answer', 'results', 'report']) {
  await page.goto(`${root}/${name}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(1500)
  await take(name)
}
// The preview comes twice: at once, and again with the plan.
await page.getByText(/^共 \d+ 页，[^。]*。$/).waitFor({ timeout: 120_000 })
await page.locator('canvas').first().waitFor()
await page.waitForTimeout(1500)
await take('report')
await browser.close()
await server.close()

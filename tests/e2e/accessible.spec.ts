import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on the page as it stands, as rule and first culprit. */
async function faults(page: Page): Promise<unknown> {
  await page.evaluate(axe)
  return await page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as {
      axe: { run: (where: Document, how: RunOptions) => Promise<AxeResults> }
    }
    const { violations } = await engine.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html])
  })
}

/** Goes to a screen and waits until its own heading stands where that of the screen before was. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.locator('main h1').evaluate((heading) => heading.setAttribute('data-left', ''))
  await page.goto(address)
  await expect(page.locator('main h1:not([data-left])')).toBeVisible()
}

for (const [locale, colorScheme, example, results] of [
  ['zh-CN', 'light', '打开示例', '结果'],
  ['en-GB', 'dark', 'Open the example', 'Results'],
] as const) {
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme, reducedMotion: 'reduce' })
    test('axe finds nothing to mend on any screen, and the console stays empty', async ({
      page,
    }) => {
      test.setTimeout(300_000)
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(error.message))
      await page.goto('./')
      const open = page.getByRole('button', { name: example }).first()
      await expect(open).toBeVisible()
      expect(await faults(page)).toEqual([])
      await open.click()
      await expect(page.getByRole('heading', { level: 1, name: results })).toBeVisible()
      const root = page.url().replace(/\/results$/, '')
      for (const screen of ['results', 'profile', 'answer', 'report']) {
        await test.step(screen, async () => {
          if (screen !== 'results') await goTo(page, `${root}/${screen}`)
          await expect(page.locator('main button:visible').first()).toBeVisible()
          expect(await faults(page)).toEqual([])
        })
      }
      await test.step('improve', async () => {
        await goTo(page, `${root}/improve`)
        // While it is worked out, and once the path and the curve are there, with everything unfolded.
        await expect(page.locator('#path')).toBeVisible()
        expect(await faults(page)).toEqual([])
        await expect(page.locator('#path details').first()).toBeVisible()
        await expect(page.locator('#path figure')).toBeVisible()
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true
        })
        expect(await faults(page)).toEqual([])
      })
      expect(said).toEqual([])
    })
  })
}

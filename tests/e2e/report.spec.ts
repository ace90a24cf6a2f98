import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Download, expect, type Page, test } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The report page of an example, and what the page throws or logs meanwhile. */
async function openReport(page: Page, example: RegExp): Promise<readonly string[]> {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await page.goto('./')
  await page.getByRole('button', { name: example }).click()
  await expect(page).toHaveURL(/\/results$/)
  await page.goto(page.url().replace(/results$/, 'report'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return said
}

const places = (page: Page) => page.locator('[data-page]')

/** How many pages the preview has, once it is of what is chosen now. */
async function pagesSettled(page: Page): Promise<number> {
  await expect(page.locator('[data-page] canvas').first()).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(/改进计划还在计算|is still being worked out/)).toHaveCount(0, {
    timeout: 60_000,
  })
  await expect(page.getByText(/共 \d+ 页|\d+ pages?, /)).toBeVisible()
  await expect(page.locator('[data-old]')).toHaveCount(0)
  return await places(page).count()
}

/** A sample with a long note at every answer, of 2,600 different characters in all. */
async function longAssessment(): Promise<string> {
  const path = new URL('../../seeds/spruce-precision.zh-Hans.json', import.meta.url)
  const file: {
    assessment?: unknown
  } = JSON.parse(await readFile(path, 'utf8'))
  const assessment = (file.assessment ?? file) as {
    id: string
    example: boolean
    answers: Record<string, { note?: string }>
  }
  let next = 0
  const character = (): string => String.fromCodePoint(0x4e00 + (next++ % 2600) * 7)
  for (const answer of Object.values(assessment.answers)) {
    answer.note = Array.from({ length: 1500 }, character).join('')
  }
  assessment.id = 'full-of-notes'
  assessment.example = false
  return JSON.stringify(file)
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()))
}

async function read(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  const cover = items.map((item) => ('str' in item ? item.str : '')).join('')
  const attached = Object.keys((await pdf.getAttachments()) ?? {})
  return { pages: pdf.numPages, cover, attached }
}

/** What is downloaded at the press of a button. */
async function pressed(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return download
}

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' })

  test('the PDF that is saved has the pages that were shown, with the logo and in the language that were chosen', async ({
    page,
  }) => {
    test.setTimeout(240_000)
    const said = await openReport(page, /云杉/)
    await page.getByRole('radio', { name: '给领导' }).click()
    expect(await pagesSettled(page)).toBeLessThanOrEqual(3)

    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '选择图片' }).click(),
    ])
    await chooser.setFiles({
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: Buffer.from('\u0089PNG no more', 'latin1'),
    })
    await expect(page.getByText('这不是 PNG、JPEG 或 SVG 图片')).toBeVisible()
    const [again] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '选择图片' }).click(),
    ])
    await again.setFiles({
      name: 'logo.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#b3262e"/></svg>',
      ),
    })
    await expect(page.getByRole('img', { name: '已选的标志' })).toBeVisible()
    await expect(page.getByText('1200 × 600 像素')).toBeVisible()
    await expect(page.getByText('不是 PNG')).toHaveCount(0)

    await page.getByLabel('报告的语言').selectOption('en')
    const download = await pressed(page, '保存 PDF')
    expect(download.suggestedFilename()).toMatch(/^zhijie-report-.*\.pdf$/)
    const shown = await pagesSettled(page)
    const saved = await read(await bytesOf(download))
    expect(saved.pages).toBe(shown)
    expect(saved.cover).toContain('Quality self-assessment')

    expect(saved.attached).toHaveLength(1)

    // A copy for outside tells no name, not even the file's, and carries nothing along.
    await page.getByRole('checkbox', { name: '对外的版本' }).click()
    const outside = await pressed(page, '保存 PDF')
    expect(outside.suggestedFilename()).not.toContain('云杉')
    const copy = await read(await bytesOf(outside))
    expect(copy.cover).not.toContain('云杉')
    expect(copy.attached).toEqual([])

    // What was saved stands; the choices come back after a reload.
    await page.reload()
    await expect(page.getByRole('radio', { name: '给领导' })).toBeChecked()
    await expect(page.getByLabel('报告的语言')).toHaveValue('en')
    await expect(page.getByRole('img', { name: '已选的标志' })).toBeVisible()
    expect(said).toEqual([])
  })

  test('the report is had as a Word document and as a workbook as well', async ({ page }) => {
    test.setTimeout(240_000)
    const said = await openReport(page, /云杉/)
    await page.getByRole('radio', { name: '给领导' }).click()
    for (const [name, ending] of [
      ['Word 文档', 'docx'],
      ['Excel 表格', 'xlsx'],
    ] as const) {
      const download = await pressed(page, name)
      expect(download.suggestedFilename()).toMatch(new RegExp(`云杉.*\\.${ending}$`))
      expect(
        Buffer.from(await bytesOf(download))
          .subarray(0, 2)
          .toString(),
      ).toBe('PK')
      await expect(page.getByText(`${name}已交给浏览器保存`)).toBeVisible()
    }
    expect(said).toEqual([])
  })

  test('with hundreds of pages and thousands of characters nothing freezes: a page far back is drawn, few are held, no key is lost', async ({
    page,
  }) => {
    test.setTimeout(360_000)
    await page.goto('./')
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '打开文件' }).first().click(),
    ])
    await chooser.setFiles({
      name: 'long.json',
      mimeType: 'application/json',
      buffer: Buffer.from(await longAssessment()),
    })
    await expect(page).toHaveURL(/\/a\/full-of-notes/)
    await page.goto(page.url().replace(/full-of-notes.*$/, 'full-of-notes/report'))
    await expect(page.locator('[data-page] canvas').first()).toBeVisible({ timeout: 180_000 })
    const count = await places(page).count()
    expect(count).toBeGreaterThan(200)

    // Typed while the next PDF is being made with the plan, and the one after it with what is typed.
    const foreword = page.getByLabel('前言', { exact: true })
    const text = 'Typed while many pages are being made in the background. '
    await foreword.pressSequentially(text.repeat(2), { delay: 30 })
    await expect(foreword).toHaveValue(text.repeat(2))

    await page.getByRole('spinbutton', { name: '页码' }).fill('200')
    await expect(page.locator('[data-page="200"] canvas')).toBeVisible({ timeout: 180_000 })
    await expect(page.locator('[data-page="1"] canvas')).toHaveCount(0)
    expect(await page.locator('[data-page] canvas').count()).toBeLessThan(8)

    await page.getByRole('link', { name: '结果', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: '结果' })).toBeVisible()
    await expect.poll(() => page.workers().length).toBe(0)
  })

  test('what is being made can be stopped, stays as it was, and is made when it is asked for', async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await openReport(page, /云杉/)
    const before = await pagesSettled(page)
    await page.getByRole('checkbox', { name: '名词表' }).click()
    await page.getByRole('button', { name: '停下' }).click()
    await expect(page.getByText('已停下')).toBeVisible()
    expect(await places(page).count()).toBe(before)
    await page.getByRole('button', { name: '重新生成' }).click()
    await expect(page.getByText('已停下')).toHaveCount(0)
    expect(await pagesSettled(page)).toBeLessThan(before)
  })
})

for (const [locale, colorScheme] of [
  ['zh-CN', 'dark'],
  ['en-GB', 'light'],
] as const) {
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.use({
      locale,
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 360, height: 740 },
    })

    test('on a phone axe finds nothing to mend with the pages in sight, and every control is reached by Tab', async ({
      page,
    }) => {
      test.setTimeout(180_000)
      const said = await openReport(page, /云杉|Spruce/)
      await page.getByRole('radio', { name: /给领导|For the board/ }).click()
      await page.getByRole('radio', { name: /自己的颜色|Your own colour/ }).click()
      await pagesSettled(page)
      await page.evaluate(axe)
      const faults = await page.evaluate(async () => {
        const { axe: engine } = globalThis as unknown as {
          axe: { run: (where: Document, how: RunOptions) => Promise<AxeResults> }
        }
        const { violations } = await engine.run(document, { resultTypes: ['violations'] })
        return violations.map(({ id, nodes }) => [id, nodes[0]?.html])
      })
      expect(faults).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

      const reached = new Set<string>()
      await page.locator('main h1').focus()
      for (let press = 0; press < 60; press += 1) {
        await page.keyboard.press('Tab')
        const name = await page.evaluate(() => {
          const element = document.activeElement
          if (!element?.closest('main')) return ''
          const outline = getComputedStyle(element)
          const seen = outline.outlineStyle !== 'none' || element.matches('input, select, textarea')
          return seen ? (element.getAttribute('aria-label') ?? element.textContent ?? '') : 'unseen'
        })
        if (name !== '') reached.add(name)
      }
      expect([...reached]).not.toContain('unseen')
      for (const name of [/保存 PDF|Save the PDF/, /的各页|pages of the report/, /放大|Larger/]) {
        expect([...reached].some((one) => name.test(one))).toBe(true)
      }
      // The pages scroll by the keys alone.
      const scroller = page.locator('[data-scroller]')
      await scroller.focus()
      await page.keyboard.press('End')
      await expect
        .poll(() => scroller.evaluate((element) => element.scrollTop))
        .toBeGreaterThan(100)
      expect(said).toEqual([])
    })
  })
}

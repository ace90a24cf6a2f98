import { readFile } from 'node:fs/promises'
import { deflateSync, inflateSync } from 'node:zlib'
import { type Browser, expect, type Page, test } from '@playwright/test'

let made: Promise<Buffer> | null = null

/** The report of an example as a PDF; planning takes its time, so that the first test makes it for those after. */
async function printedReport(page: Page): Promise<Buffer> {
  made ??= makeReport(page)
  return Buffer.from(await made)
}

/** Made in the built site as a person makes it. */
async function makeReport(page: Page): Promise<Buffer> {
  await page.goto('./')
  await page.getByRole('button', { name: /Haystack|麦垛/ }).click()
  await expect(page).toHaveURL(/\/results$/)
  await page.goto(page.url().replace(/results$/, 'report'))
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 240_000 }),
    page.getByRole('button', { name: /保存 PDF|Save the PDF/ }).click(),
  ])
  return await readFile(await download.path())
}

/** The home page of a browser that has never been here, with a file dropped on it. */
async function dropped(browser: Browser, bytes: Buffer): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  await page.goto(new URL('./', test.info().project.use.baseURL).href)
  await expect(page.getByRole('button', { name: '打开文件' })).toBeVisible()
  const data = await page.evaluateHandle((base64) => {
    const given = new DataTransfer()
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    given.items.add(new File([content], 'report.pdf', { type: 'application/pdf' }))
    return given
  }, bytes.toString('base64'))
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
  return page
}

const embedded =
  /(\d+) 0 obj\s*<<\/Type \/EmbeddedFile[\s\S]*?\/Length (\d+)[\s\S]*?>>\s*stream\r?\n/

function payloadOf(bytes: Buffer): { object: string; at: number; length: number; text: string } {
  const found = embedded.exec(bytes.toString('latin1'))
  if (!found) throw new Error('the report carries no file')
  const at = found.index + found[0].length
  const length = Number(found[2])
  const text = inflateSync(bytes.subarray(at, at + length)).toString('utf8')
  return { object: found[1] ?? '', at, length, text }
}

/** The same file as a program leaves it that only adds to its end: with another payload, and all else as it was. */
function updated(bytes: Buffer, change: (text: string) => string): Buffer {
  const { object, text } = payloadOf(bytes)
  const whole = bytes.toString('latin1')
  const data = deflateSync(Buffer.from(change(text)))
  const at = bytes.length + 1
  const stream = Buffer.concat([
    Buffer.from(
      `\n${object} 0 obj\n<</Type /EmbeddedFile /Filter /FlateDecode /Length ${data.length}>>\nstream\n`,
    ),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ])
  const [root = ''] = /\/Root \d+ 0 R/.exec(whole) ?? []
  const [size = ''] = /\/Size \d+/.exec(whole) ?? []
  const before = whole.slice(whole.lastIndexOf('startxref')).split(/\s+/)[1]
  const table =
    `xref\n${object} 1\n${String(at).padStart(10, '0')} 00000 n \n` +
    `trailer\n<<${root} ${size} /Prev ${before}>>\nstartxref\n${at - 1 + stream.length}\n%%EOF\n`
  return Buffer.concat([bytes, stream, Buffer.from(table)])
}

// The plan in the report takes its time on a busy machine.
test.setTimeout(300_000)
// One after the other, so that one report is enough for all.
test.describe.configure({ mode: 'default' })

test('a report opens in a browser that has never been here, with everything that was said, and its figures match', async ({
  page,
  browser,
}) => {
  const bytes = await printedReport(page)
  const { text } = payloadOf(bytes)
  const fresh = await dropped(browser, bytes)
  await expect(fresh).toHaveURL(/\/results$/)
  const notice = fresh.getByText('与打印的数字一致')
  await expect(notice).toBeVisible()

  // It stays on whatever page one goes to, until it is dismissed.
  await fresh.getByRole('link', { name: '答题', exact: true }).click()
  await expect(fresh).toHaveURL(/\/answer/)
  await expect(notice).toBeVisible()
  await fresh.getByRole('main').getByRole('button', { name: '关闭' }).first().click()
  await expect(notice).toBeHidden()

  await fresh.goto(new URL('#/', fresh.url()).href)
  const [saved] = await Promise.all([
    fresh.waitForEvent('download'),
    fresh.getByRole('button', { name: /^保存到文件：麦垛/ }).click(),
  ])
  const kept: { assessment: unknown } = JSON.parse(await readFile(await saved.path(), 'utf8'))
  const carried: { assessment: unknown } = JSON.parse(text)
  expect(kept.assessment).toEqual(carried.assessment)
})

test('a report that another program has saved anew by adding to its end still opens and matches', async ({
  page,
  browser,
}) => {
  const bytes = updated(await printedReport(page), (text) => text)
  await expect((await dropped(browser, bytes)).getByText('与打印的数字一致')).toBeVisible()
})

test('one changed byte of what a report carries is noticed, and it opens only when that is asked for', async ({
  page,
  browser,
}) => {
  const bytes = updated(await printedReport(page), (text) => {
    const at = /"value": \d/.exec(text)
    if (!at) throw new Error('no answer to change')
    const place = at.index + at[0].length - 1
    return `${text.slice(0, place)}${text[place] === '2' ? '3' : '2'}${text.slice(place + 1)}`
  })
  const fresh = await dropped(browser, bytes)
  await expect(fresh.getByRole('alert')).toContainText('被改动过或损坏了')
  expect(new URL(fresh.url()).hash).toMatch(/^(#\/)?$/)
  await fresh.getByRole('button', { name: '仍然打开' }).click()
  await expect(fresh).toHaveURL(/\/results$/)
  await expect(fresh.getByText('请逐题核对').first()).toBeVisible()
})

test('what a report carries, damaged byte for byte, is called damaged and nothing is opened', async ({
  page,
  browser,
}) => {
  const bytes = await printedReport(page)
  const { at, length } = payloadOf(bytes)
  bytes.fill(0x5a, at + 40, at + length - 40)
  const fresh = await dropped(browser, bytes)
  await expect(fresh.getByRole('alert')).toContainText('附带的评估数据已损坏')
  await expect(fresh.getByText('还没有评估')).toBeVisible()
})

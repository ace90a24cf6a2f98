import { readFile } from 'node:fs/promises'
import { read } from '@e965/xlsx'
import { expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'

test.use({ locale: 'en-GB' })

/** The improve page of an example, once its actions lie on the calendar. */
async function openCalendar(page: Page) {
  await page.goto('./')
  await page.getByRole('button', { name: /Spruce/ }).click()
  await expect(page).toHaveURL(/\/results$/)
  await page.goto(page.url().replace(/results$/, 'improve'))
  const calendar = page.getByRole('region', { name: 'Calendar', exact: true })
  await expect(calendar.locator('[data-bar]').first()).toBeVisible()
  return calendar
}

async function download(page: Page, button: ReturnType<Page['getByRole']>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  return await readFile(await file.path())
}

for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId })
    test('a saved calendar has the days that the page shows', async ({ page }) => {
      const calendar = await openCalendar(page)
      const text = await download(page, calendar.getByRole('button', { name: /\.ics/ }))
      const events = new ICAL.Component(ICAL.parse(text.toString('utf8')))
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one))
      const bars = calendar.locator('[data-bar]')
      expect(events).toHaveLength(await bars.count())
      const shown = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
      for (const { uid, startDate, endDate } of events) {
        const id = uid.replace(/^.*\.(.*)@zhijie$/, '$1')
        const day = (time: ICAL.Time, later = 0) =>
          shown.format(Date.UTC(time.year, time.month - 1, time.day + later))
        const name = await calendar.locator(`[data-bar="${id}"]`).getAttribute('aria-label')
        expect(name).toContain(`, ${day(startDate)} to ${day(endDate, -1)}, `)
      }
    })
  })
}

test('what writes a file is loaded for it; not having arrived is said, and it can be tried again', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const calendar = await openCalendar(page)
  const writer = /\/assets\/sheets\.worker-[\w-]+\.js$/
  expect(asked.filter((url) => /sheets\.worker|write-calendar/.test(url))).toEqual([])
  await page.route(writer, (route) => route.abort())
  const save = calendar.getByRole('button', { name: /\.xlsx/ })
  await save.click()
  await expect(calendar.getByText(/^It did not work/)).toBeVisible()
  await page.unroute(writer)
  const book = read(await download(page, save))
  expect(book.SheetNames).toEqual(['Plan', 'Gaps', 'Answers'])
})

import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { appVersion } from '#core/app-version.ts'
import type { ReportInput } from '#core/report/compose-report.ts'
import { exampleIn, planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { makePdf } from '#platform/jobs/make-pdf.ts'
import { paths } from '#ui/paths.ts'
import { english } from '#words/en/words.ts'
import { keep } from './desk.ts'
import { showApp } from './home-stage.tsx'
import { improveExample, plannedNow } from './improve-stage.ts'

const { pictures: said, results, improve, calendar } = english

afterEach(() => {
  vi.restoreAllMocks()
  location.hash = ''
})

const create = URL.createObjectURL.bind(URL)

/** What a button of a chart hands to the browser to be saved, with the name it is saved under. */
async function saved(kind: 'SVG' | 'PNG', chart: string): Promise<{ blob: Blob; name: string }> {
  const blobs: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob)
    return create(blob)
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download)
  })
  const button = page.getByRole('button', { name: said.saveAs(kind, chart) })
  await button.click()
  const figure = page.getByRole('figure', { name: chart })
  await expect.element(figure.getByText(/^Saved: /), { timeout: 50_000 }).toBeVisible()
  const [blob] = blobs.filter(({ type }) => type.startsWith('image/'))
  vi.restoreAllMocks()
  if (!blob) throw new Error('nothing was saved')
  return { blob, name: names[0] ?? '' }
}

async function svgOf(blob: Blob): Promise<Document> {
  const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml')
  expect(svg.querySelector('parsererror')).toBeNull()
  return svg
}

/** The dots of a picture of either kind at a width, on white. */
async function dotsOf(blob: Blob, width: number, height: number): Promise<Uint8ClampedArray> {
  const image = new Image()
  const url = URL.createObjectURL(blob)
  image.src = url
  await image.decode()
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(image, 0, 0, width, height)
  URL.revokeObjectURL(url)
  return context.getImageData(0, 0, width, height).data
}

describe('a chart', () => {
  const charts = [
    results.charts.radarByQuestionnaire,
    results.charts.bars,
    results.charts.heat,
    results.importance.chart,
  ]

  it.each(charts)(
    'called “%s” is saved as an SVG and a PNG that show the same, with title, enterprise and day',
    async (chart) => {
      const [example] = await exampleIn('starting-point-software', 'en')
      if (!example) throw new Error('no example')
      const kept = { ...example, questionnaires: example.questionnaires.slice(0, 3) }
      await showApp({ at: paths.results(kept.id), before: () => keep(kept) })
      const svg = await saved('SVG', chart)
      expect(svg.name).toMatch(/^zhijie-Starting Point.*-\d{4}-\d\d-\d\d\.svg$/)
      const drawn = await svgOf(svg.blob)
      expect(drawn.querySelector('title')?.textContent).toBe(chart)
      const finding = page.getByRole('figure', { name: chart }).element().querySelector('p')
      expect(drawn.querySelector('desc')?.textContent).toContain(finding?.textContent ?? '-')
      const texts = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent)
      expect(texts).toContain(chart)
      expect(texts.some((text) => text?.includes(kept.profile.name))).toBe(true)

      const png = await saved('PNG', chart)
      expect(png.name).toBe(svg.name.replace('.svg', '.png'))
      const { width, height } = await createImageBitmap(png.blob)
      expect(width).toBeGreaterThan(1300)
      // Small enough that the edges of letters do not count, large enough that letters do.
      const small = [Math.round(width / 4), Math.round(height / 4)] as const
      const [one, other] = [await dotsOf(svg.blob, ...small), await dotsOf(png.blob, ...small)]
      const dots = Array.from({ length: one.length / 4 }, (_, i) => i * 4)
      const far = dots.filter((at) => Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 110)
      const ink = dots.filter((at) => (other[at] ?? 255) < 160)
      expect(ink.length / dots.length).toBeGreaterThan(0.005)
      expect(far.length / dots.length).toBeLessThan(0.002)
    },
  )

  it('of the improve page is saved as it would be printed', async () => {
    await improveExample('starting-point-software')
    await plannedNow()
    for (const chart of [improve.curve.title, calendar.chart.title]) {
      const button = page.getByRole('button', { name: said.saveAs('SVG', chart) })
      await expect.element(button).toBeVisible()
      const drawn = await svgOf((await saved('SVG', chart)).blob)
      expect(drawn.querySelector('title')?.textContent).toBe(chart)
      expect(drawn.querySelectorAll('text').length).toBeGreaterThan(8)
    }
  })
})

describe('the worker that makes reports', () => {
  /** The first two questionnaires of an example as a Word document. */
  const makeWord = async (onShare: (share: number) => void) => {
    const [assessment] = await exampleIn('starting-point-software', 'en')
    if (!assessment) throw new Error('no example')
    const one = { ...assessment, questionnaires: assessment.questionnaires.slice(0, 2) }
    const ids = one.questionnaires.map(({ id }) => id)
    const first: ReportInput = {
      assessment: one,
      questionnaires: await questionnairesIn(ids, 'en'),
      plan: await planIn('en'),
      language: 'en',
      today: '2026-11-23',
      appVersion,
    }
    const order = { first, second: null, format: 'docx', fingerprints: {} } as const
    return makePdf(order, '2026-11-23T08:00:00.000Z', ({ share }) => onShare(share))
  }

  it('makes a Word document of a report, with its progress told', async () => {
    const told: number[] = []
    const job = await makeWord((share) => told.push(share))
    const made = await job.done
    if (!made.ok) throw new Error(JSON.stringify(made.problem))
    expect(made.value.pages).toBe(0)
    expect(new TextDecoder().decode(made.value.bytes.subarray(0, 2))).toBe('PK')
    expect(made.value.bytes.length).toBeGreaterThan(50_000)
    expect(told.at(-1)).toBe(1)
    expect(new Set(told).size).toBeGreaterThan(20)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })

  it('ends in the middle of a Word document that is given up, and says no more of it', async () => {
    const told: number[] = []
    const job = await makeWord((share) => {
      told.push(share)
      if (told.length === 5) job.cancel()
    })
    expect(await job.done).toEqual({ ok: false, problem: { kind: 'pdf-stopped' } })
    expect(told.at(-1)).toBeLessThan(1)
    const before = told.length
    await new Promise((resolve) => {
      setTimeout(resolve, 500)
    })
    expect(told).toHaveLength(before)
  })
})

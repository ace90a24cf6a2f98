import pixelmatch from 'pixelmatch'
import { expect, it, vi } from 'vitest'
import { commands } from 'vitest/browser'
import type { Logo } from '#core/assessment/schema.ts'
import { changeReport, type ReportChanges } from '#core/assessment/report-choices.ts'
import type { ReportInput } from '#core/report/compose-report.ts'
import { exampleIn, planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { makePdf } from '#platform/jobs/make-pdf.ts'
import { openPdf } from '#platform/pdf/open-pdf.ts'

/*
 * Two pages as they are meant to look. After a change that is meant, draw the references anew and look at them:
 * VITE_RENEW_LOOK=1 npx vitest run --project browser tests/browser/report-look.test.ts
 */

// Whole fonts are read and pages drawn, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 240_000 })

const DPI = 50
/** The part of a page's pixels that may differ, so that other machines may smooth edges in their own way. */
const TOLERANCE = 0.004
const isRenewing = Boolean(import.meta.env['VITE_RENEW_LOOK'])
const cover = { page: 1, path: 'tests/fixtures/look/cover.png' } as const
const summary = { page: 2, path: 'tests/fixtures/look/summary.png' } as const

function pen(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('nothing can be drawn here')
  return context
}

async function base64Of(canvas: OffscreenCanvas): Promise<string> {
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
}

/** A picture of three bars on a ground that is seen through. */
async function logoOf(width: number, height: number): Promise<Logo> {
  const canvas = new OffscreenCanvas(width, height)
  const context = pen(canvas)
  for (const [i, color] of ['#c8102e', '#1d4f91', '#f2a900'].entries()) {
    context.fillStyle = color
    context.fillRect((i * width) / 3, height * 0.2 * i, width / 4, height * (1 - 0.2 * i))
  }
  return { mime: 'image/png', base64: await base64Of(canvas), width, height }
}

async function reportWith(look: ReportChanges): Promise<ReportInput> {
  const [assessment, ...others] = [...(await exampleIn('spruce-precision', 'zh-Hans'))].toSorted(
    (a, b) => (a.updatedAt < b.updatedAt ? 1 : -1),
  )
  if (!assessment) throw new Error('the example is missing')
  return {
    assessment: changeReport(assessment, { parts: ['summary'], ...look }, assessment.updatedAt),
    questionnaires: await questionnairesIn(
      assessment.questionnaires.map(({ id }) => id),
      'zh-Hans',
    ),
    plan: await planIn('zh-Hans'),
    language: 'zh-Hans',
    today: '2026-11-26',
    appVersion: '1.0.0',
    earlier: others.map((one) => ({ assessment: one, day: one.updatedAt.slice(0, 10) })),
  }
}

/** The pages of the PDF that a worker of the site makes of a report. */
async function pagesOf(first: ReportInput): Promise<OffscreenCanvas[]> {
  const order = { first, second: null, format: 'pdf', fingerprints: {} } as const
  const made = await makePdf(order, '2026-11-26T08:00:00.000Z', () => {}).done
  if (!made.ok) throw new Error(made.problem.kind)
  const pdf = await openPdf(made.value.bytes)
  const pages: OffscreenCanvas[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const viewport = page.getViewport({ scale: DPI / 72 })
    const canvas = document.createElement('canvas')
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    await page.render({ canvas, viewport }).promise
    const copy = new OffscreenCanvas(canvas.width, canvas.height)
    pen(copy).drawImage(canvas, 0, 0)
    pages.push(copy)
  }
  await pdf.loadingTask.destroy()
  return pages
}

async function readReference({ path }: { readonly path: string }): Promise<OffscreenCanvas> {
  const picture = await createImageBitmap(await (await fetch(`/${path}`)).blob())
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  pen(canvas).drawImage(picture, 0, 0)
  return canvas
}

/** The part of the pixels in which two pages of one size differ. */
function difference(one: OffscreenCanvas, other: OffscreenCanvas | undefined): number {
  if (!other) return 1
  const { width, height } = one
  expect([other.width, other.height]).toEqual([width, height])
  const [a, b] = [one, other].map((canvas) => pen(canvas).getImageData(0, 0, width, height).data)
  if (!a || !b) return 1
  return pixelmatch(a, b, undefined, width, height, { threshold: 0.12 }) / (width * height)
}

const color = '#1d4f91'

it.runIf(isRenewing)('the references are drawn anew', async () => {
  const pages = await pagesOf(await reportWith({ color, logo: await logoOf(240, 80) }))
  expect(pages).toHaveLength(2)
  for (const { page, path } of [cover, summary]) {
    const drawn = pages[page - 1]
    if (drawn) await commands.writeFile(path, await base64Of(drawn), 'base64')
  }
})

it.skipIf(isRenewing)(
  'cover and summary look as they are meant to, with a logo and a colour of the enterprise',
  async () => {
    const pages = await pagesOf(await reportWith({ color, logo: await logoOf(240, 80) }))
    expect(pages).toHaveLength(2)
    for (const reference of [cover, summary]) {
      const differs = difference(await readReference(reference), pages[reference.page - 1])
      expect(differs, reference.path).toBeLessThan(TOLERANCE)
    }
  },
)

it.skipIf(isRenewing)(
  'another colour, or a title three millimetres lower, is no longer that look',
  async () => {
    const reference = await readReference(cover)
    // The logo is as wide as it may be, so its height moves what stands under it.
    const [lower] = await pagesOf(await reportWith({ color, logo: await logoOf(240, 94) }))
    expect(difference(reference, lower)).toBeGreaterThan(2 * TOLERANCE)
    const [other] = await pagesOf(
      await reportWith({ color: '#1d6b91', logo: await logoOf(240, 80) }),
    )
    expect(difference(reference, other)).toBeGreaterThan(2 * TOLERANCE)
  },
)

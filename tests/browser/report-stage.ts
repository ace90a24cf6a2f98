import { page } from 'vitest/browser'
import type { Assessment } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import { exampleIn } from '#platform/catalogue/load-catalogue.ts'
import { english } from '#words/en/words.ts'
import { keep } from './desk.ts'
import { showApp } from './home-stage.tsx'

const { report: said } = english

/** The id of the assessment whose report is shown. */
export const sampleId = 'report-sample'

export const button = (name: string) => page.getByRole('button', { name, exact: true })
export const tick = (name: string) => page.getByRole('checkbox', { name, exact: true })
export const radio = (name: string) => page.getByRole('radio', { name, exact: true })

/** The report page of an example enterprise, with the first of its questionnaires and what is changed in it. */
export async function showReport(
  change: (assessment: Assessment) => Partial<Assessment> = () => ({}),
  language: Language = 'en',
): Promise<void> {
  const [assessment] = await exampleIn('starting-point-software', language)
  if (!assessment) throw new Error('no example')
  const kept = {
    ...assessment,
    questionnaires: assessment.questionnaires.slice(0, 1),
    ...change(assessment),
    id: sampleId,
    example: false,
  }
  await showApp({ at: `/a/${kept.id}/report`, language, before: () => keep(kept) })
}

/** The text of the page beside the frame. */
export const text = (): string => document.querySelector('main')?.textContent ?? ''

/** How many pages the PDF has that was made last, by what the page says. */
export const pagesMade = (): number => Number(/(\d+) pages?, [\d.]+ [kKM]B\./.exec(text())?.[1])

/** The places of the pages in the preview. */
export const places = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-page]'),
]

/** Waits until the preview is of what is chosen now, its plan included. */
export async function settled(): Promise<void> {
  await expectText(/\d+ pages?, /)
  await until(() => !text().includes(said.preview.withoutPlan))
  await until(() => pagesMade() === places().length && !document.querySelector('[data-old]'))
}

async function expectText(pattern: RegExp): Promise<void> {
  await until(() => pattern.test(text()))
}

/** Waits until something holds. */
export async function until(holds: () => boolean, ms = 45_000): Promise<void> {
  const end = performance.now() + ms
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${holds.toString()}\n${text()}`)
    // oxlint-disable-next-line no-await-in-loop -- it is the waiting
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
}

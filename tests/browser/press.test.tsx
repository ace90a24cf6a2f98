import { MantineProvider } from '@mantine/core'
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react'
import { appVersion } from '#core/app-version.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { Order } from '#features/report/compose-order.ts'
import { ReportFiles } from '#features/report/report-files.tsx'
import { usePress } from '#features/report/use-press.ts'
import { exampleIn, planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { drawInWorker } from '#platform/jobs/draw-in-worker.ts'
import { WordsProvider } from '#ui/words-context.tsx'
import { english } from '#words/en/words.ts'
import { assessmentOf } from './desk.ts'
import { showApp } from './home-stage.tsx'

/** Shows what came of making the PDF of an order. */
function Probe({ order }: { readonly order: Order }) {
  const { work } = usePress(order)
  return <p id="work">{work.kind === 'failed' ? JSON.stringify(work.problem) : work.kind}</p>
}

/** The buttons that save it, and what lets one give up making it. */
function Desk({ order }: { readonly order: Order }) {
  const press = usePress(order)
  return (
    <MantineProvider>
      <WordsProvider language="en" words={english}>
        <ReportFiles order={order} sheets={order} press={press} isPlanPending={false} />
        <button type="button" onClick={press.cancel}>
          Give up
        </button>
      </WordsProvider>
    </MantineProvider>
  )
}

/** An order whose report cannot be composed, as a questionnaire nobody thought of may make it. */
async function orderOf(assessment: Assessment): Promise<Order> {
  const questionnaires: Questionnaire[] = JSON.parse('[{ "id": "unthought-of" }]')
  const input = { questionnaires, plan: await planIn('en'), language: 'en', appVersion } as const
  return { assessment, first: { words: english, input }, second: null, improvement: null }
}

const told = (): string | null | undefined => document.querySelector('#work')?.textContent

afterEach(async () => {
  await cleanup()
})

describe('the PDF made in the background', () => {
  it('is said to have failed, and why, where the report cannot even be composed', async () => {
    await showApp()
    await cleanup()
    const order = await orderOf(assessmentOf(crypto.randomUUID(), {}))
    await render(<Probe order={order} />)
    await expect.poll(told).toMatch(/"kind":"pdf-failed","reason":".+"/)
  })

  it('is said to have failed, and why, where what it is made of cannot be handed to a worker', async () => {
    await showApp()
    await cleanup()
    const order = await orderOf(assessmentOf(crypto.randomUUID(), {}))
    const unsendable = { toJSON: () => 'nobody thought of it' }
    const first = { ...order.first, input: { ...order.first.input, unsendable } }
    await render(<Probe order={{ ...order, first }} />)
    await expect.poll(told).toMatch(/pdf-failed.+could not be cloned/)
  })
})

describe('a worker', () => {
  it('that does not arrive is called missing, not broken', async () => {
    const worker = new Worker('/no-such-worker.js', { type: 'module' })
    const job = drawInWorker(worker, { workbook: { sheets: [] } }, { takesFonts: false })
    expect(await job.done).toEqual({ kind: 'missing' })
  })
})

describe('a PDF asked for before it is made', () => {
  const { files } = english.report
  const save = page.getByRole('button', { name: files.save, exact: true })

  it('is said to have failed as soon as the pages have, and may be asked for again', async () => {
    await showApp()
    await cleanup()
    await render(<Desk order={await orderOf(assessmentOf(crypto.randomUUID(), {}))} />)
    for (let asked = 0; asked < 2; asked += 1) {
      await save.click()
      await expect.element(page.getByText(/^The PDF was not made/)).toBeVisible()
      await expect.element(save).not.toHaveAttribute('aria-disabled', 'true')
    }
  })

  it('is waited for no longer than its pages, once these are given up', async () => {
    await showApp()
    await cleanup()
    const [assessment] = await exampleIn('spruce-precision', 'en')
    if (!assessment) throw new Error('no example')
    const ids = assessment.questionnaires.map(({ id }) => id)
    const { first, ...rest } = await orderOf(assessment)
    const input = { ...first.input, questionnaires: await questionnairesIn(ids, 'en') }
    await render(<Desk order={{ ...rest, first: { ...first, input } }} />)
    // Both at once, long before the pages can be there.
    for (const name of [files.save, 'Give up']) {
      const button = page.getByRole('button', { name, exact: true }).element()
      if (button instanceof HTMLElement) button.click()
    }
    await expect.element(page.getByText(files.stopped(files.pdf))).toBeVisible()
    await expect.element(save).not.toHaveAttribute('aria-disabled', 'true')
  })
})

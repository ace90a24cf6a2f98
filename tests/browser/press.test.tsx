import { afterEach, describe, expect, it } from 'vitest'
import { cleanup, render } from 'vitest-browser-react'
import type { Assessment } from '#core/assessment/schema.ts'
import type { Order } from '#features/report/compose-order.ts'
import { usePress } from '#features/report/use-press.ts'
import { english } from '#words/en/words.ts'
import { assessmentOf } from './desk.ts'
import { showApp } from './home-stage.tsx'

/** Shows what came of making the PDF of an order. */
function Probe({ order }: { readonly order: Order }) {
  const { work } = usePress(order)
  return <p id="work">{work.kind === 'failed' ? JSON.stringify(work.problem) : work.kind}</p>
}

/** An order that cannot be composed, as an answer nobody thought of may make it. */
function orderOf(assessment: Assessment): Order {
  const compose = (): never => {
    throw new Error('nobody thought of it')
  }
  return { assessment, first: { words: english, compose }, second: null, improvement: null }
}

afterEach(async () => {
  await cleanup()
})

describe('the PDF made in the background', () => {
  it('is said to have failed, and why, where the report cannot even be composed', async () => {
    await showApp()
    await cleanup()
    const order = orderOf(assessmentOf(crypto.randomUUID(), {}))
    await render(<Probe order={order} />)
    await expect
      .poll(() => document.querySelector('#work')?.textContent)
      .toContain('nobody thought of it')
  })
})

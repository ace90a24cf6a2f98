import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { writeAssessmentFile } from '#core/exchange/write-assessment-file.ts'
import { refreshLibrary } from '#connect.ts'
import { listSetAside } from '#platform/storage/set-aside.ts'
import { assessmentOf, disk } from './desk.ts'
import { keepNamed, showApp } from './home-stage.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const heading = (name: string) => page.getByRole('heading', { name, exact: true })

const withTwo = async () => {
  await keepNamed('one', 'Spruce & Sons')
  await keepNamed('two', 'Willow', { updatedAt: '2026-11-23T08:00:00.000Z' })
}

function drop(text: string): void {
  dropFile(new File([text], 'assessment.json', { type: 'application/json' }))
}

function dropFile(file: File): void {
  const dropped = new DataTransfer()
  dropped.items.add(file)
  dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }))
}

/** A file on a slow disk: its whole text comes when it is told to arrive. */
class SlowFile extends File {
  arrive = (): void => undefined
  readonly #arrived = new Promise<void>((resolve) => {
    this.arrive = resolve
  })

  override async text(): Promise<string> {
    await this.#arrived
    return await super.text()
  }
}

describe('the home page', () => {
  it('says that nothing leaves the browser, and what to do when nothing is here yet', async () => {
    await showApp()
    await expect.element(page.getByText('nothing is sent anywhere')).toBeVisible()
    await expect.element(page.getByText('None yet. Start an assessment')).toBeVisible()
  })

  it('lists what is kept, latest first, with stage and progress', async () => {
    await showApp({ before: withTwo })
    const lines = page.getByRole('listitem')
    await expect.element(lines.first()).toHaveTextContent('Willow')
    await expect.element(lines.first()).toHaveTextContent(/0 of \d+ items/)
    await expect.element(page.getByRole('link', { name: 'Continue: Willow' })).toBeVisible()
  })

  it('opens a file that is dropped onto it', async () => {
    await showApp()
    drop(writeAssessmentFile(assessmentOf('dropped', {}), '2026-11-23T08:00:00.000Z'))
    await expect.poll(() => location.hash).toContain('#/a/dropped/answer/standards/')
  })

  it('says why a wrong file cannot be opened, and stays as it was', async () => {
    await showApp({ before: withTwo })
    drop('not one of ours')
    await expect.element(page.getByRole('alert')).toBeVisible()
    expect(location.hash).toBe('#/')
    await expect.element(button('Delete: Willow')).toBeVisible()
  })

  it('says that a file is being read in place of what was told before, until it is known what it is', async () => {
    await showApp({ before: withTwo })
    await button('Delete: Willow').click()
    await expect.element(page.getByText('“Willow” was deleted.')).toBeVisible()
    const slow = new SlowFile(['not one of ours'], 'large.json')
    dropFile(slow)
    await expect.element(page.getByText('Reading the file…')).toBeVisible()
    await expect.element(page.getByText('“Willow” was deleted.')).not.toBeInTheDocument()
    slow.arrive()
    await expect.element(page.getByRole('alert')).toBeVisible()
    await expect.element(page.getByText('Reading the file…')).not.toBeInTheDocument()
  })

  it('reports a record that cannot be read, and lets it go only when told to', async () => {
    await showApp({
      before: async () => {
        await keepNamed('one', 'Willow')
        await (await disk.connect()).put('heads', { id: 'broken', profile: 7 })
        await refreshLibrary()
      },
    })
    await expect.element(page.getByText('One record could not be read')).toBeVisible()
    await expect.element(button('Delete: Willow')).toBeVisible()
    expect(await listSetAside(disk)).toMatchObject({ value: [{ records: [{ profile: 7 }] }] })
    await button('Remove from this browser').click()
    await expect.poll(() => listSetAside(disk)).toMatchObject({ value: [] })
    expect(page.getByText('One record could not be read').query()).toBeNull()
  })

  it('holds a name of 200 characters without scrolling sideways on a phone', async () => {
    await page.viewport(360, 740)
    await showApp({ before: () => keepNamed('long', 'W'.repeat(200)) })
    await expect.element(button(/^Delete/)).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    await page.viewport(1280, 800)
  })
})

describe('the frame', () => {
  it('shows the keys when asked with a question mark, and goes on Escape', async () => {
    await showApp()
    await expect.element(button('Start an assessment')).toBeVisible()
    await userEvent.keyboard('?')
    await expect.element(page.getByRole('dialog')).toHaveTextContent('Undo the last step')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => document.querySelector('dialog[open]')).toBeNull()
  })

  it('says clearly that an assessment is not here', async () => {
    await showApp({ at: '/a/nowhere/profile' })
    await expect.element(heading('This assessment was not found')).toBeVisible()
    await page.getByRole('link', { name: 'Go to the home page' }).click()
    await expect.element(button('Start an assessment')).toBeVisible()
  })

  it('says clearly that there is no such page', async () => {
    await showApp({ at: '/elsewhere' })
    await expect.element(heading('There is no such page')).toBeVisible()
  })
})

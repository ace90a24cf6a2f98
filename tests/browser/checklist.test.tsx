import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { cleanup } from 'vitest-browser-react'
import { page, userEvent } from 'vitest/browser'
import { refreshLibrary } from '#connect.ts'
import { openPdf } from '#platform/pdf/open-pdf.ts'
import { closeAssessment, useAssessment } from '#state/assessment.ts'
import { useLibrary } from '#state/library.ts'
import { tellChecklist } from '#state/read-checklist.ts'
import { paths } from '#ui/paths.ts'
import { english } from '#words/en/words.ts'
import { assessmentOf, keep, keptAssessment } from './desk.ts'
import { showApp } from './home-stage.tsx'

const { checklist: say } = english
const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = () => document.querySelector<HTMLInputElement>('[aria-current] input')
const current = () => document.querySelector('[aria-current="true"]')?.textContent ?? ''
const told = () => document.querySelector('output[aria-live="polite"] > span')?.textContent ?? ''

async function broken(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))
}

afterEach(async () => {
  location.hash = ''
  await cleanup()
  closeAssessment()
  await page.viewport(1280, 900)
})

/** The page where answers are typed in, of a maker of things with nothing answered. */
async function showEntry(): Promise<string> {
  const id = `enter-${crypto.randomUUID()}`
  const profile = {
    name: 'Works Ltd',
    roles: ['manufacturer' as const],
    staff: 60,
    size: 'small' as const,
    ambition: 'basic' as const,
  }
  await showApp({
    at: paths.enter(id),
    before: () =>
      keep(assessmentOf(id, { profile, questionnaires: [{ id: 'standards', version: '1.1.0' }] })),
  })
  await expect.poll(() => document.activeElement === field() && field() !== null).toBe(true)
  return id
}

const answers = () => Object.fromEntries(useAssessment.getState().assessment?.answers ?? [])

describe('typing in paper answers', () => {
  it('takes one key an answer, goes on by Enter and back by Backspace, and keeps all of it', async () => {
    const id = await showEntry()
    expect(current()).toContain('2.1')
    await userEvent.keyboard('3')
    expect(told()).toContain('2.1: level 3')
    await userEvent.keyboard('g2')
    await userEvent.keyboard('tseen by Li{Enter}')
    await userEvent.keyboard('{Enter}')
    await expect.poll(current).toContain('2.2')
    await userEvent.keyboard('12')
    await userEvent.keyboard('{Enter}d{Enter}')
    await userEvent.keyboard('nno services{Enter}')
    await expect.poll(current).toContain('2.5')
    await userEvent.keyboard('{Backspace}')
    await expect.poll(current).toContain('2.4')
    const said = answers()
    expect(said['std-owner']).toMatchObject({ value: 3, evidence: 2, note: 'seen by Li' })
    expect(said['std-list']).toMatchObject({ value: ['mandatory', 'recommended'] })
    await expect
      .poll(async () => (await keptAssessment(id)).answers.size, { timeout: 10_000 })
      .toBe(4)
  })

  it('refuses a key that is none at once, jumps to a number, undoes, and finds what is open', async () => {
    await showEntry()
    await userEvent.keyboard('7')
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('press 1–5')
    expect(answers()).toEqual({})
    await userEvent.keyboard('j8{Enter}')
    await expect.poll(current).toContain('2.8')
    await userEvent.keyboard('2')
    expect(Object.values(answers())).toMatchObject([{ value: 2 }])
    await userEvent.keyboard('u')
    expect(answers()).toEqual({})
    await userEvent.keyboard('j99{Enter}')
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('99')
    await userEvent.keyboard('{Escape}j2.1{Enter}1o')
    await expect.poll(current).toContain('2.2')
    expect(document.body.textContent).toContain('1 of ')
  })

  it('keeps what is typed when another item is gone to before Enter, and stays where it cannot be kept', async () => {
    await showEntry()
    await userEvent.keyboard('3tseen by Li{ArrowDown}')
    await expect.poll(current).toContain('2.2')
    expect(answers()['std-owner']).toMatchObject({ value: 3, note: 'seen by Li' })
    await userEvent.keyboard('nno list is wanted')
    await userEvent.click(page.getByRole('button', { name: /^2\.1 / }))
    await expect.poll(current).toContain('2.1')
    expect(answers()['std-list']).toMatchObject({ reason: 'no list is wanted' })
    await userEvent.keyboard(`t${'{Backspace}'.repeat('seen by Li'.length)}{ArrowDown}`)
    expect(answers()['std-owner']).not.toHaveProperty('note')
    await userEvent.keyboard(`n${'{Backspace}'.repeat('no list is wanted'.length)}{ArrowUp}`)
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(
      english.enter.wrong.reasonNeeded,
    )
    expect(current()).toContain('2.2')
  })

  it('names no key that the item does not take', async () => {
    await showEntry()
    await userEvent.keyboard('{Enter}')
    await expect.poll(current).toContain('2.2')
    expect(document.querySelector('dl')?.textContent).toContain(english.enter.keys.tick)
    expect(document.querySelector('dl')?.textContent).not.toContain(english.enter.keys.none)
  })

  it('stands at 360 pixels and passes axe', async () => {
    await page.viewport(360, 740)
    await showEntry()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    expect(await broken()).toEqual([])
  })
})

it('a checklist of which no answer could be read is not said to be without answers', async () => {
  const id = await showEntry()
  const trouble = {
    kind: 'several',
    about: 'item',
    of: 'std-group',
    number: '1.1',
    ask: '',
  } as const
  const news = { id, answers: 0, filledBy: '', filledOn: '' }
  tellChecklist({ ...news, troubles: [{ ...trouble, said: ['1', '2'] }] })
  await expect.element(page.getByText(say.read.troubles(1))).toBeVisible()
  expect(document.body.textContent).not.toContain(say.read.title(0))
  expect(document.body.textContent).not.toContain(say.read.answers(0))
  tellChecklist({ ...news, troubles: [] })
  await expect.element(page.getByText(say.read.title(0))).toBeVisible()
  tellChecklist(null)
})

describe('a blank checklist', () => {
  it('is not begun any more once its page was left', async () => {
    await showApp({ at: paths.checklist })
    await expect.element(button(say.make)).toBeEnabled()
    const workers = countWorkers()
    // In one go, before what it needs can be here.
    for (const one of document.querySelectorAll('button')) {
      if (one.textContent === say.make) one.click()
    }
    location.hash = ''
    await expect.poll(() => document.querySelector('#kept')).not.toBeNull()
    location.hash = paths.checklist
    await button(say.make).click()
    await expect.poll(workers.running, { timeout: 20_000 }).toBeGreaterThan(0)
    await button(say.cancel).click()
    expect(workers.running()).toBe(0)
    workers.stop()
  })

  it('leaves out what asks an enterprise nothing, says so, and makes no file of that alone', async () => {
    const profile = {
      name: 'Salon',
      roles: ['consumer-service' as const],
      staff: 4,
      size: 'micro' as const,
      ambition: 'basic' as const,
    }
    const recall = 'Recall and product safety'
    await showApp({
      at: paths.checklist,
      before: async () => {
        await keep(assessmentOf('salon', { profile }))
        await keep(assessmentOf('unknown', {}))
      },
    })
    const whom = page.getByRole('combobox', { name: say.forWhom })
    await userEvent.selectOptions(whom, 'salon')
    await button(say.none).click()
    await page.getByRole('checkbox', { name: recall }).click()
    await button(say.make).click()
    await expect.element(page.getByText(say.nothingAsked), { timeout: 20_000 }).toBeVisible()
    expect(document.body.textContent).not.toContain(say.save)
    await page.getByRole('checkbox', { name: 'Standards leadership' }).click()
    await button(say.make).click()
    await expect.element(button(say.save), { timeout: 60_000 }).toBeVisible()
    expect(document.body.textContent).toContain(say.leftOut([recall]))
    // What is kept is read anew whenever another tab has written; that chooses nothing else.
    await refreshLibrary()
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    expect(document.body.textContent).not.toContain(say.stale)
    // Of whom nothing is known, nobody can say what concerns them.
    await userEvent.selectOptions(whom, 'unknown')
    await expect.element(page.getByText(say.stale)).toBeVisible()
    expect(whom.element().textContent).toContain('its profile is still empty')
    await button(say.none).click()
    await page.getByRole('checkbox', { name: recall }).click()
    await button(say.makeAgain).click()
    await expect.element(button(say.save), { timeout: 60_000 }).toBeVisible()
    expect(document.body.textContent).not.toContain(recall + '.')
  })

  it('is made in the browser, filled in by another program, and opened as a new assessment', async () => {
    await showApp({ at: paths.checklist })
    await button(say.none).click()
    expect(document.body.textContent).toContain(say.noneChosen)
    await expect.element(button(say.make)).toBeDisabled()
    await page.getByRole('checkbox', { name: 'Standards leadership' }).click()
    await button(say.make).click()
    await expect.element(button(say.save), { timeout: 60_000 }).toBeVisible()
    // Whoever works with the keyboard is still where they pressed.
    expect(document.activeElement?.textContent).toBe(say.makeAgain)
    expect(await broken()).toEqual([])
    const address = page.getByRole('link', { name: say.open }).element().getAttribute('href') ?? ''
    const blank = await new Promise<Uint8Array>((resolve) => {
      const request = new XMLHttpRequest()
      request.responseType = 'arraybuffer'
      request.addEventListener('load', () => resolve(new Uint8Array(request.response)))
      request.open('GET', address)
      request.send()
    })
    const saved = await filledIn(blank, {
      'profile:name': '青溪 Works 😀',
      'profile:staff': 'about 20',
      'answer:std-owner': '4',
      'note:std-owner': '由𬭎公司核对',
      'answer:std-group': 'NotApplicable',
    })
    location.hash = ''
    await expect.poll(() => document.querySelector('#kept')).not.toBeNull()
    drop(saved)
    await expect.poll(() => location.hash, { timeout: 20_000 }).toMatch(/\/a\/.+\/enter$/)
    await expect.poll(() => document.body.textContent).toContain(say.read.title(1))
    const text = document.body.textContent ?? ''
    expect(text).toContain(say.read.troubles(2))
    expect(text).toContain('EmployeesThis is not a number, so it does not count: “about 20”')
    expect(text).toContain(say.trouble.kinds['reason-missing'])
    const { assessment } = useAssessment.getState()
    expect(assessment?.profile.name).toBe('青溪 Works 😀')
    expect(answers()).toMatchObject({ 'std-owner': { value: 4, note: '由𬭎公司核对' } })
    expect(answers()['std-group']).toBeUndefined()
    expect(await broken()).toEqual([])
    await button(say.read.dismiss).click()
    expect(document.body.textContent).not.toContain(say.read.title(1))
    // Opened again, it overwrites nothing.
    location.hash = ''
    await expect.poll(() => document.querySelector('#kept')).not.toBeNull()
    drop(saved)
    await expect.poll(() => location.hash, { timeout: 20_000 }).toMatch(/\/a\/.+\/enter$/)
    await expect.poll(() => useLibrary.getState().entries.length).toBe(2)
  })
})

/** Counts the workers that are begun and not ended again, until it is stopped. */
function countWorkers(): { readonly running: () => number; readonly stop: () => void } {
  const Plain = globalThis.Worker
  let count = 0
  globalThis.Worker = class extends Plain {
    constructor(...given: ConstructorParameters<typeof Plain>) {
      super(...given)
      count += 1
    }
    override terminate(): void {
      super.terminate()
      count -= 1
    }
  }
  return {
    running: () => count,
    stop: () => {
      globalThis.Worker = Plain
    },
  }
}

function drop(bytes: Uint8Array<ArrayBuffer>): void {
  const dropped = new DataTransfer()
  dropped.items.add(new File([bytes], 'checklist.pdf', { type: 'application/pdf' }))
  dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }))
}

/** What pdf.js saves once these fields are filled in. */
async function filledIn(
  bytes: Uint8Array,
  entries: Readonly<Record<string, string>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await openPdf(bytes)
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number)
    for (const widget of await sheet.getAnnotations()) {
      const value = entries[widget.fieldName]
      if (value === undefined) continue
      const own = widget.radioButton ? widget.buttonValue === value : value
      pdf.annotationStorage.setValue(widget.id, { value: own })
    }
  }
  const saved = await pdf.saveDocument()
  await pdf.loadingTask.destroy()
  return Uint8Array.from(saved)
}

import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { actionsById, scoreAfter } from '#core/planning/path/plan-path.ts'
import { allActions } from '#core/questionnaire/find-item.ts'
import { undo } from '#state/assessment.ts'
import { formatDecimal, formatShown } from '#words/figures.ts'
import {
  drawKept,
  namesOnDisk,
  onDisk,
  pathActions,
  pathInput,
  pathPlanned,
  showWhatIf,
} from './what-if-stage.tsx'

const part = () => document.querySelector<HTMLElement>('#what-if') ?? document.body
const inPart = () => page.elementLocator(part())
const rows = () =>
  [...part().querySelectorAll('[data-part="figures"] tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim()),
  )
const trialRow = () => rows()[2]
const boxOf = (actionId: string) =>
  part().querySelector<HTMLInputElement>(`[data-action="${actionId}"]`)
const switchedOn = () =>
  [...part().querySelectorAll<HTMLInputElement>('[data-action]:checked')].map(
    ({ dataset }) => dataset['action'] ?? '',
  )
const isOn = (actionId: string) => boxOf(actionId)?.checked
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
const notice = () => part().querySelector('[role="status"]')
const comparison = () => inPart().getByRole('table', { name: /compared with/ })

/** The figures that pages show once these actions are done, and what they cost. */
function figuresOf(ids: readonly string[]): readonly string[] {
  const input = pathInput()
  const score = scoreAfter(input, ids)
  const { figure, range } = formatShown('en', score)
  const actions = actionsById(input.questionnaires, ids)
  const sum = (of: (one: (typeof actions)[number]) => number) =>
    actions.reduce((all, one) => all + of(one), 0)
  const days = sum((one) => one.days[1])
  const cny = sum((one) => one.cost[1])
  const { guaranteed = 0, possible = 0 } = score.stage ?? {}
  const names = ['Ad hoc', 'Checked', 'Assured', 'Preventive', 'Leading']
  return [
    guaranteed === possible
      ? `Stage ${guaranteed}, ${names[guaranteed - 1]}`
      : `Stages ${guaranteed}–${possible}, ${names[guaranteed - 1]} to ${names[possible - 1]}`,
    figure !== null && range !== null ? `${figure} (${range})` : (figure ?? range ?? ''),
    formatDecimal('en', days, 1, 0),
    formatDecimal('en', cny, 0),
    formatDecimal('en', cny + days * 800, 0),
  ]
}

async function pathIsThere(): Promise<void> {
  await pathPlanned()
  await expect.poll(() => rows()[1]?.[0]).toMatch(/^Stage/)
}

async function openGroups(): Promise<void> {
  for (const group of part().querySelectorAll<HTMLDetailsElement>('details:has(h4)')) {
    group.open = true
  }
  await expect.poll(() => part().querySelectorAll('[data-action]').length).toBeGreaterThan(50)
}

/** An action out of the path that needs nothing and brings something, and one that needs another. */
function actionsOut() {
  const on = new Set(pathActions())
  const out = pathInput().questionnaires.flatMap(allActions)
  return {
    free: out.find(({ id, needs, days }) => !on.has(id) && needs.length === 0 && days[1] > 0),
    needing: out.find(({ id, needs }) => !on.has(id) && needs.some((need) => !on.has(need))),
  }
}

async function keepAs(name: string): Promise<void> {
  await inPart().getByRole('textbox', { name: 'A name for this trial' }).fill(name)
  await inPart().getByRole('button', { name: 'Keep this trial' }).click()
}

afterEach(async () => {
  location.hash = ''
  await page.viewport(1280, 900)
})

describe('a trial', () => {
  it('starts as the planned path, with the figures that the path leads to', async () => {
    await showWhatIf()
    await pathIsThere()
    expect(trialRow()).toEqual(figuresOf(pathActions()))
    expect(rows()[0]).toEqual(figuresOf([]))
    await openGroups()
    expect(new Set(switchedOn())).toEqual(new Set(pathActions()))
  })

  it('moves its figures within a frame of a switch, to what the score after says', async () => {
    await showWhatIf()
    await pathIsThere()
    await openGroups()
    const last = pathActions().findLast((id) =>
      pathInput()
        .questionnaires.flatMap(allActions)
        .every(({ needs }) => !needs.includes(id)),
    )
    const without = pathActions().filter((id) => id !== last)
    boxOf(last ?? '')?.click()
    await frame()
    expect(trialRow()).toEqual(figuresOf(without))
    expect(rows()[1]).toEqual(figuresOf(pathActions()))
    const { free } = actionsOut()
    boxOf(free?.id ?? '')?.click()
    await frame()
    expect(trialRow()).toEqual(figuresOf([...without, free?.id ?? '']))
  })

  it('switches on what an action needs, says so, and takes it back', async () => {
    await showWhatIf()
    await pathIsThere()
    await openGroups()
    const before = trialRow()
    const { needing } = actionsOut()
    boxOf(needing?.id ?? '')?.click()
    await expect.poll(() => notice()?.textContent).toMatch(/is on, and with it \d+ action/)
    expect(needing?.needs.every((need) => isOn(need))).toBe(true)
    await inPart().getByRole('button', { name: 'Undo' }).click()
    await expect.poll(trialRow).toEqual(before)
    expect(isOn(needing?.id ?? '')).toBe(false)
  })

  it('switches off what cannot do without an action, and says which', async () => {
    await showWhatIf()
    await pathIsThere()
    await openGroups()
    const inPath = new Set(pathActions())
    const all = pathInput().questionnaires.flatMap(allActions)
    const needer = all.find(
      ({ id, needs }) => inPath.has(id) && needs.some((need) => inPath.has(need)),
    )
    const need = needer?.needs.find((one) => inPath.has(one))
    boxOf(need ?? '')?.click()
    await expect.poll(() => notice()?.textContent).toContain(`“${needer?.title}”`)
    expect(isOn(needer?.id ?? '')).toBe(false)
  })

  it('that would be lost by starting anew can be had back', async () => {
    await showWhatIf()
    await pathIsThere()
    await openGroups()
    boxOf(actionsOut().free?.id ?? '')?.click()
    await frame()
    const own = trialRow()
    await inPart().getByRole('button', { name: 'Back to the planned path' }).click()
    await expect.poll(trialRow).toEqual(figuresOf(pathActions()))
    expect(notice()?.textContent).toContain('was not kept and has been replaced')
    await inPart().getByRole('button', { name: 'Undo' }).click()
    await expect.poll(trialRow).toEqual(own)
    expect(notice()?.textContent).toBe('')
  })

  it('takes an item at a level whatever the actions lead to, and back', async () => {
    await showWhatIf()
    await pathIsThere()
    await openGroups()
    const before = trialRow()
    const list = part().querySelector<HTMLSelectElement>('[data-item="std-watch"]')
    if (!list) throw new Error('the item is not there')
    await userEvent.selectOptions(list, '1')
    await expect.poll(() => trialRow()?.[1]).not.toBe(before?.[1])
    expect(trialRow()?.[4]).toBe(before?.[4])
    await expect
      .element(inPart().getByText(/1 item is put straight at another level/))
      .toBeVisible()
    await userEvent.selectOptions(list, '')
    await expect.poll(trialRow).toEqual(before)
  })

  it('never touches the answers, on the desk or on disk', async () => {
    await showWhatIf()
    await pathIsThere()
    const before = await onDisk()
    await openGroups()
    for (const box of [...part().querySelectorAll<HTMLInputElement>('[data-action]')].slice(0, 9)) {
      box.click()
    }
    const list = part().querySelector<HTMLSelectElement>('[data-item="std-watch"]')
    if (list) await userEvent.selectOptions(list, '5')
    await keepAs('Something else')
    await expect.poll(namesOnDisk).toEqual(['Something else'])
    expect((await onDisk()).answers).toEqual(before.answers)
    expect(pathInput().assessment.answers).toEqual(before.answers)
  })

  it('pays nothing for what is done, and takes in what was refused', async () => {
    const done = 'std-appoint-owner'
    const refused = 'std-read-drafts'
    await showWhatIf({ actions: { [done]: { status: 'done' }, [refused]: { wish: 'refused' } } })
    await pathIsThere()
    await openGroups()
    const paid = (ids: readonly string[]) => [
      ...figuresOf(ids).slice(0, 2),
      ...figuresOf(ids.filter((id) => id !== done)).slice(2),
    ]
    expect(pathActions()).not.toContain(done)
    expect(switchedOn()).toContain(done)
    expect(trialRow()).toEqual(paid(switchedOn()))
    const label = boxOf(refused)?.closest('label')?.textContent
    expect(label).toContain('it can be tried here all the same')
    boxOf(refused)?.click()
    await frame()
    expect(switchedOn()).toContain(refused)
    expect(trialRow()).toEqual(paid(switchedOn()))
  })

  it('starts from today and says so where there is no path', async () => {
    await showWhatIf({ actions: { 'std-meet-mandatory': { wish: 'refused' } } })
    await pathPlanned()
    await expect
      .element(inPart().getByText(/^There is no planned path to begin with/))
      .toBeVisible()
    expect(pathActions()).toEqual([])
    expect(trialRow()).toEqual(figuresOf([]))
    expect(rows()[1]).toEqual(['–', '–', '–', '–', '–'])
  })
})

describe('the long lists', () => {
  it('are folded with their counts, and a few words find what is in them', async () => {
    await showWhatIf()
    await pathIsThere()
    expect(part().querySelectorAll('[data-action], [data-item]')).toHaveLength(0)
    await expect
      .element(
        inPart()
          .getByText(/^\d+ of \d+ on$/)
          .first(),
      )
      .toBeVisible()
    const { free } = actionsOut()
    await inPart()
      .getByRole('searchbox')
      .fill(free?.title.toUpperCase() ?? '')
    await expect.poll(() => boxOf(free?.id ?? '')?.checkVisibility()).toBe(true)
    expect(part().querySelectorAll('[data-action]').length).toBeLessThan(10)
    await inPart().getByRole('searchbox').fill('nothing is called so')
    await expect.element(inPart().getByText('Nothing matches.').first()).toBeVisible()
  })

  it('can be narrowed to what is part of the trial', async () => {
    await showWhatIf()
    await pathIsThere()
    await inPart()
      .getByRole('checkbox', { name: /^Show only/ })
      .click()
    await expect
      .poll(() => part().querySelectorAll('[data-action]').length)
      .toBe(pathActions().length)
  })

  it('are worked by the keyboard alone', async () => {
    await showWhatIf()
    await pathIsThere()
    const before = trialRow()
    part().querySelector<HTMLElement>('details:has(h4) > summary')?.focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => part().querySelectorAll('[data-action]').length).toBeGreaterThan(9)
    await userEvent.tab()
    expect(document.activeElement).toBe(part().querySelector('[data-action]'))
    await userEvent.keyboard(' ')
    await expect.poll(trialRow).not.toEqual(before)
  })
})

describe('a trial kept under a name', () => {
  it('is there after a reload, opens again and is compared with the planned path', async () => {
    await showWhatIf()
    await pathIsThere()
    await openGroups()
    const { free } = actionsOut()
    boxOf(free?.id ?? '')?.click()
    const list = part().querySelector<HTMLSelectElement>('[data-item="std-watch"]')
    if (list) await userEvent.selectOptions(list, '5')
    await frame()
    const kept = trialRow()
    await keepAs('With one more')
    await expect.poll(namesOnDisk).toEqual(['With one more'])
    await drawKept()
    await pathIsThere()
    expect(trialRow()).toEqual(figuresOf(pathActions()))
    await inPart().getByRole('button', { name: 'Open “With one more”' }).click()
    await expect.poll(trialRow).toEqual(kept)
    await inPart().getByRole('combobox', { name: 'Right' }).selectOptions('With one more')
    const rowOf = (name: string | RegExp) => comparison().getByRole('row', { name })
    await expect.element(rowOf(/^Total/)).toHaveTextContent(kept?.[4] ?? '')
    await expect.element(rowOf(/^Actions that differ/)).toHaveTextContent('(1)')
    await expect.element(rowOf(`${free?.title} – Yes`)).toBeVisible()
    await expect.element(rowOf(/How do you learn that a standard.*Level 5$/)).toBeVisible()
  })

  it('needs a name of its own', async () => {
    await showWhatIf({ variants: [{ id: 'v', name: 'Cheap', actions: [], levels: {} }] })
    await pathIsThere()
    await keepAs(' cheap ')
    await expect
      .element(inPart().getByRole('alert'))
      .toHaveTextContent('There is a trial called “Cheap” already.')
    await keepAs('x'.repeat(61))
    await expect.element(inPart().getByRole('alert')).toHaveTextContent('60')
    await keepAs('   ')
    await expect.element(inPart().getByRole('alert')).toHaveTextContent('name')
    expect(await namesOnDisk()).toEqual(['Cheap'])
  })

  it('is renamed and deleted, and each step can be undone', async () => {
    await showWhatIf({ variants: [{ id: 'v', name: 'Cheap', actions: [], levels: {} }] })
    await pathIsThere()
    await inPart().getByRole('button', { name: 'Rename “Cheap”' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('Cheaper')
    await dialog.getByRole('button', { name: 'Rename' }).click()
    await expect.poll(namesOnDisk).toEqual(['Cheaper'])
    await inPart().getByRole('button', { name: 'Delete “Cheaper”' }).click()
    await expect.poll(namesOnDisk).toEqual([])
    await expect.element(inPart().getByText(/^No trial has been kept yet/)).toBeVisible()
    undo()
    await expect.poll(namesOnDisk).toEqual(['Cheaper'])
    undo()
    await expect.poll(namesOnDisk).toEqual(['Cheap'])
    await inPart().getByRole('button', { name: 'Delete “Cheap”' }).click()
    await inPart().getByRole('button', { name: 'Undo' }).click()
    await expect.poll(namesOnDisk).toEqual(['Cheap'])
  })

  it('opens with what still exists and says what was left out', async () => {
    const variants = [
      {
        id: 'v',
        name: 'Of old',
        actions: ['no-such-action'],
        levels: { 'std-watch': 4, 'no-such-item': 2 },
      },
    ]
    await showWhatIf({ variants })
    await pathIsThere()
    await inPart().getByRole('button', { name: 'Open “Of old”' }).click()
    await expect.poll(() => notice()?.textContent).toContain('no-such-action')
    expect(notice()?.textContent).toContain('no-such-item')
    expect(notice()?.textContent).not.toContain('std-watch')
    expect(trialRow()?.[4]).toBe('0')
    await expect.element(inPart().getByText(/^1 of \d+ at another level$/)).toBeVisible()
  })

  it('may be put to what is tried now', async () => {
    await showWhatIf({ variants: [{ id: 'v', name: 'Cheap', actions: [], levels: {} }] })
    await pathIsThere()
    await inPart().getByRole('button', { name: 'Open “Cheap”' }).click()
    await openGroups()
    const { free } = actionsOut()
    boxOf(free?.id ?? '')?.click()
    await inPart().getByRole('button', { name: 'Save to “Cheap”' }).click()
    await expect
      .poll(async () => (await onDisk()).improvement?.variants)
      .toEqual([{ id: 'v', name: 'Cheap', actions: [free?.id], levels: {} }])
  })
})

describe.each(['en', 'zh-Hans', 'zh-Hant'] as const)('in %s', (language) => {
  it('fits a narrow phone with nothing that axe would mend', async () => {
    await page.viewport(360, 800)
    const name = 'W'.repeat(60)
    await showWhatIf({ variants: [{ id: 'v', name, actions: [], levels: {} }] }, language)
    await pathPlanned()
    await openGroups()
    for (const more of part().querySelectorAll<HTMLDetailsElement>('details')) more.open = true
    await frame()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    const { violations } = await axe.run(part())
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})

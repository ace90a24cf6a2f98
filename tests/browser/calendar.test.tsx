import { read, utils } from '@e965/xlsx'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cleanup } from 'vitest-browser-react'
import { page, userEvent } from 'vitest/browser'
import { changeImprovement } from '#core/assessment/change-improvement.ts'
import { defaultImprovement, improvementOf } from '#core/assessment/improvement.ts'
import type { Assessment, Improvement } from '#core/assessment/schema.ts'
import { addDays, dayOf, isoOf, mondayOf } from '#core/planning/civil-days.ts'
import { change, closeAssessment, useAssessment } from '#state/assessment.ts'
import { stopPlanning, usePlannedPath } from '#state/planned-path.ts'
import { paths } from '#ui/paths.ts'
import { calendar as words } from '#words/en/calendar.ts'
import { english } from '#words/en/words.ts'
import { keptAssessment } from './desk.ts'
import { improveExample, titleOf } from './improve-stage.ts'

/** A Monday that no clock will pass while this is tested. */
const start = isoOf(mondayOf(dayOf('2090-01-04')))
const first = 'std-publish'
const second = 'std-sync-claims'
const third = 'std-scan-platforms'

/** A goal that is reached already, so that the calendar holds what is wanted here and what that needs. */
const wanting =
  (more: Partial<Improvement> = {}) =>
  (assessment: Assessment) => ({
    ...assessment,
    improvement: {
      ...defaultImprovement,
      goal: { kind: 'stage', stage: 1 } as const,
      start,
      capacity: 21.75,
      ...more,
      actions: {
        [first]: { wish: 'wanted' },
        [second]: { wish: 'wanted' },
        [third]: { wish: 'wanted' },
        ...more.actions,
      } as const,
    },
  })

/** Waits until the calendar is on the page. */
const drawn = async () =>
  await expect
    .poll(() => document.querySelectorAll('#calendar details[data-action]').length)
    .toBeGreaterThan(0)
const show = async (more?: Partial<Improvement>): Promise<string> => {
  const id = await improveExample('spruce-precision', { change: wanting(more) })
  await drawn()
  return id
}
const calendar = () => page.getByRole('region', { name: 'Calendar', exact: true })
const bar = (actionId: string) => calendar().getByRole('button', { name: `${titleOf(actionId)}, ` })
// The chart's own saving of pictures speaks first.
const told = () => calendar().getByRole('status').nth(1)
/** The line of an action in the list, by how it begins. */
const noteOf = (actionId: string) =>
  calendar()
    .getByRole('listitem')
    .filter({ has: page.getByRole('group'), hasText: new RegExp(`^${titleOf(actionId)}`) })
const unfold = (actionId: string) => noteOf(actionId).getByText(titleOf(actionId)).first().click()
const focus = async (actionId: string) => {
  await expect.element(bar(actionId)).toBeVisible()
  const element = bar(actionId).element()
  if (element instanceof HTMLElement) element.focus()
}
const saidOf = (actionId: string) => {
  const { assessment } = useAssessment.getState()
  return assessment ? improvementOf(assessment).actions[actionId] : undefined
}
const keptNote = async (id: string, actionId: string) =>
  improvementOf(await keptAssessment(id)).actions[actionId]
const day = (days: number) => words.shortDate(addDays(start, days))

afterEach(async () => {
  vi.restoreAllMocks()
  location.hash = ''
  await cleanup()
  closeAssessment()
  await page.viewport(1280, 900)
})

it('says that the calendar is of the earlier path, and saves no file of it, until there is a new one', async () => {
  await show()
  await expect.poll(() => usePlannedPath.getState().path).toBe('done')
  const save = calendar().getByRole('button', { name: words.files.calendar })
  await expect.element(save).toBeEnabled()
  // Given up the moment it begins: such a small plan is there sooner than anybody presses Cancel.
  const letGo = usePlannedPath.subscribe(({ path }) => {
    if (path === 'working') stopPlanning()
  })
  change((assessment) =>
    changeImprovement(assessment, { dayRate: 900 }, '2090-01-01T00:00:00.000Z'),
  )
  await expect.poll(() => usePlannedPath.getState().path).toBe('stopped')
  letGo()
  await expect.element(calendar().getByText(words.earlierStays)).toBeVisible()
  await expect.element(save).toBeDisabled()
  await expect.element(calendar().getByRole('button', { name: words.files.sheets })).toBeDisabled()
  await page.getByRole('button', { name: english.improve.path.again }).first().click()
  await expect.element(save).toBeEnabled()
  await expect.element(calendar().getByText(words.earlierStays)).not.toBeInTheDocument()
})

describe('the calendar', () => {
  it('lays out what is wanted, each after what it needs', async () => {
    await show()
    await expect
      .element(bar(first))
      .toHaveAccessibleName(`${titleOf(first)}, ${day(0)} to ${day(11)}, Planned`)
    await expect
      .element(bar(second))
      .toHaveAccessibleName(`${titleOf(second)}, ${day(14)} to ${day(81)}, Planned`)
  })

  it('says that there is nothing to do where nothing is', async () => {
    await improveExample('spruce-precision', {
      change: (assessment) => ({
        ...assessment,
        improvement: { ...defaultImprovement, goal: { kind: 'stage', stage: 1 } },
      }),
    })
    await expect.element(calendar().getByText(words.none.noPath)).toBeVisible()
  })

  it('takes longer when less can be spared, once that is typed', async () => {
    await show()
    await expect.element(bar(first)).toBeVisible()
    await calendar().getByLabelText(words.terms.capacity).fill('1')
    await userEvent.tab()
    // 3 days at 1 a month are 66 of the month's 21.75 workdays, thirteen weeks and a day.
    await expect
      .element(bar(first))
      .toHaveAccessibleName(`${titleOf(first)}, ${day(0)} to ${day(91)}, Planned`)
  })
})

describe('moving an action', () => {
  it('goes by weeks with the arrow keys, tells the new date, and Home takes it back', async () => {
    const id = await show()
    await focus(third)
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}')
    await expect.element(told()).toHaveTextContent(`now begins on ${day(14)}.`)
    await expect
      .element(bar(third))
      .toHaveAccessibleName(
        `${titleOf(third)}, ${day(14)} to ${day(25)}, Planned, ${words.chart.byHand}`,
      )
    expect(document.activeElement).toBe(bar(third).element())
    await expect.poll(async () => (await keptNote(id, third))?.start).toBe(addDays(start, 14))

    await userEvent.keyboard('{Home}')
    await expect.element(told()).toHaveTextContent(`automatic place and begins on ${day(0)}.`)
    await expect.element(bar(third)).toHaveAccessibleName(/Planned$/)
    expect(saidOf(third)?.start).toBeUndefined()
  })

  it('goes by weeks with the mouse', async () => {
    await show()
    await expect.element(bar(third)).toBeVisible()
    // A week is 36 pixels wide on so short a calendar.
    await userEvent.dragAndDrop(bar(third), bar(third), {
      sourcePosition: { x: 10, y: 10 },
      targetPosition: { x: 10 + 36, y: 10 },
    })
    await expect.poll(() => saidOf(third)?.start).toBe(addDays(start, 7))
    await expect.element(noteOf(third).getByLabelText(words.actions.owner)).not.toBeInTheDocument()
  })

  it('lets up and down lead to the other bars, with one stop for Tab', async () => {
    await show()
    await focus(first)
    expect(document.querySelectorAll('[data-bar][tabindex="0"]')).toHaveLength(1)
    const names: (string | null)[] = []
    for (let step = 0; step < 2; step++) {
      await userEvent.keyboard('{ArrowDown}')
      names.push(document.activeElement?.getAttribute('data-bar') ?? null)
    }
    expect(new Set([first, ...names])).toEqual(new Set([first, second, third]))
    await userEvent.keyboard('{Enter}')
    await expect.element(noteOf(names[1] ?? '').getByLabelText(words.actions.owner)).toBeVisible()
  })

  it('to before what it needs leaves it there and says so, on the bar and in words', async () => {
    await show()
    await focus(second)
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    await expect
      .element(bar(second))
      .toHaveAccessibleName(new RegExp(`${words.chart.byHand}, ${words.chart.conflict}$`))
    await unfold(second)
    await expect
      .element(noteOf(second).getByRole('list', { name: words.actions.conflicts }))
      .toHaveTextContent(words.conflict({ kind: 'before-need', actionId: first }, titleOf))
    expect(saidOf(second)?.start).toBe(start)
    // The others made room; nobody moved it.
    await expect.element(bar(second)).toHaveAccessibleName(new RegExp(`, ${day(0)} to `))
  })
})

describe('what is noted of an action', () => {
  it('is there after the page is opened anew', async () => {
    const id = await show()
    await expect.element(bar(first)).toBeVisible()
    await unfold(first)
    await noteOf(first).getByLabelText(words.actions.owner).fill('Li Zhe')
    await noteOf(first).getByLabelText(words.actions.due).fill(addDays(start, 7))
    await noteOf(first).getByLabelText(words.actions.note).fill('Ask the supplier first')
    await userEvent.tab()
    await expect.poll(async () => (await keptNote(id, first))?.note).toBe('Ask the supplier first')

    location.hash = paths.home
    await expect.element(calendar()).not.toBeInTheDocument()
    closeAssessment()
    location.hash = paths.improve(id)
    await drawn()
    await expect.element(bar(first)).toBeVisible()
    await expect.element(bar(first)).toHaveAccessibleName(new RegExp(words.chart.conflict))
    await unfold(first)
    await expect.element(noteOf(first).getByLabelText(words.actions.owner)).toHaveValue('Li Zhe')
    await expect
      .element(noteOf(first).getByLabelText(words.actions.due))
      .toHaveValue(addDays(start, 7))
    await expect
      .element(
        calendar()
          .getByRole('row', { name: /Li Zhe/ })
          .first(),
      )
      .toBeVisible()
  })

  it('is refused outside the years a calendar can show, and what was said before stays', async () => {
    await show()
    await expect.element(bar(first)).toBeVisible()
    await unfold(first)
    await noteOf(first).getByLabelText(words.actions.start, { exact: true }).fill('9999-12-31')
    await userEvent.tab()
    await expect.element(noteOf(first).getByText(words.actions.outOfReach)).toBeVisible()
    expect(saidOf(first)?.start).toBeUndefined()
  })

  it('that it is done suggests the answers to look at, leads to them, and changes none', async () => {
    const id = await show()
    await expect.element(bar(first)).toBeVisible()
    const before = useAssessment.getState().assessment?.answers
    await unfold(second)
    await noteOf(second).getByLabelText(words.statuses.done).click()
    await expect.element(noteOf(second).getByText(words.revisit.title)).toBeVisible()
    await expect.element(calendar().getByText('1 of 3 actions done')).toBeVisible()
    await expect.element(bar(second)).not.toBeInTheDocument()
    await expect.poll(async () => (await keptNote(id, second))?.status).toBe('done')
    expect((await keptAssessment(id)).answers).toEqual(before)

    const item = noteOf(second).getByRole('link').first()
    const ask = item.element().textContent
    await item.click()
    await expect.element(page.getByRole('heading', { name: ask }).first()).toBeVisible()
    expect(location.hash).toContain('/answer/standards/')
    expect(useAssessment.getState().assessment?.answers).toBe(before)
  })

  it('that it has begun keeps it where it is while others are moved around it', async () => {
    await show()
    await expect.element(bar(first)).toBeVisible()
    await unfold(third)
    await noteOf(third).getByLabelText(words.statuses.doing).click()
    const began = saidOf(third)?.start ?? ''
    expect(began < start).toBe(true)
    await expect
      .element(bar(third))
      .toHaveAccessibleName(new RegExp(`${words.shortDate(began)} to .*, In progress$`))
    await focus(third)
    await userEvent.keyboard('{Home}')
    await expect.element(told()).toHaveTextContent(words.chart.notFree(titleOf(third)))
    expect(saidOf(third)?.start).toBe(began)
  })
})

describe('the files', () => {
  /** What the browser is given to save when a button is pressed. */
  async function saved(button: string): Promise<Blob> {
    const blobs: Blob[] = []
    const create = URL.createObjectURL.bind(URL)
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob)
      return create(blob)
    })
    await calendar().getByRole('button', { name: button }).click()
    await expect.element(calendar().getByText(/ was made\./)).toBeVisible()
    expect(blobs).toHaveLength(1)
    return blobs[0] ?? new Blob()
  }

  it('are a calendar with the dates on the page, and the start date is fixed with it', async () => {
    const id = await improveExample('spruce-precision', {
      change: (assessment) => {
        const { start: _start, ...open } = wanting()(assessment).improvement
        return { ...assessment, improvement: open }
      },
    })
    await drawn()
    await expect.element(bar(first)).toBeVisible()
    const text = await (await saved(words.files.calendar)).text()
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one))
    const event = events.find(({ uid }) => uid === `${id}.${first}@zhijie`)
    const from = event?.startDate.toString() ?? ''
    await expect
      .element(bar(first))
      .toHaveAccessibleName(new RegExp(`, ${words.shortDate(from)} to `))
    await expect.poll(async () => improvementOf(await keptAssessment(id)).start).toMatch(/^\d{4}-/)
    await expect.element(calendar().getByText(/start date is now set/)).toBeVisible()
  })

  it('are a spreadsheet with the plan, the gaps and every answer', async () => {
    await show({ actions: { [first]: { wish: 'wanted', owner: 'Li Zhe' } } })
    await expect.element(bar(first)).toBeVisible()
    const book = read(await (await saved(words.files.sheets)).arrayBuffer())
    expect(book.SheetNames).toEqual(['Plan', 'Gaps', 'Answers'])
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Plan'] ?? {})
    const row = rows.find((one) => one['Action'] === titleOf(first))
    expect(row).toMatchObject({ Owner: 'Li Zhe', Start: dayOf(start) + 25_569, 'Person-days': 3 })
  })
})

it('on a phone the table comes first, the chart scrolls in its box, and the page is not wider', async () => {
  await page.viewport(360, 800)
  await show()
  const table = calendar().getByRole('table', { name: words.chart.title })
  await expect.element(table).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  await calendar()
    .getByRole('button', { name: /^Show as chart: What to do when/ })
    .click()
  await expect.element(bar(first)).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
})

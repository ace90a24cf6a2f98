import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MantineProvider } from '@mantine/core'
import { render } from 'vitest-browser-react'
import { ChartFrame } from '#ui/charts/chart-frame.tsx'
import { GanttLoad } from '#ui/charts/gantt-load.tsx'
import { dayPlace, type GanttScale, roomyTicks, weekWidth } from '#ui/charts/gantt-scale.ts'
import { Gantt, type GanttRow } from '#ui/charts/gantt.tsx'
import { WordsProvider } from '#ui/words-context.tsx'
import { english } from '#words/en/words.ts'

/** Ten weeks from day 100 on, a week 36 pixels wide. */
const scale: GanttScale = {
  from: 100,
  to: 169,
  today: 107,
  years: [{ day: 100, label: '2026' }],
  months: [
    { day: 100, label: 'Jan' },
    { day: 128, label: 'Feb' },
  ],
  weeks: Array.from({ length: 10 }, (_, week) => ({ day: 100 + 7 * week, label: `w${week}` })),
}
const row = (id: string, from: number, to: number, more: Partial<GanttRow> = {}): GanttRow => ({
  id,
  name: `Task ${id}`,
  aside: 'lead',
  label: `Task ${id} in words`,
  from,
  to,
  look: 'planned',
  moved: false,
  trouble: false,
  due: null,
  ...more,
})

async function draw(rows: readonly GanttRow[]) {
  const said: string[] = []
  await render(
    <MantineProvider>
      <WordsProvider language="en" words={english}>
        <ChartFrame
          title="Tasks"
          finding=""
          table={{ columns: [], rows: [] }}
          showTable=""
          showChart=""
          onSave={() => Promise.resolve('')}
        >
          <Gantt
            label="Tasks"
            help="Arrow keys move"
            today="Today"
            scale={scale}
            rows={rows}
            tellDay={(day) => `day ${day}`}
            onMove={(id, from) => said.push(`${id} to ${from}`)}
            onFree={(id) => said.push(`${id} free`)}
            onChoose={(id) => said.push(`${id} chosen`)}
            below={
              <GanttLoad
                scale={scale}
                title="Load"
                weeks={[
                  { day: 100, taken: 2, most: 4 },
                  { day: 107, taken: 6, most: 4 },
                ]}
              />
            }
          />
        </ChartFrame>
      </WordsProvider>
    </MantineProvider>,
  )
  return said
}

const bar = (id: string) => page.getByRole('button', { name: `Task ${id} in words` })
const element = (id: string) => bar(id).element() as HTMLElement

describe('a bar', () => {
  it('lies from its first day to its last, and is held at the edges of the chart', async () => {
    await draw([row('a', 107, 113), row('b', 93, 103), row('c', 500, 600)])
    const place = (id: string) => [element(id).style.left, element(id).style.width]
    expect(place('a')).toEqual(['36px', '36px'])
    expect(Number.parseFloat(element('b').style.left)).toBe(0)
    expect(Number.parseFloat(element('b').style.width)).toBeCloseTo((4 / 7) * 36)
    expect(place('c')).toEqual(['360px', '6px'])
  })

  it('says what it is in words and how it is moved, and shows it in more than colour', async () => {
    await draw([
      row('plain', 100, 110),
      row('doing', 100, 110, { look: 'doing' }),
      row('moved', 100, 110, { moved: true }),
      row('odd', 100, 110, { trouble: true, due: 105 }),
    ])
    await expect.element(bar('plain')).toHaveAccessibleDescription('Arrow keys move')
    const looks = (id: string) => getComputedStyle(element(id))
    expect(looks('doing').backgroundImage).toContain('repeating-linear-gradient')
    expect(looks('plain').backgroundImage).toBe('none')
    expect(looks('moved').borderLeftWidth).not.toBe(looks('plain').borderLeftWidth)
    expect(looks('odd').borderTopStyle).toBe('dashed')
    expect(element('odd').textContent).toBe('!')
  })
})

describe('moving a bar', () => {
  it('goes by weeks, back, on to the others, and opens it', async () => {
    const said = await draw([row('a', 107, 113), row('b', 114, 120)])
    element('a').focus()
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{Home}{ArrowUp}{ArrowDown}{ArrowRight}{Enter}')
    expect(said).toEqual(['a to 114', 'a to 100', 'a free', 'b to 121', 'b chosen'])
  })

  it('leaves other keys, and keys held with Control, to the page', async () => {
    const said = await draw([row('a', 107, 113)])
    element('a').focus()
    await userEvent.keyboard('{Control>}{ArrowRight}{/Control}x{PageDown}')
    expect(said).toEqual([])
  })

  it('by mouse snaps to weeks, tells the day on the way, and is no press of the button', async () => {
    const said = await draw([row('a', 107, 134)])
    await userEvent.dragAndDrop(bar('a'), bar('a'), {
      sourcePosition: { x: 10, y: 10 },
      targetPosition: { x: 10 + 2 * 36 + 9, y: 10 },
    })
    expect(said).toEqual(['a to 121'])
    await bar('a').click()
    expect(said).toEqual(['a to 121', 'a chosen'])
  })

  it('can be given up with Escape while it is dragged', async () => {
    const said = await draw([row('a', 107, 134)])
    const press = (type: string, clientX: number) =>
      element('a').dispatchEvent(
        new PointerEvent(type, { clientX, button: 0, bubbles: true, pointerId: 1 }),
      )
    // A pointer that no device made cannot be captured; what follows it is the same.
    element('a').setPointerCapture = () => {}
    press('pointerdown', 50)
    press('pointermove', 150)
    await expect.element(page.getByText('day 128')).toBeVisible()
    element('a').focus()
    await userEvent.keyboard('{Escape}')
    press('pointerup', 150)
    await expect.element(page.getByText('day 128')).not.toBeInTheDocument()
    expect(said).toEqual([])
  })
})

it('the columns below show what goes beyond the limit apart from what does not', async () => {
  await draw([row('a', 107, 113)])
  const [within, over, limit] = [...document.querySelectorAll('svg > path')].map(
    (path) => path.getAttribute('d') ?? '',
  )
  // The fullest week, at 6, reaches 1 / 1.15 of the height of 72.
  const at = (value: number) => (72 * (1 - value / (6 * 1.15))).toFixed(1)
  expect(within).toBe(`M0 ${at(0)}V${at(2)}H35V${at(0)}ZM36 ${at(0)}V${at(4)}H71V${at(0)}Z`)
  expect(over).toBe(`M36 ${at(4)}V${at(6)}H71V${at(4)}Z`)
  expect(limit).toBe(`M0 ${at(4)}H36L36 ${at(4)}H72`)
})

it('a longer span is drawn narrower, and a label without room is left out', () => {
  const widths = [10, 26, 40, 100, 300].map((weeks) => weekWidth({ from: 0, to: 7 * weeks - 1 }))
  expect(widths).toEqual([36, 36, 22, 14, 9])
  expect(dayPlace(scale, 99)).toBe(0)
  expect(dayPlace(scale, 9999)).toBe(360)
  const ticks = [
    { day: 100, label: 'Dec' },
    { day: 103, label: 'Jan' },
    { day: 131, label: 'Feb' },
  ]
  expect(roomyTicks(scale, ticks, 27).map(({ label }) => label)).toEqual(['Jan', 'Feb'])
})

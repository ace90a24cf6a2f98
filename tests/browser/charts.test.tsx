import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { GapBars } from '#ui/charts/gap-bars.tsx'
import { HeatMap } from '#ui/charts/heat-map.tsx'
import { RadarPlot } from '#ui/charts/radar-plot.tsx'
import { wrapLabel } from '#ui/charts/wrap-label.ts'

const axis = (id: string, share: number | null, low: number, high: number) => ({
  id,
  label: `Axis ${id}`,
  share,
  low,
  high,
  target: 0.5,
})

describe('a radar', () => {
  it('draws the range, the target and where it stands, and is one picture with its finding', async () => {
    const axes = [axis('a', 0.2, 0.2, 0.4), axis('b', 0.5, 0.5, 0.5), axis('c', 0.9, 0.7, 1)]
    await render(<RadarPlot axes={axes} finding="C is highest" />)
    await expect.element(page.getByRole('img', { name: 'C is highest' })).toBeInTheDocument()
    expect(document.querySelectorAll('.recharts-radar').length).toBeGreaterThanOrEqual(3)
    expect(document.querySelector('[tabindex="0"]')).toBeNull()
  })

  it('draws no point where only the range may be shown', async () => {
    const axes = [axis('a', null, 0, 1), axis('b', null, 0, 1), axis('c', null, 0, 1)]
    await render(<RadarPlot axes={axes} finding="Too few" />)
    expect(document.querySelectorAll('svg circle')).toHaveLength(0)
  })
})

describe('a label', () => {
  it('is cut into lines that fit, three at most', () => {
    expect(wrapLabel('标准引领', 9)).toEqual(['标准引领'])
    expect(wrapLabel('认证认可与检验检测体系', 6)).toEqual(['认证认可与检', '验检测体系'])
    expect(wrapLabel('Standards lead the way here', 9)).toEqual(['Standards lead', 'the way here'])
    const long = wrapLabel('很长的名字'.repeat(20), 6)
    expect(long).toHaveLength(3)
    expect(long.at(-1)).toMatch(/…$/)
  })
})

describe('gap bars', () => {
  it('put the bar, the frame and the mark where the shares are', async () => {
    const bar = { ...axis('a', 0.4, 0.3, 0.6), depth: 0, figure: '40.0%' }
    await render(
      <div style={{ containerType: 'inline-size', width: 800 }}>
        <GapBars bars={[bar]} />
      </div>,
    )
    const [now, span, goal] = document.querySelectorAll<HTMLElement>('li [aria-hidden] > span')
    expect(now?.style.width).toBe('40%')
    expect(span?.style.left).toBe('30%')
    expect(Number.parseFloat(span?.style.width ?? '')).toBeCloseTo(30)
    expect(goal?.style.left).toBe('50%')
    await expect.element(page.getByText('40.0%')).toBeVisible()
  })
})

describe('a heat map', () => {
  it('says the level reached and the target in words', async () => {
    const row = {
      id: 'r',
      name: 'Row',
      levels: 5,
      target: 4,
      state: 'level',
      stateText: '',
    } as const
    const shown = (level: number) => (
      <HeatMap
        label="Map"
        nameColumn="Item"
        levelNames={['One', 'Two', 'Three', 'Four', 'Five']}
        chosen="Now"
        target="Target"
        both="Now and target"
        groups={[{ id: 'g', title: 'Group', rows: [{ ...row, level }] }]}
      />
    )
    const screen = await render(shown(2))
    const cells = () => [...document.querySelectorAll('td')].map((cell) => cell.textContent)
    expect(cells()).toEqual(['', '●Now', '', 'Target', ''])
    await screen.rerender(shown(4))
    expect(cells()).toEqual(['', '', '', '●Now and target', ''])
  })
})

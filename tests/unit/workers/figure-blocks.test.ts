import { expect, test } from 'vitest'
import type { ChartAxis, Report } from '#core/report/report.ts'
import { figureBlock } from '#workers/figure-blocks.ts'
import { english } from '#words/en/words.ts'

const axis = (display: ChartAxis['display']): ChartAxis => ({
  id: display,
  label: display,
  share: 0.5,
  low: 0.25,
  high: 0.75,
  target: 0.6,
  display,
})

test('a chart draws the shares that the page shows, and ranges where it withholds them', () => {
  // Of the report a chart reads the language and how many questionnaires there are.
  const report = { language: 'en', questionnaires: [] } as unknown as Report
  const axes = [axis('figure'), axis('range'), axis('too-few')]
  for (const kind of ['radar', 'bars'] as const) {
    const [figure] = figureBlock(kind, axes, report, english)
    if (!figure || !('values' in figure.chart)) throw new Error('no chart')
    expect(figure.chart.values.map(({ share }) => share)).toEqual([0.5, null, null])
    expect(figure.chart.values.map(({ range }) => range)).toEqual(axes.map(() => [0.25, 0.75]))
    // That an area has too few answers is heard, and drawn as a stroke.
    expect(figure.chart.values[2]?.note).toBe('–')
    expect(figure.alt).toContain(english.results.tooFew)
  }
})

import type { charts as simplified } from '#words/zh-hans/charts.ts'
import { counted } from './counted.ts'

export const charts: typeof simplified = {
  title: 'At a glance',
  showTable: 'Show as table',
  showChart: 'Show as chart',
  radarByQuestionnaire: 'Share by questionnaire',
  radarBySection: 'Share by section',
  current: 'Now',
  range: 'Possible range',
  target: 'Target',
  axis: 'Area',
  share: 'Share',
  gap: 'Gap',
  nothingYet: 'There are too few answers yet, so only the possible range is drawn.',
  finding: (best, worst) => `Highest: ${best}. Lowest: ${worst}.`,
  findingOne: (only) => `So far only one area has a figure: ${only}.`,
  findingAllEqual: (share) => `Every area stands at ${share}.`,
  belowTarget: (below, all, target) => {
    const aimed =
      target !== null
        ? `the target of ${target}`
        : below === 1 && all > 1
          ? 'its own target'
          : 'their own targets'
    if (all === 1) return below === 0 ? `It reaches ${aimed}.` : `It is below ${aimed}.`
    if (below === 0) return `All ${all} areas with a figure reach ${aimed}.`
    return below === all
      ? `All ${all} areas with a figure are below ${aimed}.`
      : `${below} of the ${all} areas with a figure ${below === 1 ? 'is' : 'are'} below ${aimed}.`
  },
  ownTargets: (lowest, highest) => `Target (each its own, ${lowest} to ${highest})`,
  withTarget: (target) => `target ${target}`,
  named: (label, figure) => `${label} (${figure})`,
  bars: 'How far from the target',
  heat: 'Where each item stands',
  heatFinding: (p) =>
    `${counted(p.all, 'item', 'items')}: ${[
      `${p.met} at or above the target level`,
      ...(p.below > 0 ? [`${p.below} below it`] : []),
      ...(p.unknown > 0 ? [`${p.unknown} don’t know`] : []),
      ...(p.unanswered > 0 ? [`${p.unanswered} unanswered`] : []),
      ...(p.notApplicable > 0 ? [`${p.notApplicable} not applicable`] : []),
    ].join(', ')}.`,
  item: 'Item',
  level: 'Level',
  state: 'State',
  chosen: 'Level now',
  targetLevel: 'Target level',
  both: 'Level now, which is also the target',
  legend: 'Legend',
  noFigure: 'no figure yet',
}

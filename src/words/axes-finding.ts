import { type FigureLanguage, formatShare, formatWeight } from './figures.ts'
import type { Words } from './load-words.ts'

/** An axis of a radar, a bar of a gap chart, as far as a sentence says something of it. */
type Axis = {
  readonly label: string
  readonly share: number | null
  readonly target: number
  readonly display: 'figure' | 'range' | 'too-few' | 'none'
}

/** What the axes show, in a sentence or two, for the screen and the PDF alike. */
export function axesFinding(axes: readonly Axis[], language: FigureLanguage, words: Words): string {
  const { charts } = words.results
  const known = axes
    .flatMap((axis) =>
      axis.display === 'figure' && axis.share !== null
        ? [{ label: axis.label, share: axis.share, target: axis.target }]
        : [],
    )
    .toSorted((a, b) => b.share - a.share)
  const best = known[0]
  const worst = known.at(-1)
  if (!best || !worst) return charts.nothingYet
  const named = (axis: { readonly label: string; readonly share: number }): string =>
    charts.named(axis.label, formatShare(language, axis.share))
  const below = known.filter((axis) => axis.share < axis.target - 1e-9).length
  const standing =
    known.length === 1
      ? charts.findingOne(named(best))
      : best.share - worst.share < 1e-9
        ? charts.findingAllEqual(formatShare(language, best.share))
        : charts.finding(named(best), named(worst))
  const targets = targetsOf(known, language)
  const only = targets.length === 1 ? (targets[0] ?? null) : null
  return words.common.join.sentences([standing, charts.belowTarget(below, known.length, only)])
}

/** The different targets as they are written, the lowest first. */
export function targetsOf(
  axes: readonly { readonly target: number }[],
  language: FigureLanguage,
): string[] {
  const ascending = axes.map(({ target }) => target).toSorted((a, b) => a - b)
  return [...new Set(ascending.map((target) => formatWeight(language, target)))]
}

/** Where the items stand against their targets, in a sentence, for the screen and the PDF alike. */
export function itemsFinding(
  items: readonly {
    readonly state: string
    readonly level: number | null
    readonly levels: number
    readonly target: number
  }[],
  { results }: Words,
): string {
  const count = (state: string): number => items.filter((item) => item.state === state).length
  const answered = items.filter((item) => item.state === 'answered')
  const met = answered.filter((item) => (item.level ?? 0) >= targetLevel(item)).length
  return results.charts.heatFinding({
    all: items.length,
    met,
    below: answered.length - met,
    unknown: count('dont-know'),
    unanswered: count('unanswered'),
    notApplicable: count('not-applicable'),
  })
}

/** The level of an item's own scale that reaches its target. */
export function targetLevel(item: { readonly target: number; readonly levels: number }): number {
  return 1 + Math.ceil(item.target * (item.levels - 1) - 1e-9)
}

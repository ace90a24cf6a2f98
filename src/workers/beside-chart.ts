import type { Language } from '#core/language.ts'
import { besideText } from './beside-text.ts'
import type { Chart, ChartValue, HeatMapRow, Tick } from './chart.ts'
import { type Inline, joinInline, spansOf } from './inline.ts'

/** A chart drawn once with its labels in both languages; null where the two do not show the same. */
export function besideChart(first: Chart, second: Chart, lang: Language): Chart | null {
  const text = (one: Inline, other: Inline | undefined): Inline =>
    besideText(one, other ?? '', { lang })
  const ticks = (one: readonly Tick[], other: readonly Tick[]): Tick[] =>
    one.map((tick, i) => ({ ...tick, text: text(tick.text, other[i]?.text) }))
  switch (first.kind) {
    case 'radar': {
      if (second.kind !== 'radar' || second.values.length !== first.values.length) return null
      // Around a radar there is no room for both; what stands there is said in words in either language.
      return { ...first, words: besideWordsOf(first.words, second.words, lang) }
    }
    case 'bars': {
      if (second.kind !== 'bars' || second.values.length !== first.values.length) return null
      const values = first.values.map((value, i): ChartValue => {
        const other = second.values[i]
        return {
          ...value,
          label: text(value.label, other?.label),
          ...(value.note !== undefined && { note: text(value.note, other?.note) }),
        }
      })
      return { ...first, values, words: besideWordsOf(first.words, second.words, lang) }
    }
    case 'heat-map': {
      if (second.kind !== 'heat-map' || second.rows.length !== first.rows.length) return null
      const rows = first.rows.map((row, i): HeatMapRow => {
        const other = second.rows[i]
        const label = text(withNote(row), other && withNote(other))
        const { note: _, ...rest } = row
        return { ...rest, label }
      })
      const levels = first.levels.map((level, i) => text(level, second.levels[i]))
      return { ...first, rows, levels, words: besideWordsOf(first.words, second.words, lang) }
    }
    case 'gantt': {
      if (second.kind !== 'gantt' || second.rows.length !== first.rows.length) return null
      return {
        ...first,
        rows: first.rows.map((row, i) => ({
          ...row,
          label: text(row.label, second.rows[i]?.label),
        })),
        months: ticks(first.months, second.months),
        words: besideWordsOf(first.words, second.words, lang),
      }
    }
    case 'importance': {
      if (second.kind !== 'importance') return null
      const [a, b, c, d] = first.quarters
      const [e, f, g, h] = second.quarters
      return {
        ...first,
        weights: ticks(first.weights, second.weights),
        quarters: [text(a, e), text(b, f), text(c, g), text(d, h)],
        words: besideWordsOf(first.words, second.words, lang, ['weight', 'share']),
      }
    }
    case 'curve': {
      if (second.kind !== 'curve') return null
      return {
        ...first,
        chosen: first.chosen && {
          ...first.chosen,
          text: text(first.chosen.text, second.chosen?.text),
        },
        budgets: ticks(first.budgets, second.budgets),
        words: besideWordsOf(first.words, second.words, lang, ['budget', 'share']),
      }
    }
    case 'stage': {
      if (second.kind !== 'stage') return null
      const { words } = first
      const line = (one: Inline, other: Inline): Inline =>
        bare(besideText(one, other, { lang, room: Infinity }))
      return {
        ...first,
        levels: first.levels.map((level, i) => bare(text(level, second.levels[i]))),
        words: {
          label: line(words.label, second.words.label),
          stage: line(words.stage, second.words.stage),
          share: line(words.share, second.words.share),
          target: line(words.target, second.words.target),
        },
      }
    }
    case 'trend': {
      if (second.kind !== 'trend' || second.points.length !== first.points.length) return null
      const points = first.points.map((point, i) => ({
        ...point,
        label: text(point.label, second.points[i]?.label),
        note: text(point.note, second.points[i]?.note),
      }))
      return { ...first, points }
    }
  }
}

/** On a dark ground the soft tone could not be read. */
const bare = (text: Inline): Inline => spansOf(text).map(({ tone: _, ...span }) => span)

const withNote = ({ label, note }: HeatMapRow): Inline =>
  note ? joinInline(label, '　', note) : label

/** The words of a legend, the second language below the first; the names of axes on one line. */
function besideWordsOf<T extends object>(
  first: T,
  second: T,
  lang: Language,
  axes: readonly (keyof T)[] = [],
): T {
  const others = new Map<string, unknown>(Object.entries(second))
  const beside = ([key, word]: [string, unknown]): [string, unknown] => {
    const other = others.get(key)
    if (!isInline(word) || !isInline(other)) return [key, word]
    const room = axes.some((axis) => axis === key) ? Infinity : 0
    return [key, besideText(word, other, { lang, room })]
  }
  return Object.assign({}, first, Object.fromEntries(Object.entries(first).map(beside)))
}

const isInline = (value: unknown): value is Inline =>
  typeof value === 'string' || Array.isArray(value)

import type { Terminal } from './terminal.ts'
import { type Cover, type Coverage, thinlyCovered } from '#core/questionnaire/coverage.ts'

/** The coverage matrix as lines of text: a row a measure, a column a questionnaire, items + duties / actions in each. */
export function describeCoverage(coverage: Coverage, { words }: Pick<Terminal, 'words'>): string[] {
  const say = words.terminal.coverage
  const head = [say.measure, ...coverage.questionnaires.map(({ id }) => id), say.total]
  const rows = coverage.lines.map(({ id, cells, total }) => [
    words.common.measure(id),
    ...[...cells, total].map(cell),
  ])
  const table = [head, ...rows]
  const widths = head.map((_, column) =>
    Math.max(...table.map((row) => widthOf(row[column] ?? ''))),
  )
  const lines = table.map((row) =>
    row
      .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - widthOf(text)))
      .join('  ')
      .trimEnd(),
  )
  const thin = thinlyCovered(coverage).map(({ id, title }) =>
    words.common.join.labelled(words.common.measure(id), title),
  )
  return [say.legend, ...lines, thin.length === 0 ? say.enough : say.thin(thin)]
}

function cell({ items, gates, actions }: Cover): string {
  if (items + gates + actions === 0) return '·'
  return `${items}${gates > 0 ? `+${gates}` : ''}/${actions}`
}

/** Columns a text takes in a terminal: two for a Chinese character. */
function widthOf(text: string): number {
  return text.length + (text.match(/[⺀-鿿＀-￯]/g)?.length ?? 0)
}

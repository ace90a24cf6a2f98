import type {
  ImportanceItem,
  ImportancePicture,
  Quadrant,
} from '#core/report/importance-picture.ts'
import { type FigureLanguage, formatShare, formatWeight } from './figures.ts'
import type { Words } from './load-words.ts'

/** What the importance–performance picture shows, in words, for the screen and the PDF alike. */
export function importanceFinding(
  { items, alike }: ImportancePicture,
  openGates: number,
  language: FigureLanguage,
  { results, common }: Words,
): string {
  const said = results.importance
  const [first] = items
  const count = (quadrant: Quadrant): number =>
    items.filter((item: ImportanceItem) => item.quadrant === quadrant).length
  const parts = [
    said.finding({
      all: items.length,
      first: count('first'),
      keep: count('keep'),
      later: count('later'),
      enough: count('enough'),
    }),
  ]
  if (first?.quadrant === 'first') {
    const weight = formatWeight(language, first.weight)
    parts.push(said.heaviest(first.ask, weight, formatShare(language, first.share)))
  }
  if (alike && items.length > 1) parts.push(said.allAlike)
  if (openGates > 0) parts.push(said.gates(openGates))
  return common.join.sentences(parts)
}

import type { QuestionnaireReport, Report } from '#core/report/report.ts'
import { formatShare, formatWeight } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { Block } from './blocks.ts'
import type { Inline } from './inline.ts'

/** What a questionnaire lacks to its next stage, the fewest answers that would lead there, and those it stands on. */
export function nextStageBlocks(one: QuestionnaireReport, report: Report, words: Words): Block[] {
  const { results, common, print } = words
  const say = results.next
  const { stage: why, score } = one
  if (!why || !score.stage) return []
  const items = one.sections.flatMap((section) => section.items)
  const ask = (id: string): string => items.find((item) => item.id === id)?.ask ?? id
  // The smallest change is all but always the first of what is listed: named by numbers, nothing is asked twice.
  const listed = [...why.gates, ...why.keys, ...why.items]
  const up = why.up ?? []
  const isNumbered = up.length > 0 && listed.slice(0, up.length).every((id) => up.includes(id))
  const weighed = (id: string): string => {
    const weight = score.allItems.find((item) => item.id === id)?.effective ?? 0
    const text =
      weight > 0 ? `${ask(id)} · ${say.weight(formatWeight(report.language, weight))}` : ask(id)
    return isNumbered ? `${listed.indexOf(id) + 1}. ${text}` : text
  }
  const rows: { label: string; value: Inline }[] = []
  const list = (label: string, lines: readonly string[]): void => {
    if (lines.length > 0) rows.push({ label, value: lines.join('\n') })
  }
  if (why.next !== null) {
    const isBlocked = why.keys.length + why.items.length + why.gates.length + why.waiting.length > 0
    rows.push({
      label: say.goal(common.stage(why.next, one.levels)),
      value: common.join.sentences([
        say.held(formatShare(report.language, why.held), formatWeight(report.language, why.needed)),
        ...(why.held >= why.needed - 1e-9 && isBlocked ? [say.enough] : []),
      ]),
    })
    list(say.gates, why.gates.map(weighed))
    list(say.keys, why.keys.map(weighed))
    list(say.items, why.items.map(weighed))
    list(
      say.waiting,
      one.waiting.map((line) => [line.ask, say.waitingOn, ...line.on.map(ask)].join(' ')),
    )
    if (why.up === null) rows.push({ label: '', value: say.upOpen })
    else if (why.up.length === 0) rows.push({ label: '', value: say.upReady })
    else if (isNumbered) list(say.up(up.length), [print.numbered(up.length, listed.length)])
    else list(say.up(up.length), up.map(ask))
  }
  if (why.down !== null) list(say.down(why.down.length), why.down.map(ask))
  return [
    { kind: 'heading', level: 3, text: say.title },
    ...(why.next === null
      ? [
          {
            kind: 'paragraph',
            style: 'small',
            text: say.top,
            keepWithNext: rows.length > 0,
          } as const,
        ]
      : []),
    ...(rows.length > 0 ? [{ kind: 'rows', rows, labelShare: 0.24, dense: true } as const] : []),
    { kind: 'space', mm: 1.5 },
  ]
}

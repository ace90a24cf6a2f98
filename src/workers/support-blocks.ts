import { isNear, supportFor, type SupportLine } from '#core/report/compose-support.ts'
import type { ActionLine, Report } from '#core/report/report.ts'
import { besideStanding, supportStanding } from '#words/support-standing.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, Inline, Span } from './blocks.ts'

/** The standings of what is near, in the order they are printed. */
const nearest = ['met', 'one-step', 'waiting'] as const

/** How many actions are named where none of them is in the path. */
const mostActions = 3

/** The support to look for that is near, with what stands between; how many others there are. */
export function supportBlocks(report: Report, words: Words): Block[] {
  const { support: lines } = report
  if (!lines) return []
  const { support } = words
  // Said once of the last day; what was looked up earlier says so itself.
  const last = lines
    .filter(isNear)
    .reduce((day, { checked }) => (checked > day ? checked : day), '')
  const count = (standing: SupportLine['standing']): number =>
    lines.filter((line) => line.standing === standing).length
  const groups = nearest.flatMap((standing): Block[] => {
    const kinds = lines.filter((line) => line.standing === standing)
    if (kinds.length === 0) return []
    const text = support.counted(support.groups[standing], kinds.length)
    return [
      { kind: 'heading', level: 2, text },
      ...kinds.flatMap((line) => kindBlocks(line, last, report, words)),
    ]
  })
  return [
    { kind: 'heading', level: 1, text: support.title, place: 'support', chapter: true },
    { kind: 'paragraph', text: introOf(last, words), tone: 'soft' },
    ...(groups.length > 0 ? groups : [{ kind: 'paragraph', text: support.print.none } as const]),
    ...(count('open') + count('further') > 0
      ? [
          {
            kind: 'paragraph',
            tone: 'soft',
            text: support.print.others(count('open'), count('further')),
          } as const,
        ]
      : []),
  ]
}

function introOf(last: string, { support, common }: Words): string {
  const { intro, checked } = support.print
  return last === '' ? intro : common.join.sentences([intro, checked(common.format.date(last))])
}

function kindBlocks(line: SupportLine, last: string, report: Report, words: Words): Block[] {
  const { support, common } = words
  const { facts: said } = support
  const { unknown, unclear, toAsk } = besideStanding(line)
  const isMet = line.standing === 'met'
  const open = [...line.unmet, ...line.unknown, ...line.unclear]
  const items = open.flatMap((one) => one.items.map(({ ask }) => ask))
  const rows: { label: string; value: Inline }[] = []
  const add = (label: string, value: string): void => {
    if (value !== '') rows.push({ label, value })
  }
  add(said.items, [...new Set(items)].join('\n'))
  add(said.brings, line.brings)
  add(said.met, support.list(line.met))
  add(said.unknown, support.list(unknown))
  add(said.unclear, support.list(unclear))
  add(said.unasked, support.list(line.unasked))
  add(said.toAsk, support.list(isMet ? line.toAsk : toAsk))
  add(said.offeredBy, line.offeredBy)
  add(said.lookAt, line.lookAt)
  const day = common.format.date(line.checked)
  add(said.status, line.checked === last ? line.status : support.checked(line.status, day))
  add(said.measures, common.join.and(line.measures.map(common.measure)))
  const actions = actionsOf(line, report)
  add(actions.inPath ? said.inPath : said.actions, support.titles(actions.titles, actions.rest))
  return [
    { kind: 'heading', level: 3, text: line.title, place: placeOf(line) },
    // The heading says it of all that are met.
    ...(isMet
      ? []
      : [{ kind: 'paragraph', text: supportStanding(line, words), keepWithNext: true } as const]),
    { kind: 'rows', rows, labelShare: 0.15, dense: true },
    { kind: 'space', mm: 1.5 },
  ]
}

/** The actions it goes with that are in the path, or else the first few. */
function actionsOf({ actions }: SupportLine, { improvement }: Report) {
  const path = improvement?.path
  const chosen = new Set(
    path?.kind === 'planned' ? path.groups.flatMap(({ lines }) => lines.map(({ id }) => id)) : [],
  )
  const inPath = actions.filter(({ id }) => chosen.has(id))
  const shown = inPath.length > 0 ? inPath : actions.slice(0, mostActions)
  return {
    inPath: inPath.length > 0,
    titles: shown.map(({ title }) => title),
    rest: actions.length - shown.length,
  }
}

function placeOf({ id }: SupportLine): string {
  return `support-${id}`
}

/** The support that goes with an action, on a line of its own; what is printed in full leads there. */
export function supportSpans(action: ActionLine, report: Report, words: Words): Span[] {
  const kinds = supportFor(action, report.support)
  if (kinds.length === 0) return []
  const { support, common } = words
  return [
    { text: `\n${common.join.labelled(support.find, '')}`, tone: 'soft' },
    ...kinds.flatMap((line, index): Span[] => [
      ...(index > 0 ? [{ text: support.between }] : []),
      isNear(line)
        ? { text: line.title, tone: 'accent', target: { place: placeOf(line) } }
        : { text: line.title },
    ]),
  ]
}

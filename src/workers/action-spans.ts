import type { ActionLine, ItemReport, Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import { effortText } from './figure-blocks.ts'
import type { Span } from './inline.ts'
import { supportSpans } from './support-blocks.ts'

/** The item beside which each action is printed with its steps: the first that it raises, where items are printed. */
function homes({ parts, questionnaires }: Report): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  if (!parts.includes('items')) return first
  for (const { sections } of questionnaires) {
    for (const item of sections.flatMap(({ items }) => items)) {
      for (const { id } of item.actions) if (!first.has(id)) first.set(id, item.id)
    }
  }
  return first
}

const placeOf = ({ id }: ActionLine): string => `action-${id}`

/** The places of the actions that are printed with their steps beside an item. */
export function actionPlaces(
  actions: readonly ActionLine[],
  itemId: string,
  report: Report,
): string[] {
  const at = homes(report)
  return actions.filter(({ id }) => at.get(id) === itemId).map(placeOf)
}

/** Whether the steps of all of them stand beside other items, so that little is left to say here. */
export function areElsewhere(
  actions: readonly ActionLine[],
  itemId: string | null,
  report: Report,
): boolean {
  const at = homes(report)
  return actions.every(({ id }) => (at.get(id) ?? itemId) !== itemId)
}

/** Actions in one cell, with their steps; those whose steps stand beside an earlier item lead there. */
export function actionSpans(
  actions: readonly ActionLine[],
  item: ItemReport | null,
  report: Report,
  words: Words,
): Span[] {
  const printedAt = homes(report)
  const { stepsIn, stepsBefore } = words.captions
  return actions.flatMap((action, index): Span[] => {
    const home = printedAt.get(action.id)
    const isElsewhere = home !== undefined && home !== item?.id
    return [
      { text: `${index > 0 ? '\n' : ''}${action.title}\n`, bold: true },
      { text: `${effortText(action, report, words)} · ${action.role}`, tone: 'soft' },
      ...(isElsewhere
        ? [
            { text: ` · ${stepsIn}`, tone: 'soft' as const },
            { text: stepsBefore, target: { place: placeOf(action) } },
          ]
        : [
            { text: `\n${action.how.map((step, at) => `${at + 1}. ${step}`).join('\n')}` },
            ...raisesSpans(action, item, words),
            ...supportSpans(action, report, words),
          ]),
    ]
  })
}

/** The items it raises, each with its level, on a line of its own; the item it stands beside says its next level itself. */
function raisesSpans(
  { raises }: ActionLine,
  item: ItemReport | null,
  { results, common }: Words,
): Span[] {
  const { actions } = results
  const raised = raises
    .filter(({ ask, to }) => ask !== item?.ask || to !== item.next?.level)
    .map(({ ask, to }) => actions.raisesTo(ask, to))
  if (raised.length === 0) return []
  return [{ text: `\n${common.join.labelled(actions.raises, raised.join(' / '))}`, tone: 'soft' }]
}

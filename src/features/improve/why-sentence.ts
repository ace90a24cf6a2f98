import type { ActionReason, Change } from '#core/planning/path/explain-action.ts'
import { type FigureLanguage, formatCost, formatDecimal } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'

/** What the solver leaves open between two shares counts as none. */
const sameShare = 1e-5

/** Why an action is in the path or out of it, in one sentence with the exact figure. */
export function whySentence(
  reason: ActionReason,
  titles: {
    readonly askOf: (itemId: string) => string
    readonly titleOf: (actionId: string) => string
  },
  language: FigureLanguage,
  { improve }: Words,
): string {
  const said = improve.why
  const { askOf, titleOf } = titles
  switch (reason.kind) {
    case 'wanted':
    case 'refused':
      return said[reason.kind]
    case 'needs-refused':
      return said.needsRefused(reason.actionIds.map(titleOf))
    case 'nothing-left':
      return said.nothingLeft
    case 'out':
      return changeText(reason.with, language, said.with)
    case 'in': {
      const { raises, closes, neededBy, without } = reason
      return said.because(changeText(without, language, said.without), [
        ...(raises.length > 0 ? [said.raises(raises.map(askOf))] : []),
        ...(closes.length > 0 ? [said.closes(closes.map(askOf))] : []),
        ...(neededBy.length > 0 ? [said.neededBy(neededBy.map(titleOf))] : []),
      ])
    }
  }
}

function changeText(
  change: Change | null,
  language: FigureLanguage,
  said: Words['improve']['why']['with'],
): string {
  switch (change?.kind) {
    case undefined:
      return said.unknown
    case 'impossible':
      return said.impossible
    case 'dearer':
      return change.cny <= 0
        ? said.dearerEven
        : said.dearer(formatCost(language, [change.cny, change.cny, change.cny]))
    case 'lower':
      return change.share < sameShare
        ? said.lowerEven
        : said.lower(formatDecimal(language, change.share * 100, 2, 0))
  }
}

import type { ItemReport } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'

/** What was said of an item, in words. */
export function chosenText(item: ItemReport, words: Words): string {
  const { common, results } = words
  if (item.kind === 'gate') {
    const value = item.gate
    if (value === null) return results.details.gateUnanswered
    const names: Readonly<Record<string, string>> = common.gateValues
    return names[value] ?? value
  }
  if (item.state !== 'answered') {
    const state = common.states[item.state]
    return item.state === 'dont-know' ? common.join.bracketed(state, results.details.lowest) : state
  }
  const said = item.said.join('\n')
  if (item.level === null) return said
  return `${results.details.reached(item.level, item.levels)}\n${said}`
}

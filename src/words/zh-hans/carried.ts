import { common } from './common.ts'
import type { CarriedOver, OldAnswer, Origin } from '#core/assessment/carried-over.ts'

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join('')
const fromSplit = (parts: number, drafts: number, names: string): string => {
  if (drafts === 0) return '原来的回答记在备注里，请重新作答。'
  return drafts === parts
    ? '原来的回答已作为草稿填入，请逐题核对。'
    : `原来的回答已作为草稿填入${names}，其余记在备注里，请逐题核对。`
}

function said({ answer, levels }: OldAnswer): string {
  switch (answer.state) {
    case 'answered': {
      const { value } = answer
      if (typeof value === 'number') return levels === null ? String(value) : `第 ${value} 级`
      if (typeof value !== 'string') return value.join('、')
      return new Map<string, string>(Object.entries(common.gateValues)).get(value) ?? value
    }
    case 'not-applicable':
      return `不适用（${answer.reason}）`
    case 'dont-know':
      return '不清楚'
    case 'unanswered':
      return '未答'
  }
}

/** What became of answers that were given to an earlier version of a questionnaire. */
export const carried = {
  title: '问卷有了新版本，原来的回答是这样转过来的：',
  check: '去核对',
  /** One sentence for each thing that happened; `askOf` gives the text of an item, old or new. */
  tell(happened: readonly CarriedOver[], askOf: (itemId: string) => string): string[] {
    const named = (ids: readonly string[]): string => quoted(ids.map(askOf))
    const moved = happened.filter(({ kind }) => kind === 'renamed' || kind === 'options').length
    const others = happened.flatMap((one): string[] => {
      switch (one.kind) {
        case 'renamed':
        case 'options':
          return []
        case 'split': {
          const how = fromSplit(one.to.length, one.drafts.length, named(one.drafts))
          return [`“${askOf(one.from)}”拆成了${named(one.to)}：${how}`]
        }
        case 'merged': {
          const how = one.draft
            ? '已按其中最低的一项填入作为草稿，请核对。'
            : '原来的回答记在备注里，请重新作答。'
          return [`${named(one.from)}并入了“${askOf(one.to)}”：${how}`]
        }
        case 'dropped':
          return [`“${askOf(one.from)}”不再询问：您的回答仍留在这份自评里，不再计分。`]
        case 'stayed':
          return [
            `“${askOf(one.from)}”的旧回答没有用上，因为${named(one.to)}已经答过，或者答法不同；旧回答仍留在这份自评里，不再计分。`,
          ]
      }
    })
    return moved > 0 ? [`${moved} 道题的回答原样转了过来。`, ...others] : others
  },
  /** The note on a new item that got its answer, or no more than this note, from old ones. */
  note({ kind, draft, old }: Origin): string {
    const answers = old.map((one) => `“${one.ask}”：${said(one)}`)
    if (kind === 'split') {
      return draft
        ? `由旧题${quoted(old.map(({ ask }) => ask))}的回答带来，请核对。`
        : `旧题的回答是 ${answers.join('')}。请重新作答。`
    }
    const lead = draft
      ? '由几道旧题的回答合并而来，请核对。'
      : '这道题由几道旧题合并而成，请重新作答。'
    return [lead, ...answers].join('\n')
  },
}

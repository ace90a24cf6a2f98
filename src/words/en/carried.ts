import { common } from './common.ts'
import type { OldAnswer } from '#core/assessment/carried-over.ts'
import type { carried as simplified } from '#words/zh-hans/carried.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const quoted = (texts: readonly string[]): string => list.format(texts.map((text) => `“${text}”`))
const fromSplit = (parts: number, drafts: number, names: string): string => {
  if (drafts === 0) return 'Your earlier answer is in the notes; please answer afresh.'
  return drafts === parts
    ? 'Your earlier answer was filled in as a draft; please check each one.'
    : `Your earlier answer was filled in as a draft for ${names} and stands in the notes of the others; please check each one.`
}

function said({ answer, levels }: OldAnswer): string {
  switch (answer.state) {
    case 'answered': {
      const { value } = answer
      if (typeof value === 'number') return levels === null ? String(value) : `level ${value}`
      if (typeof value !== 'string') return value.join(', ')
      return new Map<string, string>(Object.entries(common.gateValues)).get(value) ?? value
    }
    case 'not-applicable':
      return `not applicable (${answer.reason})`
    case 'dont-know':
      return 'don’t know'
    case 'unanswered':
      return 'unanswered'
  }
}

export const carried: typeof simplified = {
  title: 'A questionnaire has a new version. This is what became of the earlier answers:',
  check: 'Check them',
  tell(happened, askOf) {
    const named = (ids: readonly string[]): string => quoted(ids.map(askOf))
    const moved = happened.filter(({ kind }) => kind === 'renamed' || kind === 'options').length
    const others = happened.flatMap((one): string[] => {
      switch (one.kind) {
        case 'renamed':
        case 'options':
          return []
        case 'split': {
          const how = fromSplit(one.to.length, one.drafts.length, named(one.drafts))
          return [`“${askOf(one.from)}” was split into ${named(one.to)}. ${how}`]
        }
        case 'merged': {
          const how = one.draft
            ? 'The lowest of your earlier answers was filled in as a draft; please check it.'
            : 'Your earlier answers are in the note; please answer afresh.'
          const was = one.from.length === 1 ? 'was' : 'were'
          return [`${named(one.from)} ${was} merged into “${askOf(one.to)}”. ${how}`]
        }
        case 'dropped':
          return [
            `“${askOf(one.from)}” is no longer asked. Your answer stays in this assessment and no longer counts.`,
          ]
        case 'stayed':
          return [
            `Your earlier answer to “${askOf(one.from)}” was not used, because ${named(one.to)} is answered already or is answered in another way. It stays in this assessment and no longer counts.`,
          ]
      }
    })
    const answers = moved === 1 ? '1 answer was' : `${moved} answers were`
    return moved > 0 ? [`${answers} taken over unchanged.`, ...others] : others
  },
  note({ kind, draft, old }) {
    const answers = old.map((one) => `“${one.ask}”: ${said(one)}`)
    if (kind === 'split') {
      return draft
        ? `Carried over from ${quoted(old.map(({ ask }) => ask))}; please check.`
        : `The earlier answer was ${answers.join(', ')}. Please answer afresh.`
    }
    const lead = draft
      ? 'Brought together from several earlier questions; please check.'
      : 'Several earlier questions became this one; please answer afresh.'
    return [lead, ...answers].join('\n')
  },
}

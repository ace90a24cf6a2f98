import type { support as simplified } from '#words/zh-hans/support.ts'

const listed = (texts: readonly string[]): string => texts.join('; ')
const unclear = (texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : [`Answered “don’t know”; find out first: ${listed(texts)}.`]
const kinds = (count: number): string => `${count} ${count === 1 ? 'kind' : 'kinds'}`

export const support: typeof simplified = {
  title: 'Support to look for',
  intro:
    'Public support of the kinds the plan’s measures speak of, as far as it still exists, nearest first. What it asks for is held up against what you declared, no more; whether you get it is for those who offer it to say.',
  loading: 'Loading…',
  none: 'There is no public support to list for an enterprise of this kind. When sector, size or activities change, bring the profile up to date.',
  find: 'Support',

  groups: {
    met: 'The conditions you declared are met',
    'one-step': 'One step short so far',
    waiting: 'A few answers still open',
    open: 'To be asked on the spot',
    further: 'Several steps short',
  },
  counted: (group, count) => `${group} (${count})`,

  standing: {
    met: (toAsk) =>
      toAsk.length === 0
        ? 'The conditions you declared are met.'
        : `The conditions you declared are met; still to be asked on the spot: ${listed(toAsk)}.`,
    oneStep: (text, toAnswer, toFindOut) => {
      if (toAnswer.length + toFindOut.length === 0) return `One step short: ${text}.`
      const others = toAnswer.length === 0 ? [] : [`Still to be answered: ${listed(toAnswer)}.`]
      return [`One step short so far: ${text}.`, ...others, ...unclear(toFindOut)].join(' ')
    },
    waiting: (toAnswer, toFindOut) => {
      const first = toAnswer.length === 0 ? [] : [`To be answered first: ${listed(toAnswer)}.`]
      return [...first, ...unclear(toFindOut)].join(' ')
    },
    open: (toAsk) =>
      toAsk.length === 0
        ? 'Your answers cannot tell whether the conditions are met; check for yourself.'
        : `Your answers cannot tell; to be asked on the spot: ${listed(toAsk)}.`,
    further: (texts) => `Several steps short: ${listed(texts)}.`,
  },
  look: 'Held up at: ',
  between: ', ',
  answer: 'Items to answer: ',
  findOut: 'Items to find out about: ',
  list: (texts) => listed(texts).replace(/^./u, (first) => first.toUpperCase()),

  facts: {
    items: 'Look at',
    met: 'In place',
    unknown: 'To be answered first',
    unclear: 'Answered “don’t know”',
    unasked: 'Check yourself',
    toAsk: 'Ask on the spot',
    brings: 'What it brings',
    offeredBy: 'Who offers it',
    lookAt: 'Where to look',
    status: 'How it stands',
    measures: 'Serves',
    inPath: 'On the path',
    actions: 'Goes with',
  },
  checked: (status, date) => `${status} (checked on ${date})`,
  titles: (titles, rest) =>
    titles.length === 0 ? '' : rest === 0 ? listed(titles) : `${listed(titles)}; and ${rest} more`,
  moreActions: (count) => `${count} more ${count === 1 ? 'action' : 'actions'}`,

  print: {
    intro:
      'Public support of the kinds the plan’s measures speak of, as far as it still exists. What it asks for was held up against what this enterprise declared, no more; whether it is given is for those who offer it to say. It differs by place and by year, so check on the spot before relying on it.',
    checked: (date) => `How each one stands was last checked on ${date}.`,
    none: 'For none are the conditions met, one step short so far, or waiting for answers only.',
    others: (open, further) => {
      const parts = [
        ...(open > 0 ? [`${kinds(open)} of which the answers cannot tell`] : []),
        ...(further > 0 ? [`${kinds(further)} several steps short`] : []),
      ]
      return `Besides, there ${open + further === 1 ? 'is' : 'are'} ${parts.join(' and ')}; the app’s Improve page lists them all.`
    },
    contents: (count) =>
      count === 0
        ? 'Support to look for'
        : `Support to look for: ${kinds(count)}, who offers them, what is missing, where to look`,
  },
}

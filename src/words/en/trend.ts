import type { trend as simplified } from '#words/zh-hans/trend.ts'

const quoted = (titles: readonly string[]): string =>
  titles.length > 3
    ? `${titles
        .slice(0, 2)
        .map((title) => `“${title}”`)
        .join(', ')} and ${titles.length - 2} more`
    : titles.map((title) => `“${title}”`).join(', ')

export const trend: typeof simplified = {
  title: 'Readings so far',
  intro:
    'The assessments of this enterprise that are kept on this computer, each worked out as things stood that day; evidence counts if it was in date that day.',
  date: 'Date',
  today: 'today',
  notComparable: 'not directly comparable',
  differs(difference) {
    switch (difference.kind) {
      case 'depth':
        return difference.quick === 'then'
          ? 'That one was a quick check, which asks only some of the items.'
          : 'This one is a quick check, which asks only some of the items; that one was a full assessment.'
      case 'questionnaires':
        return [
          difference.added.length > 0 ? `did not count ${quoted(difference.added)}` : '',
          difference.gone.length > 0
            ? `counted ${quoted(difference.gone)}, which this one does not`
            : '',
          difference.unread > 0
            ? `had ${difference.unread} ${difference.unread === 1 ? 'questionnaire' : 'questionnaires'} that this one does not have`
            : '',
        ]
          .filter(Boolean)
          .join('; ')
          .replace(/^/, 'That one ')
          .concat('.')
      case 'versions':
        return `That one used another version of ${quoted(difference.titles)}.`
    }
  },
}

import type { TrendDifference } from '#core/report/compose-trend.ts'

const quoted = (titles: readonly string[]): string =>
  titles.length > 3
    ? `“${titles.slice(0, 2).join('”、“')}”等 ${titles.length} 份`
    : `“${titles.join('”、“')}”`

/** What is said of the readings of an enterprise over time. */
export const trend = {
  title: '历次评估',
  intro: '同一家企业在本机保存的历次评估，各按当天的情况计算；证据按当天是否有效计。',
  date: '日期',
  today: '本次',
  notComparable: '不能直接比',
  /** Why an earlier reading does not compare with the present one, as a sentence. */
  differs: (difference: TrendDifference): string => {
    switch (difference.kind) {
      case 'depth':
        return difference.quick === 'then'
          ? '那次是快速检查，只问了一部分题。'
          : '本次是快速检查，只问了一部分题，那次是完整评估。'
      case 'questionnaires':
        return [
          difference.added.length > 0 ? `那次没有算${quoted(difference.added)}` : '',
          difference.gone.length > 0 ? `那次算了${quoted(difference.gone)}，本次没有` : '',
          difference.unread > 0 ? `那次另有 ${difference.unread} 份问卷不在本次评估里` : '',
        ]
          .filter(Boolean)
          .join('；')
          .concat('。')
      case 'versions':
        return `${quoted(difference.titles)}那次用的是另一个版本。`
    }
  },
}

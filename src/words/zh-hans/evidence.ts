import type { EvidenceCoverage } from '#core/report/evidence-coverage.ts'

/** What the list of evidence says. */
export const evidence = {
  title: '证据清单',
  intro:
    '哪道题有什么证据，到哪一档，什么时候到期。证据本身不在报告里，按备注和链接去找；过期的只当口头说明算。',
  outwardIntro: '哪道题有什么证据，到哪一档，什么时候到期。过期的只当口头说明算。',
  /** Of the answers that count, how many have something to show. */
  covered: ({ answered, evidenced, expired }: EvidenceCoverage): string =>
    answered === 0
      ? '还没有计分的回答。'
      : `${answered} 道计分的回答里，${evidenced} 道有文件、记录或结果可看${expired > 0 ? `；另有 ${expired} 道的证据已经过期` : ''}。`,
  none: '还没有登记任何证据。',
  item: '题目',
  grade: '证据档次',
  what: '备注和链接',
  until: '有效期至',
  expired: '已过期',
  missing: {
    title: '答得高、还拿不出证据的题',
    intro:
      '这些题相当于第 3 级或以上，却没有文件、记录或结果可看。先把手头已有的登记上；确实没有的，按右边的提示去准备，或把回答改低。',
    state: '现状',
    couldShow: '可以拿出什么',
    lacks: {
      none: '没有证据',
      stated: '只有口头说明',
      expired: '证据已过期',
    },
  },
}

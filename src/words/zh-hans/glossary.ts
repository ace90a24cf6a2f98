/** The words that have one meaning everywhere, on the cards, with the results and in the report. */
export const glossary = {
  /** Before the terms on a card. */
  onCard: '名词：',
  title: '名词表',
  intro: '本次所用问卷里的名词，各是什么意思。',
  /** The list, closed, with how many there are. */
  count: (count: number): string => `全部名词（${count} 个）`,
  term: '名词',
  meaning: '意思',
  inReport: '这份报告里用到的名词，各是什么意思。',
}

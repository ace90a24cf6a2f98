import type { ChecklistTroubleKind } from '#core/checklist/trouble.ts'

const kinds: { readonly [K in ChecklistTroubleKind]: string } = {
  several: '选了不止一个，没有算作回答',
  unclear: '文件里记下的选择和页面上看到的不一样，没有算作回答',
  'evidence-several': '证据不止选了一档，或者看不清选了哪一档，证据没有读取',
  'not-a-number': '不是一个数，没有算作回答',
  'out-of-bounds': '数超出了范围，没有算作回答',
  'unknown-answer': '没有这个选项，没有算作回答',
  'unknown-item': '现在的问卷里没有这道题，内容留在文件里，不计分',
  'reason-missing': '选了不适用，但没有写明原因，没有算作回答',
  'reason-unused': '已经选了答案，又写了不适用的原因；以答案为准',
  'evidence-unused': '写了证据，但没有答案',
  'too-long': '太长，只留下前面一部分',
  'no-longer-fits': '题目改过，这个答案已经对不上',
  'unknown-field': '不是这份问卷里的栏目，没有读取',
}

/** Blank checklists: making one, and what is told of one that was opened. */
export const checklist = {
  title: '空白问卷',
  lead: '生成一份可以填写的 PDF 问卷，发给会员、同事或客户。在屏幕上用任何 PDF 阅读器填，或打印后手写；填好的文件拖到首页就能读回答案。生成和读取都在本机，不发送到任何地方。',
  forWhom: '给谁填',
  anybody: '任何企业：印出全部题目，写明哪些题在什么情况下才答',
  forEnterprise: (name: string): string => `${name}：只印与它有关的题目`,
  forUnknown: (name: string): string => `${name}：还没有填企业概况，印出全部题目`,
  which: '包含哪些问卷',
  all: '全选',
  none: '全不选',
  noneChosen: '还没有选问卷。至少选一份，才能生成。',
  languages: '语言',
  second: '并排印第二种语言',
  noSecond: '不印',
  make: '生成问卷',
  makeAgain: '重新生成',
  cancel: '取消',
  preparing: '正在准备字体…',
  drawing: (percent: string, pages: number): string =>
    pages > 0 ? `正在排版 ${percent}，已有 ${pages} 页` : `正在排版 ${percent}`,
  progress: '生成进度',
  done: (pages: number, size: string): string => `已生成：${pages} 页，${size}。`,
  save: '保存 PDF',
  open: '在新标签页中查看',
  stale: '上面的选择在此之后有改动，请重新生成。',
  nothingAsked:
    '选中的问卷里没有要问这家企业的题目，没有生成文件。请多选几份，或者改选“任何企业”。',
  leftOut: (titles: readonly string[]): string =>
    `没有印进去的：${titles.join('、')}。里面没有要问这家企业的题目。`,
  stopped: '已取消，没有生成文件。',
  fileName: (name: string, date: string): string =>
    `质量自评问卷-${name ? `${name}-` : ''}${date}.pdf`,
  afterwards: '填好以后',
  back: [
    '在屏幕上填的：保存后把 PDF 拖到首页，或在首页选“打开文件”。每次都建一份新的评估，不会覆盖已有的。',
    '手写的：在一份评估里打开“录入纸质答案”，按题号用键盘录入，一题一键。',
  ],
  toEnter: (name: string): string => `录入纸质答案：${name}`,
  toHome: '去首页打开填好的问卷',
  flat: '这份问卷的栏目已经被打印或转换成了图面，里面的答案读不出来。请用填好后“保存”的那份 PDF；没有的话，可以打开一份评估，用“录入纸质答案”照着录入。没有任何内容被改动。',
  read: {
    title: (answers: number): string =>
      answers === 0 ? '打开了一份还没有填答案的问卷' : '已读入填好的问卷',
    answers: (count: number): string =>
      count === 0
        ? '建了一份新的评估，可以在这里录入答案。如果问卷是填过的，请看看打开的是不是填好后保存的那一份。'
        : `读到 ${count} 个答案，建了一份新的评估。`,
    /** Where something was filled in, but no answer of it could be taken. */
    noneRead: '没有读到能用的答案。建了一份新的评估，可以在这里录入。',
    filledBy: (by: string, on: string): string =>
      [by && `填写人：${by}`, on && `填写日期：${on}`].filter(Boolean).join('；'),
    notKept: '评估里没有放填写人和填写日期的地方，只在这里告诉您一次；要留底，请保存好这份 PDF。',
    noTrouble: '每一处都读懂了。',
    troubles: (count: number): string => `有 ${count} 处请看一下`,
    noted: '题目里读不懂的内容，也写进了那道题的备注。',
    dismiss: '知道了',
  },
  trouble: {
    kinds,
    note: (text: string): string => `问卷上：${text}`,
    quote: (text: string): string => `“${text}”`,
    /** What can be said instead of an answer, by the name it has in the file. */
    values: { DontKnow: '不清楚', NotApplicable: '不适用', None: '以上都没有' },
    facts: {
      name: '企业名称',
      sector: '行业',
      staff: '从业人员',
      revenueWan: '上年营业收入',
      size: '企业规模',
      life: '发展阶段',
      ambition: '这次想达到',
    } as { readonly [fact: string]: string },
  },
}

type Standing = 'met' | 'one-step' | 'waiting' | 'open' | 'further'

const listed = (texts: readonly string[]): string => texts.join('；')
const unclear = (texts: readonly string[]): string =>
  texts.length === 0 ? '' : `答了“不清楚”，弄清楚再看：${listed(texts)}。`

/** Public support to look for: on the page, beside actions, and in the report. */
export const support = {
  title: '可以找的支持',
  intro:
    '与计划的措施同一类、现在仍有的公共支持，近的在前。这里只把它们要的条件与您填报的对一对；能不能得到，由提供的一方说了算。',
  loading: '正在载入…',
  none: '没有适合这类企业的公共支持可列。行业、规模或业务有变动时，请更新企业概况。',
  /** Beside an action. */
  find: '可找',

  groups: {
    met: '填报的条件都已具备',
    'one-step': '目前看差一步',
    waiting: '还有几题没有答清',
    open: '条件要到现场问',
    further: '还差几步',
  } satisfies Record<Standing, string>,
  counted: (group: string, count: number): string => `${group}（${count} 种）`,

  /** How one stands, as a sentence. */
  standing: {
    met: (toAsk: readonly string[]): string =>
      toAsk.length === 0
        ? '您填报的条件都已具备。'
        : `您填报的条件都已具备；还要到现场问清：${listed(toAsk)}。`,
    /** One condition is unmet; the others may still have to be answered, or were answered with “don’t know”. */
    oneStep: (text: string, toAnswer: readonly string[], toFindOut: readonly string[]): string => {
      if (toAnswer.length + toFindOut.length === 0) return `还差一步：${text}。`
      const others = toAnswer.length === 0 ? '' : `其余还要先答：${listed(toAnswer)}。`
      return `目前看差一步：${text}。${others}${unclear(toFindOut)}`
    },
    waiting: (toAnswer: readonly string[], toFindOut: readonly string[]): string =>
      `${toAnswer.length === 0 ? '' : `还要先答：${listed(toAnswer)}。`}${unclear(toFindOut)}`,
    open: (toAsk: readonly string[]): string =>
      toAsk.length === 0
        ? '填报里看不出条件是否具备，请自己对照。'
        : `填报里看不出条件，要到现场问清：${listed(toAsk)}。`,
    further: (texts: readonly string[]): string => `还差几步：${listed(texts)}。`,
  },
  look: '卡在这里：',
  between: '、',
  answer: '要答的题：',
  findOut: '要弄清楚的题：',
  list: listed,

  facts: {
    items: '看这些题',
    met: '已具备',
    unknown: '还要先答',
    unclear: '答了“不清楚”',
    unasked: '自己对照',
    toAsk: '到现场问清',
    brings: '有什么用',
    offeredBy: '谁提供',
    lookAt: '到哪里看',
    status: '现在的情况',
    measures: '对应措施',
    inPath: '最省的路上',
    actions: '有关的行动',
  },
  checked: (status: string, date: string): string => `${status}（${date}核对）`,
  /** The titles of actions, and how many more there are. */
  titles: (titles: readonly string[], rest: number): string =>
    titles.length === 0 ? '' : rest === 0 ? listed(titles) : `${listed(titles)}；另有 ${rest} 项`,
  moreActions: (count: number): string => `另有 ${count} 项行动`,

  /** In the report. */
  print: {
    intro:
      '与计划的措施同一类、现在仍有的公共支持。条件只与本企业填报的对过，能不能得到由提供的一方说了算；各地和各年不同，用之前请到现场核实。',
    /** The day what is said of them was last looked up, said once. */
    checked: (date: string): string => `各项的情况最近一次核对于${date}。`,
    none: '没有一种支持的条件已具备、目前看只差一步或只等答清几题。',
    others: (open: number, further: number): string => {
      const parts = [
        ...(open > 0 ? [`${open} 种的条件从填报里看不出`] : []),
        ...(further > 0 ? [`${further} 种还差几步`] : []),
      ]
      return `另有${parts.join('，')}，都列在应用的“改进”页。`
    },
    contents: (count: number): string =>
      count === 0 ? '可以找的支持' : `可以找的支持：${count} 种，谁提供、差什么、到哪里看`,
  },
}

export const quick = {
  title: '快速检查',
  lead: (items: number, minutes: string): string =>
    `每个部分只问一道题，共 ${items} 题，${minutes}。以后接着做完整评估，这里答过的不用再答。`,
  progress: (done: number, all: number): string => `已答 ${done}/${all} 题`,
  standing: '目前的判断',
  reading: '只看这些题',
  readingHint: '把已答的这些题当作全部来算，其余的题没有问，所以只供参考。',
  notYet: '答完一道就有。',
  whole: '全部题目都算上',
  wholeHint: '没有问到的题按最低和最高各算一遍，所以范围很宽；答得越多越窄。',
  stageWhole: (stage: string): string => `等级：${stage}`,
  shareWhole: (range: string): string => `指数：${range}`,
  gates: (count: number): string =>
    `另有 ${count} 道法定义务还没有回答。有一道没做到，等级最高为第 2 级。`,
  allDone: '快速检查的题都答完了。',
  toResults: '看结果',
  onwards: (left: number): string =>
    left === 0 ? '所有题目都已回答。' : `完整评估还有 ${left} 题，已答的不会再问。`,
  toFull: '继续完整评估',
  alone: (stage: string, range: string): string => `只看这些题：${stage}（${range}），仅供参考。`,
  inResults: (done: number, all: number): string => `您做的是快速检查，${all} 题答了 ${done} 题。`,
  continueHere: '回到快速检查',
  /** Said when a step back or forward has changed how much is asked. */
  again: {
    quick: '现在又是快速检查：每个部分只问一道题。已答的都还留着。',
    full: '现在又是完整评估：适用的题都问。已答的都还留着。',
  },
  none: '还没有要答的问卷。请先在企业概况里选择。',
  toProfile: '去企业概况',
}

/** What the example says that explains how figures are made. */
export const worked = {
  title: '用本企业的数字算一遍',
  intro: '从一道题的回答一步步算到总体的得分和等级；数字都取自本报告，显示时取整，计算时不取整。',
  rules: '规则',
  steps: {
    item: (step: number): string => `${step}. 一道题`,
    section: (step: number, title: string): string => `${step}. 部分“${title}”`,
    questionnaire: (step: number, title: string): string => `${step}. 问卷“${title}”`,
    assessment: (step: number): string => `${step}. 总体`,
    stage: (step: number): string => `${step}. 等级`,
  },
  item: '题目',
  weightOf: (weight: string, part: string): string =>
    `在同一部分里权重 ${weight}，占整份问卷的 ${part}`,
  rest: (count: number): string => `其余 ${count} 项`,
  together: '合计',
  shareLine: (formula: string): string => `得分率 = 权重 × 得分率之和 ÷ 权重之和：${formula}。`,
  leastLine: (share: string): string => `这里取最低的一项：${share}。`,
  withheld: (shown: string): string => `答题不足，报告里只写：${shown}。`,
  rangeLine: (range: string): string => `没答的题都按最低算和都按最高算，得到范围 ${range}。`,
  evidencedLine: (formula: string): string =>
    `每道题按证据封顶后同样计算，得到有证据的得分：${formula}。`,
  keysBelow: '低于此级的关键题',
  count: (keys: number): string => (keys === 0 ? '无' : `${keys} 道`),
  rule: (needed: string, title: string, reached: string): string =>
    `要站在某一级，达到这一级或以上的题要占权重的 ${needed}，没有一道关键题低于它，下面各级也都成立。“${title}”因此到${reached}。`,
  capped: (open: number, unsettled: number, cap: number): string =>
    `法定义务有 ${[open > 0 ? `${open} 项未了结` : '', unsettled > 0 ? `${unsettled} 项还没有回答` : ''].filter(Boolean).join('、')}，等级最高第 ${cap} 级。`,
  whole: (stages: string, result: string): string =>
    `总体等级取各份核心问卷中最低的（${stages}）：${result}。`,
  stageOf: (title: string, stage: number): string => `${title} ${stage}`,
}

export const charts = {
  title: '一眼看全',
  showTable: '看表格',
  showChart: '看图',
  radarByQuestionnaire: '各份问卷的得分率',
  radarBySection: '各部分的得分率',
  current: '现在',
  range: '可能范围',
  target: '目标',
  axis: '方面',
  share: '得分率',
  gap: '差距',
  nothingYet: '答案还太少，图中只画出可能的范围。',
  finding: (best: string, worst: string): string => `最高的是${best}，最低的是${worst}。`,
  findingOne: (only: string): string => `目前能给出数字的是${only}。`,
  findingAllEqual: (share: string): string => `各方面都是 ${share}。`,
  /** `target` is null where the areas have targets of their own. */
  belowTarget: (below: number, all: number, target: string | null): string => {
    const aimed = target === null ? '各自的目标' : `目标 ${target}`
    if (all === 1) return below === 0 ? `已达到${aimed}。` : `低于${aimed}。`
    if (below === 0) return `能给出数字的 ${all} 个方面都已达到${aimed}。`
    return below === all
      ? `能给出数字的 ${all} 个方面都低于${aimed}。`
      : `能给出数字的 ${all} 个方面中，有 ${below} 个低于${aimed}。`
  },
  ownTargets: (lowest: string, highest: string): string =>
    `目标（各不相同，${lowest} 到 ${highest}）`,
  withTarget: (target: string): string => `目标 ${target}`,
  named: (label: string, figure: string): string => `${label}（${figure}）`,
  bars: '离目标还有多远',
  heat: '每一题在第几级',
  heatFinding: (p: {
    readonly all: number
    readonly met: number
    readonly below: number
    readonly unknown: number
    readonly unanswered: number
    readonly notApplicable: number
  }): string =>
    `共 ${p.all} 题：${[
      `${p.met} 题达到目标等级`,
      ...(p.below > 0 ? [`${p.below} 题低于目标`] : []),
      ...(p.unknown > 0 ? [`${p.unknown} 题不清楚`] : []),
      ...(p.unanswered > 0 ? [`${p.unanswered} 题未答`] : []),
      ...(p.notApplicable > 0 ? [`${p.notApplicable} 题不适用`] : []),
    ].join('，')}。`,
  item: '题目',
  level: '级别',
  state: '状态',
  chosen: '现在的级别',
  targetLevel: '目标级别',
  both: '现在的级别，也是目标',
  legend: '图例',
  noFigure: '暂无数字',
}

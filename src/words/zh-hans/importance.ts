type SpotPlace = { readonly quadrant: string; readonly weight: string; readonly share: string }

export const importance = {
  title: '轻重与现状',
  intro:
    '一个点是一题，或同在一处的几题：越高，权重越大；越靠右，现在做得越好。两条虚线是这些题的平均权重和得分率 50%，把图分成四块，压在线上的算在上面或右边。权重由问卷规定，不是各人的看法。这种图叫“重要性—表现分析”（Martilla 和 James，1977）。',
  chart: '权重与得分率',
  quadrants: { first: '先改这里', keep: '保持住', later: '有空再改', enough: '暂且够用' },
  quadrantHints: {
    first: '权重大，得分率低',
    keep: '权重大，得分率高',
    later: '权重小，得分率低',
    enough: '权重小，得分率高',
  },
  place: '所在区域',
  count: (count: number): string => `${count} 题`,
  finding: (p: {
    readonly all: number
    readonly first: number
    readonly keep: number
    readonly later: number
    readonly enough: number
  }): string =>
    `共 ${p.all} 题：“先改这里”${p.first} 题，“保持住”${p.keep} 题，“有空再改”${p.later} 题，“暂且够用”${p.enough} 题。`,
  heaviest: (ask: string, weight: string, share: string): string =>
    `最该先改的是“${ask}”（权重 ${weight}，得分率 ${share}）。`,
  allAlike: '这些题权重都一样，都算权重大的。',
  lines: (weight: string, share: string): string => `平均权重 ${weight}，得分率 ${share}`,
  gates: (count: number): string =>
    `另有 ${count} 项未了结的法定义务不在图中：它们没有权重，但无论轻重都要最先了结。`,
  hint: '指向一个点，或用 Tab 键移到图中再按方向键，就能看到是哪些题。',
  spotPlace: (p: SpotPlace): string => `${p.quadrant}：权重 ${p.weight}，得分率 ${p.share}`,
  spot: (p: SpotPlace & { readonly asks: string }): string =>
    `${p.quadrant}，权重 ${p.weight}，得分率 ${p.share}：${p.asks}`,
  solid: '有题低于目标',
  hollow: '都已达到目标',
  ringed: '其中有关键题',
  number: '同在一处的题数',
  none: '还没有能画进图里的题：答几题之后再看。',
}

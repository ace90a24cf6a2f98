const plain = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 })
const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join('、')
const span = (from: string, to: string): string => (from === to ? from : `${from}–${to}`)

export const improve = {
  title: '改进',
  intro: '定目标，算出花费最少的路，再排到日历上。这里的试算都不会改动您的答案。',
  empty: {
    title: '还没有可以规划的内容',
    body: '先回答几道题，这里才能算出从哪里走到哪里。',
    start: '去答题',
  },

  targets: {
    title: '目标',
    intro:
      '先定总体要到哪里。哪份问卷、哪个部分想高一些或低一些，再单独定；没有单独定的，跟着上一层走。',
    rule: '目标是等级时，每份计入总体等级的问卷都要达到；目标是得分率时，看各份问卷合起来的得分率。',
    whole: '总体',
    preset: (name: string, stage: string): string => `${name}（${stage}）`,
    own: '自己定',
    now: '现在',
    aim: '目标',
    gap: '差距',
    aimOf: (of: string): string => `“${of}”的目标`,
    above: (aim: string): string => `同上一层（${aim}）`,
    ownShare: '自定得分率',
    shareField: '得分率（%）',
    shareOf: (of: string): string => `“${of}”的目标得分率（%）`,
    kept: (share: string): string => `改好之前，目标仍是 ${share}。`,
    takeBack: '撤回',
    takeBackOf: (of: string): string => `撤回“${of}”单独定的目标`,
    reached: '已达到',
    stagesToGo: (least: number, most: number): string => `还差 ${span(`${least}`, `${most}`)} 级`,
    pointsToGo: (least: string, most: string): string => `还差 ${span(least, most)} 个百分点`,
    tooFew: '答案太少，还说不准',
    nothingApplies: '没有适用的题',
    sections: (all: number, own: number): string =>
      own === 0 ? `${all} 个部分` : `${all} 个部分，${own} 个单独定了目标`,
    notCore: '不计入总体等级；不单独定目标，就不作要求。',
  },

  goal: {
    title: '要走到哪里',
    kinds: {
      targets: '达到上面定的目标',
      stage: '总体达到某一级',
      share: '总体达到某个得分率',
      budget: '在人力和花费之内，得分率尽量高',
    },
    stage: '等级',
    share: '得分率（%）',
    days: '最多人日',
    cny: '最多花费（元）',
    budgetHint: '空着就是不限。人日起初填的是您一年里抽得出来的。',
    terms: '怎样估算',
    dayRate: '一个人日按多少元算',
    dayRateHint: '人力折成钱，才能和花费加在一起比较。',
    estimate: '人力和花费按哪种估计',
    estimates: { least: '最少', likely: '最可能', most: '最多' },
    keptAt: (value: string): string => `改好之前，计算仍用 ${value}。`,
    keptUnlimited: '改好之前，仍按不限计算。',
  },

  path: {
    title: '花费最少的路',
    intro:
      '所有能做的行动里，怎样搭配最省？这里算出的是确实最省的一种，不是估摸出来的。您可以排除不做的，也可以指定一定要做的。',
    working: '正在计算…',
    step: (done: number, most: number): string => `已完成 ${done} 步，最多 ${most} 步`,
    earlier: '下面还是上一次算出的，算好后换上新的。',
    earlierStays: '下面是上一次算出的，和您现在说的可能对不上。',
    progress: '计算进度',
    cancel: '停止计算',
    again: '重新计算',
    found: (actions: number, days: string, cny: string): string =>
      `新的路算好了：${actions} 项行动，${days}，花费 ${cny}。`,
    foundReached: '算好了：目标已经达到。',
    foundNone: '算好了：没有能走到的路，原因见下。',

    actionCount: '行动',
    countOf: (count: number): string => `${count} 项`,
    days: '人力',
    cny: '花费',
    cost: '合计',
    costHint: (dayRate: string, estimate: 'least' | 'likely' | 'most'): string =>
      `人力按一个人日 ${dayRate}折算，加上花费。按${{ least: '最少', likely: '最可能', most: '最多' }[estimate]}的估计。`,
    share: '已确保的得分率',
    shareHint: '未答的题按最低一级算。',
    stage: '已确保的等级',
    stageHint: '各份核心问卷中最低的。',
    withheld: '答案太少，不显示',
    fromTo: (before: string, after: string): string => `${before} → ${after}`,

    proven: '已证明：没有花费更少的路。',
    provenBudget: '已证明：在这个限度内，没有得分率更高的路。',
    bestFound: (gap: string): string =>
      `时间到了，这是找到的最好的一条，但没有证明。即使有更省的路，最多也只再省 ${gap}。`,
    bestShareFound: (points: string): string =>
      `时间到了，这是找到的最好的一条，但没有证明。得分率即使还能更高，最多也只再高 ${points} 个百分点。`,
    bestCostFound: '已证明得分率不能更高；花费是不是最少，时间内没有证明。',
    unanswered: (count: number): string =>
      `有 ${count} 道未答的题，按最低一级算；答了之后，路只会更短。`,
    open: '没有证明：走这条路要答哪些题还定不下来，花费和目标都不能说准。',
    unansweredOpen: (count: number): string => `有 ${count} 道未答的题，按最低一级算。`,
    answerThem: '去答题',
    turned: (count: number): string =>
      `有 ${count} 道题要不要答，得看还没给的答案，或者会随这条路改变：`,

    noRegret: '无悔',
    noRegretHint:
      '标着“无悔”的行动，不管人力和花费按最少、最可能还是最多估计，都在最省的路上，可以放心先做。',
    noRegretUnknown: '哪些行动不管怎么估计都该做（无悔），这次在时间内没有证明。',
    groupOf: (count: number, days: string, cny: string): string => `${count} 项 · ${days} · ${cny}`,
    actionsIn: (title: string): string => `“${title}”的行动`,
    raisesFrom: (ask: string, from: number, to: number): string =>
      `${ask}（第 ${from} 级 → 第 ${to} 级）`,
    closes: (ask: string): string => `了结法定义务：${ask}`,
    raisesNothing: '它能提升的题，现在都已到那一级，或者不适用。',
    wantedMark: '一定要做',
    refuse: '不做这项',
    want: '一定要做',
    unwant: '不再指定一定要做',
    done: '已经做完',
    of: (button: string, title: string): string => `${button}：${title}`,
    refusedTitle: (count: number): string => `您说不做的（${count} 项）`,
    refusedIntro: '路绕开它们走。没有它们就做不了的行动，路也不经过。',
    takeBack: '还是可以做',
    doneTitle: (count: number): string => `已经做完的（${count} 项）`,
    doneIntro: '路已经算上它们的效果。请重新回答下面的题，得分才会跟着变。',
    notDone: '其实还没做完',
    wantedNone: '这条路上没有行动。',
    othersTitle: (count: number): string => `不在这条路上的行动（${count} 项）`,
  },

  why: {
    whyIn: '为什么要做？',
    whyOut: '为什么不在里面？',
    working: '正在计算…',
    wanted: '因为您说了一定要做。',
    refused: '因为您说了不做。',
    needsRefused: (actions: readonly string[]): string =>
      `因为要先做${quoted(actions)}，而您说了不做。`,
    nothingLeft: '它能提升的题现在都已到那一级，或者不适用，做了也不会更近。',
    without: {
      dearer: (cny: string): string => `不做它，最省的路也要多花 ${cny}`,
      dearerEven: '不做它，另有一条花费正好一样的路',
      lower: (points: string): string => `不做它，同样的限度内得分率要低 ${points} 个百分点`,
      lowerEven: '不做它，同样的限度内也能到同样的得分率，但不会更省',
      impossible: '不做它，就没有能走到的路',
      unknown: '不做它会差多少，时间内没有证明',
    },
    raises: (asks: readonly string[]): string => `这条路靠它才能提升${quoted(asks)}`,
    closes: (asks: readonly string[]): string => `这条路靠它才能了结法定义务${quoted(asks)}`,
    neededBy: (actions: readonly string[]): string => `先做了它，才能做${quoted(actions)}`,
    because: (head: string, reasons: readonly string[]): string =>
      reasons.length === 0 ? `${head}。` : `${head}：${reasons.join('，')}。`,
    with: {
      dearer: (cny: string): string => `加上它，最省的路要多花 ${cny}。`,
      dearerEven: '加上它，也有一条花费正好一样的路，两者都可以。',
      lower: (points: string): string => `加上它，同样的限度内得分率要低 ${points} 个百分点。`,
      lowerEven: '加上它，同样的限度内也能到同样的得分率，但不会更省。',
      impossible: '它和要先做的、您指定一定要做的加在一起，超出了限度。',
      unknown: '加上它会差多少，时间内没有证明。',
    },
  },

  obstacles: {
    title: '这个目标现在走不到',
    intro: '您没有排除的行动就算全部做完，也还是不够。差在这些地方：',
    key: (reach: string, goal: string): string => `关键题，至多到${reach}，而目标是${goal}。`,
    gate: '法定义务，没有能了结它的行动。',
    weight: (node: string, reach: string, goal: string, needed: string): string =>
      `“${node}”里，至多有 ${reach} 的权重能到${goal}，需要 ${needed}。到不了的题：`,
    share: (node: string, reach: string, needed: string): string =>
      `“${node}”的得分率最高只能到 ${reach}，目标是 ${needed}。到不了最高一级的题：`,
    more: (count: number): string => `另外 ${count} 题`,
    refused: '这些行动您说不做，而它们正好能帮上忙：',
    helps: (asks: readonly string[]): string => `能提升或了结${quoted(asks)}。`,
    noneRefused: '不是因为您排除了什么。请把目标定近一些，或者再看看这些题的回答。',
  },
  overBudget: (days: string, cny: string): string =>
    `您指定一定要做的行动，加上要先做的，就要 ${days}、花费 ${cny}，已经超出限度。请放宽限度，或者少指定几项。`,
  reached: {
    title: '目标已经达到',
    body: '按现在的回答，这个目标要求的都已做到，不需要再做什么。',
    byDone: '算上已经做完的行动，这个目标要求的都已做到。请重新回答相关的题，让得分跟上。',
    nothingHelps: '在这个限度内，没有行动能再提高得分率。',
    keep: '守住它',
    keepHint: '把现在的做法坚持下去，证据在到期之前更新。',
    falls: (title: string, stage: string): string =>
      `“${title}”：下面的题一退步，就不再是${stage}。`,
    expires: '这些证据最先到期：',
    until: (date: string): string => `${date}到期`,
    expired: (date: string): string => `${date}已到期`,
  },

  curve: {
    title: '花多少，能到多少',
    tooFew: '答案还太少，画出来说明不了什么。再答一些题，这里会画出每一笔预算最多能到的得分率。',
    finding: (from: string, cny: string, to: string): string =>
      `现在是 ${from}；能做的全做，花 ${cny}到 ${to}。`,
    half: (cny: string, share: string): string => `花到 ${cny}，就能到 ${share}。`,
    drawing: (found: number, all: number): string => `正在画，已算出 ${found}/${all} 个点…`,
    noGain: '没有行动能再提高得分率。',
    budget: '预算（人力折算在内）',
    share: '最高得分率',
    proof: '证明',
    proven: '已证明',
    notProven: '时间内找到的最好结果',
    showTable: '看表格',
    showChart: '看图',
    best: '每一笔预算最多能到的得分率',
    path: '上面算出的路',
    chosen: '选中的点',
    choose: '选一个点',
    at: (cny: string, share: string): string => `预算 ${cny}：最高 ${share}`,
    use: (share: string): string => `以 ${share} 为目标来规划`,
    useHint: '把“要走到哪里”改成这个得分率，再算出到那里最省的路。',
    tick: (cny: number): string =>
      cny >= 10_000 ? `${plain.format(cny / 10_000)} 万` : plain.format(cny),
  },
}

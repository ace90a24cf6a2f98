const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、')

export const whatIf = {
  title: '如果这样做',
  intro:
    '开关行动、把题目换一个级别，等级、得分率和投入立刻跟着变。这里只是试算，不会改动已保存的回答。',
  start: {
    path: '正在试的就是规划的路。',
    opened: (name: string): string => `打开的是保存的试算“${name}”。`,
    changed: (name: string): string => `从保存的试算“${name}”开始，已有改动，尚未保存。`,
    today: '什么都没有试，与今天相同。',
    own: '正在试自己的组合，尚未保存。',
    working: '规划的路还在计算，算好之前从今天开始试。',
    noPath: '现在没有规划的路可以作起点，从今天开始试。',
    toPath: '回到规划的路',
    toToday: '全部关掉',
  },
  figures: {
    title: '今天、规划的路和试算',
    subject: '算的是什么',
    today: '今天',
    path: '规划的路',
    trial: '试算',
    stage: '等级',
    share: '得分率',
    days: '人日',
    money: '花费（元）',
    total: '合计（元）',
    /** The same where there is little room. */
    short: { path: '规划', trial: '试算', days: '人日', money: '花费', total: '合计' },
    shortStage: (guaranteed: number, possible: number): string =>
      guaranteed === possible ? `${guaranteed} 级` : `${guaranteed}–${possible} 级`,
    terms: (estimate: 'least' | 'likely' | 'most', rate: string): string =>
      `按${{ least: '最少', likely: '最可能', most: '最多' }[estimate]}的估计；合计 = 花费 + 人日 × ${rate}。已完成的行动不再计投入。`,
    levelsFree: (count: number): string =>
      `有 ${count} 题直接换了级别：达到这一级要花多少，这里算不出来，没有计入。`,
    againstToday: (moves: readonly string[]): string => `与今天相比：${moves.join('，')}。`,
    againstPath: (moves: readonly string[]): string => `与规划的路相比：${moves.join('，')}。`,
    stageMove: (by: number): string =>
      by === 0 ? '等级不变' : `等级${by > 0 ? '高' : '低'} ${Math.abs(by)} 级`,
    shareMove: (by: string, up: boolean | null): string =>
      up === null ? '得分率不变' : `得分率${up ? '高' : '低'} ${by} 个百分点`,
    costMove: (by: string, up: boolean | null): string =>
      up === null ? '合计投入不变' : `合计${up ? '多' : '少'} ${by}`,
  },
  filter: {
    label: '筛选行动和题目',
    placeholder: '例如：检验、标准、商标',
    onlyOn: '只看已打开的行动和换过级别的题目',
    none: '没有符合条件的内容。',
    clear: '清除筛选',
  },
  actions: {
    title: '行动',
    intro: '打开一项行动，它需要先做的会一起打开；关掉一项行动，离不开它的会一起关掉。',
    count: (on: number, all: number): string => `打开 ${on} 项，共 ${all} 项`,
    found: (found: number, all: number): string => `符合 ${found} 项，共 ${all} 项`,
    done: '已完成',
    refused: '已决定不做，这里仍可一试',
    inPath: '在规划的路里',
    nothingNew: '按现有回答，做了也不会再提升',
    needs: (titles: string): string => `需要先做：${titles}`,
    neededBy: (titles: string): string => `离不开它的：${titles}`,
    brings: (items: number, duties: number): string =>
      `能带来什么（${[items > 0 ? `${items} 题` : '', duties > 0 ? `${duties} 项法定义务` : ''].filter((part) => part !== '').join('，')}）`,
    raises: (ask: string, level: number): string => `${ask}（到第 ${level} 级）`,
    closes: (ask: string): string => `${ask}（了结法定义务）`,
  },
  levels: {
    title: '换一个级别',
    intro:
      '假定某一题已在另一个级别。选定的级别优先于行动带来的级别。多选、单选和填数字的题只随行动变化。',
    count: (tried: number, all: number): string => `换了 ${tried} 题，共 ${all} 题`,
    found: (found: number, all: number): string => `符合 ${found} 题，共 ${all} 题`,
    today: (end: string): string => `今天：${end}`,
    asLed: (end: string): string => `随行动：${end}`,
    level: (level: number): string => `第 ${level} 级`,
    anchors: '看各级的描述',
  },
  told: {
    on: (title: string, along: readonly string[]): string =>
      `打开“${title}”，同时打开了它需要先做的 ${along.length} 项：${quoted(along)}。`,
    off: (title: string, along: readonly string[]): string =>
      `关掉“${title}”，同时关掉了离不开它的 ${along.length} 项：${quoted(along)}。`,
    opened: (name: string): string => `已打开“${name}”。`,
    replaced: '原来的试算没有保存，已被换掉。',
    kept: (name: string): string => `已保存为“${name}”。`,
    deleted: (name: string): string => `已删除“${name}”。`,
    missing: (actions: readonly string[], items: readonly string[]): string =>
      `问卷已有变化，没有带上${[
        actions.length > 0 ? `不再存在的 ${actions.length} 项行动（${actions.join('、')}）` : '',
        items.length > 0 ? `不再存在的 ${items.length} 题或级别（${items.join('、')}）` : '',
      ]
        .filter((part) => part !== '')
        .join('和')}。`,
    added: (titles: readonly string[]): string => `现在还需要先做，已一起打开：${quoted(titles)}。`,
  },
  kept: {
    title: '保存的试算',
    none: '还没有保存的试算。先开关行动或换级别，再起个名字保存，以后可以打开、比较。',
    name: '给现在的试算起个名字',
    newName: '新名字',
    keep: '保存试算',
    saveTo: (name: string): string => `保存到“${name}”`,
    open: '打开',
    rename: '改名',
    renameTitle: (name: string): string => `给“${name}”改名`,
    delete: '删除',
    actionFor: (action: string, name: string): string => `${action}“${name}”`,
    isOpen: '正在试',
    sum: (stage: string, share: string, days: string, total: string): string =>
      `${stage}，得分率 ${share}，${days}，合计 ${total}`,
    problem: {
      unnamed: '请填写名字。',
      tooLong: (most: number): string => `名字太长了，最多 ${most} 个字。`,
      taken: (name: string): string => `已有一个试算叫“${name}”，请换一个名字。`,
      tooMany: (most: number): string => `最多保存 ${most} 个试算。请先删除不用的，再保存。`,
    },
  },
  compare: {
    title: '并排比较',
    intro: '选两个来比：今天、规划的路、现在的试算，或保存的试算。不同的地方用粗体。',
    first: '左边',
    second: '右边',
    same: '左右两边是同一个，选两个不同的才看得出差别。',
    table: (first: string, second: string): string => `“${first}”与“${second}”的比较`,
    subject: '比较什么',
    whole: '总体等级',
    wholeShare: '总体得分率',
    days: '人力（人日）',
    money: '花费（元）',
    total: '合计（元）',
    actions: (count: number): string => `不同的行动（${count} 项）`,
    noActions: '两边的行动完全一样。',
    items: (count: number): string => `最后级别不同的题（${count} 题）`,
    noItems: '每一题最后都在同一级。',
    in: '做',
    level: (level: number): string => `第 ${level} 级`,
    levelAndShare: (level: number, share: string): string => `第 ${level} 级（${share}）`,
    gates: {
      met: '已做到',
      open: '未了结',
      unanswered: '未答',
      'does-not-apply': '不适用',
      undecided: '待前面的题目决定',
    },
    missing: (name: string, what: string): string => `“${name}”：${what}`,
  },
}

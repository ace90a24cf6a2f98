import { charts } from './charts.ts'
import { importance } from './importance.ts'
import { trace } from './trace.ts'

/** More questionnaires than this are not all named. */
const namedAtMost = 4

const quoted = (title: string): string => `“${title}”`

export const results = {
  title: '结果',
  ofEnterprise: (name: string): string => `${name}的自评结果`,
  loading: '正在计算结果…',
  empty: {
    title: '还没有可算的结果',
    nothingAnswered: '一题都还没有答。答几题之后，这里会给出等级、得分范围和最先该做的事。',
    noQuestionnaire: '还没有选任何问卷。请先在企业概况里选至少一份。',
    start: '去答题',
    chooseQuestionnaires: '去选问卷',
    nothingApplies:
      '所有题目都标为不适用，没有可以计分的内容。理由列在下面；只要有一题适用，就会出现得分。',
    allUnknown: '目前的回答全是“不清楚”。每一题都按最低一级计，并列在下面：先为每一题找到负责人。',
    topReached: '每一题都已达到最高一级。请守住证据的有效期，下次自评时再看趋势。',
    atTheBottom: '所有计分题都在最低一级。从下面“先做的三件事”开始，一步一步来。',
  },
  selfReading: '这是按本工具的规则得出的自评读数，不等同于任何标准、认证或政府评定的等级。',
  stage: '总体等级',
  stageHint: '各份问卷中最低的等级。“等级”看短板，长处不能抵消短处。',
  stageBetween: (guaranteed: string, possible: string): string =>
    `已确保${guaranteed}；剩下的题都答到最高时，可到${possible}。`,
  heldBackBy: (titles: readonly string[], all: boolean): string =>
    all
      ? `${titles.length} 份问卷已确保的都只是这一级`
      : titles.length > namedAtMost
        ? `拖住等级的是${titles.slice(0, 2).map(quoted).join('、')}等 ${titles.length} 份问卷`
        : `拖住等级的是${titles.map(quoted).join('、')}`,
  heldBackOnly: (title: string): string => `只评了一份问卷：“${title}”`,
  index: '质量指数',
  indexHint: '各份问卷得分率的加权平均，0% 是全在最低一级，100% 是全在最高一级。',
  levelIsNotShare: '五级中的第 3 级折算为 50%，不是 60%：第 1 级是起点，记 0%。',
  possibleRange: (range: string): string => `可能范围 ${range}`,
  rangeOnly: (share: string): string => `答到的权重还不到 ${share}，只给范围。`,
  tooFew: '答案太少',
  tooFewMore: (count: number): string => `再答 ${count} 题，就能给出得分范围。`,
  noneApplies: '没有适用的题',
  evidenced: '有证据的得分',
  evidencedHint: '只算证据撑得住的级别：没有证据或只是口头说明的，最多算第 2 级。',
  confidence: '证据充分度',
  confidenceHint:
    '已答各题证据等级的加权平均，100% 表示每一题都有趋势数据或独立核查。只与得分并列，不乘进得分。',
  openGates: '未了结的法定义务',
  openGatesHint: '回答“没有做到”或“不确定”的法定义务。只要有一项，等级最高只到第 2 级。',
  unknown: '不清楚的题',
  unknownHint: '没有人能回答，往往就是没有人负责。按最低一级计。',
  notApplicable: '不适用的权重',
  notApplicableHint: '标为不适用的题不计入得分。',
  partial: '部分评估',
  partialHint: (share: string): string =>
    `不适用的权重超过 ${share}，这份结果只代表一部分，不宜与完整的评估相比。`,
  progress: '答题进度',
  progressHint: '按权重计，“不清楚”也算已答。',
  countAnswered: (answered: number, all: number): string => `${answered}/${all} 题`,
  count: (count: number): string => `${count}`,
  openTrace: '查看来历',

  next: {
    title: '怎样升到下一级',
    intro: '每份问卷要升一级，得有足够的权重达到那一级，而且关键题一题都不能低。',
    questionnaire: '问卷',
    goal: (stage: string): string => `下一级：${stage}`,
    top: '已在最高一级。',
    held: (held: string, needed: string): string => `达到下一级的权重：${held}，需要 ${needed}。`,
    enough: '权重已经够了，卡住的是下面这些。',
    keys: '关键题（每一题都必须达到）',
    items: '低于下一级的其他题（权重大的在前）',
    gates: '法定义务（未了结或未答时，等级最高第 2 级）',
    up: (count: number): string => `最少改变 ${count} 题就能升级：`,
    waiting: '可能还会用到的题目和义务（要看前面没答的题）：',
    waitingOn: '取决于：',
    upOpen: '先答完上面这些题，才能说清最少要改几题。',
    upReady: '条件都已满足。',
    down: (count: number): string => `反过来，下面 ${count} 题一旦退步就会降级：`,
    more: (count: number): string => `另外 ${count} 题`,
    weight: (weight: string): string => `权重 ${weight}`,
  },

  charts,

  gaps: {
    title: '最该补的差距',
    intro: '按优先度排列：权重大、离目标远、省力的在前，关键题加倍。',
    none: '已答的题都达到了目标。',
    noneYet: '还没有答过可以比较的题。',
    showAll: (count: number): string => `用表格看全部 ${count} 项差距`,
    showFewer: '收起全部差距的表格',
    all: '全部差距',
    sortHint: '点表头可以按那一列排序，再点一次倒过来。',
    yes: '是',
    no: '否',
    plan: '算出补上这些差距最省的路',
    now: '现在',
    target: '目标',
    weight: '权重',
    gap: '差距',
    key: '关键题',
    keyDouble: '×2',
    keySingle: '×1',
    effort: '投入',
    effortUnknown: '没有现成的做法',
    priority: '优先度',
    nextAction: '下一步',
    noAction: '问卷里没有为这一步写现成的做法，请看该题下一级的描述。',
  },

  importance,

  actions: {
    firstTitle: '先做的三件事',
    firstIntro: '先了结法定义务，再补最要紧的差距；需要先做的排在前面。',
    none: '没有要做的事：已答的题都已达到目标。',
    noneYet: '答过几题之后，这里会列出最先该做的事。',
    how: '怎么做',
    days: '人力',
    cost: '花费',
    weeks: '历时',
    role: '谁来做',
    measure: '对应措施',
    settles: '了结法定义务',
    begins: '了结法定义务的第一步',
    raises: '能提升',
    raisesTo: (ask: string, level: number): string => `${ask}（到第 ${level} 级）`,
    likelyFirst: '先写最可能的数，括号里是最少到最多。',
  },

  gates: {
    title: '未了结的法定义务',
    intro: '法律法规要求必须做到的事，不计分，但会把等级压在第 2 级。',
    none: '没有未了结的法定义务。',
    said: (value: string): string => `回答：${value}`,
    appliesTo: '适用对象',
    unanswered: (count: number): string =>
      `还有 ${count} 项法定义务没有回答，答完之前等级最高只确保到第 2 级。`,
  },
  unknownList: {
    title: '没有人知道的事',
    intro: '这些题答的是“不清楚”。先给每一题定一个人去弄清楚，这本身就是进步。',
    none: '没有答“不清楚”的题。',
  },
  notApplicableList: {
    title: '标为不适用的题',
    intro: '它们不计入得分。理由如下，报告里也会印出来。',
    none: '没有标为不适用的题。',
    reason: '理由',
  },
  reconsider: {
    title: '值得再想一想的回答',
    intro:
      '下面的回答放在一起不太说得通：可能有一处选高或选低了，也可能各有道理。对不对由答题的人判断，它们不影响得分和等级。',
    seeProfile: '去看企业概况',
    stays: '已核对，维持原答',
    checked: (count: number): string => `已核对 ${count} 处，维持原答，不再列出。`,
    visit: '这个记号在重新打开网页之前有效；相关的回答一改，会再列出来。',
    showAgain: '重新列出',
  },
  measures: {
    title: '对应的方案措施',
    ended: (title: string, from: number, to: number): string =>
      `框架取自《${title}》。方案期限为 ${from}—${to} 年，已经届满，这里只借它的结构，不代表现行政策。`,
    running: (title: string, from: number, to: number): string =>
      `框架取自《${title}》，期限为 ${from}—${to} 年。`,
    measure: '措施',
    items: '计分题',
    gates: '法定义务',
    share: '得分率',
    fewItems: (least: number): string => `题目太少（少于 ${least} 题，不给得分率）`,
    none: '没有适用的措施。',
    matrix: '哪份问卷问到哪项措施',
    matrixIntro:
      '每格写的是：问到本企业的题数／问卷里写的题数，含法定义务。一道题可以对应几项措施。',
    together: '合计',
    cell: (asked: number, written: number): string => (written === 0 ? '–' : `${asked}/${written}`),
    cellHelp: (asked: number, written: number): string => `问到 ${asked} 题，共写有 ${written} 题`,
  },

  details: {
    title: '逐题明细',
    intro: '每一题的回答、达到的级别、下一级的样子、证据和做法。打印时全部展开。',
    expandAll: '全部展开',
    collapseAll: '全部收起',
    answer: '回答',
    reached: (level: number, levels: number): string => `第 ${level} 级，共 ${levels} 级`,
    lowest: '按最低一级计',
    nextLevel: (level: number): string => `第 ${level} 级是什么样`,
    nextWithout: (level: number): string => `下一步：第 ${level} 级`,
    evidence: '证据',
    validUntil: (date: string): string => `有效期至 ${date}`,
    expired: (date: string): string => `已于 ${date} 过期，只按口头说明计`,
    note: '备注',
    why: '为什么重要',
    actions: '可以做的事',
    change: '去改这一题',
    answerIt: '去答这一题',
    itemsIn: (count: number): string => `${count} 题`,
    gateUnanswered: '还没有回答',
  },

  trace,
}

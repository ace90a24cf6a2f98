import { common } from './common.ts'

/** What only the printed report says. */
export const print = {
  title: '质量自评与改进报告',
  subject: '企业质量自评结果、差距与改进行动',
  keywords: ['质量', '自评', '改进', '等级'],
  author: '质阶 Zhijie',
  runningHead: (name: string): string => `质量自评与改进报告 · ${name}`,
  page: (page: number, pages: number): string => `第 ${page} 页，共 ${pages} 页`,
  logo: (name: string): string => `${name}的标志`,
  exampleTitle: '示例',
  example: '这是一家虚构的企业，内容只用来说明报告的样子。',
  date: '报告日期',
  sector: '行业',
  size: '规模',
  staff: '人数',
  revenue: '年营业收入',
  roles: '业务',
  /** What the enterprise does, as one sentence. */
  rolesOf: (roles: readonly string[]): string => common.join.and(roles),
  ambition: '目标',
  questionnaires: '所用问卷',
  version: (title: string, version: string): string => `${title} ${version}`,
  app: (version: string): string => `质阶 ${version}`,
  aimed: (ambition: string, stage: string, share: string): string =>
    `${ambition}：${stage}，得分率 ${share}`,
  /** Where the target of the whole was set apart from the ambition. */
  aimedOwn: (aim: string): string => `单独定的：${aim}`,
  outwardTitle: '对外的版本',
  outward:
    '企业名称、标志、人名、备注、链接和自由填写的文字都没有印出；回答、得分和计划与内部版本相同。',
  outwardNotApplicable: '它们不计入得分。',
  selfReading:
    '等级和得分是企业按本工具的规则自评得出的读数，不等同于任何标准、认证或政府评定的结果。报告在本机生成，没有任何内容发往别处。',
  foreword: '前言',
  closing: '结语',
  contents: '目录',
  summary: '一页摘要',
  stageNow: '现在的等级',
  gapNumber: '序',
  ask: '题目',
  levelNow: '现在',
  nextStep: '下一步',
  action: '行动',
  effort: '投入',
  role: '谁来做',
  openGateCount: (count: number, unanswered: number): string =>
    [
      count > 0 ? `${count} 项，等级最高只到第 2 级` : unanswered === 0 ? '无' : '',
      unanswered > 0 ? `${unanswered} 项没有回答` : '',
    ]
      .filter(Boolean)
      .join('；'),
  unknownCount: (count: number): string => (count === 0 ? '无' : `${count} 题`),
  blockedBy: '卡住下一级的',
  nothingBlocks: '条件都已满足。',
  atTop: '已在最高一级。',
  /** The first so many of those listed above by number. */
  numbered: (count: number, listed: number): string =>
    count === 1
      ? '上面第 1 项。'
      : count === listed
        ? `上面全部 ${count} 项。`
        : `上面第 1 至第 ${count} 项。`,
  sectionScore: (figure: string): string => `得分率 ${figure}`,
  chosen: '现在',
  next: '下一级',
  level: (level: number): string => `第 ${level} 级`,
  evidence: '证据',
  note: '备注',
  reason: '理由',
  toDo: '可以做的事',
  status: '情况',
  appliesTo: '适用对象',
  sources: '来源',
  source: '来源',
  sourceStatus: '状态',
  checked: '核对日期',
  missingTitle: '无法印出的字符',
  missing: (list: string): string =>
    `随附字体里没有下列字符，正文中以〓代替：${list}。应用里保存的原文没有改变。`,
  times: (code: string, times: number): string => `${code}（${times} 处）`,
  nothingAnswered: '还没有回答任何题目，以下只列出题目。',

  targets: {
    title: '目标与差距',
    intro:
      '目标是打算走到哪里，差距是离目标还有多远。没有单独定目标的，随上一层；总体没有单独定的，随企业概况中的志向。',
    heading: '目标',
    of: '对象',
    aim: '目标',
    how: '怎么定的',
    own: '单独定',
    above: '随上一层',
    ambition: (ambition: string): string => `随志向“${ambition}”`,
    now: '现在',
    gaps: (count: number): string => `全部差距（${count} 项）`,
    gapsIntro:
      '按优先度排列，优先度 = 权重 × 差距 × 关键 ÷ 投入，关键题（×2）加倍。投入是升到下一级最省力的做法所需的人日，花费已折算在内；没有现成做法的写“–”。',
    columns: {
      now: '现在',
      target: '目标',
      gap: '差距',
      weight: '权重',
      key: '关键',
      effort: '投入',
      priority: '优先度',
      place: '区域',
    },
    reached: (count: number): string => `已达到目标的题（${count} 题）`,
    quarter: (name: string, hint: string): string => `${name}（${hint}）`,
    numbers: '其中差距的序号',
    noneHere: '无',
  },

  plan: {
    title: '最省的路',
    intro:
      '在所有能做的行动里，哪些合在一起花费最少就能走到目标。这里算出的是确实最省的一种，不是估摸出来的；没有证明的会写明。',
    goal: '要走到哪里',
    goals: {
      targets: '达到定下的目标',
      stage: (stage: string): string => `总体达到${stage}`,
      share: (share: string): string => `总体得分率达到 ${share}`,
      budget: (days: string | null, cny: string | null): string =>
        days === null && cny === null
          ? '得分率尽量高，人力和花费不限'
          : `${[days, cny].filter((one) => one !== null).join('、')}之内，得分率尽量高`,
    },
    nothingToPlan:
      '还没有回答可以规划的题，所以没有改进计划。答几题之后再生成报告，这里会列出最省的路和日历。',
    notPlanned:
      '做这份报告时，最省的路没有算出来，所以这里没有行动清单和曲线。答案和目标没有变；请打开“改进”页重新计算，再生成报告。',
    count: (count: number): string => `${count} 项行动`,
    beforeAfter: '走完之后',
    beforeAfterHint: '总体等级取各份核心问卷中最低的；未答的题按最低一级算。',
    of: '问卷',
    whole: '总体',
    stage: '已确保的等级',
    share: '已确保的得分率',
    actions: '要做的行动',
    /** Where the mark would stand beside every action. */
    allNoRegret:
      '这些行动全部“无悔”：不管人力和花费按最少、最可能还是最多估计，都在最省的路上，哪一项都可以放心先做。',
    columns: {
      action: '行动',
      days: '人日',
      cny: '花费（元）',
      cost: '合计（元）',
      weeks: '周',
      role: '由谁来做',
    },
    subtotal: '小计',
    refusedIntro: '路绕开它们走；没有它们就做不了的行动，也不在路里。',
    done: (count: number): string => `已经做完的行动（${count} 项）`,
    doneIntro: '路已经算上它们的效果，得分要等相关的题重新回答之后才会变。',
    wanted: '指定一定要做的行动',
    curveIntro:
      '每一笔预算（人力折算在内）最多能买到多高的得分率。点是算出来的，点之间的线只帮着看。',
    budgetAxis: '预算（元，人力折算在内）',
    curveMissing: '做这份报告时，这条曲线没有算完，所以没有画出来。',
    curveWithheld: '答案还太少，这条曲线说明不了什么，所以没有画出来。',
    path: '算出的路',
    chosen: (cny: string, share: string): string => `${cny}，${share}`,
    notProven: '没有证明，可能还能更高',
  },

  calendar: {
    title: '改进日历',
    intro: (start: string, capacity: string): string =>
      `从${start}排起，每月抽出 ${capacity}：要先做的在前，每周不超出抽得出的人力，无悔的和关键的先排。周一到周五算工作日，法定节假日没有避开。`,
    none: '没有可以排进日历的行动。',
    other: '其他行动',
    beyond: (count: number): string => `图上只画十年，另有 ${count} 项在那之后，见表格。`,
    table: '日程',
    roles: '还没有定负责人的，用灰字写由谁来做。',
    /** Where the same state would stand beside every action. */
    noneBegun: '这些行动都在计划中，还没有开始。',
    noOwners: '都还没有定负责人。',
    day: (iso: string): string => iso,
    month: (iso: string): string => `${Number(iso.slice(5, 7))}月`,
    monthOfYear: (iso: string): string => `${iso.slice(0, 4)}年${Number(iso.slice(5, 7))}月`,
    byHand: '日期由人指定',
  },
}

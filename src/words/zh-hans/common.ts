const locale = 'zh-CN'
const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })
const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' })
const calendarDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
const localDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })

const stageNames = ['经验', '检验', '保证', '预防', '卓越']

const number = (value: number): string => plain.format(value)
const yuan = (value: number): string =>
  value >= 10_000 ? `${plain.format(value / 10_000)} 万元` : `${grouped.format(value)} 元`
const span = (low: string, high: string): string => (low === high ? low : `${low}–${high}`)
const stage = (level: number, names: readonly string[] = stageNames): string => {
  const name = names[level - 1]
  return name === undefined ? `第 ${level} 级` : `第 ${level} 级 ${name}`
}

export const common = {
  productWithLatin: '质阶 Zhijie',
  /** A word order or a punctuation mark that pieces are joined with. */
  join: {
    and: (parts: readonly string[]): string => conjunction.format(parts),
    or: (parts: readonly string[]): string => disjunction.format(parts),
    labelled: (label: string, text: string): string => `${label}：${text}`,
    bracketed: (text: string, aside: string): string => `${text}（${aside}）`,
    sentences: (sentences: readonly string[]): string => sentences.join(''),
  },
  /** Numbers, money, times as this language writes them. Shares run 0 to 1, dates are ISO. */
  format: {
    number,
    /** 0.634 → 63.4% */
    percent: (share: number, digits = 0): string =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(share),
    /** 0.4 and 0.62 → 40%–62% */
    percentRange: (low: number, high: number, digits = 0): string => {
      const percent = new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      })
      return span(percent.format(low), percent.format(high))
    },
    yuan,
    tenThousandYuan: (value: number): string => `${plain.format(value)} 万元`,
    people: (count: number): string => `${grouped.format(count)} 人`,
    personDays: (days: number): string => `${plain.format(days)} 人日`,
    weeks: (weeks: number): string => `${plain.format(weeks)} 周`,
    minutes: (minutes: number): string => `约 ${plain.format(minutes)} 分钟`,
    items: (count: number): string => `${grouped.format(count)} 题`,
    ofItems: (part: number, whole: number): string =>
      `${grouped.format(part)}/${grouped.format(whole)} 题`,
    bytes: (bytes: number): string =>
      bytes < 1_000_000 ? `${plain.format(bytes / 1000)} KB` : `${plain.format(bytes / 1e6)} MB`,
    /** A calendar date such as 2026-11-23, or the day of a moment such as 2026-11-23T08:00:00Z. */
    date: (iso: string): string =>
      (iso.length === 10 ? calendarDay : localDay).format(new Date(iso)),
  },
  /** The five stages' names; a questionnaire may bring its own. */
  stageNames,
  stage,
  /** The stage already guaranteed and the one still possible. */
  stageRange: (
    guaranteed: number,
    possible: number,
    names: readonly string[] = stageNames,
  ): string =>
    guaranteed === possible
      ? stage(guaranteed, names)
      : `第 ${guaranteed}–${possible} 级 ${span(names[guaranteed - 1] ?? '', names[possible - 1] ?? '')}`,
  noStage: '尚无等级',
  states: {
    answered: '已答',
    'not-applicable': '不适用',
    'dont-know': '不清楚',
    unanswered: '未答',
    hidden: '不涉及',
    undecided: '待前面的题目决定',
  },
  gateValues: {
    yes: '做到了',
    no: '没有做到',
    'not-sure': '不确定',
    'does-not-apply': '本企业不适用',
  },
  gate: '法定义务',
  keyItem: '关键题',
  /** Evidence grades 0 to 4. */
  evidenceGrades: ['没有', '口头说明', '有文件', '有三个月以上的使用记录', '有趋势数据或独立核查'],
  evidenceGradesShort: ['无', '口头', '文件', '记录', '结果'],
  sectors: {
    agriculture: '农、林、牧、渔业',
    mining: '采矿业',
    manufacturing: '制造业',
    utilities: '电力、热力、燃气及水的生产和供应业',
    construction: '建筑业',
    wholesale: '批发业',
    retail: '零售业',
    transport: '交通运输、仓储和邮政业',
    hospitality: '住宿和餐饮业',
    information: '电信、广播电视和互联网服务',
    software: '软件和信息技术服务业',
    finance: '金融业',
    'real-estate': '房地产业',
    'business-services': '租赁和商务服务业',
    research: '科学研究和技术服务业',
    environment: '水利、环境和公共设施管理业',
    'resident-services': '居民服务、修理和其他服务业',
    education: '教育',
    health: '卫生和社会工作',
    culture: '文化、体育和娱乐业',
  },
  roles: {
    manufacturer: '生产制造产品',
    seller: '销售产品',
    importer: '进口',
    exporter: '出口',
    'consumer-service': '为消费者提供服务',
    'producer-service': '为其他企业提供服务',
    rd: '自己做研发',
    'online-seller': '在网上销售',
    'own-lab': '有自己的实验室',
    'ccc-product': '产品在强制性产品认证（CCC）目录内',
    food: '生产或经营食品',
    'special-equipment': '制造或使用特种设备（如锅炉、电梯、压力容器）',
  },
  sizes: { micro: '微型企业', small: '小型企业', medium: '中型企业', large: '大型企业' },
  lives: { starting: '初创', growing: '成长', established: '成熟' },
  ambitions: { basic: '达标', good: '良好', leading: '领先' },
  /** 1–17 are the plan's measures, S1–S3 its safeguards. */
  measure: (id: number | string): string =>
    typeof id === 'number' ? `措施 ${id}` : `保障 ${id.replace('S', '')}`,
  unnamedEnterprise: '未命名的企业',
  example: '示例',
  keeping: {
    saved: '已保存在本浏览器',
    saving: '正在保存…',
    failed: '尚未保存，会自动重试',
  },
  privacy: '您的回答只留在本浏览器，不会发送到任何地方。',
  loading: '正在载入…',
  actions: {
    close: '关闭',
    undo: '撤销',
    redo: '重做',
    retry: '再试一次',
  },
  /** What is wrong with something typed. */
  typed: {
    notANumber: '请填写数字，例如 120 或 35.5。',
    notWhole: '请填写整数。',
    atLeast: (least: number): string => `不能小于 ${plain.format(least)}。`,
    atMost: (most: number): string => `不能大于 ${plain.format(most)}。`,
    tooLong: (most: number): string => `太长了，最多 ${grouped.format(most)} 个字。`,
    notADate: '请按 2026-01-31 的样子填写日期。',
    notALink: '链接要以 http:// 或 https:// 开头。',
    required: '请填写。',
  },
  frame: {
    skip: '跳到正文',
    steps: '评估步骤',
    profile: '企业概况',
    answer: '答题',
    results: '结果',
    improve: '改进',
    report: '报告',
    language: '语言',
    theme: '外观',
    themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
    keys: '快捷键',
    exampleBand: (name: string): string => `示例：${name}是虚构的企业，改动它不影响您自己的评估。`,
    saveToFile: '保存到文件',
  },
  keyHelp: {
    title: '快捷键',
    everywhere: '在任何页面',
    answering: '答题时',
    undo: '撤销上一步',
    redo: '重做',
    help: '打开这份说明',
    typing: '在输入框里打字时，这些键照常输入文字。',
  },
  trouble: {
    notFoundTitle: '没有找到这份评估',
    notFound: '它可能已被删除，或者保存在另一个浏览器里。',
    cannotReadTitle: '这份评估暂时打不开',
    pageNotFoundTitle: '没有这个页面',
    pageNotFound: '链接可能不完整。您保存的评估都在首页。',
    toHome: '回到首页',
    pageMissing: '这个页面没有载入成功',
    partMissing: '这一部分没有载入成功。',
    languageMissing: (name: string): string => `“${name}”没有载入成功，页面仍用原来的语言。`,
    missingWhy: (again: boolean): string =>
      `可能是网络断了，也可能是网站刚刚更新。已填写的内容都还在，请检查网络后再试一次。${again ? '如果还是不行，请重新载入页面，已保存的回答不会丢。' : ''}`,
    crashTitle: '页面出错了',
    crashSafe: '已保存的回答都还在本浏览器里。',
    crashUnsaved: '最后一处改动可能还没有保存。',
    crashDo: '重新载入页面通常就好了。不放心的话，先把这份评估保存到文件。',
    reload: '重新载入',
    technical: '技术细节',
  },
}

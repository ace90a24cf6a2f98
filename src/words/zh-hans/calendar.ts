import { formatDays } from '#words/figures.ts'
import { calendarFile, conflict, sheets, shortDate, statuses } from './calendar-files.ts'

const days = (value: number): string => formatDays('zh-Hans', [value, value, value])

export const calendar = {
  title: '日历',
  earlier: '日历还是按上一次算的路排的，新的算好后自动换上；到时才能保存文件。',
  earlierStays:
    '日历还是按上一次算的路排的，可能和您后来填的不符。请在上面重新计算，然后才能保存文件。',
  intro:
    '把要做的行动排开：要先做的在前，每周不超出抽得出的人力，无悔的和关键的先排。周一到周五算工作日，法定节假日请自己挪开。',
  none: {
    working: '路还在计算，算好后就排到这里。',
    noPath: '还没有要做的行动。等上面算出了要做的行动，或者您指定了一定要做的，就会排到这里。',
  },
  shortDate,
  day: (iso: string): string => `${Number(iso.slice(8))}`,
  month: (iso: string): string => `${Number(iso.slice(5, 7))}月`,
  year: (iso: string): string => `${iso.slice(0, 4)}年`,
  comma: '，',
  statuses,
  noRegret: '无悔',
  conflict,

  terms: {
    start: '从哪天开始',
    startOpen: '还没有定，先从今天排起，每天会跟着挪。',
    startKept: (date: string): string => `改好之前，仍从${date}开始。`,
    capacity: '每月抽得出多少人日',
    capacityHint: '所有人加在一起。每月按 21.75 个工作日摊到每周。',
    capacityKept: (value: string): string => `改好之前，仍按每月 ${value} 人日排。`,
  },

  progress: {
    title: '进度',
    actions: (done: number, all: number): string => `${all} 项行动，做完 ${done} 项`,
    days: (done: number, all: number): string => `${days(all)}，做完 ${days(done)}`,
    ends: (date: string): string => `照此安排，${date}全部做完。`,
    allDone: '行动都做完了。',
    doing: (count: number): string => `正在做 ${count} 项`,
  },
  late: (count: number): string => `有 ${count} 项照安排早该开始，还没有动。`,
  layAnew: '从今天起重新排',

  chart: {
    title: '什么时候做什么',
    finding: (count: number, from: string, to: string): string =>
      `${count} 项行动，从${from}到${to}。`,
    tight: (count: number): string => `有 ${count} 项排不下，原因写在各项里。`,
    beyond: (count: number): string => `图上只画十年，另有 ${count} 项在那之后，见表格。`,
    showTable: '看表格',
    showChart: '看图',
    bars: '行动的时间，一行一项',
    help: '左右方向键挪动一周，Home 键回到自动安排的位置，上下方向键换一项，Enter 键打开详情；也可以用鼠标拖动。',
    today: '今天',
    due: '截止日',
    bar: (title: string, from: string, to: string, status: string): string =>
      `${title}，${from}至${to}，${status}`,
    byHand: '手动安排',
    conflict: '有冲突',
    legend: '图例',
    movedTo: (title: string, date: string): string => `“${title}”改从${date}开始。`,
    freed: (title: string, date: string): string => `“${title}”回到自动安排的位置，从${date}开始。`,
    notFree: (title: string): string => `“${title}”已经在做，开始日期由您定。`,
    alreadyFree: (title: string): string => `“${title}”本来就在自动安排的位置。`,
    columns: {
      action: '行动',
      status: '状态',
      role: '由谁来做',
      owner: '负责人',
      start: '开始',
      end: '结束',
      days: '人日',
      due: '截止日',
      conflicts: '冲突',
    },
  },

  load: {
    title: '每周用多少人力',
    finding: (week: string, most: number, capacity: number): string =>
      `最满的一周从${week}开始：${days(most)}，抽得出 ${days(capacity)}。`,
    table: '每周明细',
    more: (count: number): string => `后面还有 ${count} 个星期没有列出。`,
    week: '从哪天起的一周',
    days: '用去',
    capacity: '抽得出',
    over: '超出',
  },

  roles: {
    title: '谁要做多少天',
    role: '由谁来做',
    actions: '行动',
    days: '人日',
    done: '已做完',
    owners: '已定的负责人',
    none: '还没有定',
  },

  actions: {
    title: '每一项行动',
    intro: '定负责人和截止日，做到哪一步就记到哪一步。',
    showAll: (count: number): string => `显示全部 ${count} 项`,
    showFewer: '只显示前面的',
    status: '做到哪一步',
    owner: '负责人',
    ownerHint: '写姓名或部门。',
    due: '截止日',
    dueHint: '保存成日历后，会在前一天提醒。',
    start: '开始日',
    startHint: '空着就由日历来排。',
    startHintDoing: '实际开始的那天。',
    note: '备注',
    outOfReach: '请填 2000 年到 2099 年之间的日期。',
    from: (from: string, to: string): string => `${from}至${to}`,
    steps: '怎样做',
    conflicts: '冲突',
    free: '回到自动安排的位置',
    needs: (titles: readonly string[]): string =>
      `要先做：${titles.map((title) => `“${title}”`).join('、')}`,
  },

  revisit: {
    title: '做完了？请看看这些题的回答要不要改',
    intro: '得分只看您的回答。在您改之前，这里什么都不会动。',
    toLevel: (level: number): string => `这项行动应当把它带到第 ${level} 级`,
    duty: '这项行动应当了结这项法定义务',
    shown: '它提升的题，回答都已经到位了。',
    waiting: (count: number): string => `${count} 项做完的行动，相关的回答还没有改。`,
  },

  files: {
    title: '带走',
    calendar: '保存日历（.ics）',
    calendarHint:
      'Outlook 和手机日历都能打开；改了计划再导入一次，原来的条目会更新。做完的、不再做的不会自动消失，请在日历里删掉。',
    sheets: '保存表格（.xlsx）',
    sheetsHint: '行动计划、差距和全部回答，各一张表。',
    making: '正在生成…',
    saved: (name: string): string => `已生成 ${name}。`,
    startFixed: (date: string): string => `开始日期定在了${date}，这样再保存时日期不会变。`,
    notArrived: '没有成功：需要的部分没有载入。请检查网络后再试一次，您填写的都还在。',
    calendarName: (name: string, date: string): string => `质阶-日历-${name}-${date}.ics`,
    sheetsName: (name: string, date: string): string => `质阶-改进计划-${name}-${date}.xlsx`,
  },

  calendarFile,
  sheets,
}

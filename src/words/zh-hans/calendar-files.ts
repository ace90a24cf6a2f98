import type { CalendarLine, ConflictLine } from '#core/planning/plan-calendar.ts'
import type { CalendarFileWords } from '#core/report/compose-calendar.ts'
import type { SheetWords } from '#core/report/compose-sheets.ts'
import { formatCost, formatDays } from '#words/figures.ts'
import { common } from './common.ts'

const day = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeZone: 'UTC' })
const days = (value: number): string => formatDays('zh-Hans', [value, value, value])

/** A date as short as it can be told without doubt. */
export const shortDate = (iso: string): string => day.format(new Date(iso))

export const statuses = { planned: '计划中', doing: '进行中', done: '已完成' }

/** What does not fit where an action was put. */
export function conflict(one: ConflictLine, titleOf: (actionId: string) => string): string {
  switch (one.kind) {
    case 'before-need':
      return `要先做的“${titleOf(one.actionId)}”还没做完，它就开始了。`
    case 'before-start':
      return '它排在了开始日期之前。'
    case 'past-due':
      return `做完时已过截止日 ${shortDate(one.due)}。`
    case 'over-capacity':
      return one.weeks === 1
        ? `${shortDate(one.week)}起的一周排满了，多出 ${days(one.by)}。`
        : `有 ${one.weeks} 个星期排满了，最多的是${shortDate(one.week)}起的一周，多出 ${days(one.by)}。`
  }
}

function facts({ status, note, owner, action, days: work, cny }: CalendarLine): readonly string[] {
  return [
    `状态：${statuses[status]}`,
    ...(owner !== null ? [`负责人：${owner}`] : []),
    `由谁来做：${action.role}`,
    `人力：${days(work)}`,
    ...(cny > 0 ? [`花费：${formatCost('zh-Hans', [cny, cny, cny])}`] : []),
    ...(note.due ? [`截止日：${shortDate(note.due)}`] : []),
    ...(note.note ? [`备注：${note.note}`] : []),
  ]
}

/** What the .ics file says. */
export const calendarFile: CalendarFileWords = {
  title: (enterprise) => (enterprise === '' ? '质量改进' : `质量改进 · ${enterprise}`),
  dueTitle: (action) => `截止：${action}`,
  category: '质量改进',
  facts,
}

type Given = 'states' | 'gateValues' | 'evidenceGrades' | 'measure'

/** What the .xlsx file says, beside what the pages say as well. */
export const sheets: Omit<SheetWords, Given> = {
  planTitle: '行动计划',
  gapsTitle: '差距',
  answersTitle: '回答',
  yes: '是',
  total: '合计',
  noAction: '没有对应的行动',
  cut: (length) => `……（原文 ${common.format.number(length)} 字，一格放不下，后面的略去）`,
  statuses,
  conflict,
  raisesTo: (ask, level) => `${ask} → 第 ${level} 级`,
  settles: (ask) => `了结法定义务：${ask}`,
  plan: {
    action: '行动',
    questionnaire: '问卷',
    status: '状态',
    owner: '负责人',
    role: '由谁来做',
    start: '开始',
    end: '结束',
    due: '截止日',
    days: '人日',
    cny: '花费（元）',
    weeks: '历时（星期）',
    noRegret: '无悔',
    key: '关键',
    wanted: '一定要做',
    moved: '手动安排',
    conflicts: '冲突',
    raises: '提升哪些题',
    steps: '怎样做',
    note: '备注',
    measure: '对应措施',
  },
  gaps: {
    rank: '次序',
    item: '题目',
    questionnaire: '问卷',
    key: '关键题',
    level: '现在几级',
    share: '现在',
    target: '目标',
    gap: '差距',
    weight: '权重',
    keyFactor: '关键系数',
    effort: '投入（人日）',
    priority: '优先值',
    action: '下一步行动',
  },
  answers: {
    questionnaire: '问卷',
    section: '部分',
    item: '题目',
    key: '关键题',
    state: '状态',
    answer: '回答',
    level: '级别',
    levels: '共几级',
    share: '得分率',
    target: '目标',
    weight: '权重',
    grade: '证据',
    evidence: '证据是什么',
    evidenceNote: '证据说明',
    link: '链接',
    validUntil: '有效期至',
    reason: '不适用的理由',
    note: '备注',
  },
}

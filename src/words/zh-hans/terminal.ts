import { fileProblems } from './file-problems.ts'

export const terminal = {
  ...fileProblems,
  found: (problems: number, files: number) => `发现 ${problems} 处问题（共 ${files} 份问卷）。`,
  fine: (id: string, version: string, items: number, gates: number, actions: number) =>
    `${id} ${version}：${items} 道计分题，${gates} 项法定义务，${actions} 条行动，未发现问题。`,
  coverage: {
    measure: '措施',
    total: '合计',
    legend: '各措施的题目数+法定义务数/行动数，按问卷：',
    enough: '每项措施都有足够的题目和行动。',
    thin: (measures: readonly string[]) => `题目或行动太少的措施：${measures.join('；')}。`,
    noPlan: '这里没有 plan.yaml，算不出对各项措施的覆盖。',
  },
  usage: `质阶 Zhijie 命令行

用法：
  npm run -s zhijie -- check <文件或文件夹>… [--coverage]
      检查问卷文件，列出全部问题（文件:行:列、位置、怎么改）。
      加 --coverage 列出各项措施有多少题目、法定义务和行动。
  npm run -s zhijie -- score <问卷文件夹或单个 YAML 文件> <answers.json> [--json] [--today 日期]
      计算得分卡。answers.json 为“题目编号: 答案”的对照表，可另含 profile。
  npm run -s zhijie -- plan <问卷文件夹或单个 YAML 文件> <answers.json>
      --to-stage 3 | --to-share 0.7 | --budget-days 60 [--budget-cny 20000]
      [--cost min|likely|max] [--day-rate 800] [--seconds 30] [--json]
      算出花费最少的行动组合（或预算内得分最高的组合），并说明是否已证明最优。
      不写目标时，按企业概况的目标和文件里设定的目标计算。
  npm run -s zhijie -- report <assessment.json> --lang zh-Hans|en -o 输出.pdf
      [--preset board|team|file | --parts summary,results,…] [--second zh-Hans|en] [--outward]
      [--earlier 更早的评估.json]… [--no-plan] [--no-items] [--seconds 30]
      由保存的评估文件生成报告；文件名以 .docx 结尾就写成 Word 文档，以 .xlsx 结尾就写成表格，其余写成 PDF。不写选项就按评估里选好的内容，没有选过就印给团队看的一份（team）。
      --preset 选现成的组合，--parts 逐项选：summary、results、gaps、path、calendar、support、items、
      evidence、measures、method、sources、glossary。--second 并排印第二种语言，--outward 是不含名称和备注的
      对外版本，--earlier 加入更早的评估以印出变化（可写多次），--no-plan、--no-items 不印改进计划、逐题明细。
  npm run -s zhijie -- checklist [问卷编号…] --lang zh-Hans|en [--second en] -o 输出.pdf
      空白问卷，可以在屏幕上填写，也可以打印；不写编号就包含全部问卷，--second 并排印第二种语言。

选项：
  --lang zh-Hans|en   输出语言（默认按系统语言）
  --json              以 JSON 输出
  -o, --output 文件    报告写到哪里
  --questionnaires 文件夹   问卷所在文件夹（默认 questionnaires）
  --today 日期         按哪一天计算证据是否过期（默认今天，格式 2026-11-23）
  -h, --help          显示本说明

退出码：0 成功；1 内容有问题，或目标达不到；2 用法有误或文件打不开。`,
  badPlanOption: (option: string) =>
    `选项 ${option} 无效：等级写 1–9 的整数，得分率写 0–1，预算、日薪和秒数写不小于 0 的数，--cost 写 min、likely 或 max；目标只能选一种。用 --help 查看用法。`,
  plan: {
    goal: '目标',
    goals: {
      targets: '达到已定的目标',
      stage: (stage: number) => `总体达到第 ${stage} 级`,
      share: (share: string) => `总体得分率达到 ${share}`,
      budget: (days: number | null, cny: number | null) =>
        ['预算内得分最高', days === null ? '' : `${days} 人日`, cny === null ? '' : `${cny} 元`]
          .filter(Boolean)
          .join('，'),
    },
    proven: '已证明最优：没有更省（或预算内得分更高）的组合。',
    stopped: (gap: string) =>
      `时间到，未证明最优：别的组合最多再好 ${gap}。可用 --seconds 给更多时间。`,
    terms: '口径',
    estimates: { least: '最少估计', likely: '通常估计', most: '最多估计' },
    dayRate: '元/人日',
    days: '人日',
    weeks: '周',
    actions: '项行动',
    noAction: '不需要任何行动。',
    together: '合计',
    cost: '折合',
    share: '得分率',
    stage: '等级',
    noRegret: '* 无悔：按最少、通常、最多三种估计都在最优组合里。',
    unanswered: (count: number) => `有 ${count} 题未答，按最低级计算；答完只会更省。`,
    turned: (list: string) => `要不要答还定不下来的题：${list}`,
    open: '没有证明：要答哪些题还定不下来，花费和目标都不能说准。',
    shareProven: '已证明得分率不能更高；花费是不是最少，时间内没有证明。',
    impossible: '目标达不到。卡在：',
    overBudget: (days: string, cny: string) =>
      `只做“一定要做”的行动就已超出预算：${days} 人日，${cny} 元。`,
    obstacles: {
      key: (item: string, reach: number, goal: number) =>
        `关键题最多到第 ${reach} 级，需要第 ${goal} 级：${item}`,
      gate: (item: string) => `没有行动能了结这项法定义务：${item}`,
      weight: (
        node: string,
        goal: number,
        reach: string,
        needed: string,
        items: readonly string[],
      ) =>
        `${node}：能到第 ${goal} 级的权重最多 ${reach}，需要 ${needed}。到不了的题：${items.join('；')}`,
      share: (reach: string, needed: string, items: readonly string[]) =>
        `得分率最多 ${reach}，需要 ${needed}。到不了最高级的题：${items.join('；')}`,
    },
  },
  unknownCommand: (command: string) => `没有“${command}”这个命令。用 --help 查看用法。`,
  missingArgument: (name: string) => `缺少参数：${name}。用 --help 查看用法。`,
  presetOrParts: '--preset 和 --parts 只能用一个。',
  badPreset: (value: string, known: readonly string[]) =>
    `没有“${value}”这种组合，请用 ${known.join('、')}。`,
  badParts: (wrong: readonly string[], known: readonly string[]) =>
    `${wrong.length === 0 ? '--parts 后面没有写内容' : `报告里没有${wrong.map((one) => `“${one}”`).join('、')}这一部分`}，请从这些里选，用逗号隔开：${known.join(',')}。`,
  notEarlier: (file: string, day: string, today: string) =>
    `${file} 是 ${day} 的评估，不早于报告的日期 ${today}，不能用来看变化。`,
  tooManyArguments: '参数过多。用 --help 查看用法。',
  badOption: (message: string) => `选项有误：${message}。用 --help 查看用法。`,
  badDate: (value: string) => `日期“${value}”无效：请写成 2026-11-23 的样子。`,
  badLanguage: (value: string) => `不支持语言“${value}”：请用 zh-Hans 或 en。`,
  cannotRead: (file: string) => `打不开文件：${file}。请检查路径和权限。`,
  cannotWrite: (file: string) => `写不了文件：${file}。请检查路径和权限；没有留下不完整的文件。`,
  notScorable: '问卷有上述问题，不能计分。',
  written: (file: string, pages: number) =>
    pages > 0 ? `已写出 ${file}（${pages} 页）。` : `已写出 ${file}。`,
  unknownQuestionnaire: (id: string) => `评估用到的问卷“${id}”不在问卷文件夹里，已略过。`,
  noSuchQuestionnaire: (id: string) => `问卷文件夹里没有“${id}”这份问卷。`,
  noQuestionnaires: '评估用到的问卷都不在问卷文件夹里。',
  missingGlyphs: (list: string) => `字体里没有这些字符，已用〓代替：${list}`,
  card: {
    share: '得分率',
    range: '范围',
    stage: '等级',
    evidenced: '有证据的得分',
    confidence: '证据充分度',
    coverage: '已答权重',
    notApplicable: '不适用权重',
    partial: '（部分：不适用超过 30 %）',
    figure: '显示值',
    band: '区间',
    display: {
      figure: '显示单一数值',
      range: '只显示范围',
      'too-few': '作答太少',
      none: '没有适用的题目',
    },
    states: {
      answered: '已答',
      'not-applicable': '不适用',
      'dont-know': '不清楚',
      unanswered: '未答',
      hidden: '不显示',
      undecided: '待定',
    },
    guaranteed: '已确保',
    possible: '仍可能',
    openGates: '未了结的法定义务',
    next: '下一题建议',
    blocking: '卡住下一级的',
    profile: '企业概况',
    none: '无',
  },
}

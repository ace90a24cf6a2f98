import type { AnswersFileProblem } from '#core/exchange/problem.ts'
import type { QuestionnaireProblem } from '#core/questionnaire/problem.ts'

type FileProblem =
  | { readonly kind: 'file-missing'; readonly name: string }
  | { readonly kind: 'not-yaml'; readonly message: string }
  | { readonly kind: 'section-name'; readonly name: string }
  | { readonly kind: 'section-name-taken'; readonly name: string }
  | { readonly kind: 'changes-twice'; readonly name: string }
  | { readonly kind: 'nothing-here' }

const referred = {
  item: '题目',
  action: '行动',
  source: '来源',
  measure: '措施',
  option: '选项',
  support: '支持类型',
}

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1)

const levelsOf = (levels: number | 'none'): string =>
  levels === 'none' ? '不分级' : `分 ${levels} 级`

export const terminal = {
  /** What is wrong with an answers file or a saved assessment. Reading changes no file, so that need not be said. */
  answersProblem(problem: AnswersFileProblem): string {
    switch (problem.kind) {
      case 'unknown-item':
        return `没有编号为“${problem.itemId}”的题目：请核对编号，或确认所用的问卷。`
      case 'answer-does-not-fit':
        return `题目“${problem.itemId}”不能这样回答，应为：${problem.expected}。`
      case 'answer-broken':
        return `题目“${problem.itemId}”的回答中，“${problem.path}”的写法不对：请对照 README 里的例子改正。`
      case 'profile-broken':
        return `profile 中“${problem.path || 'profile'}”的写法不对：请对照 README 里的例子改正。`
      case 'file-too-large':
        return `文件过大：${megabytes(problem.bytes)} MB，最多 ${megabytes(problem.limit)} MB。`
      case 'file-not-readable':
        return '文件读不出来：请检查路径和权限。'
      case 'file-not-json':
        return problem.truncated
          ? '不是完整的 JSON，后半部分缺失：请重新取一份。'
          : '不是有效的 JSON：请检查文件。'
      case 'file-not-ours':
        return '既不是答案表，也不是保存的评估：应为 JSON 对象。'
      case 'file-newer':
        return `文件格式是第 ${problem.version} 版，这个程序只认识到第 ${problem.known} 版：请换用更新的程序。`
      case 'file-broken':
        return `内容不合格式（${problem.count} 处），第一处在“${problem.path}”：请改正，或换一份备份。`
    }
  },
  /** What is wrong with a questionnaire file, and what to do about it. */
  questionnaireProblem(problem: QuestionnaireProblem | FileProblem): string {
    switch (problem.kind) {
      case 'missing':
        return '缺少这一项：请补上。'
      case 'unknown-key':
        return problem.meant
          ? `不认识“${problem.key}”：是不是想写“${problem.meant}”？请改正或删去。`
          : `不认识“${problem.key}”：请改正或删去。`
      case 'wrong-type':
        return `类型不对：这里应为 ${problem.expected}。`
      case 'not-allowed':
        return `这里只能写：${problem.allowed.join('、')}。`
      case 'bad-format':
        return `写法不对：应符合 ${problem.format}。`
      case 'out-of-bounds':
        return `超出范围：应 ${problem.bound}。`
      case 'no-form-fits':
        return '这里的写法不属于任何一种允许的形式：请对照 questionnaires/README.md。'
      case 'duplicate-id':
        return `编号“${problem.id}”重复：请换一个没有用过的编号。`
      case 'text-too-long':
        return `文字过长：${problem.length} 个字符，最多 ${problem.limit} 个。请缩短。`
      case 'lists-differ':
        return `两种语言的条数不同：中文 ${problem.counts[0]} 条，英文 ${problem.counts[1]} 条。请逐条对应。`
      case 'anchors-not-consecutive':
        return '各级描述应从 1 开始连续编号，至少两级。'
      case 'equal-anchors':
        return `第 ${problem.levels[0]} 级与第 ${problem.levels[1]} 级描述相同：请写出看得见的差别。`
      case 'step-without-action':
        return `题目“${problem.item}”升到第 ${problem.to} 级没有对应行动：请加一条 raises 含 { item: ${problem.item}, to: ${problem.to} } 的行动。`
      case 'unknown-reference':
        return `没有这个${referred[problem.what]}：“${problem.id}”。请改成已有的编号，或先把它加上。`
      case 'later-item':
        return `条件引用了排在后面的题目“${problem.id}”：条件只能引用前面的题目。`
      case 'condition-never-true':
        return '这个条件永远不会（或总是）成立：请检查级别和题型。'
      case 'needs-circle':
        return `行动的先后要求成了循环：${problem.ids.join(' → ')}。请断开其中一处。`
      case 'cannot-raise':
        return `题目“${problem.id}”到不了第 ${problem.to} 级：请检查题型和级数。`
      case 'not-monotone':
        return '数值应逐个递增（分值须单向变化）：请调整顺序。'
      case 'option-never-matters':
        return `“${problem.id}”对得分没有任何影响：请给出分值或删去。`
      case 'stage-unreachable':
        return `无论怎样作答都到不了第 ${problem.stage} 级：请检查各题最高分值与权重。`
      case 'weight-without-reason':
        return `权重 ${problem.weight} 与默认的 1 不同：请用 weightReason 写一句理由，或改回 1。`
      case 'empty-section':
        return '这一部分没有题目：请加题或删去。'
      case 'no-scored-items':
        return '没有任何计分题：请至少加一道。'
      case 'versions-not-ascending':
        return `每一步应从较早的版本到较晚的版本，这里却是从 ${problem.from} 到 ${problem.to}：请改正。`
      case 'step-does-not-follow':
        return `每一步应从上一步结束的版本开始：请写 from: ${problem.expected}，或补上中间的一步。`
      case 'version-beyond':
        return `这个版本晚于问卷现在的版本 ${problem.version}：请改正，或先在 questionnaire.yaml 里升版本。`
      case 'fate-unclear':
        return '对一道旧题只写一种去向：renamed（改号）、split（拆分）、merged（合并）、dropped（取消）四选一。'
      case 'merged-alone':
        return `并入“${problem.id}”的只有这一道题：请写上一同并入的其他题，或改用 renamed。`
      case 'scale-differs':
        return `旧题${levelsOf(problem.levels)}，“${problem.id}”${levelsOf(problem.newLevels)}，回答不能照搬：请核对 levels；如果分级确实变了，请写 dropped，让新题重新作答。`
      case 'still-there':
        return `${referred[problem.what]}“${problem.id}”现在还在，它的回答不需要转走：请删去这一行，或给现在的${referred[problem.what]}换一个新编号。`
      case 'mapped-twice':
        return `“${problem.id}”在前面的步骤里已经有了去向：一个旧编号只写一次。`
      case 'changes-circle':
        return `这些变更绕回了原处：${problem.ids.join(' → ')}。停用的编号不能再用，请换新编号。`
      case 'id-reused':
        return `“${problem.id}”在这一步或更早的步骤里已经停用，不能再用：请换一个新编号。`
      case 'target-taken':
        return `“${problem.id}”已经接替了另一个编号：如果是几道题合成一道，请在同一步里对每一道都写 merged。`
      case 'no-options':
        return `题目“${problem.id}”不是单选或多选，没有选项：请核对编号。`
      case 'changes-twice':
        return `变更写了两处：请只留 ${problem.name}，把这里的 changes 移过去。`
      case 'section-name-taken':
        return `“${problem.name}”另有用处（${problem.name}.yaml 写变更），不能作部分的名字：请换一个。`
      case 'file-missing':
        return `找不到文件“${problem.name}”：请检查名称和位置。`
      case 'not-yaml':
        return `不是有效的 YAML：${problem.message}`
      case 'section-name':
        return `文件名与 section 不一致：这里应写 section: ${problem.name}。`
      case 'nothing-here':
        return '这里没有找到问卷（含 questionnaire.yaml 的文件夹或 YAML 文件）。'
    }
  },
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

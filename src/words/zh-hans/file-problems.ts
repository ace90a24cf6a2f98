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

export const fileProblems = {
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
}

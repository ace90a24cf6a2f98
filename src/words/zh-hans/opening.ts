import type { PrintedFigureName, PrintedReason } from '#core/exchange/compare-printed.ts'
import type { PdfFileProblem, PdfPayloadProblem } from '#core/exchange/problem.ts'
import { common } from './common.ts'

const megabytes = (bytes: number): string => common.format.number(bytes / (1024 * 1024))
const unchanged = '文件没有打开，此处已有的内容没有变动。'
const figures: { readonly [Name in PrintedFigureName]: string } = {
  stageGuaranteed: '已确保的等级',
  stagePossible: '还可能达到的等级',
  share: '得分率',
  low: '得分下限',
  high: '得分上限',
  evidenced: '有证据的得分',
  confidence: '证据充分度',
  answered: '已答题数',
  notApplicable: '不适用题数',
  dontKnow: '不清楚题数',
  unanswered: '未答题数',
}

/** Why a PDF cannot be opened: what happened, what is safe, what to do. */
function trouble(problem: PdfFileProblem | PdfPayloadProblem): string {
  switch (problem.kind) {
    case 'pdf-too-large':
      return `这份 PDF 太大：${megabytes(problem.bytes)} MB，最多可打开 ${megabytes(problem.limit)} MB。${unchanged}请换用质阶当初生成的那一份。`
    case 'pdf-locked':
      return `这份 PDF 设了密码，读不出里面的内容。${unchanged}请先用 PDF 软件输入密码，另存一份不带密码的，再打开。`
    case 'pdf-broken':
      return `这份 PDF 已损坏，或者不完整，可能是复制或下载中断造成的。${unchanged}请重新复制或下载一份再打开。`
    case 'pdf-reader-missing':
      return `没有取到读 PDF 的程序，可能是网络中断。${unchanged}请检查网络后再打开一次。`
    case 'pdf-not-ours':
      return `这份 PDF 不是质阶生成的，里面没有评估数据。${unchanged}请选择质阶生成的报告，或者“保存到文件”得到的 .json 文件。`
    case 'pdf-outward':
      return `这是一份对外的报告，按当时的选择，没有附带姓名、备注和评估数据，所以不能用它接着填写。${unchanged}请打开企业内部留存的那份报告，或者保存过的 .json 文件。`
    case 'pdf-stripped':
      return `这份报告是质阶生成的，但里面没有评估数据：可能被另一个程序重新打印或另存时丢掉了，也可能是早先的版本生成的。${unchanged}请打开质阶当初生成的那一份，或者保存过的 .json 文件。`
    case 'pdf-damaged':
      return `这份报告附带的评估数据已损坏${problem.path === null ? '' : `（“${problem.path}”处）`}，读不出来。${unchanged}报告本身仍可阅读；请打开另一份备份，或者保存过的 .json 文件。`
    case 'pdf-newer':
      return `这份报告由更新版本的质阶生成（数据格式第 ${problem.version} 版，本页面只认识到第 ${problem.known} 版）。${unchanged}请刷新或更新本页面后再打开。`
  }
}

/** Why a printed figure may be another one now; `titleOf` gives a questionnaire's title. */
function reason(why: PrintedReason, titleOf: (id: string) => string): string {
  switch (why.kind) {
    case 'version':
      return `问卷“${titleOf(why.id)}”打印时是 ${why.printed} 版，现在是 ${why.present} 版${why.isBack ? '，比打印时更早' : '，原来的回答已转到新版'}`
    case 'reworded':
      return `问卷“${titleOf(why.id)}”的文字或规则改过，版本号没有变`
    case 'gone':
      return `这里没有问卷“${titleOf(why.id)}”`
    case 'expired':
      return `打印之后，有 ${why.answers} 条证据过了有效期`
    case 'earlier-day':
      return '这台设备的日期早于打印日期，证据是否有效因此算得不同'
    case 'rules':
      return `质阶由 ${why.printed} 版换成了 ${why.present} 版，计算规则有变动`
    case 'edited':
      return '文件在打印之后被改动过'
    case 'unexplained':
      return '没有找到原因：问卷、规则、日期和文件都与打印时相同'
  }
}

/** What is said when a report in PDF is opened, and in the report of that. */
export const opening = {
  /** What a PDF reader says of the attached file. */
  attached: '质阶的评估数据：把这份 PDF 拖到质阶的首页，就能打开并接着填写',
  /** Printed in a report that carries the assessment. */
  carries: '这份 PDF 附带评估数据：拖到质阶的首页就能打开，接着填写、重新计算。',
  trouble,
  edited:
    '这份文件在生成之后被改动过或损坏了：内容与当初写入时留下的校验码不符。文件还没有打开，此处已有的内容没有变动。可以打开另一份备份；也可以仍然打开这一份，它会作为一份评估放进列表，请逐题核对后再用。',
  openEdited: '仍然打开',
  restored: (date: string): string =>
    `这份评估来自${common.format.date(date)}打印的报告，所有回答都已恢复。`,
  restoredUndated: '这份评估来自打印的报告，所有回答都已恢复。',
  matches: '按现在的问卷重新计算，与打印的数字一致。',
  differs: (count: number): string => `按现在的问卷重新计算，有 ${count} 个数字与打印的不同：`,
  notCompared:
    '没有取到核对所需的数据，可能是网络中断，因此还没有与打印的数字核对。要核对，请再打开一次这份 PDF。',
  wasEdited: '文件在生成之后被改动过或损坏了，内容不一定是当初打印的，请逐题核对。',
  changed: '打印之后有变动，但不影响数字：',
  table: '与打印的不同的数字',
  columns: { of: '所属', figure: '数字', printed: '打印时', now: '现在', why: '原因' },
  whole: '总体',
  figures,
  /** Several reasons as one text. */
  reasons: (why: readonly PrintedReason[], titleOf: (id: string) => string): string =>
    `${why.map((one) => reason(one, titleOf)).join('；')}。`,
  /** A figure as it stands in the table; null where there is none. */
  value: (name: PrintedFigureName, value: number | null): string => {
    if (value === null) return '–'
    switch (name) {
      case 'stageGuaranteed':
      case 'stagePossible':
        return `第 ${value} 级`
      case 'share':
      case 'low':
      case 'high':
      case 'evidenced':
      case 'confidence':
        return common.format.percent(value, 1)
      case 'answered':
      case 'notApplicable':
      case 'dontKnow':
      case 'unanswered':
        return String(value)
    }
  },
}

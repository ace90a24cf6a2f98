import type { LogoProblem } from '#core/assessment/logo-problem.ts'
import type { PdfProblem } from '#core/report/drawing.ts'

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e5) / 10} MB`

export const report = {
  title: '报告',
  lead: '选好内容和样子，旁边就是印出来的样子。报告在本机生成，什么都不会发出去。',
  nothingYet: '还没有回答任何题目。现在也可以生成，但报告里几乎没有内容。',
  answerFirst: '先去答题',
  toPreview: '看预览',
  presets: {
    legend: '给谁看',
    board: { label: '给领导', hint: '封面和一页摘要，不超过三页；自己写的前言和结语另计。' },
    team: { label: '给团队', hint: '除证据清单以外的全部内容，照着就能动手。' },
    file: { label: '存档', hint: '全部内容，连同证据清单，供以后核对。' },
    own: { label: '自己选的', hint: '就是下面勾选的这些。' },
  },
  parts: {
    legend: '报告里有什么',
    none: '一项都没有勾选，报告只有封面。',
    each: {
      summary: {
        label: '一页摘要',
        hint: '等级、可能范围、最大的差距、先做的几件事、法定义务、证据。',
      },
      results: {
        label: '结果',
        hint: '每份问卷的等级、卡住下一级的题、各部分的得分，说不通的回答。',
      },
      gaps: { label: '目标与差距', hint: '每项差距的大小和因素，权重与得分率的图。' },
      path: { label: '最省的路', hint: '花费最少的行动组合，走完之后到哪里，花多少能到多少。' },
      calendar: { label: '改进日历', hint: '哪项行动什么时候做、由谁做。' },
      support: { label: '可以去找的支持', hint: '哪些公共支持条件已具备，哪些还差哪一步。' },
      items: { label: '逐题明细', hint: '每道题的回答、备注和做法。题目多时会有上百页。' },
      evidence: { label: '证据清单', hint: '每份证据对应哪道题、到哪一档、什么时候到期。' },
      measures: { label: '各项措施', hint: '计划的每项措施得了多少分，哪份问卷问到它。' },
      method: { label: '这些数字怎么来的', hint: '用贵企业自己的数字演算一遍。' },
      sources: { label: '来源', hint: '题目依据的法规、标准和文件，以及核对日期。' },
      glossary: { label: '名词表', hint: '报告里用到的名词，一词一句。' },
    },
  },
  plan: {
    workingPath: '正在计算最省的路，算好后加进报告…',
    workingCurve: (found: number, all: number): string =>
      `最省的路已算好，正在计算花多少能到多少（${found}/${all}），算好后加进报告…`,
    ready: '改进计划已算好。',
    nothingToPlan: '还没有可以规划的回答，报告里会写明。',
    progress: '改进计划的进度',
    stop: '不等了',
    again: '再算一次',
    leftOut: '最省的路没有算出来，报告里已经写明。',
    withoutCurve: '“花多少，能到多少”没有算完，报告里没有画出来，也已写明。',
  },
  languages: {
    legend: '语言',
    first: '报告的语言',
    second: '第二种语言',
    none: '不要',
    secondHint: '两种语言并排印在同一份报告里，页数会多一些。',
  },
  look: {
    legend: '颜色',
    hint: '用在标题、线条和图表里。太浅的颜色会加深到看得清。',
    names: {
      ours: '质阶青',
      blue: '蓝',
      indigo: '靛',
      violet: '紫',
      red: '红',
      orange: '橙',
      green: '绿',
      grey: '灰',
    },
    own: '自己的颜色',
    pick: '从色板中选',
    ownHint: '例如 #0f6b6b，品牌手册里能找到。',
    notAColor: '颜色写成 # 加六位，例如 #0f6b6b。',
  },
  logo: {
    legend: '标志',
    hint: 'PNG、JPEG 或 SVG，印在封面上。只保存在本浏览器和您保存的文件里。',
    choose: '选择图片',
    replace: '换一张',
    remove: '去掉',
    alt: '已选的标志',
    reading: '正在读取…',
    size: (width: number, height: number, size: string): string =>
      `${width} × ${height} 像素，${size}`,
    problem(problem: LogoProblem): string {
      switch (problem.kind) {
        case 'logo-wrong-kind':
          return '这不是 PNG、JPEG 或 SVG 图片。请换一张，或先用看图软件另存为 PNG。'
        case 'logo-broken':
          return '这张图片打不开，可能没有下载完整。请换一张。'
        case 'logo-too-large':
          return `这张图片有 ${megabytes(problem.bytes)}，最多 ${megabytes(problem.limit)}。请先缩小再选。`
      }
    },
    missing: '没能载入读取图片的部分。请检查本页是否仍能访问，然后再试一次。',
  },
  letter: {
    legend: '您自己的话',
    foreword: '前言',
    forewordHint: '印在摘要之前。',
    closing: '结语',
    closingHint: '印在最后。',
    tools: (field: string): string => `${field}的格式`,
    bold: '加粗',
    list: '列表',
    heading: '小标题',
    help: '空一行另起一段；一行开头写 ## 加空格是小标题，- 加空格是列表，1. 加空格是编号；两边各写 ** 是加粗。',
  },
  outward: {
    legend: '给外面的人看',
    label: '对外的版本',
    hint: '不印企业名称、标志、人名、备注、链接和理由，也不带存档，对方打不开您的评估。前言和结语照印。',
    carries: 'PDF 里带着这次评估的存档，以后用质阶打开就能接着做。要给外面的人看，请勾选下面这项。',
  },
  preview: {
    title: '预览',
    first: '正在生成预览…',
    preparing: '正在准备…',
    drawing: (percent: string, pages: number): string =>
      pages > 0 ? `正在排版 ${percent}，已有 ${pages} 页` : `正在排版 ${percent}`,
    renewing: '内容有改动，正在更新；下面还是上一次的。',
    old: '下面是上一次的，改动还没有印进去。',
    progress: '生成进度',
    cancel: '停下',
    stopped: '已停下，没有生成新的 PDF。您的回答和选择都没有变动。',
    again: '重新生成',
    done: (pages: number, size: string): string => `共 ${pages} 页，${size}。`,
    withoutPlan: '改进计划还在计算，算好后会自动加进来。',
    failed: '这个浏览器显示不了预览，但 PDF 已经生成，可以保存后查看。',
    pages: '报告的各页，可以滚动',
    page: (number: number, count: number): string => `第 ${number} 页，共 ${count} 页`,
    pageWithChapter: (number: number, count: number, chapter: string): string =>
      `第 ${number} 页，共 ${count} 页：${chapter}`,
    pageFailed: '这一页没有画出来，不影响保存的 PDF。',
    pageNumber: '页码',
    of: (count: number): string => `/ ${count}`,
    before: '上一页',
    after: '下一页',
    chapter: '跳到章节',
    smaller: '缩小',
    larger: '放大',
    fit: '适合宽度',
  },
  files: {
    legend: '保存',
    pdf: 'PDF',
    save: '保存 PDF',
    open: '在新标签页中查看',
    print: '打印',
    printBlocked: '浏览器没有允许打开新标签页。请保存 PDF，再从看 PDF 的软件里打印。',
    word: 'Word 文档',
    sheets: 'Excel 表格',
    waiting: '生成好就自动保存…',
    waitingPlan: '等改进计划算好就生成…',
    working: (file: string): string => `正在生成${file}…`,
    workingShare: (file: string, percent: string): string => `正在生成${file}，${percent}`,
    progress: (file: string): string => `${file}的进度`,
    cancel: (file: string): string => `取消${file}`,
    done: (file: string): string => `${file}已交给浏览器保存。`,
    stopped: (file: string): string => `已取消，没有保存${file}。`,
    failed: (file: string, reason: string): string =>
      `${file}没有生成（${reason}）。您的回答没有变动，请再试一次。`,
    missing: (file: string): string =>
      `没能载入生成${file}的部分。请检查本页是否仍能访问，然后再试一次。`,
  },
  missingTitle: '有字符印不出来',
  missing: (list: string): string =>
    `随附字体里没有这些字符，PDF 中以〓代替，并在末页列出：${list}。您保存的原文没有改变。`,
  problem(problem: PdfProblem): string {
    switch (problem.kind) {
      case 'pdf-stopped':
        return '已停下，没有生成新的 PDF。您的回答和选择都没有变动。'
      case 'pdf-fonts-missing':
        return '没能载入生成报告的程序或字体，PDF 没有生成。您的回答没有变动。请检查本页是否仍能访问，然后再试一次。'
      case 'pdf-failed':
        return `PDF 没有生成（${problem.reason}）。您的回答没有变动。请再试一次；仍不行就先“保存到文件”，再刷新本页。`
    }
  },
  /** `ending` is the kind of file: pdf, docx, xlsx. */
  fileName: (name: string, date: string, ending: string): string =>
    `质阶-报告-${name}-${date}.${ending}`,
}

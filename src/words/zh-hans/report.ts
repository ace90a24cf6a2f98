import type { PdfProblem } from '#core/report/drawing.ts'

export const report = {
  title: '报告',
  lead: '一份可以交给领导的 PDF：封面、一页摘要、每份问卷的明细与做法、未了结的法定义务、目标与差距、改进计划、计算方法和来源。数字与各页一致，全部在本机生成。',
  language: '报告的语言',
  make: '生成 PDF',
  makeAgain: '重新生成',
  cancel: '取消',
  preparing: '正在准备字体…',
  drawing: (percent: string, pages: number): string =>
    pages > 0 ? `正在排版 ${percent}，已有 ${pages} 页` : `正在排版 ${percent}`,
  progress: '生成进度',
  done: (pages: number, size: string): string => `已生成：${pages} 页，${size}。`,
  save: '保存 PDF',
  open: '在新标签页中查看',
  stale: '回答、企业概况、计划或上面的选择在此之后有改动，请重新生成。',
  stopped: '已取消，没有生成文件。',
  missingTitle: '有字符印不出来',
  missing: (list: string): string =>
    `随附字体里没有这些字符，PDF 中以〓代替，并在末页列出：${list}。您保存的原文没有改变。`,
  problem(problem: PdfProblem): string {
    switch (problem.kind) {
      case 'pdf-stopped':
        return '已取消，没有生成文件。'
      case 'pdf-fonts-missing':
        return '没能载入报告用的字体，PDF 没有生成。您的回答没有变动。请检查本页是否仍能访问，然后再试一次。'
      case 'pdf-failed':
        return `PDF 没有生成（${problem.reason}）。您的回答没有变动。请再试一次；仍不行就先“保存到文件”，再刷新本页。`
    }
  },
  items: {
    include: '逐题印出回答和做法',
    hint: '题目多时会有上百页；去掉后每份问卷只印一段概览，适合交给领导。',
  },
  plan: {
    include: '包含改进计划',
    hint: '最省的路、花多少能到多少、日历。',
    workingPath: '正在计算最省的路…',
    workingCurve: (found: number, all: number): string =>
      `最省的路已算好，正在计算花多少能到多少（${found}/${all}）…`,
    ready: '改进计划已算好。',
    later: '还没有算好，生成报告时再算。',
    nothingToPlan: '还没有可以规划的回答，报告里会写明。',
    planning: '正在计算改进计划，算好就排版…',
    leftOut: '最省的路没有算出来，报告里已经写明。可以重新生成，或者先到“改进”页看看。',
    withoutCurve: '“花多少，能到多少”没有算完，报告里没有画出来，也已写明。可以重新生成。',
  },
  inside: '报告里有什么',
  contents: {
    cover: '封面：企业、日期、问卷及版本',
    summary: '一页摘要：等级、可能范围、雷达图、五个最大差距、先做的三件事',
    questionnaire: (title: string, items: number): string =>
      `${title}：${items} 题的级别、描述、证据、备注和做法`,
    overview: (title: string): string => `${title}：等级、卡住下一级的题、各部分的差距`,
    secondLook: '放在一起说不通、值得再想一想的回答',
    glossary: '名词表',
    measures: '各项措施的得分，哪份问卷问到哪项措施',
    gates: (open: number): string =>
      open === 0 ? '法定义务：没有未了结的' : `法定义务：${open} 项未了结`,
    targets: (gaps: number): string =>
      gaps === 0
        ? '目标与差距：没有差距，权重与得分率的图'
        : `目标与差距：全部 ${gaps} 项差距的因素，权重与得分率的图`,
    path: '最省的路：行动、人力、花费，走完之后到哪里；花多少能到多少',
    calendar: '改进日历：哪项行动什么时候做、由谁做',
    method: '这些数字怎么来的',
    sources: (count: number): string => `来源：${count} 条`,
  },
  nothingYet: '还没有回答任何题目。现在也可以生成，但报告里只有题目。',
  fileName: (name: string, date: string): string => `质阶-报告-${name}-${date}.pdf`,
}

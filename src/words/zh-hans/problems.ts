import type { Problem } from '#core/problem.ts'

const megabytes = (bytes: number): string =>
  new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 }).format(bytes / (1024 * 1024))

const unchanged = '此处已有的内容没有变动。'
const onScreen = '您填的内容还在这一页上，但尚未保存。'

/** Every problem in words: what happened, what is safe, what to do. */
function describeProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'unknown-item':
      return `没有编号为“${problem.itemId}”的题目。${unchanged}请核对题目编号，或确认所用的问卷。`
    case 'answer-does-not-fit':
      return `题目“${problem.itemId}”不能这样回答，应为：${problem.expected}。${unchanged}请改正后再试。`
    case 'answer-broken':
      return `题目“${problem.itemId}”的回答中，“${problem.path}”的写法不对。${unchanged}请改正后再试。`
    case 'profile-broken':
      return `企业情况（profile）中，“${problem.path || 'profile'}”的写法不对。${unchanged}请改正后再试。`
    case 'file-too-large':
      return `文件过大：${megabytes(problem.bytes)} MB，最多可打开 ${megabytes(problem.limit)} MB。文件没有打开，${unchanged}请确认选的是质阶保存的文件。`
    case 'file-not-readable':
      return `浏览器读不到这个文件，它可能已被移动、删除或被其他程序占用。${unchanged}请重新选择一次。`
    case 'file-not-json':
      return problem.truncated
        ? `文件不完整，后半部分缺失，可能是复制或下载中断造成的。文件没有打开，${unchanged}请重新复制或下载一份再打开。`
        : `文件无法识别：它不是质阶保存的文件，或者内容已损坏。文件没有打开，${unchanged}请选择质阶保存的 .json 文件或 PDF。`
    case 'file-not-ours':
      return `这不是质阶保存的自评文件。文件没有打开，${unchanged}请选择文件名以“质阶”开头的 .json 文件。`
    case 'file-newer':
      return `文件由更新版本的质阶保存（文件格式第 ${problem.version} 版，本页面只认识到第 ${problem.known} 版）。文件没有打开，${unchanged}请刷新或更新本页面后再打开。`
    case 'file-broken':
      return problem.count > 1
        ? `文件有 ${problem.count} 处内容不对，第一处在“${problem.path}”。文件没有打开，${unchanged}请换用另一份备份，或按此位置改正文件。`
        : `文件有一处内容不对，位置在“${problem.path}”。文件没有打开，${unchanged}请换用另一份备份，或按此位置改正文件。`
    case 'storage-unavailable':
      return `此浏览器窗口不允许保存数据（${problem.reason}），常见于无痕窗口或禁用了网站数据的浏览器。可以照常填写，但关闭页面后内容就没有了。请在关闭前“保存到文件”，或换一个普通窗口。`
    case 'storage-full':
      return `磁盘或浏览器分给本页的空间已满。${onScreen}请先“保存到文件”，再清理一些空间；页面会自动重试。`
    case 'storage-outdated':
      return `另一个标签页已换用新版本的质阶，这一页不能再保存。${onScreen}请先“保存到文件”，然后刷新本页。`
    case 'storage-blocked':
      return '另一个标签页还在使用旧版本的质阶，本页暂时打不开已保存的内容。已保存的内容没有变动。请关闭其他质阶标签页。'
    case 'storage-newer':
      return '已保存的内容属于更新版本的质阶，本页打不开，也不会改动它。请刷新本页以取得新版本。'
    case 'storage-read-failed':
      return `浏览器没能读出已保存的内容（${problem.reason}）。已保存的内容没有变动。请刷新本页；仍不行就重启浏览器。`
    case 'storage-write-failed':
      return `浏览器没能完成保存（${problem.reason}）。${onScreen}页面会自动重试；为稳妥起见，请先“保存到文件”。`
    case 'assessment-not-found':
      return '这个浏览器里没有这份自评：它可能已被删除，或者保存在另一个浏览器里。其他自评没有变动。请从首页选择，或打开它的文件。'
    case 'assessment-broken':
      return `这份自评的记录已损坏（“${problem.path}”），无法打开。原始记录已原样另存，没有删除；其他自评没有变动。请在首页把另存的记录保存到文件，或打开这份自评的备份文件。`
    case 'planning-stopped':
      return '已停止计算。自评内容没有变动。需要时可重新计算。'
    case 'planner-missing':
      return '没有取到求解程序，可能是网络中断。自评内容没有变动。请检查网络后重新计算。'
    case 'planning-failed':
      return `计算没有完成（${problem.reason}）。自评内容没有变动。请重试一次；仍不行就刷新本页后再试。`
    case 'pdf-stopped':
      return '已停止生成 PDF。自评内容没有变动。需要时可重新生成。'
    case 'pdf-fonts-missing':
      return '没有取到生成 PDF 的程序或字体，可能是网络中断。自评内容没有变动。请检查网络后重新生成。'
    case 'pdf-failed':
      return `PDF 没有生成（${problem.reason}）。自评内容没有变动。请重试一次；仍不行就刷新本页后再试。`
  }
}

export const problems = { describeProblem }

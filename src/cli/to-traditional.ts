import { Converter } from 'opencc-js/cn2t'

const phrases = Converter({ from: 'cn', to: 'twp' })
const characters = Converter({ from: 'cn', to: 't' })

/**
 * Terms whose Traditional form is fixed, Simplified to Traditional. Mainland concepts keep their names (認證, 知識產權,
 * 計量 mean other things or have other words in Taiwan), and common words are kept from being read as computing terms.
 */
const fixed: readonly (readonly [string, string])[] = [
  ['质量基础设施', '品質基礎設施'],
  ['质量管理体系', '品質管理系統'],
  ['管理体系', '管理系統'],
  ['高质量', '高品質'],
  ['质量', '品質'],
  ['知识产权', '知識產權'],
  ['产权', '產權'],
  ['合格评定', '合格評定'],
  ['认证', '認證'],
  ['认可', '認可'],
  ['检定', '檢定'],
  ['校准', '校準'],
  ['计量', '計量'],
  ['测量不确定度', '量測不確定度'],
  ['自我评价', '自我評鑑'],
  ['声明', '聲明'],
  ['发布', '發布'],
  ['设备', '設備'],
  ['参数', '參數'],
  ['权限', '權限'],
  ['代码', '代碼'],
  ['算法', '算法'],
  ['菜单', '菜單'],
  ['调度', '調度'],
  ['性能', '性能'],
  ['社区', '社區'],
  ['内核对', '內核對'],
  ['区间', '區間'],
  ['循环', '循環'],
  ['浏览器窗口', '瀏覽器視窗'],
  ['无痕窗口', '無痕視窗'],
  ['窗口', '窗口'],
  ['过程', '過程'],
  ['程序', '程序'],
  ['项目', '項目'],
  ['文件夹', '資料夾'],
  ['文件', '文件'],
  ['对象', '對象'],
  ['通过', '通過'],
  ['数字化', '數位化'],
  ['数字', '數字'],
  ['纠正措施', '矯正措施'],
  ['顾客', '顧客'],
  ['信息', '資訊'],
  ['互联网', '網際網路'],
  ['水平', '水準'],
  ['支持', '支援'],
  ['运行', '運作'],
  ['共用', '共用'],
  ['查看', '查看'],
  ['实现', '實現'],
  ['接口', '介面'],
  ['表格', '表格'],
  ['台账', '台帳'],
  ['账', '帳'],
  ['标签', '標籤'],
  ['签', '簽'],
  ['汇成', '彙成'],
  ['界面', '介面'],
  ['范围', '範圍'],
  ['渠道', '管道'],
  ['部件', '部件'],
  ['采样', '取樣'],
  ['复制', '複製'],
  ['着', '着'],
  ['优化', '優化'],
  ['创建', '創建'],
  ['类型', '類型'],
  ['适配器', '轉接器'],
  ['抢注', '搶註'],
  ['回音', '回音'],
  ['折合', '折合'],
  ['毁', '毀'],
]

/**
 * Words that are held together, Simplified to Traditional, because with a neighbour they look like another phrase: 一家 and
 * 伙伴 like 家伙, 合同 and 里 like 同里. Some hold a place only for a shorter one that would be wrong there (标准用 is no 准用).
 */
const whole: readonly (readonly [string, string])[] = [
  ['伙伴', '夥伴'],
  ['真实', '真實'],
  ['微信', '微信'],
  ['提交', '提交'],
  ['合同', '合同'],
  ['一出', '一出'],
  ['明了', '明了'],
  ['了解决', '了解決'],
  ['了解除', '了解除'],
  ['了解释', '了解釋'],
  ['了解', '瞭解'],
  ['参加', '參加'],
  ['参与', '參與'],
  ['个旧', '個舊'],
  ['是不是', '是不是'],
  ['旧表', '舊表'],
  ['掐表', '掐錶'],
  ['尺、表、', '尺、錶、'],
  ['炉子上的表', '爐子上的錶'],
  ['采用', '採用'],
  ['采纳', '採納'],
  ['采购', '採購'],
  ['采集', '採集'],
  ['采取', '採取'],
  ['采信', '採信'],
  ['回复查', '回複查'],
  ['回复检', '回複檢'],
  ['回复核', '回複核'],
  ['回复审', '回複審'],
  ['回复测', '回複測'],
  ['回复印', '回複印'],
  ['回复', '回覆'],
  ['一起复查', '一起複查'],
  ['标准', '標準'],
  ['基准', '基準'],
  ['批准', '批准'],
  ['准入', '准入'],
  ['准用', '准用'],
  ['最高级', '最高級'],
  ['最低级', '最低級'],
  ['每周', '每週'],
  ['一周', '一週'],
  ['两周', '兩週'],
  ['周到', '周到'],
  ['周全', '周全'],
  ['周密', '周密'],
  ['周边', '周邊'],
  ['周围', '周圍'],
  ['周转', '周轉'],
  ['周', '週'],
  ['里程', '里程'],
  ['公里', '公里'],
  ['邻里', '鄰里'],
  ['里', '裡'],
]

// The longer first: an alternation takes what it meets first.
const setAside = [...fixed, ...whole].toSorted(([a], [b]) => b.length - a.length)
const pattern = new RegExp(setAside.map(([from]) => from).join('|'), 'g')
const places = new Map(setAside.map(([from], index) => [from, String.fromCharCode(0xe000 + index)]))
const titleMark = '\ue800'
const seam = '\ue801'

/**
 * Traditional Chinese from Simplified: Taiwan phrases outside title marks, plain characters inside 《》, where names of
 * laws and standards stay as they are, and corner brackets for quotation marks. Fixed terms and whole words are set aside
 * first, so that neither they nor their neighbours are read as other phrases.
 */
export function toTraditional(simplified: string): string {
  const titles: string[] = []
  const prose = simplified
    .replaceAll(/《[^》\ue801]*》/g, (title) => {
      titles.push(title)
      return titleMark
    })
    .replaceAll(pattern, (term) => places.get(term) ?? term)
  const renderedTitles = characters(titles.join(seam)).split(seam)
  let title = 0
  return phrases(prose)
    .replaceAll(/[\ue000-\ue801]/g, (place) => {
      if (place !== titleMark) return setAside[place.charCodeAt(0) - 0xe000]?.[1] ?? place
      title += 1
      return renderedTitles[title - 1] ?? ''
    })
    .replaceAll('“', '「')
    .replaceAll('”', '」')
}

/** Many texts at once: the converter's cost is a call, not a character. */
export function allToTraditional(texts: readonly string[]): string[] {
  return toTraditional(texts.join(seam)).split(seam)
}

import { Converter } from 'opencc-js/cn2t'

const phrases = Converter({ from: 'cn', to: 'twp' })
const characters = Converter({ from: 'cn', to: 't' })

/**
 * Terms whose Traditional form is fixed, Simplified to Traditional. Mainland concepts keep their names (認證, 知識產權,
 * 計量 mean other things or have other words in Taiwan), and common words are kept from being read as computing terms. Of
 * two that begin alike the longer stands first.
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
  ['里程', '里程'],
  ['界面', '介面'],
  ['范围', '範圍'],
  ['渠道', '管道'],
  ['部件', '部件'],
  ['采样', '取樣'],
  ['复制', '複製'],
  ['着', '着'],
]

const pattern = new RegExp(fixed.map(([from]) => from).join('|'), 'g')
const places = new Map(fixed.map(([from], index) => [from, String.fromCharCode(0xe000 + index)]))
const titleMark = '\ue800'
const seam = '\ue801'

/**
 * Traditional Chinese from Simplified: Taiwan phrases outside title marks, plain characters inside 《》, where names of
 * laws and standards stay as they are, and corner brackets for quotation marks. Fixed terms are set aside first, so that
 * neither they nor their neighbours are read as other phrases.
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
      if (place !== titleMark) return fixed[place.charCodeAt(0) - 0xe000]?.[1] ?? place
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

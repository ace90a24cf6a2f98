import { expect, test } from 'vitest'
import { deriveTraditionalModule } from '#cli/questionnaires-plugin.ts'
import { allToTraditional, toTraditional } from '#cli/to-traditional.ts'

test.each([
  ['认证与合格评定', '認證與合格評定'],
  ['知识产权', '知識產權'],
  ['产品质量', '產品品質'],
  ['依据《质量强国建设纲要》提升质量', '依據《質量強國建設綱要》提升品質'],
  ['程序文件', '程序文件'],
  ['签字', '簽字'],
  ['质量管理体系', '品質管理系統'],
  ['到“一站式”窗口借设备', '到「一站式」窗口借設備'],
  ['在浏览器窗口里', '在瀏覽器視窗裡'],
  ['按新发布的自我声明核对参数和性能', '按新發布的自我聲明核對參數和性能'],
  ['十二个月内核对过', '十二個月內核對過'],
  ['餐馆的菜单', '餐館的菜單'],
  ['得分区间', '得分區間'],
  ['看表格，不看手表', '看表格，不看手錶'],
  ['“已保存”', '「已儲存」'],
])('%s becomes %s', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional)
})

test.each([
  ['选一家伙伴，给合作伙伴用', '選一家夥伴，給合作夥伴用'],
  ['三个真实例子', '三個真實例子'],
  ['设一个微信号', '設一個微信號'],
  ['一出错就罚，一出事就停，一出现就查', '一出錯就罰，一出事就停，一出現就查'],
  ['写明了理由', '寫明了理由'],
  ['指明了关键工序', '指明了關鍵工序'],
  ['旧表收回', '舊表收回'],
  ['合同里加一条，流程里加上专利', '合同裡加一條，流程裡加上專利'],
  ['在合同里约定，不在路里', '在合同裡約定，不在路裡'],
  ['里程碑，三公里', '里程碑，三公里'],
  ['记下采用的单位，记下采纳与不采纳', '記下採用的單位，記下採納與不採納'],
  ['公开采样品，采样', '公開取樣品，取樣'],
  ['登记并回复，没回复的有人催', '登記並回覆，沒回覆的有人催'],
  ['退回复检', '退回複檢'],
  ['再选一起复查', '再選一起複查'],
  ['答复查询', '答覆查詢'],
  ['提交并跟踪', '提交並跟蹤'],
  ['没有周期，比周期', '沒有週期，比週期'],
  ['同一周换新，试两到四周，按日、周、月查', '同一週換新，試兩到四週，按日、週、月查'],
  ['每周到店，服务周到，周边', '每週到店，服務周到，周邊'],
  ['没有了解过，解决了', '沒有瞭解過，解決了'],
  ['问题有了解决办法', '問題有了解決辦法'],
  ['选人参加，人人参与', '選人參加，人人參與'],
  ['一个旧编号', '一個舊編號'],
  ['是不是只有一部分', '是不是只有一部分'],
  ['坏一只', '壞一隻'],
  ['看准入通报，准用条件', '看准入通報，准用條件'],
  ['标准用语，校准用的', '標準用語，校準用的'],
  ['到不了最高级的题，按最低级计算', '到不了最高級的題，按最低級計算'],
  ['掐表查来源', '掐錶查來源'],
])('in %s no phrase is read across the edge of a word', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional)
})

test('the program’s own words call a file by its name in Traditional Chinese, and a document by its own', () => {
  const source = "export const a = ['打开文件', '保存到文件', '有文件', '文件']"
  expect(deriveTraditionalModule(source)).toBe(
    "export const a = ['開啟檔案', '儲存到檔案', '有文件', '文件']",
  )
})

test('an unclosed title mark in one text does not reach into the next', () => {
  const texts = ['参照《未闭合', '参照《标准化法》', '国']
  expect(allToTraditional(texts)).toHaveLength(3)
  expect(allToTraditional(texts).slice(1)).toEqual(['參照《標準化法》', '國'])
})

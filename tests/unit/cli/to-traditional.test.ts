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

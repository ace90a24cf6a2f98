import { expect, test } from 'vitest'
import { assessmentFileName, cleanFileName } from '#platform/files/file-name.ts'

test('an assessment’s file is named after the product, the enterprise and the day', () => {
  expect(assessmentFileName('北京精密机械有限公司', '2026-11-23T12:00:00.000Z')).toBe(
    '质阶-北京精密机械有限公司-2026-11-23.json',
  )
  expect(assessmentFileName('  ', '2026-11-23T12:00:00.000Z')).toBe('质阶-2026-11-23.json')
})

test.each([
  ['甲/乙\\丙:丁*戊?己"庚<辛>壬|癸.json', '甲 乙 丙 丁 戊 己 庚 辛 壬 癸.json'],
  ['../../etc/passwd', 'etc passwd'],
  ['a\u0000b\u202Ec\n.json', 'abc.json'],
  ['...', 'zhijie'],
  ['报告. .pdf', '报告.pdf'],
  ['', 'zhijie'],
])('of %j no file system is asked for more than %j', (name, cleaned) => {
  expect(cleanFileName(name)).toBe(cleaned)
})

test('a very long name is cut between characters and keeps its ending', () => {
  const name = cleanFileName(`${'𠮷'.repeat(300)}.json`)
  expect(name).toBe(`${'𠮷'.repeat(60)}.json`)
  expect(new TextEncoder().encode(name).length).toBeLessThan(256)
  expect(assessmentFileName('𠮷'.repeat(300), '2026-11-23T12:00:00.000Z')).toMatch(
    /^质阶-𠮷{40}-2026-11-2\d\.json$/u,
  )
})

test('however long the name before it, the day at the end stays, so that two reports differ', () => {
  const long = 'zhijie-report-Spruce Precision Parts Co., Ltd. (example)'
  const name = cleanFileName(`${long}-2026-11-23.pdf`)
  expect(name).toMatch(/^zhijie-report-Spruce Precision Parts.*-2026-11-23\.pdf$/)
  expect(Array.from(name.replace('.pdf', ''))).toHaveLength(60)
})

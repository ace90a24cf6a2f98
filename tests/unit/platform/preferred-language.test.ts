import { expect, test } from 'vitest'
import { preferredLanguage } from '#platform/preferred-language.ts'

test.each([
  [['zh-CN', 'en'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['zh-SG'], 'zh-Hans'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-HK', 'zh-CN'], 'zh-Hant'],
  [['zh-MO'], 'zh-Hant'],
  [['zh-Hant-CN'], 'zh-Hant'],
  [['zh-Hans-HK'], 'zh-Hans'],
  [['en-GB', 'zh-CN'], 'en'],
  [['fr-FR', 'zh-TW'], 'zh-Hant'],
  [['fr-FR'], 'en'],
  [[], 'en'],
] as const)('a browser that prefers %j is spoken to in %s', (tags, language) => {
  expect(preferredLanguage(tags)).toBe(language)
})

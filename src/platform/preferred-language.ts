import type { Language } from '#core/language.ts'

/** The language a person reads best among ours, from the browser's list of hers (BCP 47 tags, best first). */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const parts = tag.toLowerCase().split('-')
    if (parts[0] === 'en') return 'en'
    if (parts[0] !== 'zh') continue
    if (parts.includes('hans')) return 'zh-Hans'
    return parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans'
  }
  return 'en'
}

import type { simplified } from './zh-hans/words.ts'

/** Every sentence the program says, in one language. English and Traditional Chinese have the very same shape. */
export type Words = typeof simplified

/** The words of a language; each language is loaded only when it is asked for. */
export async function loadWords(language: 'zh-Hans' | 'zh-Hant' | 'en'): Promise<Words> {
  switch (language) {
    case 'zh-Hans':
      return (await import('./zh-hans/words.ts')).simplified
    case 'zh-Hant':
      return (await import('./zh-hans/words.ts?hant')).simplified
    case 'en':
      return (await import('./en/words.ts')).english
  }
}

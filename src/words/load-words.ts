import type { simplifiedFirst } from './zh-hans/first-words.ts'
import type { simplified } from './zh-hans/words.ts'

type SpokenLanguage = 'zh-Hans' | 'zh-Hant' | 'en'

/** What the pages say until the first answer is given. */
export type FirstWords = typeof simplifiedFirst

/** Every sentence the pages and the report say, in one language. English and Traditional Chinese have the very same shape. */
export type Words = typeof simplified

/** The words of a language that the first pages need; each language is loaded only when it is asked for. */
export async function loadFirstWords(language: SpokenLanguage): Promise<FirstWords> {
  switch (language) {
    case 'zh-Hans':
      return (await import('./zh-hans/first-words.ts')).simplifiedFirst
    case 'zh-Hant':
      return (await import('./zh-hans/first-words.ts?hant')).simplifiedFirst
    case 'en':
      return (await import('./en/first-words.ts')).englishFirst
  }
}

/** All words of a language. */
export async function loadWords(language: SpokenLanguage): Promise<Words> {
  switch (language) {
    case 'zh-Hans':
      return (await import('./zh-hans/words.ts')).simplified
    case 'zh-Hant':
      return (await import('./zh-hans/words.ts?hant')).simplified
    case 'en':
      return (await import('./en/words.ts')).english
  }
}

/** The build derives Traditional Chinese from the Simplified words when a module is asked for with `?hant`. */
declare module '*/words.ts?hant' {
  export { simplified } from './zh-hans/words.ts'
}
declare module '*/first-words.ts?hant' {
  export { simplifiedFirst } from './zh-hans/first-words.ts'
}

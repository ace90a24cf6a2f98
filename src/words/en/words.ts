import { englishFirst } from './first-words.ts'
import { carried } from './carried.ts'
import { results } from './results.ts'
import { report } from './report.ts'
import { print } from './print.ts'
import { method } from './method.ts'
import type { simplified } from '#words/zh-hans/words.ts'

export const english: typeof simplified = {
  ...englishFirst,
  carried,
  results,
  report,
  print,
  method,
}

import { simplifiedFirst } from './first-words.ts'
import { results } from './results.ts'
import { report } from './report.ts'
import { print } from './print.ts'
import { method } from './method.ts'

export const simplified = { ...simplifiedFirst, results, report, print, method }

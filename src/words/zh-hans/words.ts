import { simplifiedFirst } from './first-words.ts'
import { carried } from './carried.ts'
import { results } from './results.ts'
import { report } from './report.ts'
import { print } from './print.ts'
import { method } from './method.ts'

export const simplified = { ...simplifiedFirst, carried, results, report, print, method }

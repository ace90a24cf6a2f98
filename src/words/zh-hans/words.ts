import { common } from './common.ts'
import { problems } from './problems.ts'
import { home } from './home.ts'
import { profile } from './profile.ts'
import { answer } from './answer.ts'
import { results } from './results.ts'
import { report } from './report.ts'
import { print } from './print.ts'
import { method } from './method.ts'
import { terminal } from './terminal.ts'

export const simplified = {
  common,
  problems,
  home,
  profile,
  answer,
  results,
  report,
  print,
  method,
  terminal,
}

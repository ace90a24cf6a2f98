import { simplifiedFirst } from './first-words.ts'
import { carried } from './carried.ts'
import { results } from './results.ts'
import { reach } from './reach.ts'
import { quick } from './quick.ts'
import { improve } from './improve.ts'
import { whatIf } from './what-if.ts'
import { captions } from './captions.ts'
import { calendar } from './calendar.ts'
import { support } from './support.ts'
import { report } from './report.ts'
import { reportSheets } from './report-sheets.ts'
import { pictures } from './pictures.ts'
import { trend } from './trend.ts'
import { evidence } from './evidence.ts'
import { worked } from './worked.ts'
import { opening } from './opening.ts'
import { print } from './print.ts'
import { checklist } from './checklist.ts'
import { enter } from './enter.ts'
import { checklistPrint } from './checklist-print.ts'
import { guide } from './guide.ts'
import { glossary } from './glossary.ts'
import { method } from './method.ts'

export const simplified = {
  ...simplifiedFirst,
  carried,
  results,
  reach,
  quick,
  improve,
  whatIf,
  calendar,
  captions,
  pictures,
  support,
  report,
  reportSheets,
  trend,
  evidence,
  worked,
  opening,
  print,
  checklist,
  enter,
  checklistPrint,
  guide,
  glossary,
  method,
}

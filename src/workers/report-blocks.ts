import type { ReportPart } from '#core/assessment/schema.ts'
import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import type { Block } from './blocks.ts'
import type { CountedCharacter } from './clean-text.ts'
import { calendarBlocks } from './calendar-blocks.ts'
import {
  gateBlocks,
  listBlocks,
  methodBlocks,
  missingBlocks,
  sourceBlocks,
} from './closing-blocks.ts'
import { coverageBlocks } from './coverage-blocks.ts'
import { contradictionBlocks } from './contradiction-blocks.ts'
import { contentsBlocks, coverBlocks } from './cover-blocks.ts'
import { evidenceBlocks } from './evidence-blocks.ts'
import { glossaryBlocks } from './glossary-blocks.ts'
import { closingLetterBlocks, forewordBlocks } from './letter-blocks.ts'
import { numberCaptions } from './number-captions.ts'
import { overviewBlocks } from './overview-blocks.ts'
import { pathBlocks } from './path-blocks.ts'
import { questionnaireBlocks } from './questionnaire-blocks.ts'
import { summaryBlocks, type SummarySetting, summarySettings } from './summary-blocks.ts'
import { supportBlocks } from './support-blocks.ts'
import { targetBlocks } from './target-blocks.ts'

type Part = (report: Report, words: Words) => Block[]

/** A report as the blocks of a document: the parts it is printed with, in their order. */
export function reportBlocks(
  report: Report,
  words: Words,
  missing: readonly CountedCharacter[],
  setting: SummarySetting = summarySettings[0],
): Block[] {
  const has = (part: ReportPart): boolean => report.parts.includes(part)
  const when = (part: ReportPart, ...blocks: readonly Part[]): Block[] =>
    has(part) ? blocks.flatMap((compose) => compose(report, words)) : []
  const cover = [...coverBlocks(report, words), ...forewordBlocks(report, words)]
  const chapters = [
    ...(has('summary') ? summaryBlocks(report, words, setting) : []),
    // The summary has its page to itself.
    ...(has('summary') ? [{ kind: 'page-break' } as const] : []),
    ...when('results', overviewBlocks),
    ...(has('results') || has('items')
      ? report.questionnaires.flatMap((one) => questionnaireBlocks(one, report, words))
      : []),
    ...when('results', gateBlocks, listBlocks, contradictionBlocks),
    ...when('evidence', evidenceBlocks),
    ...when('gaps', targetBlocks),
    ...when('path', pathBlocks),
    ...when('calendar', calendarBlocks),
    ...when('support', supportBlocks),
    ...when('measures', coverageBlocks),
    ...closingLetterBlocks(report, words),
    ...when('method', methodBlocks),
  ]
  const printed = [
    ...chapters,
    ...(has('glossary') ? glossaryBlocks([...cover, ...chapters], report, words) : []),
    ...when('sources', sourceBlocks),
    ...missingBlocks(missing, words),
  ]
  return numberCaptions([...cover, ...contentsBlocks(printed, words), ...printed], words)
}

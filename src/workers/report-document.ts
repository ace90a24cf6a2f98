import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import { besideBlocks } from './beside-blocks.ts'
import { besideWords } from './beside-text.ts'
import type { Block } from './blocks.ts'
import type { CountedCharacter } from './clean-text.ts'
import { enterpriseName } from './cover-blocks.ts'
import type { DocumentSetup } from './draw-document.ts'
import { reportBlocks } from './report-blocks.ts'
import type { SummarySetting } from './summary-blocks.ts'
import { readableLogo } from './readable-logo.ts'

/** What stands around the blocks of a report, on paper and in Word alike. */
export type DocumentFrame = Pick<
  DocumentSetup,
  | 'title'
  | 'author'
  | 'subject'
  | 'keywords'
  | 'language'
  | 'runningHead'
  | 'secondHead'
  | 'runningFoot'
  | 'color'
  | 'logo'
  | 'pageLabel'
>

/** The same report in the language printed beside the first. */
export type BesideReport = { readonly report: Report; readonly words: Words }

/** A report as the blocks of a document, in one language or two; `missing` are listed as not printable. */
export function printedBlocks(
  report: Report,
  words: Words,
  beside: BesideReport | null,
  missing: readonly CountedCharacter[] = [],
  setting?: SummarySetting,
): Block[] {
  const blocks = reportBlocks(report, words, missing, setting)
  if (!beside) return blocks
  const others = reportBlocks(beside.report, beside.words, missing, setting)
  return besideBlocks(blocks, others, beside.report.language)
}

/** What stands around them. */
export function documentFrame(
  report: Report,
  words: Words,
  beside: BesideReport | null,
): DocumentFrame {
  const { print } = words
  const name = enterpriseName(report, words)
  const both = (of: (words: Words) => string): string =>
    beside ? besideWords(of(words), of(beside.words)) : of(words)
  const logo = readableLogo(report.look.logo)
  return {
    title: `${both((one) => one.print.title)} · ${name}`,
    author: print.author,
    subject: print.subject,
    keywords: print.keywords,
    language: report.language,
    runningHead: print.runningHead(name),
    ...(beside && {
      secondHead: {
        text: beside.words.print.runningHead(enterpriseName(beside.report, beside.words)),
        lang: beside.report.language,
      },
    }),
    runningFoot: both(({ common }) => common.format.date(report.date)),
    color: report.look.color,
    logo: logo && {
      picture: logo,
      alt: both((one) => one.print.logo(name)),
    },
    pageLabel: (page, pages) => both((one) => one.print.page(page, pages)),
  }
}

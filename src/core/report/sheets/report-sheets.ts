import type { Report } from '#core/report/report.ts'
import { date, number, texts } from '#core/report/sheet-rows.ts'
import type { Workbook } from '#core/report/workbook.ts'
import {
  actionSheet,
  calendarSheet,
  curveSheet,
  reportGapSheet,
  supportSheet,
} from './improvement-sheets.ts'
import { evidenceSheet, gateSheet, itemSheet } from './item-sheets.ts'
import { figureSheet, scoreSheet, shownCells, trendSheet } from './score-sheets.ts'
import { type NamedRow, type NamedSheet, type ReportSheetWords, sheetOf } from './sheet-words.ts'

/**
 * A report as sheets, one a subject, one fact a row: numbers, dates and percentages as such, texts that no spreadsheet takes
 * for formulas, and a last sheet that says what every column means. Subjects with nothing to say have no sheet.
 */
export function reportSheets(report: Report, words: ReportSheetWords): Workbook {
  const compose = [
    figureSheet,
    trendSheet,
    scoreSheet,
    itemSheet,
    evidenceSheet,
    gateSheet,
    reportGapSheet,
    actionSheet,
    curveSheet,
    calendarSheet,
    supportSheet,
    measureSheet,
    coverageSheet,
    sourceSheet,
  ]
  const sheets = compose
    .map((one) => one(report, words))
    .filter(({ sheet }) => sheet.rows.length > 0)
  return { sheets: [...sheets, aboutSheet(sheets, report, words)].map(({ sheet }) => sheet) }
}

/** How each measure of the plan stands. */
function measureSheet({ measures }: Report, words: ReportSheetWords): NamedSheet {
  const text = texts(words)
  return sheetOf(
    'measures',
    ['measure', 'measureTitle', 'group', 'items', 'gates', 'share', 'low', 'high', 'state'],
    measures.map((line) => ({
      measure: text(words.measure(line.id)),
      measureTitle: text(line.title),
      group: text(line.group),
      items: number(line.items, 'plain'),
      gates: number(line.gates, 'plain'),
      ...shownCells(line),
      state: text(words.displays[line.display]),
    })),
    words,
  )
}

/** Which questionnaire asks about which measure, and in how many items. */
function coverageSheet({ coverage }: Report, words: ReportSheetWords): NamedSheet {
  const text = texts(words)
  return sheetOf(
    'coverage',
    ['measure', 'measureTitle', 'questionnaire', 'asked', 'written'],
    coverage.lines.flatMap(({ id, title, cells }) =>
      cells.flatMap(({ asked, written }, place): NamedRow[] =>
        written === 0
          ? []
          : [
              {
                measure: text(words.measure(id)),
                measureTitle: text(title),
                questionnaire: text(coverage.questionnaires[place]?.title),
                asked: number(asked, 'plain'),
                written: number(written, 'plain'),
              },
            ],
      ),
    ),
    words,
  )
}

/** What it all rests on. */
function sourceSheet({ sources }: Report, words: ReportSheetWords): NamedSheet {
  const text = texts(words)
  return sheetOf(
    'sources',
    ['source', 'sourceTitle', 'sourceStatus', 'checked'],
    sources.map(({ id, title, status, checked }) => ({
      source: text(id),
      sourceTitle: text(title),
      sourceStatus: text(status),
      checked: date(checked),
    })),
    words,
  )
}

/** What every column of every sheet means, of which day it is, and with which version it was made. */
function aboutSheet(
  sheets: readonly NamedSheet[],
  report: Report,
  words: ReportSheetWords,
): NamedSheet {
  const text = texts(words)
  const { date: day, appVersion: version, outward } = report
  const remarks = words
    .remarks({ date: day, version, outward })
    .map((remark): NamedRow => ({ sheet: text(words.sheetTitles.about), meaning: text(remark) }))
  const columns = sheets.flatMap(({ sheet, columns: names }) =>
    names.map((name): NamedRow => ({
      sheet: text(sheet.title),
      column: text(words.columnTitles[name]),
      meaning: text(words.columnMeanings[name]),
    })),
  )
  return sheetOf('about', ['sheet', 'column', 'meaning'], [...remarks, ...columns], words)
}

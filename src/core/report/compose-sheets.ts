import type { Assessment } from '#core/assessment/schema.ts'
import type { CalendarPlan } from '#core/planning/plan-calendar.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { answerSheet, type AnswerSheetWords } from '#core/report/answer-sheet.ts'
import { gapSheet, type GapSheetWords } from '#core/report/gap-sheet.ts'
import { planSheet, type PlanSheetWords } from '#core/report/plan-sheet.ts'
import { pairsOf } from '#core/report/sheet-rows.ts'
import type { Workbook } from '#core/report/workbook.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'

/** What the sheets say, in the language they are made in. */
export type SheetWords = PlanSheetWords & GapSheetWords & AnswerSheetWords

/** What the sheets are composed from; `today` is an ISO date. */
export type SheetsInput = {
  readonly assessment: Assessment
  readonly questionnaires: readonly Questionnaire[]
  readonly today: string
  readonly plan: CalendarPlan
}

/** Plan, gaps and answers as sheets: real dates and numbers, and texts that no spreadsheet takes for formulas. */
export function composeSheets(input: SheetsInput, words: SheetWords): Workbook {
  const { assessment, questionnaires, today, plan } = input
  const context = scoringContext(assessment, today)
  const score = scoreAssessment(questionnaires, assessment.answers, context)
  const pairs = pairsOf(questionnaires, score)
  return {
    sheets: [
      planSheet(plan, words),
      gapSheet(pairs, assessment, words),
      answerSheet(pairs, assessment, today, words),
    ],
  }
}

import type { AnswerProblem } from '#core/assessment/record-answer.ts'
import type { AnswersFileProblem, FileProblem } from '#core/exchange/problem.ts'
import type { PlanningProblem } from '#core/planning/path/planning-job.ts'
import type { PdfProblem } from '#core/report/drawing.ts'

/** Why something could not be kept in this browser or read from it; `reason` is the browser's own name for it. */
export type StorageProblem =
  /** The browser offers no database here (a private window, a blocked site). Nothing can be kept. */
  | { readonly kind: 'storage-unavailable'; readonly reason: string }
  /** The disk or this site's share of it is full. */
  | { readonly kind: 'storage-full' }
  /** A newer version of this page, in another tab, has taken over the database: reload. */
  | { readonly kind: 'storage-outdated' }
  /** An older tab still holds the database open: close it. */
  | { readonly kind: 'storage-blocked' }
  /** The database was made by a newer version of this page than this one. */
  | { readonly kind: 'storage-newer' }
  | { readonly kind: 'storage-read-failed'; readonly reason: string }
  | { readonly kind: 'storage-write-failed'; readonly reason: string }
  | { readonly kind: 'assessment-not-found'; readonly id: string }
  /** The record did not pass its schema; it was set aside whole, nothing was deleted. `path` is where in it. */
  | { readonly kind: 'assessment-broken'; readonly id: string; readonly path: string }

/** Every problem a person can meet; `describeProblem` in the words puts each into a sentence. */
export type Problem =
  | AnswerProblem
  | FileProblem
  | AnswersFileProblem
  | StorageProblem
  | PdfProblem
  | PlanningProblem

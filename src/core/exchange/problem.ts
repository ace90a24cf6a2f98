import type { AnswerProblem } from '#core/assessment/record-answer.ts'

/** Why a file cannot be opened as an assessment; nothing on the desk changes. Paths are where in the file. */
export type FileProblem =
  | { readonly kind: 'file-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'file-not-readable' }
  | { readonly kind: 'file-not-json'; readonly truncated: boolean }
  | { readonly kind: 'file-not-ours' }
  | { readonly kind: 'file-newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'file-broken'; readonly path: string; readonly count: number }

/** What is wrong with a plain answers file: with the file as a whole, with its profile, or with one answer. */
export type AnswersFileProblem =
  | FileProblem
  | AnswerProblem
  | { readonly kind: 'profile-broken'; readonly path: string }
  | { readonly kind: 'answer-broken'; readonly itemId: string; readonly path: string }

/** Why nothing could be read out of a PDF. */
export type PdfFileProblem =
  | { readonly kind: 'pdf-too-large'; readonly bytes: number; readonly limit: number }
  /** It asks for a password. */
  | { readonly kind: 'pdf-locked' }
  | { readonly kind: 'pdf-broken' }
  /** What reads PDFs could not be fetched. */
  | { readonly kind: 'pdf-reader-missing' }

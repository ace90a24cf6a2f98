import type { AnswerProblem } from '#core/assessment/record-answer.ts'

/** Why a file cannot be opened as an assessment; nothing on the desk changes. Paths are where in the file. */
export type FileProblem =
  | { readonly kind: 'file-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'file-not-readable' }
  | { readonly kind: 'file-not-json'; readonly truncated: boolean }
  | { readonly kind: 'file-not-ours' }
  | { readonly kind: 'file-newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'file-broken'; readonly path: string; readonly count: number }

/** Why a file that was dropped or chosen cannot be opened, whatever it is. */
export type OpenProblem = FileProblem | PdfFileProblem | PdfPayloadProblem

/** What is wrong with a plain answers file: with the file as a whole, with its profile, or with one answer. */
export type AnswersFileProblem =
  | FileProblem
  | AnswerProblem
  | { readonly kind: 'profile-broken'; readonly path: string }
  | { readonly kind: 'answer-broken'; readonly itemId: string; readonly path: string }

/** Why a PDF that could be read cannot be opened as an assessment. */
export type PdfPayloadProblem =
  /** Nothing in it is of this program. */
  | { readonly kind: 'pdf-not-ours' }
  /** A report for readers outside: it carries nothing on purpose. */
  | { readonly kind: 'pdf-outward' }
  /** A report of ours from which another program has left out what it carried, or one made before reports carried any. */
  | { readonly kind: 'pdf-stripped' }
  /** What it carries is damaged beyond reading; where in it, as far as that can be told. */
  | { readonly kind: 'pdf-damaged'; readonly path: string | null }
  /** A newer program made what it carries. */
  | { readonly kind: 'pdf-newer'; readonly version: number; readonly known: number }

/** Why nothing could be read out of a PDF. */
export type PdfFileProblem =
  | { readonly kind: 'pdf-too-large'; readonly bytes: number; readonly limit: number }
  /** It asks for a password. */
  | { readonly kind: 'pdf-locked' }
  | { readonly kind: 'pdf-broken' }
  /** What reads PDFs could not be fetched. */
  | { readonly kind: 'pdf-reader-missing' }

import type { Checklist } from '#core/checklist/compose-checklist.ts'
import type { Fingerprints } from '#core/exchange/fingerprint.ts'
import type { ReportInput } from '#core/report/compose-report.ts'
import type { Workbook } from '#core/report/workbook.ts'

/** Both weights of the report's typeface, as font files. */
export type FontFiles = { readonly regular: ArrayBuffer; readonly bold: ArrayBuffer }

/** The program a PDF of ours names as its maker; a copy for readers outside says so there. */
export const creators = { own: 'Zhijie', outward: 'Zhijie, outward copy' } as const

/** A file that a PDF carries along. */
export type AttachedFile = {
  readonly name: string
  readonly mime: string
  readonly description: string
  readonly text: string
}

/** A report that is to be composed and printed. */
export type PrintOrder = {
  readonly first: ReportInput
  /** The same in the language printed beside the first; null for one language. */
  readonly second: ReportInput | null
  readonly format: 'pdf' | 'docx'
  /** Of the questionnaires there are: what a PDF carries can tell by them later which have changed. */
  readonly fingerprints: Fingerprints
}

/** A blank checklist that is to be drawn, and the same in the language printed beside the first. */
export type ChecklistOrder = {
  readonly checklist: Checklist
  readonly second: Checklist | null
}

/** Sheets that are to be written to a spreadsheet file: those of a report, which is composed first, or some others. */
export type SheetsOrder = { readonly sheetsOf: ReportInput } | { readonly workbook: Workbook }

/** An order with the ISO date and time that the file is stamped with. */
export type Stamped<Order> = Order & { readonly now: string }

/** What drawing needs besides its order. */
export type DrawingSupplies = {
  readonly fonts: FontFiles
  /** What the common and the full fonts cover: ascending code point ranges, first and last in turn. */
  readonly common: readonly number[]
  readonly full: readonly number[]
  /** The module that cuts fonts down to the characters used. */
  readonly subsetWasm: ArrayBuffer
}

/** What the page sends to a worker that makes files: the order with the common fonts, the full ones when asked. */
export type DrawRequest<Order> =
  | {
      readonly kind: 'draw'
      readonly order: Order
      /** Null for what is not drawn. */
      readonly supplies: DrawingSupplies | null
    }
  | { readonly kind: 'full-fonts'; readonly fonts: FontFiles }

/** What the worker sends back. */
export type DrawReply =
  | { readonly kind: 'needs-full-fonts' }
  | { readonly kind: 'progress'; readonly share: number; readonly pages: number }
  | { readonly kind: 'done'; readonly made: MadePdf }
  | { readonly kind: 'nothing-to-draw' }
  /** A part the worker fetches did not arrive. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly reason: string }

/** A finished PDF, or another file; that has no pages before it is opened. */
export type MadePdf = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  /** Characters that stand as 〓 because no glyph exists, each with how often it was met. */
  readonly missing: readonly { readonly codePoint: number; readonly times: number }[]
}

/** Why there is no PDF. */
export type PdfProblem =
  | { readonly kind: 'pdf-stopped' }
  | { readonly kind: 'pdf-fonts-missing' }
  | { readonly kind: 'pdf-failed'; readonly reason: string }

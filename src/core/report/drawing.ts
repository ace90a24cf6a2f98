import type { Checklist } from '#core/checklist/compose-checklist.ts'
import type { Report } from '#core/report/report.ts'

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

/** What is to be made of a report. */
export type PrintOrder = {
  readonly report: Report
  /** The same report in the language printed beside the first; null for one language. */
  readonly second: Report | null
  readonly format: 'pdf' | 'docx'
  /** What the PDF carries so that it can be opened again; null where it is to carry nothing. */
  readonly saveFile: AttachedFile | null
}

/** A blank checklist that is to be drawn, and the same in the language printed beside the first. */
export type ChecklistOrder = {
  readonly checklist: Checklist
  readonly second: Checklist | null
}

/** What the page sends to the worker that draws: first the report with the common fonts, the full ones when asked. */
export type DrawRequest =
  | {
      readonly kind: 'draw'
      readonly order: PrintOrder | ChecklistOrder
      readonly fonts: FontFiles
      /** What the common and the full fonts cover: ascending code point ranges, first and last in turn. */
      readonly common: readonly number[]
      readonly full: readonly number[]
      /** The module that cuts fonts down to the characters used. */
      readonly subsetWasm: ArrayBuffer
      /** ISO date and time the file is stamped with. */
      readonly now: string
    }
  | { readonly kind: 'full-fonts'; readonly fonts: FontFiles }

/** What the worker sends back. */
export type DrawReply =
  | { readonly kind: 'needs-full-fonts' }
  | { readonly kind: 'progress'; readonly share: number; readonly pages: number }
  | { readonly kind: 'done'; readonly pdf: MadePdf }
  | { readonly kind: 'failed'; readonly reason: string }

/** A finished PDF, or the same as a Word document; that has no pages before it is opened. */
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

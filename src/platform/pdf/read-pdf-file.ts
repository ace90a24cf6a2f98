import { type PdfContents, pdfContents } from '#core/exchange/pdf-contents.ts'
import type { PdfFileProblem } from '#core/exchange/problem.ts'
import { fail, ok, type Result } from '#core/result.ts'

/** The largest PDF that is opened, in bytes: room for one that other programs saved anew, with scans in it. */
export const pdfLimitBytes = 60 * 1024 * 1024

/** What a PDF carries along and what was filled into its form. What reads PDFs is loaded with the first one. */
export async function readPdfFile(bytes: Uint8Array): Promise<Result<PdfContents, PdfFileProblem>> {
  if (bytes.length > pdfLimitBytes) {
    return fail({ kind: 'pdf-too-large', bytes: bytes.length, limit: pdfLimitBytes })
  }
  const reader = await import('./open-pdf.ts').catch(() => null)
  if (!reader) return fail({ kind: 'pdf-reader-missing' })
  try {
    const pdf = await reader.openPdf(bytes)
    try {
      return ok(await pdfContents(pdf, decode))
    } finally {
      await pdf.loadingTask.destroy()
    }
  } catch (trouble) {
    return fail(problemOf(trouble))
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function problemOf(trouble: unknown): PdfFileProblem {
  const name = trouble instanceof Error ? trouble.name : ''
  const message = trouble instanceof Error ? trouble.message : ''
  if (name === 'PasswordException') return { kind: 'pdf-locked' }
  // pdf.js says so when its worker's file does not arrive.
  return /worker/i.test(message) ? { kind: 'pdf-reader-missing' } : { kind: 'pdf-broken' }
}

import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

/**
 * A PDF as pdf.js reads it; rejects where the bytes are none or a password is asked for. Import this file only when a PDF
 * is there: it is large. It is the build for browsers that are some years old. Call `loadingTask.destroy()` on what it returns when it is needed no more.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  GlobalWorkerOptions.workerSrc = workerAddress
  // A copy, because pdf.js takes over what it is given.
  return await getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 }).promise
}

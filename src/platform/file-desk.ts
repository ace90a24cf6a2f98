import { loadPart } from 'virtual:zhijie/library'
import type { Fingerprints } from '#core/exchange/fingerprint.ts'
import { type OpenedFile, openPdfContents } from '#core/exchange/open-pdf-contents.ts'
import { fileLimitBytes } from '#core/exchange/parse-json.ts'
import { parseSaveFile } from '#core/exchange/parse-save-file.ts'
import type { OpenProblem } from '#core/exchange/problem.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { pdfLimitBytes, readPdfFile } from '#platform/pdf/read-pdf-file.ts'

/** Readers look this far for a PDF's first words. */
const pdfHeadBytes = 1024

/**
 * What a file can be opened as. It is told by its content, whatever its name; its size is looked at before any of it is
 * read.
 */
export async function openFile(file: Blob): Promise<Result<OpenedFile, OpenProblem>> {
  let head: string
  try {
    head = await file.slice(0, pdfHeadBytes).text()
  } catch {
    return fail({ kind: 'file-not-readable' })
  }
  return head.includes('%PDF-') ? openPdf(file) : openText(file)
}

/** The fingerprints of the questionnaires there are. */
export async function loadFingerprints(): Promise<Fingerprints> {
  return await loadPart('fingerprints', 'en')
}

async function openPdf(file: Blob): Promise<Result<OpenedFile, OpenProblem>> {
  if (file.size > pdfLimitBytes) {
    return fail({ kind: 'pdf-too-large', bytes: file.size, limit: pdfLimitBytes })
  }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return fail({ kind: 'file-not-readable' })
  }
  const read = await readPdfFile(bytes)
  return read.ok ? openPdfContents(read.value) : read
}

async function openText(file: Blob): Promise<Result<OpenedFile, OpenProblem>> {
  if (file.size > fileLimitBytes) {
    return fail({ kind: 'file-too-large', bytes: file.size, limit: fileLimitBytes })
  }
  let text: string
  try {
    text = await file.text()
  } catch {
    return fail({ kind: 'file-not-readable' })
  }
  const read = parseSaveFile(text)
  return read.ok ? ok({ kind: 'assessment', carried: false, ...read.value }) : read
}

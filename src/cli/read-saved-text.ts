import { readFile } from 'node:fs/promises'
import type { Terminal } from './terminal.ts'
import { openPdfContents, saveFileIn } from '#core/exchange/open-pdf-contents.ts'
import { type PdfContents, pdfContents } from '#core/exchange/pdf-contents.ts'
import type { PdfFileProblem } from '#core/exchange/problem.ts'
import { fail, ok, type Result } from '#core/result.ts'

/** Readers look this far for a PDF's first words. */
const pdfHeadBytes = 1024

/**
 * The text of a file with answers, or of the one that a report in PDF carries; the exit code after complaining where there
 * is none: 1 the PDF has problems, 2 it cannot be read.
 */
export async function readSavedText(path: string, terminal: Terminal): Promise<string | number> {
  const { complain, words } = terminal
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) {
    complain(words.terminal.cannotRead(path))
    return 2
  }
  if (!bytes.subarray(0, pdfHeadBytes).includes('%PDF-')) return bytes.toString('utf8')
  const contents = await readPdf(bytes)
  const opened = contents.ok ? openPdfContents(contents.value) : contents
  if (!opened.ok) {
    complain(`${path}: ${words.opening.trouble(opened.problem)}`)
    return 1
  }
  const carried = contents.ok ? saveFileIn(contents.value) : undefined
  if (opened.value.kind === 'checklist' || !carried) {
    complain(`${path}: ${words.opening.trouble({ kind: 'pdf-not-ours' })}`)
    return 1
  }
  if (opened.value.seal === 'broken') complain(`${path}: ${words.opening.wasEdited}`)
  return carried.text
}

async function readPdf(bytes: Uint8Array): Promise<Result<PdfContents, PdfFileProblem>> {
  // Large, and seldom needed.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  try {
    return ok(await pdfContents(await task.promise, (data) => new TextDecoder().decode(data)))
  } catch (trouble) {
    const isLocked = trouble instanceof Error && trouble.name === 'PasswordException'
    return fail({ kind: isLocked ? 'pdf-locked' : 'pdf-broken' })
  } finally {
    await task.destroy()
  }
}

import type { LogoProblem } from '#core/assessment/logo-problem.ts'
import type { Logo } from '#core/assessment/schema.ts'
import type { Result } from '#core/result.ts'
import { chooseFile } from './files/choose-file.ts'
import { readLogo } from './files/read-logo.ts'
import type { PdfPages } from './pdf/draw-page.ts'

/** Asks for a picture and makes a logo of it; null when the person changed her mind. Call it from a click. */
export async function chooseLogo(): Promise<Result<Logo, LogoProblem> | null> {
  const file = await chooseFile('.png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml')
  return file && (await readLogo(file))
}

/** A PDF's pages to look at; what reads PDFs is large and loaded with the first one. */
export async function openPages(bytes: Uint8Array): Promise<PdfPages> {
  const { openPages: open } = await import('./pdf/draw-page.ts')
  return await open(bytes)
}

/**
 * Opens the PDF at an address in a tab of its own and asks for it to be printed; false where the browser let no tab open.
 * A browser that shows PDFs behind a wall of its own shows it, and its own button prints. Call it from a click.
 */
export function printPdf(address: string): boolean {
  const tab = window.open(address)
  if (!tab) return false
  try {
    tab.addEventListener('load', () => print(tab), { once: true })
  } catch {
    // The wall; the PDF is in sight all the same.
  }
  return true
}

function print(tab: Window): void {
  try {
    tab.print()
  } catch {
    // The wall again.
  }
}

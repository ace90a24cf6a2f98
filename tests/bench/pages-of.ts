import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** How many pages a PDF has. */
export async function pagesOf(bytes: Uint8Array): Promise<number> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const { numPages } = await task.promise
  await task.destroy()
  return numPages
}

import { cleanFileName } from './file-name.ts'

/** Hands a file to the person through the browser's own saving. */
export function saveFile(
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
  mime: string,
): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }))
  const link = document.createElement('a')
  link.href = url
  link.download = cleanFileName(name)
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the address a little after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

import type { FontFiles } from '#core/report/drawing.ts'
import { readSiteFile } from '#platform/read-site-file.ts'

/** Where the fonts are and what they hold: a long list, so that only what is drawn loads it. Rejects where it does not arrive. */
export const loadFontList = () => import('virtual:zhijie/fonts')

/** The bytes of a file of this site; rejects where it does not arrive. */
export const loadFile = (address: string): Promise<ArrayBuffer> =>
  readSiteFile(address, (file) => file.arrayBuffer())

/** Both weights; rejects where one does not arrive. */
export async function loadFonts(addresses: {
  readonly regular: string
  readonly bold: string
}): Promise<FontFiles> {
  const [regular, bold] = await Promise.all([loadFile(addresses.regular), loadFile(addresses.bold)])
  return { regular, bold }
}

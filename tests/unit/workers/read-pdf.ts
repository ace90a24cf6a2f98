import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'

/** A PDF as another program reads it back. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const pages: { text: string; items: TextItem[]; annotations: unknown[]; tree: unknown }[] = []
  const fonts = new Map<string, string>()
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    // Drawing resolves the fonts, whose real names tell the weights.
    await page.getOperatorList()
    const content = await page.getTextContent()
    const items = content.items.filter((item): item is TextItem => 'str' in item)
    for (const { fontName } of items) {
      if (!fonts.has(fontName) && page.commonObjs.has(fontName)) {
        const font: { name?: string } = page.commonObjs.get(fontName)
        fonts.set(fontName, font.name ?? '')
      }
    }
    pages.push({
      items,
      text: items.map((item) => item.str).join(''),
      annotations: await page.getAnnotations(),
      tree: await page.getStructTree(),
    })
  }
  const metadata = await pdf.getMetadata()
  const outline = await pdf.getOutline()
  const info: unknown = metadata.info
  const read = {
    pages,
    fonts,
    info,
    outline,
    xmp: metadata.metadata,
    text: pages.map((page) => page.text).join('\n'),
    fontOf: (text: string): string | undefined => {
      const item = pages.flatMap((page) => page.items).find(({ str }) => str.includes(text))
      return item && fonts.get(item.fontName)
    },
    pageOf: async (destination: unknown): Promise<number> => {
      if (!Array.isArray(destination)) return 0
      return (await pdf.getPageIndex(destination[0])) + 1
    },
  }
  return { ...read, close: () => task.destroy() }
}

import pdfmake from 'pdfmake'
import { type Plain, type Run, SIZE } from './plain-content.ts'

const text = (runs: readonly Run[]) => ({ text: runs.map((run) => ({ ...run })) })

function nodeOf(block: Plain): object {
  switch (block.kind) {
    case 'heading':
      return { ...text(block.runs), fontSize: SIZE.heading[block.level - 1], margin: [0, 10, 0, 5] }
    case 'text':
      return block.fill === undefined
        ? { ...text(block.runs), margin: [0, 0, 0, 5] }
        : {
            table: { widths: ['*'], body: [[{ ...text(block.runs), fillColor: block.fill }]] },
            layout: 'noBorders',
          }
    case 'list':
      return { [block.ordered ? 'ol' : 'ul']: block.items.map(text), margin: [0, 0, 0, 5] }
    case 'table':
      return {
        fontSize: SIZE.small,
        layout: 'lightHorizontalLines',
        table: {
          widths: block.widths.map((width) => `${width * 100}%`),
          headerRows: block.head ? 1 : 0,
          body: [
            ...(block.head
              ? [block.head.map((runs) => ({ ...text(runs), fontSize: SIZE.caption }))]
              : []),
            ...block.rows.map((row) => row.map(text)),
          ],
        },
      }
  }
}

/** Draws the content with pdfmake. */
export async function drawWithPdfmake(
  content: readonly Plain[],
  fonts: { readonly regular: string; readonly bold: string },
): Promise<Uint8Array> {
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setFonts({ Noto: { normal: fonts.regular, bold: fonts.bold } })
  const definition = {
    pageSize: 'A4',
    pageMargins: [68, 70, 68, 70],
    defaultStyle: { font: 'Noto', fontSize: SIZE.body, lineHeight: 1.2 },
    footer: (page: number, pages: number) => ({ text: `${page} / ${pages}`, alignment: 'center' }),
    content: content.map(nodeOf),
  }
  return pdfmake.createPdf(definition).getBuffer()
}

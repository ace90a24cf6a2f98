import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer'
import { createElement as part } from 'react'
import { type Plain, type Run, SIZE } from './plain-content.ts'

const style = StyleSheet.create({
  page: { paddingVertical: 70, paddingHorizontal: 68, fontFamily: 'Noto', fontSize: SIZE.body },
  text: { marginBottom: 5 },
  row: { flexDirection: 'row', borderBottomWidth: 0.4, borderBottomColor: '#cfd6d9' },
  bold: { fontWeight: 700 },
  regular: { fontWeight: 400 },
  foot: { position: 'absolute', bottom: 30, left: 68, right: 68, textAlign: 'center' },
})

const inline = (runs: readonly Run[]) =>
  part(
    Text,
    null,
    ...runs.map(({ text, bold }) => part(Text, { style: bold ? style.bold : style.regular }, text)),
  )

const row = (cells: readonly (readonly Run[])[], widths: readonly number[], fontSize: number) =>
  part(
    View,
    { style: style.row, wrap: false },
    ...cells.map((runs, i) => {
      const width = `${(widths[i] ?? 0) * 100}%`
      return part(View, { style: { width, padding: 4, fontSize } }, inline(runs))
    }),
  )

function drawn(block: Plain) {
  switch (block.kind) {
    case 'heading': {
      const fontSize = SIZE.heading[block.level - 1] ?? SIZE.body
      const around = { fontSize, marginTop: 10, marginBottom: 5 }
      return part(View, { style: around }, inline(block.runs))
    }
    case 'text': {
      const ground = block.fill === undefined ? {} : { backgroundColor: block.fill, padding: 5 }
      return part(View, { style: { ...style.text, ...ground } }, inline(block.runs))
    }
    case 'list':
      return part(
        View,
        { style: style.text },
        ...block.items.map((item, i) =>
          part(
            View,
            { style: { flexDirection: 'row' } },
            part(Text, { style: { width: 15 } }, block.ordered ? `${i + 1}.` : '•'),
            part(View, { style: { flex: 1 } }, inline(item)),
          ),
        ),
      )
    case 'table':
      return part(
        View,
        { style: style.text },
        ...(block.head ? [row(block.head, block.widths, SIZE.caption)] : []),
        ...block.rows.map((cells) => row(cells, block.widths, SIZE.small)),
      )
  }
}

/** Draws the content with @react-pdf/renderer. */
export async function drawWithReactPdf(
  content: readonly Plain[],
  fonts: { readonly regular: string; readonly bold: string },
): Promise<Uint8Array> {
  Font.register({
    family: 'Noto',
    fonts: [
      { src: fonts.regular, fontWeight: 400 },
      { src: fonts.bold, fontWeight: 700 },
    ],
  })
  // Chinese breaks between any two characters; left alone, this maker breaks at spaces only.
  Font.registerHyphenationCallback((word) => Array.from(word))
  const foot = part(Text, {
    style: style.foot,
    fixed: true,
    render: ({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`,
  })
  return renderToBuffer(
    part(
      Document,
      null,
      part(Page, { size: 'A4', style: style.page }, ...content.map(drawn), foot),
    ),
  )
}

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { pdfContents } from '#core/exchange/pdf-contents.ts'
import { smallForm, smallPdf } from './small-pdf.ts'

async function contentsOf(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const contents = await pdfContents(await task.promise, (data) => new TextDecoder().decode(data))
  await task.destroy()
  return contents
}

function box(value: string, isOn: boolean): string {
  return `/AS /${isOn ? value : 'Off'} /AP <</N <</${value} 2 0 R /Off 2 0 R>>>>`
}

describe('what of a PDF can be opened here', () => {
  test('a text is what was typed, line breaks and Chinese with it', async () => {
    const { fields, hasFields } = await contentsOf(
      smallForm(['/FT /Tx /T (note) /V <FEFF8D2891CF000A0041>', '/FT /Tx /T (empty)']),
    )
    expect(hasFields).toBe(true)
    expect(fields.get('note')).toBe('质量\nA')
    expect(fields.get('empty')).toBe('')
  })

  test('a box that stands alone is ticked or not', async () => {
    const { fields } = await contentsOf(
      smallForm([`/FT /Btn /T (yes) ${box('On', true)}`, `/FT /Btn /T (no) ${box('On', false)}`]),
    )
    expect(fields.get('yes')).toBe(true)
    expect(fields.get('no')).toBe(false)
  })

  test('of several buttons the one that was chosen gives its value, and none an empty text', async () => {
    const bytes = smallPdf([
      '<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [4 0 R 7 0 R]>>>>',
      '<</Type /Pages /Kids [3 0 R] /Count 1>>',
      '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [5 0 R 6 0 R 8 0 R 9 0 R]>>',
      '<</FT /Btn /Ff 49152 /T (level) /V /L3 /Kids [5 0 R 6 0 R]>>',
      `<</Subtype /Widget /Parent 4 0 R /Rect [0 0 9 9] ${box('L2', false)}>>`,
      `<</Subtype /Widget /Parent 4 0 R /Rect [0 0 9 9] ${box('L3', true)}>>`,
      '<</FT /Btn /Ff 49152 /T (open) /Kids [8 0 R 9 0 R]>>',
      `<</Subtype /Widget /Parent 7 0 R /Rect [0 0 9 9] ${box('L1', false)}>>`,
      `<</Subtype /Widget /Parent 7 0 R /Rect [0 0 9 9] ${box('L2', false)}>>`,
    ])
    const { fields } = await contentsOf(bytes)
    expect([...fields]).toEqual([
      ['level', 'L3'],
      ['open', ''],
    ])
  })

  test('a list gives the values of what was chosen, one or several', async () => {
    const { fields } = await contentsOf(
      smallForm([
        '/FT /Ch /Ff 131072 /T (one) /Opt [[(a) (First)] [(b) (Second)]] /V (b)',
        '/FT /Ch /Ff 2097152 /T (some) /Opt [[(a) (First)] [(b) (Second)]] /V [(a) (b)]',
      ]),
    )
    expect(fields.get('one')).toBe('b')
    expect(fields.get('some')).toEqual(['a', 'b'])
  })

  test('each attached file is there with its name, its description and its text', async () => {
    const { attachments, hasFields } = await contentsOf(
      smallPdf([
        '<</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles <</Names [(a) 3 0 R (b) 5 0 R]>>>>>>',
        '<</Type /Pages /Kids [] /Count 0>>',
        '<</Type /Filespec /F (a.json) /UF <FEFF8D28002E006A0073006F006E> /Desc (said) /EF <</F 4 0 R>>>>',
        '<</Type /EmbeddedFile /Length 2>>\nstream\n{}\nendstream',
        '<</Type /Filespec /F (elsewhere.txt)>>',
      ]),
    )
    expect(attachments).toEqual([{ name: '质.json', description: 'said', text: '{}' }])
    expect(hasFields).toBe(false)
  })
})

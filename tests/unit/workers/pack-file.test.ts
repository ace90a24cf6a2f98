import { inflateSync } from 'node:zlib'
import { jsPDF } from 'jspdf'
import { expect, test } from 'vitest'
import { packFile } from '#workers/pack-file.ts'
import { readObjects } from './read-objects.ts'
import { readPdf } from './read-pdf.ts'

/** A file as jsPDF writes it: pages, bookmarks, a link, metadata. */
function plainFile(pages: number): Uint8Array {
  const pdf = new jsPDF({ compress: false })
  pdf.setProperties({ title: 'Plain (file)', subject: 'of several pages' })
  pdf.setCreationDate("D:20261123080910+00'00'")
  pdf.setFileId('0123456789ABCDEF0123456789ABCDEF')
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) pdf.addPage()
    pdf.text(`Page ${page} of a plain file`, 20, 20)
    for (let line = 1; line < 25; line += 1)
      pdf.text(`line ${line} on page ${page}`, 20, 20 + 8 * line)
    pdf.link(20, 10, 50, 10, { url: `https://example.org/${page}` })
    pdf.outline.add(null, `Chapter ${page}`, { pageNumber: page })
  }
  return new Uint8Array(pdf.output('arraybuffer'))
}

test('a packed file says the same as the plain one: text, links, bookmarks, description', async () => {
  const plain = plainFile(40)
  const before = await readPdf(plain)
  const after = await readPdf(packFile(plain))
  expect(after.text).toBe(before.text)
  expect(after.info).toEqual({ ...Object(before.info), PDFFormatVersion: '1.7' })
  expect(after.outline.map(({ title }) => title)).toEqual(before.outline.map(({ title }) => title))
  const linksOf = (pdf: typeof before): unknown[] =>
    pdf.pages.flatMap((page) => page.annotations.map((one) => Object(one).url))
  expect(linksOf(after)).toEqual(linksOf(before))
  expect(linksOf(after)).toHaveLength(40)
  const placesOf = (pdf: typeof before): unknown[] =>
    pdf.pages.flatMap((page) =>
      page.items.map(({ str, transform, width }) => [str, transform, width]),
    )
  expect(placesOf(after)).toEqual(placesOf(before))
})

test('a packed file is far smaller, and the same bytes give the same bytes', () => {
  const plain = plainFile(40)
  const packed = packFile(plain)
  expect(packed.length).toBeLessThan(plain.length / 4)
  expect(packFile(plain.slice())).toEqual(packed)
})

/** The numbers of the objects that are not where the table says. */
function astrayIn(packed: Uint8Array): number[] {
  const file = Buffer.from(packed)
  const at = Number(/startxref\n(\d+)\n%%EOF/.exec(file.toString('latin1', file.length - 64))?.[1])
  const [head = '', size, wide = '', length] =
    /\/Size (\d+) \/W \[1 (\d) 2\].*\/Length (\d+)>>\nstream\n/.exec(file.toString('latin1', at)) ??
    []
  const from = file.indexOf(head, at) + head.length
  const rows = inflateSync(packed.subarray(from, from + Number(length)))
  const columns = 3 + Number(wide)
  expect(rows).toHaveLength(Number(size) * (columns + 1))
  const entry = Array.from({ length: columns }, () => 0)
  const astray: number[] = []
  for (let id = 0; id < Number(size); id += 1) {
    const row = id * (columns + 1)
    expect(rows[row]).toBe(2)
    for (const i of entry.keys()) entry[i] = ((entry[i] ?? 0) + (rows[row + 1 + i] ?? 0)) & 0xff
    const where = entry.slice(1, -2).reduce((number, byte) => number * 256 + byte, 0)
    const isThere =
      entry[0] === 1
        ? file.toString('latin1', where, where + 12).startsWith(`${id} 0 obj\n`)
        : entry[0] === 2 && file.includes(`\n${where} 0 obj\n<</Type /ObjStm`)
    if (!isThere) astray.push(id)
  }
  return astray
}

test('every object is where the table says, none is left plain that need not be', () => {
  // The first entry of a table is never an object.
  expect(astrayIn(packFile(plainFile(3)))).toEqual([0])
})

test('a file of more than sixteen million bytes says where each object is, too', () => {
  const pdf = new jsPDF({ compress: false })
  const { __private__: raw } = pdf
  pdf.internal.events.subscribe('putPage', () => {
    const large = raw.newAdditionalObject()
    large.content = `<</Filter /None /Length 17000000>>\nstream\n${'x'.repeat(17_000_000)}\nendstream`
  })
  const packed = packFile(new Uint8Array(pdf.output('arraybuffer')))
  expect(packed.length).toBeGreaterThan(0x1000000)
  expect(astrayIn(packed)).toEqual([0])
})

test('no byte of a description is left that a reader would take for a line end', () => {
  const pdf = new jsPDF({ compress: false })
  // The second byte of 不 (U+4E0D) is the code of a carriage return, that of 上 (U+4E0A) of a line feed.
  pdf.setProperties({ title: '不上不下' })
  const packed = packFile(new Uint8Array(pdf.output('arraybuffer')))
  const title = [...readObjects(packed).values()].find(({ head }) => head.includes('/Title'))
  const written = /\/Title \(((?:[^\\)]|\\.)*)\)/su.exec(title?.head ?? '')?.[1] ?? ''
  expect(written).not.toContain('\r')
  expect(written.replaceAll(String.raw`\r`, '\r')).toBe('\u00fe\u00ffN\rN\nN\rN\u000b')
})

test('bytes that are no finished file are refused', () => {
  expect(() => packFile(new TextEncoder().encode('%PDF-1.7\nnothing'))).toThrow(/table/)
  const plain = plainFile(1)
  const text = Buffer.from(plain).toString('latin1')
  const broken = text.replace(/\n0000000(\d{3}) 00000 n/, '\n0000000999 00000 n')
  expect(() => packFile(Uint8Array.from(Buffer.from(broken, 'latin1')))).toThrow(/not where/)
})

import { inflateSync } from 'node:zlib'
import { jsPDF } from 'jspdf'
import { expect, test } from 'vitest'
import { packFile } from '#workers/pack-file.ts'
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

test('every object is where the table says, none is left plain that need not be', () => {
  const packed = packFile(plainFile(3))
  const text = Buffer.from(packed).toString('latin1')
  const at = Number(/startxref\n(\d+)\n%%EOF/.exec(text)?.[1])
  const [, size, length] = /\/Size (\d+).*\/Length (\d+)>>\nstream\n/.exec(text.slice(at)) ?? []
  const from = text.indexOf('stream\n', at) + 7
  const rows = inflateSync(packed.subarray(from, from + Number(length)))
  expect(rows).toHaveLength(Number(size) * 7)
  const entry = [0, 0, 0, 0, 0, 0]
  const astray: number[] = []
  for (let id = 0; id < Number(size); id += 1) {
    expect(rows[id * 7]).toBe(2)
    for (const i of entry.keys()) entry[i] = ((entry[i] ?? 0) + (rows[id * 7 + 1 + i] ?? 0)) & 0xff
    const [kind, a = 0, b = 0, c = 0] = entry
    const where = (a << 16) | (b << 8) | c
    const isThere =
      kind === 1
        ? new RegExp(`^${id} 0 obj\\n[\\s\\S]*?stream\\n`).test(text.slice(where))
        : kind === 2 && text.includes(`\n${where} 0 obj\n<</Type /ObjStm`)
    if (!isThere) astray.push(id)
  }
  // The first entry of a table is never an object.
  expect(astray).toEqual([0])
})

test('bytes that are no finished file are refused', () => {
  expect(() => packFile(new TextEncoder().encode('%PDF-1.7\nnothing'))).toThrow(/table/)
  const plain = plainFile(1)
  const text = Buffer.from(plain).toString('latin1')
  const broken = text.replace(/\n0000000(\d{3}) 00000 n/, '\n0000000999 00000 n')
  expect(() => packFile(Uint8Array.from(Buffer.from(broken, 'latin1')))).toThrow(/not where/)
})

import { AcroFormTextField, jsPDF } from 'jspdf'
import { expect, test } from 'vitest'
import { pdfLimitBytes, readPdfFile } from '#platform/pdf/read-pdf-file.ts'

function locked(userPassword: string): Uint8Array {
  const pdf = new jsPDF({ encryption: { userPassword, ownerPassword: 'owner' } })
  pdf.text('secret', 10, 10)
  return new Uint8Array(pdf.output('arraybuffer'))
}

test('what was filled into a form is read in the browser', async () => {
  const pdf = new jsPDF()
  const field = new AcroFormTextField()
  Object.assign(field, { fieldName: 'note', value: 'said', Rect: [10, 10, 50, 10] })
  pdf.addField(field)
  const read = await readPdfFile(new Uint8Array(pdf.output('arraybuffer')))
  expect(read.ok && [...read.value.fields]).toEqual([['note', 'said']])
})

test('a PDF that asks for a password says so, and one that asks for none opens though it is encrypted', async () => {
  expect(await readPdfFile(locked('reader'))).toEqual({
    ok: false,
    problem: { kind: 'pdf-locked' },
  })
  expect(await readPdfFile(locked(''))).toMatchObject({ ok: true, value: { attachments: [] } })
})

test('bytes that are no PDF are called broken', async () => {
  const text = new TextEncoder().encode('%PDF-1.7\nand then nothing of the kind')
  for (const bytes of [new Uint8Array(), text]) {
    expect(await readPdfFile(bytes)).toEqual({ ok: false, problem: { kind: 'pdf-broken' } })
  }
})

test('a PDF beyond the limit is not read at all', async () => {
  const bytes = new Uint8Array(pdfLimitBytes + 1)
  expect(await readPdfFile(bytes)).toEqual({
    ok: false,
    problem: { kind: 'pdf-too-large', bytes: bytes.length, limit: pdfLimitBytes },
  })
})

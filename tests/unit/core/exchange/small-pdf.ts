/** A PDF written by hand: the numbered objects as they stand, the first of them the catalog. */
export function smallPdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = text.length
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text +=
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}` +
    `trailer\n<</Size ${objects.length + 1} /Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`
  return new TextEncoder().encode(text)
}

/** A form on one page; each field is a dictionary without its place. */
export function smallForm(fields: readonly string[]): Uint8Array {
  const refs = fields.map((_, index) => `${index + 4} 0 R`).join(' ')
  return smallPdf([
    `<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [${refs}]>>>>`,
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [${refs}]>>`,
    ...fields.map((field) => `<</Type /Annot /Subtype /Widget /Rect [0 0 9 9] ${field}>>`),
  ])
}

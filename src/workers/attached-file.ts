import { zlibSync } from 'fflate'
import type { AttachedFile } from '#core/report/drawing.ts'
import type { ObjectWriter } from './document-objects.ts'
import { md5 } from './md5.ts'
import { asBinary, pdfDate, pdfString } from './pdf-syntax.ts'

/**
 * Writes a file that the document carries along, compressed: readers list it as an attachment, and know it for the source
 * the document was made from. Returns the lines for the catalog.
 */
export function writeAttachedFile(
  writer: ObjectWriter,
  { name, mime, description, text }: AttachedFile,
  changedAt: Date,
): string[] {
  const bytes = new TextEncoder().encode(text)
  const data = asBinary(zlibSync(bytes, { level: 9 }))
  const stream = writer.add()
  stream.content =
    `<</Type /EmbeddedFile /Subtype /${pdfName(mime)} /Filter /FlateDecode /Length ${data.length} ` +
    `/Params <</Size ${bytes.length} /ModDate (${pdfDate(changedAt)}) /CheckSum <${md5(bytes)}>>>>>\n` +
    `stream\n${data}\nendstream`
  const file = writer.add()
  file.content =
    `<</Type /Filespec /F ${pdfString(name)} /UF ${pdfString(name)} /Desc ${pdfString(description)} ` +
    `/AFRelationship /Source /EF <</F ${stream.objId} 0 R /UF ${stream.objId} 0 R>>>>`
  return [
    `/Names <</EmbeddedFiles <</Names [${pdfString(name)} ${file.objId} 0 R]>>>>`,
    `/AF [${file.objId} 0 R]`,
  ]
}

/** A name as a PDF writes it, what is no letter, digit, dot or hyphen by its code. */
function pdfName(text: string): string {
  return text.replaceAll(
    /[^A-Za-z0-9.-]/g,
    (character) => `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

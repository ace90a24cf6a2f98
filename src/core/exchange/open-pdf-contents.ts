import { checklistFormat } from '#core/checklist/schema.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { creators } from '#core/report/drawing.ts'
import { saveFileName } from './compose-save-file.ts'
import { assessmentFileFormat } from './format.ts'
import { isObject } from './parse-assessment-file.ts'
import { parseJson } from './parse-json.ts'
import { parseSaveFile, type SaveFile } from './parse-save-file.ts'
import type { Attachment, PdfContents } from './pdf-contents.ts'
import type { FileProblem, PdfPayloadProblem } from './problem.ts'

/** What a file can be opened as: an assessment, or a checklist that somebody filled in. */
export type OpenedFile =
  | ({ readonly kind: 'assessment'; readonly carried: boolean } & SaveFile)
  | { readonly kind: 'checklist'; readonly contents: PdfContents }

/** What a PDF of ours is opened as. Whatever else other programs have attached to it is passed over. */
export function openPdfContents(contents: PdfContents): Result<OpenedFile, PdfPayloadProblem> {
  const carried = saveFileIn(contents)
  if (carried) {
    const read = parseSaveFile(carried.text)
    if (!read.ok) return fail(problemOf(read.problem))
    // A report seals what it carries; without a seal the end of it was cut off or edited away.
    const seal = read.value.seal === 'none' ? 'broken' : read.value.seal
    return ok({ kind: 'assessment', carried: true, ...read.value, seal })
  }
  if (contents.attachments.some(isChecklist)) return ok({ kind: 'checklist', contents })
  if (contents.creator === creators.outward) return fail({ kind: 'pdf-outward' })
  if (contents.isDamaged && contents.creator === creators.own) {
    return fail({ kind: 'pdf-damaged', path: null })
  }
  return fail({ kind: contents.creator === creators.own ? 'pdf-stripped' : 'pdf-not-ours' })
}

/** The file with an assessment that a PDF carries; undefined where it carries none. */
export function saveFileIn({ attachments }: PdfContents): Attachment | undefined {
  return attachments.find(isSaveFile)
}

/** By what it says it is, or where that is damaged by its name. */
function isSaveFile({ name, text }: Attachment): boolean {
  return name === saveFileName || formatOf(text) === assessmentFileFormat
}

/** Whether a file that a PDF carries is the slip of a checklist: by what it says it is, or where that is damaged by its name. */
export function isChecklist({ name, text }: Attachment): boolean {
  return name === `${checklistFormat}.json` || formatOf(text) === checklistFormat
}

function formatOf(text: string): unknown {
  const json = parseJson(text)
  return json.ok && isObject(json.value) ? json.value['format'] : undefined
}

function problemOf(problem: FileProblem): PdfPayloadProblem {
  switch (problem.kind) {
    case 'file-newer':
      return { kind: 'pdf-newer', version: problem.version, known: problem.known }
    case 'file-broken':
      return { kind: 'pdf-damaged', path: problem.path }
    case 'file-too-large':
    case 'file-not-readable':
    case 'file-not-json':
    case 'file-not-ours':
      return { kind: 'pdf-damaged', path: null }
  }
}

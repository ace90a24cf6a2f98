import type { Assessment } from '#core/assessment/schema.ts'
import { ok, type Result } from '#core/result.ts'
import { assessmentOf, readWholeFile } from './parse-assessment-file.ts'
import { parseJson } from './parse-json.ts'
import type { FileProblem } from './problem.ts'
import type { Printed } from './schema.ts'
import { isSealed } from './seal.ts'

/** An assessment out of a file, with what a report that carried the file says. */
export type SaveFile = {
  readonly assessment: Assessment
  readonly printed: Printed | null
  /** Whether the text is to the byte what was once written; a file that no report carried has no seal. */
  readonly seal: 'kept' | 'broken' | 'none'
}

/** What a file's text holds: one that was saved on its own, or one that a report carried. */
export function parseSaveFile(text: string): Result<SaveFile, FileProblem> {
  const json = parseJson(text)
  if (!json.ok) return json
  const read = readWholeFile(json.value)
  if (!read.ok) return read
  const { assessment, printed = null, seal } = read.value
  const wasSealed = printed !== null || seal !== undefined
  return ok({ assessment: assessmentOf(assessment), printed, seal: sealOf(text, wasSealed) })
}

function sealOf(text: string, wasSealed: boolean): SaveFile['seal'] {
  if (!wasSealed) return 'none'
  return isSealed(text) ? 'kept' : 'broken'
}

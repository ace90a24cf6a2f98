import type { Assessment, AssessmentRecord } from '#core/assessment/schema.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { assessmentFileFormat } from './format.ts'
import { migrateFile } from './migrations/migrate-file.ts'
import type { RawFile } from './migrations/step.ts'
import { steps } from './migrations/steps.ts'
import { parseJson } from './parse-json.ts'
import { pathOf } from './path-of.ts'
import type { FileProblem } from './problem.ts'
import { AssessmentFile } from './schema.ts'

/** The newest version of the file; every older one is still read. */
const newest = 1 + steps.length

/** The assessment a file's text holds. A file of an older version is brought forward first. */
export function parseAssessmentFile(text: string): Result<Assessment, FileProblem> {
  const json = parseJson(text)
  return json.ok ? readAssessmentFile(json.value) : json
}

/** The same from JSON already parsed. */
export function readAssessmentFile(json: unknown): Result<Assessment, FileProblem> {
  const read = readWholeFile(json)
  return read.ok ? ok(assessmentOf(read.value.assessment)) : read
}

/** All that such a file says, from JSON already parsed. */
export function readWholeFile(json: unknown): Result<AssessmentFile, FileProblem> {
  if (!isAssessmentFile(json)) return fail({ kind: 'file-not-ours' })
  const version = json['version']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({ kind: 'file-broken', path: 'version', count: 1 })
  }
  if (version > newest) return fail({ kind: 'file-newer', version, known: newest })
  const parsed = AssessmentFile.safeParse(migrateFile(json, version))
  if (parsed.success) return ok(parsed.data)
  const { issues } = parsed.error
  return fail({ kind: 'file-broken', path: pathOf(issues[0]), count: issues.length })
}

/** Whether JSON says of itself that it is a saved assessment, of whatever version. */
export function isAssessmentFile(json: unknown): json is RawFile {
  return isObject(json) && Object.hasOwn(json, 'format') && json['format'] === assessmentFileFormat
}

/** Whether JSON is an object: neither a list nor null. */
export function isObject(json: unknown): json is RawFile {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

/** The assessment as it is worked with. */
export function assessmentOf({ answers, ...head }: AssessmentRecord): Assessment {
  return { ...head, answers: new Map(Object.entries(answers)) }
}

import type { Assessment } from '#core/assessment/schema.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { fileLimitBytes } from '#core/exchange/parse-json.ts'
import type { FileProblem } from '#core/exchange/problem.ts'
import { fail, type Result } from '#core/result.ts'

/** The assessment in a file. Its size is looked at before any of it is read. */
export async function readAssessment(file: Blob): Promise<Result<Assessment, FileProblem>> {
  if (file.size > fileLimitBytes) {
    return fail({ kind: 'file-too-large', bytes: file.size, limit: fileLimitBytes })
  }
  let text: string
  try {
    text = await file.text()
  } catch {
    return fail({ kind: 'file-not-readable' })
  }
  return parseAssessmentFile(text)
}

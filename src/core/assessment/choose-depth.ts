import type { Assessment, Depth } from './schema.ts'

/** The assessment with only its key items asked, or all that apply; every answer stays as it is. The very same where that is asked already. `at` is an ISO time. */
export function chooseDepth(assessment: Assessment, depth: Depth, at: string): Assessment {
  if ((assessment.depth ?? 'full') === depth) return assessment
  return { ...assessment, depth, updatedAt: at }
}

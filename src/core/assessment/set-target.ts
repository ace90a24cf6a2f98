import type { Assessment, TargetChoice } from './schema.ts'

/**
 * The assessment with a target for a node (`assessment`, a questionnaire's id, `questionnaire/section`); null takes it
 * back, so that the node aims with what stands above it. `at` is an ISO time.
 */
export function setTarget(
  assessment: Assessment,
  node: string,
  choice: TargetChoice | null,
  at: string,
): Assessment {
  const { [node]: _before, ...others } = assessment.targets ?? {}
  const targets = choice ? { ...others, [node]: choice } : others
  return { ...assessment, targets, updatedAt: at }
}

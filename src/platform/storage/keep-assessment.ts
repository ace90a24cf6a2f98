import { changedAnswers } from '#core/assessment/changed-answers.ts'
import { mergeImprovement, mergeTargets } from '#core/assessment/merge-improvement.ts'
import { type Assessment, AssessmentHead } from '#core/assessment/schema.ts'
import type { StorageProblem } from '#core/problem.ts'
import type { Result } from '#core/result.ts'
import { attempt } from './attempt.ts'
import type { Storage } from './open-storage.ts'
import { answersOf, type StoredAnswer } from './stored-answer.ts'
import { written } from './written.ts'

/**
 * Keeps an assessment and resolves when it is on the disk. With `base`, the state this page last kept or read, only what
 * changed since is written, so that what another tab has kept meanwhile stands. Without it, or when the assessment is no
 * longer there, all of it is written.
 */
export function keepAssessment(
  storage: Storage,
  assessment: Assessment,
  base: Assessment | null,
): Promise<Result<Assessment, StorageProblem>> {
  const { id } = assessment
  return attempt(storage, 'storage-write-failed', async (connection) => {
    await written(connection, ['heads', 'answers'], async (writing) => {
      const heads = writing.objectStore('heads')
      const answers = writing.objectStore('answers')
      const stored = AssessmentHead.safeParse(await heads.get(id))
      const known = stored.success ? base : null
      const { said, cleared } = changedAnswers(known?.answers ?? new Map(), assessment.answers)
      const head = headOf(assessment)
      const merged = known && stored.success ? mergeHead(known, head, stored.data) : head
      if (!known) await answers.delete(answersOf(id))
      // Each in a function of its own: a record that cannot be stored throws at once, and no write may go unawaited.
      await Promise.all([
        heads.put(merged),
        ...said.map(async ([itemId, answer]) => {
          const record: StoredAnswer = { assessmentId: id, itemId, answer }
          await answers.put(record)
        }),
        ...cleared.map((itemId) => answers.delete([id, itemId])),
      ])
    })
    return assessment
  })
}

/** Takes an assessment and all its answers out of the database. */
export function removeAssessment(
  storage: Storage,
  id: string,
): Promise<Result<null, StorageProblem>> {
  return attempt(storage, 'storage-write-failed', async (connection) => {
    await written(connection, ['heads', 'answers'], async (writing) => {
      await Promise.all([
        writing.objectStore('heads').delete(id),
        writing.objectStore('answers').delete(answersOf(id)),
      ])
    })
    return null
  })
}

function headOf(assessment: Assessment): AssessmentHead {
  const { answers, ...head } = assessment
  return head
}

/** What this page did not touch since `base` stays as it is stored now. */
function mergeHead(base: Assessment, head: AssessmentHead, stored: AssessmentHead): AssessmentHead {
  return {
    ...head,
    depth: head.depth === base.depth ? stored.depth : head.depth,
    targets: mergeTargets(base.targets, head.targets, stored.targets),
    improvement: mergeImprovement(base.improvement, head.improvement, stored.improvement),
    profile: head.profile === base.profile ? stored.profile : head.profile,
    questionnaires:
      head.questionnaires === base.questionnaires ? stored.questionnaires : head.questionnaires,
    updatedAt: head.updatedAt > stored.updatedAt ? head.updatedAt : stored.updatedAt,
  }
}

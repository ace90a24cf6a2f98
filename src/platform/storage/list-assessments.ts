import { AssessmentHead } from '#core/assessment/schema.ts'
import { pathOf } from '#core/exchange/path-of.ts'
import type { StorageProblem } from '#core/problem.ts'
import type { Result } from '#core/result.ts'
import { attempt } from './attempt.ts'
import { setAssessmentAside, type Stamp } from './load-assessment.ts'
import type { Connection, Storage } from './open-storage.ts'

/** One assessment in the list, with how many of its items have an answer of any kind. */
export type Listed = { readonly head: AssessmentHead; readonly answered: number }

const answeredStates = ['answered', 'not-applicable', 'dont-know']

/** Every assessment that is kept, the last changed first. One whose head is broken is set aside, and the rest listed. */
export function listAssessments(
  storage: Storage,
  stamp: () => Stamp,
): Promise<Result<readonly Listed[], StorageProblem>> {
  return attempt(storage, 'storage-read-failed', async (connection) => {
    const listed: Listed[] = []
    const keys = await connection.getAllKeys('heads')
    const raws = await connection.getAll('heads')
    for (const [index, id] of keys.entries()) {
      const head = AssessmentHead.safeParse(raws[index])
      if (head.success) listed.push({ head: head.data, answered: await countOf(connection, id) })
      else await setAssessmentAside(connection, id, pathOf(head.error.issues[0]), stamp())
    }
    return listed.toSorted((a, b) => (a.head.updatedAt < b.head.updatedAt ? 1 : -1))
  })
}

async function countOf(connection: Connection, id: string): Promise<number> {
  const index = connection.transaction('answers').store.index('by-state')
  const counts = await Promise.all(answeredStates.map((state) => index.count([id, state])))
  return counts.reduce((sum, count) => sum + count, 0)
}

import { type Assessment, AssessmentHead } from '#core/assessment/schema.ts'
import { pathOf } from '#core/exchange/path-of.ts'
import type { StorageProblem } from '#core/problem.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { attempt } from './attempt.ts'
import type { Connection, Storage } from './open-storage.ts'
import { setAside } from './set-aside.ts'
import { answersOf, parseStoredAnswers } from './stored-answer.ts'
import { written } from './written.ts'

/** The time and the id under which a broken record is set aside. */
export type Stamp = { readonly at: string; readonly id: string }

/**
 * An assessment with its answers as they are kept. Answers that do not pass their schema are set aside and the rest opens;
 * if the head is broken, all of it is set aside.
 */
export async function loadAssessment(
  storage: Storage,
  id: string,
  stamp: () => Stamp,
): Promise<Result<Assessment, StorageProblem>> {
  const loaded = await attempt(storage, 'storage-read-failed', (connection) =>
    load(connection, id, stamp),
  )
  return loaded.ok ? loaded.value : loaded
}

async function load(
  connection: Connection,
  id: string,
  stamp: () => Stamp,
): Promise<Result<Assessment, StorageProblem>> {
  const reading = connection.transaction(['heads', 'answers'])
  const [rawHead, keys, raws] = await Promise.all([
    reading.objectStore('heads').get(id),
    reading.objectStore('answers').getAllKeys(answersOf(id)),
    reading.objectStore('answers').getAll(answersOf(id)),
    reading.done,
  ])
  if (rawHead === undefined) return fail({ kind: 'assessment-not-found', id })
  const head = AssessmentHead.safeParse(rawHead)
  if (!head.success) {
    const path = pathOf(head.error.issues[0])
    await setAssessmentAside(connection, id, path, stamp())
    return fail({ kind: 'assessment-broken', id, path })
  }
  const { answers, broken } = parseStoredAnswers(id, keys, raws)
  if (broken.length > 0) {
    await written(connection, ['answers', 'set-aside'], async (writing) => {
      const why = broken.map(({ path }) => path).join(', ')
      await setAside(writing, { ...stamp(), why, records: broken.map(({ raw }) => raw) })
      const store = writing.objectStore('answers')
      await Promise.all(broken.map(({ key }) => store.delete([...key])))
    })
  }
  return ok({ ...head.data, answers })
}

/** Moves a broken head and all its answers out of the way, as they are, in one step. */
export async function setAssessmentAside(
  connection: Connection,
  id: string,
  path: string,
  stamp: Stamp,
): Promise<void> {
  await written(connection, ['heads', 'answers', 'set-aside'], async (writing) => {
    const [head, answers] = await Promise.all([
      writing.objectStore('heads').get(id),
      writing.objectStore('answers').getAll(answersOf(id)),
    ])
    await setAside(writing, { ...stamp, why: `${id}: ${path}`, records: [head, ...answers] })
    await Promise.all([
      writing.objectStore('heads').delete(id),
      writing.objectStore('answers').delete(answersOf(id)),
    ])
  })
}

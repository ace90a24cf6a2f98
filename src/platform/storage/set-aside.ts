import type { StorageProblem } from '#core/problem.ts'
import type { Result } from '#core/result.ts'
import { attempt } from './attempt.ts'
import type { Storage } from './open-storage.ts'
import { type Writing, written } from './written.ts'

/** Raw records that did not pass their schema, as they were; `why` is where in them they did not. */
export type Aside = {
  readonly id: string
  readonly at: string
  readonly why: string
  readonly records: readonly unknown[]
}

/** Puts raw records aside within a transaction that also takes them out of where they stood. */
export async function setAside(writing: Writing, aside: Aside): Promise<void> {
  await writing.objectStore('set-aside').put(aside)
}

/** What was set aside so far, oldest first. */
export function listSetAside(storage: Storage): Promise<Result<readonly Aside[], StorageProblem>> {
  return attempt(storage, 'storage-read-failed', async (connection) => {
    const all = await connection.getAll('set-aside')
    return all.map(asAside).toSorted((a, b) => (a.at < b.at ? -1 : 1))
  })
}

/** The text of a file with everything that was set aside, exactly as it was found. */
export function writeSetAsideFile(aside: readonly Aside[], savedAt: string): string {
  const file = { format: 'zhijie-set-aside', version: 1, savedAt, aside }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Forgets these records for good. */
export function discardSetAside(
  storage: Storage,
  ids: readonly string[],
): Promise<Result<null, StorageProblem>> {
  return attempt(storage, 'storage-write-failed', async (connection) => {
    await written(connection, ['set-aside'], async (writing) => {
      const store = writing.objectStore('set-aside')
      await Promise.all(ids.map((id) => store.delete(id)))
    })
    return null
  })
}

/** Even a record about broken records may be broken; whatever it is, it is shown and can be saved. */
function asAside(raw: unknown): Aside {
  const fields = new Map<string, unknown>(
    typeof raw === 'object' && raw !== null ? Object.entries(raw) : [],
  )
  const text = (name: string): string => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  }
  const records = fields.get('records')
  return {
    id: text('id'),
    at: text('at'),
    why: text('why'),
    records: Array.isArray(records) ? records : [raw],
  }
}

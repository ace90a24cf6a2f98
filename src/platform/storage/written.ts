import type { Connection } from './open-storage.ts'

type StoreName = 'heads' | 'answers' | 'settings' | 'set-aside'

/** A transaction that writes through to the disk, and the stores it may touch. */
export type Writing = ReturnType<typeof begin>

/**
 * Does writing as one whole and resolves only when it has reached the disk. If any part fails, none of it was done and
 * the promise rejects.
 */
export async function written(
  connection: Connection,
  stores: readonly StoreName[],
  work: (writing: Writing) => Promise<void>,
): Promise<void> {
  const writing = begin(connection, stores)
  try {
    await work(writing)
  } catch (error) {
    try {
      writing.abort()
    } catch {
      // It is over already: its own failure is what arrived here.
    }
    await writing.done.catch(() => undefined)
    throw writing.error ?? error
  }
  await writing.done
}

function begin(connection: Connection, stores: readonly StoreName[]) {
  return connection.transaction([...stores], 'readwrite', { durability: 'strict' })
}

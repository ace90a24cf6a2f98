import type { StorageProblem } from '#core/problem.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { type Connection, Outdated, type Storage } from './open-storage.ts'

/**
 * Does work on the database and says as a problem what the browser would not do. A connection that the browser has closed
 * in the meantime is opened again, once.
 */
export async function attempt<T>(
  storage: Storage,
  failure: 'storage-read-failed' | 'storage-write-failed',
  work: (connection: Connection) => Promise<T>,
): Promise<Result<T, StorageProblem>> {
  let connection: Connection
  try {
    connection = await storage.connect()
  } catch (error) {
    return fail(openingProblem(error))
  }
  try {
    return ok(await work(connection))
  } catch (error) {
    if (nameOf(error) !== 'InvalidStateError') return fail(workingProblem(error, failure))
  }
  try {
    await storage.close()
    return ok(await work(await storage.connect()))
  } catch (error) {
    return fail(workingProblem(error, failure))
  }
}

function openingProblem(error: unknown): StorageProblem {
  if (error instanceof Outdated) return { kind: 'storage-outdated' }
  const reason = nameOf(error)
  if (reason === 'VersionError') return { kind: 'storage-newer' }
  if (reason === 'QuotaExceededError') return { kind: 'storage-full' }
  return { kind: 'storage-unavailable', reason }
}

function workingProblem(
  error: unknown,
  failure: 'storage-read-failed' | 'storage-write-failed',
): StorageProblem {
  if (error instanceof Outdated) return { kind: 'storage-outdated' }
  const reason = nameOf(error)
  return reason === 'QuotaExceededError' ? { kind: 'storage-full' } : { kind: failure, reason }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'UnknownError'
}

const name = 'NotArrived'

/** Waits for a part that is fetched late; its not arriving is told from a fault of ours by `hasNotArrived`. */
export async function arriving<T>(part: Promise<T>): Promise<T> {
  try {
    return await part
  } catch (error) {
    throw Object.assign(new Error('a part did not arrive', { cause: error }), { name })
  }
}

/** Whether something failed because a part it waited for did not arrive. */
export function hasNotArrived(error: unknown): boolean {
  return error instanceof Error && error.name === name
}

/** Asks the browser not to clear this site's storage by itself when the disk runs low. Whatever it says, nothing shows. */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist()
  } catch {
    // Not offered here (an insecure address, an old browser): the storage works, only without the promise.
  }
}

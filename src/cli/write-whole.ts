import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes beside the target and renames, so that a failure leaves nothing half-written. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<boolean> {
  const beside = `${file}.${process.pid}.part`
  try {
    await writeFile(beside, bytes)
    await rename(beside, file)
    return true
  } catch {
    await rm(beside, { force: true })
    return false
  }
}

import type { RawFile } from './step.ts'

/**
 * Version 3 may say how much is asked and how far along the enterprise is. A file of version 2 said neither, so nothing
 * is added; the number keeps older programs from opening a file whose parts they would lose.
 */
export function toQuickCheck(file: RawFile): RawFile {
  return { ...file }
}

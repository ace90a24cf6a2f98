import type { RawFile } from './step.ts'

/**
 * Version 2 may carry targets and how the enterprise means to improve. A file of version 1 said nothing of either, so
 * nothing is added; the number keeps older programs from opening a file whose parts they would lose.
 */
export function toImprovement(file: RawFile): RawFile {
  return { ...file }
}

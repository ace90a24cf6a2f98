import type { RawFile } from './step.ts'

/**
 * Version 5 may say what was printed with the assessment, and carry a seal. A file of version 4 said neither, so nothing
 * is added; the number keeps older programs from opening a file whose parts they would lose.
 */
export function toPrinted(file: RawFile): RawFile {
  return { ...file }
}

import type { RawFile } from './step.ts'

/**
 * Version 4 may say what was chosen for the report, and one that a report carries says what was printed and has a seal. A
 * file of version 3 said nothing of these, so nothing is added; the number keeps older programs from opening a file whose
 * parts they would lose.
 */
export function toReport(file: RawFile): RawFile {
  return { ...file }
}

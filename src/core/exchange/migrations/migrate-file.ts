import type { RawFile, Step } from './step.ts'
import { steps as ourSteps } from './steps.ts'

/** A file of any older version in the shape of the newest; one that is already there comes back as it is. */
export function migrateFile(
  file: RawFile,
  version: number,
  steps: readonly Step[] = ourSteps,
): RawFile {
  return steps.slice(version - 1).reduce<RawFile>((older, step, index) => {
    const newer = step(older)
    return { ...newer, version: version + index + 1 }
  }, file)
}

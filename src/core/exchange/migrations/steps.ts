/** A file between parsing and its schema: an object whose fields nobody has checked yet. */
export type RawFile = Readonly<Record<string, unknown>>

/** One step forward: from a file of one version to the same file in the next. It never changes the one passed in. */
export type Step = (file: RawFile) => RawFile

/**
 * The steps in order: the first brings version 1 to version 2, and so on. Each stands in a file of its own beside this
 * one (`0002-….ts`) and is kept forever, as is a frozen file of every version in `tests/fixtures`.
 */
export const steps: readonly Step[] = []

/** A file between parsing and its schema: an object whose fields nobody has checked yet. */
export type RawFile = Readonly<Record<string, unknown>>

/** One step forward: from a file of one version to the same file in the next. It never changes the one passed in. */
export type Step = (file: RawFile) => RawFile

let waiting: File | null = null

/** Holds a file that was dropped on another page until the home page opens it. */
export function holdDropped(file: File): void {
  waiting = file
}

/** The file that waits, once; null where none does. */
export function takeDropped(): File | null {
  const file = waiting
  waiting = null
  return file
}

import { create } from 'zustand'
import type { PrintedCheck } from '#core/exchange/compare-printed.ts'

/** What is to be told of an assessment that came out of a report. */
export type FileNews = {
  /** The id under which it lies here. */
  readonly id: string
  /** Whether the file is to the byte what was once written. */
  readonly isSealed: boolean
  /** How the printed figures stand to the present ones; null where that could not be found out. */
  readonly check: PrintedCheck | null
}

/** The hook that reads what is to be told of the file opened last, until the person has taken note. */
export const useOpenedFile = create<{ readonly news: FileNews | null }>(() => ({ news: null }))

/** Tells of a file that was opened; null takes it back. */
export function tellOpened(news: FileNews | null): void {
  useOpenedFile.setState({ news })
}

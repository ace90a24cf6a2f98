/** The day it is, or was at that time, where the terminal stands, as an ISO date. */
export function dayHere(at: Date = new Date()): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** The day it is where the person sits, as an ISO date: in China the world's day ends eight hours after theirs began. */
export function localDay(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}

import { sha256 } from './sha-256.ts'

/** How a sealed text ends; everything before it is what the seal stands for. */
const ending = /,\n {2}"seal": "([0-9a-f]{64})"\n\}\n$/
const open = '\n}\n'

/**
 * The text of a file, which is a JSON object over several lines, with the SHA-256 of all that stands before it as its
 * last entry. It tells a file that was damaged or edited from one that was not; it proves nobody's authorship.
 */
export function sealText(text: string): string {
  const body = text.slice(0, -open.length)
  return `${body},\n  "seal": "${sha256(body)}"${open}`
}

/** Whether a text ends with the seal that belongs to it; a single byte changed anywhere, the seal included, breaks it. */
export function isSealed(text: string): boolean {
  const found = ending.exec(text)
  return found !== null && found[1] === sha256(text.slice(0, found.index))
}

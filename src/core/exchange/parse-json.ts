import { fail, ok, type Result } from '#core/result.ts'
import type { FileProblem } from './problem.ts'

/** The largest file that is opened, in bytes. A full assessment is a few hundred kilobytes. */
export const fileLimitBytes = 20 * 1024 * 1024

/** The JSON a text holds, unchecked; says whether a text that is none looks cut off. */
export function parseJson(text: string): Result<unknown, FileProblem> {
  if (text.length > fileLimitBytes) {
    return fail({ kind: 'file-too-large', bytes: text.length, limit: fileLimitBytes })
  }
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    const json: unknown = JSON.parse(bare)
    return ok(json)
  } catch {
    return fail({ kind: 'file-not-json', truncated: looksCutOff(bare) })
  }
}

/** Whether a text begins like JSON of ours and ends inside an object, a list or a string. */
function looksCutOff(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (inString) {
      if (character === '\\') index++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
  }
  return inString || depth > 0
}

import type { Answer } from './schema.ts'

/** Whether two answers say the very same, remarks and times included. */
export function sameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  if (a === b) return true
  if (!a || !b) return false
  const said = new Map<string, unknown>(Object.entries(a))
  const also = new Map<string, unknown>(Object.entries(b))
  const keys = new Set([...said.keys(), ...also.keys()])
  return [...keys].every((key) => same(said.get(key), also.get(key)))
}

function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.length === b.length && a.every((entry, index) => entry === b[index])
}

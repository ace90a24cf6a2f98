import type { Block } from './blocks.ts'

/** The same document in two languages, side by side: blocks of a kind are paired, what stands in one alone stays as it is. */
export function besideBlocks(first: readonly Block[], second: readonly Block[]): Block[] {
  return [...first, ...second]
}

import type { Column } from './blocks.ts'

/** A column of figures, which stand at its right edge. */
export function figureColumn(head: string, width: number): Column {
  return { head, width, align: 'right' }
}

import type { Paper } from './paper.ts'

/** What a chart is drawn on: a sheet of a PDF, or a picture. Millimetres from the upper left, text by its baseline. */
export type Surface = Pick<Paper, 'text' | 'line' | 'rectangle' | 'polygon' | 'circle'>

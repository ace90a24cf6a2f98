import { MM_PER_PT } from './look.ts'
import { narrowMark } from './narrow-marks.ts'
import type { TextSetting } from './paper.ts'
import type { Face } from './read-font.ts'

/** Characters that follow each other without a jump, and where the first of them stands, in millimetres. */
export interface PlacedPiece {
  readonly text: string
  readonly xMm: number
  readonly widthMm: number
}

/** A run of text in pieces: marks that are set narrow stand alone, moved to where their ink belongs. */
export function placePieces(
  text: string,
  xMm: number,
  { sizePt, spacingPt = 0, narrow }: TextSetting,
  face: Face,
): PlacedPiece[] {
  const em = sizePt * MM_PER_PT
  const spacing = spacingPt * MM_PER_PT
  const pieces: PlacedPiece[] = []
  let pen = xMm
  let start = 0
  let startMm = xMm
  const close = (end: number): void => {
    if (end > start) {
      pieces.push({ text: text.slice(start, end), xMm: startMm, widthMm: pen - startMm })
    }
  }
  let index = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    const end = index + character.length
    if (narrow?.has(index)) {
      close(index)
      const { back, advance } = narrowMark(face, codePoint)
      pieces.push({ text: character, xMm: pen - back * em, widthMm: face.widthOf(codePoint) * em })
      pen += advance * em + spacing
      start = end
      startMm = pen
    } else {
      pen += face.widthOf(codePoint) * em + spacing
    }
    index = end
  }
  close(text.length)
  return pieces
}

import type { Paper } from './paper.ts'
import { addElement, type StructureElement } from './structure.ts'
import type { Surface } from './surface.ts'
import { baselineMm, type SetLine, type SetRun, type SetText } from './typesetter.ts'

/** Where a line's text stands in its box. */
export type Align = 'left' | 'center' | 'right'

const OFFSET = { left: 0, center: 0.5, right: 1 } as const

/** Where a line begins in a box at a place. */
const leftMm = (line: SetLine, xMm: number, align: Align, boxMm: number): number =>
  xMm + OFFSET[align] * (boxMm - line.widthMm)

/** Draws the runs of lines at a place; the caller marks what they belong to. */
export function drawRuns(
  paper: Surface,
  text: SetText,
  lines: readonly SetLine[],
  xMm: number,
  topMm: number,
  align: Align = 'left',
  boxMm = 0,
): void {
  lines.forEach((line, i) => {
    const x = leftMm(line, xMm, align, boxMm)
    const y = topMm + i * text.lineMm + baselineMm(text.style)
    for (const run of line.runs) {
      paper.text(run.text, [x + run.xMm, y], {
        sizePt: text.style.sizePt,
        bold: run.bold,
        color: run.color,
        spacingPt: line.spacingPt,
        narrow: run.narrow,
      })
    }
  })
}

/** Draws lines as content of an element; runs that lead somewhere become links inside it, those in another language say so. */
export function drawLines(
  paper: Paper,
  element: StructureElement,
  text: SetText,
  lines: readonly SetLine[],
  xMm: number,
  topMm: number,
  align: Align = 'left',
  boxMm = 0,
): void {
  const isPlain = (run: SetRun): boolean =>
    !run.target && (run.lang ?? element.lang) === element.lang
  if (lines.every((line) => line.runs.every(isPlain))) {
    if (lines.some((line) => line.runs.length > 0)) {
      paper.mark(element, () => drawRuns(paper, text, lines, xMm, topMm, align, boxMm))
    }
    return
  }
  /** What the last run belonged to, so that a passage over several lines stays one. */
  let foreign: StructureElement | null = null
  lines.forEach((line, i) => {
    const x = leftMm(line, xMm, align, boxMm)
    const top = topMm + i * text.lineMm
    for (const runs of piecesOf(line.runs, isPlain)) {
      const [run] = runs
      const lang = run.lang === element.lang ? undefined : run.lang
      const more = lang && { lang }
      if (isPlain(run) || run.target) foreign = null
      else if (foreign?.lang !== lang) foreign = addElement(element, 'Span', more)
      const owner = run.target ? addElement(element, 'Link', more) : (foreign ?? element)
      paper.mark(owner, () => drawRuns(paper, text, [{ ...line, runs }], x, top))
      if (run.target) {
        paper.link(owner, x + run.xMm, top, run.widthMm, text.lineMm, run.target, run.text)
      }
    }
  })
}

/** Runs in pieces of content: plain ones that follow each other are one, any other is its own. */
function piecesOf(
  runs: readonly SetRun[],
  isPlain: (run: SetRun) => boolean,
): (readonly [SetRun, ...SetRun[]])[] {
  const pieces: [SetRun, ...SetRun[]][] = []
  for (const run of runs) {
    const last = pieces.at(-1)
    if (last && isPlain(run) && isPlain(last[0])) last.push(run)
    else pieces.push([run])
  }
  return pieces
}

import { type Box, type Canvas, drawLabel } from './canvas.ts'
import type { StageChart } from './chart.ts'
import { STYLE, type TextStyle } from './look.ts'

/** The height of the panel, unless said otherwise. */
export const STAGE_MM = 50

const PADDING_MM = 6
/** The part of the panel that the words take. */
const WORDS_SHARE = 0.5
/** Panels lower than this have their words in smaller type. */
const LOW_MM = 40
const STEP_GAP_MM = 1.2
const MARK_MM = 4

/** The largest of some sizes in which a text stands on so many lines. */
function fitting(
  { type }: Canvas,
  text: StageChart['words']['stage'],
  width: number,
  sizesPt: readonly number[],
  lines: number,
): TextStyle {
  const styles = sizesPt.map((sizePt) => ({
    ...STYLE.title,
    sizePt,
    leadingPt: sizePt * 1.3,
  }))
  return (
    styles.find((style) => type.set(text, width, style).lines.length <= lines) ??
    styles.at(-1) ??
    STYLE.title
  )
}

/**
 * Draws the stage as a panel of the accent: in words on the left, as a flight of five steps on the right. Steps that are
 * sure are full, those that are still possible light, the others outlined; a triangle stands over the one aimed at.
 */
export function drawStage(canvas: Canvas, chart: StageChart, box: Box): void {
  const { paper, type } = canvas
  const { palette } = type
  const { words } = chart
  paper.rectangle(box.x, box.y, box.width, box.height, { fill: palette.accent })

  const isLow = box.height < LOW_MM
  const width = box.width * WORDS_SHARE - 1.5 * PADDING_MM
  const x = box.x + PADDING_MM
  const style = fitting(canvas, words.stage, width, isLow ? [17, 14, 12, 10] : [26, 22, 18, 14], 1)
  const parts = [
    { text: words.label, style: STYLE.small, gap: isLow ? 0.5 : 1.5 },
    { text: words.stage, style, gap: isLow ? 0.5 : 2 },
    { text: words.share, style: isLow ? STYLE.small : STYLE.body, gap: 0 },
  ].map((part) => ({ ...part, mm: type.set(part.text, width, part.style).heightMm }))
  const whole = parts.reduce((sum, { mm, gap }) => sum + mm + gap, 0)
  let y = box.y + (box.height - whole) / 2
  for (const { text, style: own, mm, gap } of parts) {
    drawLabel(canvas, text, { x, middle: y + mm / 2, width }, 'left', own, { tone: 'paper' })
    y += mm + gap
  }
  drawSteps(canvas, chart, {
    x: box.x + box.width * WORDS_SHARE,
    y: box.y + (isLow ? 2.5 : PADDING_MM),
    width: box.width * (1 - WORDS_SHARE) - PADDING_MM,
    height: box.height - (isLow ? 5 : 2 * PADDING_MM),
  })
}

function drawSteps(canvas: Canvas, chart: StageChart, box: Box): void {
  const { paper, type } = canvas
  const { palette } = type
  const { guaranteed, possible, target, levels } = chart
  const width = (box.width - 4 * STEP_GAP_MM) / 5
  const names = { ...STYLE.caption, sizePt: 7, leadingPt: 9 }
  const sets = levels.slice(0, 5).map((name) => type.set(name, width + STEP_GAP_MM, names))
  const namesMm = Math.max(0, ...sets.map(({ heightMm }) => heightMm))
  const bottom = box.y + box.height - namesMm - 0.8
  // The mark stands over the step aimed at; where that is not the highest one, it takes nothing of the height.
  const rise = Math.min((bottom - box.y) / 5, (bottom - box.y - MARK_MM) / Math.max(1, target))
  levels.slice(0, 5).forEach((name, i) => {
    const level = i + 1
    const x = box.x + i * (width + STEP_GAP_MM)
    const height = rise * level
    const top = bottom - height
    const isSure = guaranteed !== null && level <= guaranteed
    const isPossible = possible !== null && level <= possible
    const paint = isSure
      ? { fill: palette.paper }
      : isPossible
        ? { fill: palette.levels[1] }
        : { stroke: palette.paper, lineMm: 0.25 }
    paper.rectangle(x, top, width, height, paint)
    const number = { ...STYLE.small, bold: true }
    const place = { x, middle: Math.max(top + 2.4, bottom - rise / 2), width }
    if (rise > 3) {
      drawLabel(canvas, String(level), { ...place, middle: bottom - rise / 2 }, 'center', number, {
        tone: isSure || isPossible ? 'ink' : 'paper',
      })
    }
    const label = {
      x: x - STEP_GAP_MM / 2,
      middle: bottom + 0.8 + namesMm / 2,
      width: width + STEP_GAP_MM,
    }
    drawLabel(canvas, name, label, 'center', names, { tone: 'paper' })
    if (level === target) {
      const middle = x + width / 2
      paper.polygon(
        [
          [middle - 1.6, top - 3.2],
          [middle + 1.6, top - 3.2],
          [middle, top - 0.8],
        ],
        { fill: palette.paper },
      )
      const words = { x: box.x - 20, middle: top - 2.2, width: middle - 2.4 - box.x + 20 }
      drawLabel(canvas, chart.words.target, words, 'right', names, { tone: 'paper' })
    }
  })
}

import { type Inline, joinInline, languageOf, linesOf, spansOf, textOf } from './inline.ts'
import type { TextStyle } from './look.ts'
import type { SetOptions, SetText, Typesetter } from './typesetter.ts'

/**
 * Sets text in at most so many lines; what does not fit is cut, and an ellipsis stands for it. A text that stands in two
 * languages, one below the other, has so many lines in each.
 */
export function clampText(
  type: Typesetter,
  text: Inline,
  widthMm: number,
  style: TextStyle,
  options: SetOptions,
  maxLines: number,
): SetText {
  const whole = type.set(text, widthMm, style, options)
  if (whole.lines.length <= maxLines) return whole
  const sets = byLanguage(text).map((part) =>
    clampOne(type, part, widthMm, style, options, maxLines),
  )
  const lines = sets.flatMap((set) => set.lines)
  return { ...whole, lines, heightMm: lines.length * whole.lineMm }
}

/** A text parted where its language changes from one line to the next. */
function byLanguage(text: Inline): Inline[] {
  const parts: Inline[] = []
  for (const line of linesOf(text)) {
    const last = parts.at(-1)
    if (last !== undefined && languageOf(last) === languageOf(line)) {
      parts[parts.length - 1] = joinInline(last, '\n', line)
    } else parts.push(line)
  }
  return parts
}

function clampOne(
  type: Typesetter,
  text: Inline,
  widthMm: number,
  style: TextStyle,
  options: SetOptions,
  maxLines: number,
): SetText {
  const whole = type.set(text, widthMm, style, options)
  if (whole.lines.length <= maxLines) return whole
  const setTo = (length: number): SetText =>
    type.set(startOf(text, length), widthMm, style, options)
  let [fits, most] = [0, textOf(text).length]
  while (most - fits > 1) {
    const middle = (fits + most) >> 1
    if (setTo(middle).lines.length <= maxLines) fits = middle
    else most = middle
  }
  return setTo(fits)
}

function startOf(text: Inline, length: number): Inline {
  let left = length
  const spans = spansOf(text).flatMap((span) => {
    const characters = span.text.slice(0, Math.max(0, left)).toWellFormed()
    left -= span.text.length
    return characters === '' ? [] : [{ ...span, text: characters }]
  })
  const last = spans.at(-1)
  if (!last) return '…'
  return [...spans.slice(0, -1), { ...last, text: `${last.text.trimEnd()}…` }]
}

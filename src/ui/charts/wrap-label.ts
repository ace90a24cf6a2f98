const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/

/** A label cut into lines of at most `ems` widths of a Chinese character, three lines at most; what is left out becomes «…». */
export function wrapLabel(label: string, ems: number, most = 3): string[] {
  const pieces =
    label.match(
      /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|\s+/gu,
    ) ?? []
  const lines: string[] = []
  let line = ''
  const push = (): void => {
    if (line.trim() !== '') lines.push(line.trim())
    line = ''
  }
  for (const piece of pieces) {
    for (const part of cut(piece, ems)) {
      if (widthOf(line + part) > ems && line !== '') push()
      line += part
    }
  }
  push()
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const last = kept.at(-1) ?? ''
  return [...kept.slice(0, -1), `${widthOf(last) > ems - 1 ? last.slice(0, -1) : last}…`]
}

function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += wide.test(character) ? 1 : 0.55
  return width
}

/** A word longer than a line is broken. */
function cut(piece: string, ems: number): string[] {
  if (widthOf(piece) <= ems) return [piece]
  const parts: string[] = []
  let part = ''
  for (const character of piece) {
    if (widthOf(part + character) > ems) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** A change to a text: what stands from `from` to `to` becomes `insert`, and then that much is selected. */
export type Edit = {
  readonly from: number
  readonly to: number
  readonly insert: string
  readonly selectFrom: number
  readonly selectTo: number
}

/** A text and what is selected in it. */
export type Selected = { readonly text: string; readonly from: number; readonly to: number }

const bold = '**'

/** Makes what is selected bold, or plain again; without a selection, puts the cursor between two marks. */
export function markBold({ text, from, to }: Selected): Edit {
  // A mark holds only where it touches the words.
  const chosen = text.slice(from, to)
  const start = from + (chosen.length - chosen.trimStart().length)
  const end = Math.max(start, to - (chosen.length - chosen.trimEnd().length))
  const inside = text.slice(start, end)
  const around = text.slice(start - bold.length, start) === bold && text.startsWith(bold, end)
  if (around) {
    const first = start - bold.length
    return replaced({ from: first, to: end + bold.length }, inside, 0, inside.length)
  }
  if (inside.length > 4 && inside.startsWith(bold) && inside.endsWith(bold)) {
    const plain = inside.slice(bold.length, -bold.length)
    return replaced({ from: start, to: end }, plain, 0, plain.length)
  }
  return replaced(
    { from: start, to: end },
    bold + inside + bold,
    bold.length,
    bold.length + inside.length,
  )
}

/** Puts a mark (`- `, `## `) ahead of every selected line, or takes it from all where all have it. */
export function markLines({ text, from, to }: Selected, mark: string): Edit {
  // Before the first character there is none: asked from −1, the search would look at the first itself.
  const first = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1
  const next = text.indexOf('\n', to)
  const last = next === -1 ? text.length : next
  const lines = text.slice(first, last).split('\n')
  const all = lines.every((line) => line.startsWith(mark) || (lines.length > 1 && isEmpty(line)))
  const marked = lines.map((line) => {
    if (all) return line.startsWith(mark) ? line.slice(mark.length) : line
    if (line.startsWith(mark) || (lines.length > 1 && isEmpty(line))) return line
    return mark + line
  })
  const insert = marked.join('\n')
  // One line keeps its cursor where it was; of several, all stay selected.
  if (lines.length > 1) return replaced({ from: first, to: last }, insert, 0, insert.length)
  const moved = insert.length - (last - first)
  const cursor = (at: number): number => Math.max(0, at - first + moved)
  return replaced({ from: first, to: last }, insert, cursor(from), cursor(to))
}

function isEmpty(line: string): boolean {
  return line.trim() === ''
}

function replaced(
  { from, to }: { readonly from: number; readonly to: number },
  insert: string,
  start: number,
  end: number,
): Edit {
  return { from, to, insert, selectFrom: from + start, selectTo: from + end }
}

/** A run of a letter's text. */
export type LetterSpan = { readonly text: string; readonly bold: boolean }

/** A passage of a letter. */
export type LetterPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly spans: readonly LetterSpan[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly items: readonly (readonly LetterSpan[])[]
    }

const headingMark = /^##\s+(?=\S)/u
const bulletMark = /^-\s+(?=\S)/u
const numberMark = /^(\d{1,3})\.\s+(?=\S)/u
const lineEnd = /\r\n|[\n\r\u2028\u2029]/u
const boldRun = /\*\*(?=[^\s*])(.+?)(?<=[^\s*])\*\*/gsu

/** A list or a paragraph that may still go on. */
type Open = { readonly kind: 'list' | 'paragraph'; readonly ordered: boolean; lines: string[] }

/**
 * A text a person typed, with its few marks read: an empty line parts paragraphs, `## ` begins a heading, `- ` and `1. `
 * begin entries of lists, `**` stands on both sides of bold. All else is text as it is, and so is a mark in the wrong
 * place: a number that does not count on from the one before, or bold that is never closed.
 */
export function parseLetter(text: string): readonly LetterPart[] {
  const parts: LetterPart[] = []
  let open: Open | null = null
  const close = (): void => {
    if (open) parts.push(partOf(open))
    open = null
  }
  const addTo = (kind: Open['kind'], ordered: boolean, line: string): void => {
    if (open?.kind !== kind || open.ordered !== ordered) {
      close()
      open = { kind, ordered, lines: [] }
    }
    open.lines.push(line)
  }
  for (const raw of text.split(lineEnd)) {
    const line = raw.trim()
    const counted = countedIn(open)
    const number = numberMark.exec(line)?.[1]
    if (line === '') {
      close()
    } else if (headingMark.test(line)) {
      close()
      parts.push({ kind: 'heading', text: plainOf(line.replace(headingMark, '')) })
    } else if (bulletMark.test(line)) {
      addTo('list', false, line.replace(bulletMark, ''))
    } else if (number === '1' || (counted > 0 && number === String(counted + 1))) {
      if (number === '1') close()
      addTo('list', true, line.replace(numberMark, ''))
    } else {
      addTo('paragraph', false, line)
    }
  }
  close()
  return parts
}

function countedIn(open: Open | null): number {
  return open?.kind === 'list' && open.ordered ? open.lines.length : 0
}

function partOf({ kind, ordered, lines }: Open): LetterPart {
  return kind === 'list'
    ? { kind, ordered, items: lines.map(spansOf) }
    : { kind, spans: spansOf(lines.join('\n')) }
}

function spansOf(text: string): LetterSpan[] {
  const spans: LetterSpan[] = []
  let read = 0
  for (const run of text.matchAll(boldRun)) {
    const before = text.slice(read, run.index)
    if (before !== '') spans.push({ text: before, bold: false })
    spans.push({ text: run[1] ?? '', bold: true })
    read = run.index + run[0].length
  }
  const rest = text.slice(read)
  if (rest !== '') spans.push({ text: rest, bold: false })
  return spans
}

function plainOf(text: string): string {
  return spansOf(text)
    .map((span) => span.text)
    .join('')
}

import type { FirstWords } from '#words/load-words.ts'

/** The keys of the answer page, in the order a help page lists them. */
export const answerKeys: readonly {
  readonly keys: readonly string[]
  readonly does: keyof FirstWords['answer']['keys']
}[] = [
  { keys: ['1–9'], does: 'choose' },
  { keys: ['N'], does: 'notApplicable' },
  { keys: ['D'], does: 'dontKnow' },
  { keys: ['Backspace', 'Delete'], does: 'clear' },
  { keys: ['J', '↓'], does: 'nextItem' },
  { keys: ['K', '↑'], does: 'previousItem' },
  { keys: ['Enter'], does: 'goOn' },
  { keys: ['→'], does: 'nextSection' },
  { keys: ['←'], does: 'previousSection' },
]

/** What a key asks for. */
export type Command =
  | { readonly does: 'choose'; readonly place: number }
  | { readonly does: Exclude<keyof FirstWords['answer']['keys'], 'choose'> }

/** What a key asks for where it was pressed; null when it belongs to the browser or to what is being typed. */
export function commandOf(event: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly target: EventTarget
}): Command | null {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (!(target instanceof HTMLElement) || isTyping(target)) return null
  if (/^[1-9]$/.test(key)) return { does: 'choose', place: Number(key) - 1 }
  const isChoice = target instanceof HTMLInputElement
  const isCard = target.dataset['item'] !== undefined
  switch (key) {
    case 'j':
    case 'J':
      return { does: 'nextItem' }
    case 'k':
    case 'K':
      return { does: 'previousItem' }
    case 'n':
    case 'N':
      return { does: 'notApplicable' }
    case 'd':
    case 'D':
      return { does: 'dontKnow' }
    case 'Backspace':
    case 'Delete':
      return { does: 'clear' }
    // Arrows inside a group of choices are the browser's; elsewhere up and down scroll the page.
    case 'ArrowDown':
      return isCard ? { does: 'nextItem' } : null
    case 'ArrowUp':
      return isCard ? { does: 'previousItem' } : null
    case 'ArrowRight':
      return isChoice ? null : { does: 'nextSection' }
    case 'ArrowLeft':
      return isChoice ? null : { does: 'previousSection' }
    case 'Enter':
      return isChoice || isCard ? { does: 'goOn' } : null
    default:
      return null
  }
}

/** Whether keys pressed here write text or pick from a list. */
function isTyping(target: HTMLElement): boolean {
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type)
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.isContentEditable
  )
}

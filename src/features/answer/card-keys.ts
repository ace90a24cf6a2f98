import type { KeyboardEvent, RefObject } from 'react'
import { useGo } from '#ui/link.tsx'
import { useWords } from '#ui/words-context.tsx'
import { type Command, commandOf } from './keys.ts'

/** What the keys of a page of cards do: choose, say a state, go from card to card and on to the next page. */
export function useCardKeys(page: {
  readonly root: RefObject<HTMLElement | null>
  /** Where going on from the last card leads. */
  readonly onward: string
  /** The next page in order. */
  readonly next: string
  readonly back: string | null
  readonly announce: (text: string) => void
}): (event: KeyboardEvent) => void {
  const { root, onward, next, back, announce } = page
  const words = useWords()
  const go = useGo()
  const obey = (command: Command): boolean => {
    const cards = [...(root.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
    const now = cards.findIndex((card) => card.contains(document.activeElement))
    const press = (what: string): boolean => {
      const button = cards[now]?.querySelector<HTMLElement>(`[data-does="${what}"]`)
      button?.click()
      return button !== null && button !== undefined
    }
    switch (command.does) {
      case 'nextItem':
        return moveTo(cards[now + 1])
      case 'previousItem':
        return moveTo(cards[now === -1 ? cards.length - 1 : now - 1])
      case 'goOn':
        if (moveTo(cards[now + 1])) return true
        go(onward)
        return true
      case 'nextSection':
        go(next)
        return true
      case 'previousSection':
        if (back) go(back)
        return back !== null
      case 'notApplicable':
        return press('not-applicable')
      case 'dontKnow':
        if (!press('dont-know')) return false
        announce(words.answer.keys.dontKnow)
        return true
      case 'clear':
        if (!press('clear')) return false
        announce(words.answer.card.cleared)
        return true
      case 'choose': {
        const card = cards[now]
        const field = card?.querySelector<HTMLElement>('[data-choice-field]')
        // The digit itself goes on into the field.
        if (field) {
          field.focus()
          return false
        }
        const choice = card?.querySelectorAll<HTMLInputElement>('[data-choice]')[command.place]
        if (!choice) return false
        choice.click()
        announce(
          choice.type === 'radio' || choice.checked
            ? words.answer.card.chosen(choice.dataset['choice'] ?? '')
            : words.answer.card.unchosen,
        )
        return true
      }
    }
  }
  return (event) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    const command = commandOf(event)
    if (command && obey(command)) event.preventDefault()
  }
}

/** Puts the keyboard on a card and brings it into sight. False when there is none. */
function moveTo(card: HTMLElement | undefined): boolean {
  card?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'nearest' })
  return card !== undefined
}

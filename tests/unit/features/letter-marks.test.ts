import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edit, markBold, markLines, type Selected } from '#features/report/letter-marks.ts'

/** A text with what is selected between « and ». */
function read(marked: string): Selected {
  const text = marked.replaceAll(/[«»]/g, '')
  const from = marked.indexOf('«')
  return { text, from, to: marked.indexOf('»') - 1 }
}

function after({ text }: Selected, { from, to, insert, selectFrom, selectTo }: Edit): string {
  const next = text.slice(0, from) + insert + text.slice(to)
  return `${next.slice(0, selectFrom)}«${next.slice(selectFrom, selectTo)}»${next.slice(selectTo)}`
}

const bold = (marked: string): string => after(read(marked), markBold(read(marked)))
const list = (marked: string): string => after(read(marked), markLines(read(marked), '- '))

describe('the marks of a letter', () => {
  it('stand around the selected words alone, not around the spaces beside them', () => {
    expect(bold('we « began » in spring')).toBe('we  **«began»**  in spring')
    expect(bold('«»')).toBe('**«»**')
  })

  it('go away when the same words are marked again, wherever the selection lies', () => {
    expect(bold('we **«began»** here')).toBe('we «began» here')
    expect(bold('we «**began**» here')).toBe('we «began» here')
  })

  it('stand ahead of every selected line that says something, and go away from all', () => {
    expect(list('a«b\n\nc»d\ne')).toBe('«- ab\n\n- cd»\ne')
    expect(list('«- ab\n\n- cd»\ne')).toBe('«ab\n\ncd»\ne')
    expect(list('ab\n«»')).toBe('ab\n- «»')
    expect(list('- a«»b')).toBe('a«»b')
    expect(list('«»\nab')).toBe('- «»\nab')
  })

  it('lose no character, and marked twice leave the text as it was', () => {
    const places = fc.tuple(
      fc.string({ unit: fc.constantFrom('a', '文', '\n', ' ', 'x') }),
      fc.nat(20),
      fc.nat(20),
    )
    fc.assert(
      fc.property(places, ([text, one, other]) => {
        const from = Math.min(one, other, text.length)
        const to = Math.min(Math.max(one, other), text.length)
        for (const mark of [markBold, (of: Selected) => markLines(of, '- ')]) {
          const first = mark({ text, from, to })
          const next = text.slice(0, first.from) + first.insert + text.slice(first.to)
          const again = mark({ text: next, from: first.selectFrom, to: first.selectTo })
          const last = next.slice(0, again.from) + again.insert + next.slice(again.to)
          expect(last).toBe(text)
        }
      }),
    )
  })
})

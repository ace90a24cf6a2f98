import { type ReactNode, useRef } from 'react'
import { IconButton } from '#ui/icon-button.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { type Edit, markBold, markLines, type Selected } from './letter-marks.ts'
import classes from './options.module.css'

/** The marks of a letter as buttons over the field in it; each works on what is selected there. */
export function LetterTools({
  field,
  children,
}: {
  readonly field: string
  readonly children: ReactNode
}) {
  const { letter: say } = useAllWords().report
  const place = useRef<HTMLDivElement>(null)
  const edit = (move: (selected: Selected) => Edit): void => {
    const area = place.current?.querySelector('textarea')
    if (!area) return
    const { value: text, selectionStart: from, selectionEnd: to } = area
    apply(area, move({ text, from, to }))
  }
  return (
    <div ref={place} className={classes['letter']}>
      <fieldset className={classes['tools']} aria-label={say.tools(field)}>
        <IconButton name={say.bold} onClick={() => edit(markBold)}>
          <strong>B</strong>
        </IconButton>
        <IconButton name={say.list} onClick={() => edit((text) => markLines(text, '- '))}>
          •
        </IconButton>
        <IconButton name={say.heading} onClick={() => edit((text) => markLines(text, '## '))}>
          H
        </IconButton>
      </fieldset>
      {children}
    </div>
  )
}

/** Edits as if it were typed, so that the form hears of it and the field's own undo takes it back. */
function apply(area: HTMLTextAreaElement, edit: Edit): void {
  const { from, to, insert, selectFrom, selectTo } = edit
  area.focus()
  area.setSelectionRange(from, to)
  const done = document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert)
  if (!done) {
    area.setRangeText(insert, from, to)
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }
  area.setSelectionRange(selectFrom, selectTo)
}

import { useEffect, useRef } from 'react'
import { ChoiceField } from '#ui/form/choice-field.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './preview.module.css'
import type { Pages } from './use-pages.ts'

/** Where in the pages one is, and the ways to another place and size. A way that leads nowhere is null. */
export function PreviewBar(props: {
  readonly pages: Pages
  readonly page: number
  readonly onGo: (page: number) => void
  readonly onSmaller: (() => void) | null
  readonly onLarger: (() => void) | null
  readonly onFit: (() => void) | null
}) {
  const { pages, page, onGo } = props
  const { preview: say } = useAllWords().report
  const { count, chapters } = pages
  const current = chapters.findLast((chapter) => chapter.page <= page)
  return (
    <div className={classes['bar']}>
      <div className={classes['group']}>
        <IconButton name={say.before} disabled={page <= 1} onClick={() => onGo(page - 1)}>
          ‹
        </IconButton>
        <PageNumber page={page} count={count} onGo={onGo} />
        <IconButton name={say.after} disabled={page >= count} onClick={() => onGo(page + 1)}>
          ›
        </IconButton>
      </div>
      {chapters.length > 0 && (
        <ChoiceField
          size="xs"
          aria-label={say.chapter}
          className={classes['chapters']}
          value={current ? chapters.indexOf(current) : -1}
          onChange={({ currentTarget }) => {
            const chosen = chapters[Number(currentTarget.value)]
            if (chosen) onGo(chosen.page)
          }}
        >
          {!current && <option value={-1}>{say.chapter}</option>}
          {chapters.map(({ title, level }, index) => (
            // Two chapters may bear one title.
            <option key={index} value={index}>
              {level === 2 ? `\u2003${title}` : title}
            </option>
          ))}
        </ChoiceField>
      )}
      <div className={classes['group']}>
        <Zoom name={say.smaller} onZoom={props.onSmaller}>
          −
        </Zoom>
        <Zoom name={say.larger} onZoom={props.onLarger}>
          +
        </Zoom>
        <Zoom name={say.fit} onZoom={props.onFit}>
          ↔
        </Zoom>
      </div>
    </div>
  )
}

function Zoom(props: {
  readonly name: string
  readonly onZoom: (() => void) | null
  readonly children: string
}) {
  const { name, onZoom, children } = props
  return (
    <IconButton name={name} disabled={onZoom === null} onClick={() => onZoom?.()}>
      {children}
    </IconButton>
  )
}

/** The number of the page; typing another goes there. */
function PageNumber(props: {
  readonly page: number
  readonly count: number
  readonly onGo: (page: number) => void
}) {
  const { page, count, onGo } = props
  const { preview: say } = useAllWords().report
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // What is being typed is not overwritten by the scrolling it causes.
    const input = field.current
    if (input && document.activeElement !== input) input.value = String(page)
  }, [page])
  const go = (): void => {
    const wanted = Math.round(Number(field.current?.value))
    if (wanted >= 1 && wanted <= count) onGo(wanted)
  }
  return (
    <label className={classes['number']}>
      <input
        ref={field}
        type="number"
        inputMode="numeric"
        min={1}
        max={count}
        defaultValue={page}
        aria-label={say.pageNumber}
        onChange={go}
        onBlur={({ currentTarget }) => {
          currentTarget.value = String(page)
        }}
      />
      <span>{say.of(count)}</span>
    </label>
  )
}

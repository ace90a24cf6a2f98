import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { TextField } from '#ui/form/text-field.tsx'
import { Tick } from '#ui/form/tick.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './what-if.module.css'

/** What of the long lists is to be seen. */
export type WhatIfFilter = {
  readonly text: string
  readonly onlyOn: boolean
  readonly isOn: boolean
  /** Whether every word that was typed stands somewhere in these texts. */
  readonly matches: (texts: readonly (string | undefined)[]) => boolean
  readonly change: (to: { readonly text?: string; readonly onlyOn?: boolean }) => void
}

export function useWhatIfFilter(): WhatIfFilter {
  const [{ text, onlyOn }, setFilter] = useState({ text: '', onlyOn: false })
  return useMemo(() => {
    const words = plain(text).split(/\s+/).filter(Boolean)
    return {
      text,
      onlyOn,
      isOn: words.length > 0 || onlyOn,
      matches: (texts) => {
        if (words.length === 0) return true
        const all = plain(texts.join(' '))
        return words.every((word) => all.includes(word))
      },
      change: (to) => setFilter((before) => ({ ...before, ...to })),
    }
  }, [text, onlyOn])
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** Finds actions and items by their words, or those that are part of the trial. */
export function WhatIfFilterFields({ filter }: { readonly filter: WhatIfFilter }) {
  const { filter: say } = useAllWords().whatIf
  return (
    <search className={classes['filter']}>
      <TextField
        type="search"
        label={say.label}
        placeholder={say.placeholder}
        value={filter.text}
        onChange={({ currentTarget }) => filter.change({ text: currentTarget.value })}
      />
      <Tick
        type="checkbox"
        label={say.onlyOn}
        checked={filter.onlyOn}
        onChange={({ currentTarget }) => filter.change({ onlyOn: currentTarget.checked })}
      />
      {filter.isOn && (
        <Button
          size="xs"
          variant="subtle"
          onClick={() => filter.change({ text: '', onlyOn: false })}
        >
          {say.clear}
        </Button>
      )}
    </search>
  )
}

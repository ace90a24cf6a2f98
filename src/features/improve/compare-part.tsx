import { memo, useState } from 'react'
import { compareTrials } from '#core/planning/compare-trials.ts'
import { ChoiceField } from '#ui/form/choice-field.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { CompareTable, type ComparedSide } from './compare-table.tsx'
import type { WhatIf } from './use-what-if.ts'
import classes from './what-if.module.css'

/** Any two of today, the planned path, this trial and the kept ones, side by side. */
export const ComparePart = memo(({ whatIf }: { readonly whatIf: WhatIf }) => {
  const { whatIf: words } = useAllWords()
  const { compare: say, figures, told } = words
  const { ground, today, planned, tried, kept } = whatIf
  const now: ComparedSide = { ...today, value: 'today', name: figures.today, read: null }
  const all: readonly ComparedSide[] = [
    now,
    ...(planned ? [{ ...planned, value: 'path', name: figures.path, read: null }] : []),
    { ...tried, value: 'trial', name: figures.trial, read: null },
    ...kept.map((one) => ({ ...one, value: `kept ${one.variant.id}`, name: one.variant.name })),
  ]
  const [chosen, setChosen] = useState(['path', 'trial'])
  const sideOf = (place: number): ComparedSide =>
    all.find(({ value }) => value === chosen[place]) ?? now
  const first = sideOf(0)
  const second = sideOf(1)
  const leftOut = [first, second].filter(
    ({ read }) => read && read.missing.actions.length + read.missing.items.length > 0,
  )
  const select = (label: string, place: number) => (
    <ChoiceField
      label={label}
      value={sideOf(place).value}
      data={all.map(({ value, name }) => ({ value, label: name }))}
      onChange={({ currentTarget }) => setChosen(chosen.with(place, currentTarget.value))}
    />
  )
  return (
    <>
      <h3>{say.title}</h3>
      <p className={classes['quiet']}>{say.intro}</p>
      <div className={classes['sides']}>
        {select(say.first, 0)}
        {select(say.second, 1)}
      </div>
      {first.value === second.value ? (
        <p>{say.same}</p>
      ) : (
        <CompareTable
          ground={ground}
          sides={[first, second]}
          difference={compareTrials(ground, first, second)}
        />
      )}
      {leftOut.map(({ value, name, read }) => (
        <p key={value} className={classes['quiet']}>
          {say.missing(name, told.missing(read?.missing.actions ?? [], read?.missing.items ?? []))}
        </p>
      ))}
    </>
  )
})

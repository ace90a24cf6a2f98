import { type ReactNode, useState } from 'react'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { Fold } from '#ui/fold.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import type { WhatIfFilter } from './what-if-filter.tsx'
import classes from './what-if.module.css'

/** Part of a long list: all that belongs to a questionnaire, what the filter shows of it, and how much of it is tried. */
export type WhatIfGroup<One> = {
  readonly questionnaire: Questionnaire
  readonly all: readonly One[]
  readonly shown: readonly One[]
  readonly count: number
}

/** A long list of what can be tried, by questionnaire; only what the filter shows. */
export function WhatIfList<One>(props: {
  readonly say: {
    readonly title: string
    readonly intro: string
    readonly found: (shown: number, all: number) => string
    readonly count: (on: number, all: number) => string
  }
  readonly groups: readonly WhatIfGroup<One>[]
  readonly filter: WhatIfFilter
  readonly children: (one: One, questionnaire: Questionnaire) => ReactNode
}) {
  const { say, filter, children } = props
  const { whatIf } = useAllWords()
  const groups = props.groups.filter(({ shown }) => shown.length > 0)
  return (
    <>
      <h3>{say.title}</h3>
      <p className={classes['quiet']}>{say.intro}</p>
      {groups.length === 0 && <p>{whatIf.filter.none}</p>}
      {groups.map(({ questionnaire, all, shown, count }) => (
        <Group
          key={`${questionnaire.id} ${filter.isOn}`}
          title={questionnaire.title}
          count={filter.isOn ? say.found(shown.length, all.length) : say.count(count, all.length)}
          isOpen={filter.isOn}
        >
          {() => shown.map((one) => children(one, questionnaire))}
        </Group>
      ))}
    </>
  )
}

/** What belongs to one questionnaire: folded, with a count; what is in it is drawn once it is open. */
function Group(props: {
  readonly title: string
  readonly count: string
  readonly isOpen: boolean
  readonly children: () => ReactNode
}) {
  const { title, count, children } = props
  const [isOpen, setOpen] = useState(props.isOpen)
  return (
    <Fold
      heading="h4"
      title={title}
      aside={count}
      data-unprinted
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      {isOpen && <ul className={classes['rows']}>{children()}</ul>}
    </Fold>
  )
}

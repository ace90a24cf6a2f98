import { Button } from '@mantine/core'
import { useCallback, useDeferredValue, useLayoutEffect, useRef, useState } from 'react'
import { Part } from '#ui/part.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { ComparePart } from './compare-part.tsx'
import { type Told, useWhatIf, type WhatIf } from './use-what-if.ts'
import { VariantList } from './variant-list.tsx'
import { WhatIfActions } from './what-if-actions.tsx'
import { WhatIfFigures, WhatIfMoves } from './what-if-figures.tsx'
import { useWhatIfFilter, WhatIfFilterFields } from './what-if-filter.tsx'
import { WhatIfLevels } from './what-if-levels.tsx'
import { WhatIfTold } from './what-if-told.tsx'
import classes from './what-if.module.css'

/** Actions switched on and off, items put at other levels, and what would come of it; trials are kept by name. */
export function WhatIfPart() {
  const { whatIf: say } = useAllWords()
  const whatIf = useWhatIf()
  const filter = useWhatIfFilter()
  const [told, setTold] = useState<Told | null>(null)
  // The long table may come a moment after the figures.
  const later = useDeferredValue(whatIf)
  // The same functions every time, so that of the long lists only those lines are drawn anew that changed.
  const latest = useRef(whatIf)
  useLayoutEffect(() => {
    latest.current = whatIf
  })
  const onSwitch = useCallback(
    (actionId: string, on: boolean) => setTold(latest.current.switchOne(actionId, on)),
    [],
  )
  const onTry = useCallback((itemId: string, level: number | null) => {
    latest.current.tryAt(itemId, level)
    setTold(null)
  }, [])
  return (
    <Part id="what-if" title={say.title} intro={say.intro}>
      <div className={classes['trial']}>
        <Origin whatIf={whatIf} onTell={setTold} />
        <WhatIfFigures whatIf={whatIf} />
        <WhatIfMoves whatIf={whatIf} />
        <WhatIfFilterFields filter={filter} />
        <WhatIfActions whatIf={whatIf} filter={filter} onSwitch={onSwitch} />
        <WhatIfLevels whatIf={whatIf} filter={filter} onTry={onTry} />
      </div>
      <VariantList whatIf={whatIf} onTell={setTold} />
      <ComparePart whatIf={later} />
      <WhatIfTold told={told} whatIf={whatIf} onDismiss={() => setTold(null)} />
    </Part>
  )
}

/** What the trial began with, and the ways back to a beginning. */
function Origin(props: { readonly whatIf: WhatIf; readonly onTell: (told: Told) => void }) {
  const { whatIf, onTell } = props
  const { start: say } = useAllWords().whatIf
  const { origin, opened, planned, isPlanning } = whatIf
  const name = opened?.variant.name ?? ''
  const text = { ...say, opened: say.opened(name), changed: say.changed(name) }[origin]
  return (
    <>
      <p>{text}</p>
      {!planned && <p className={classes['quiet']}>{isPlanning ? say.working : say.noPath}</p>}
      <div className={classes['buttons']}>
        <Button
          size="xs"
          variant="default"
          disabled={!planned || origin === 'path'}
          onClick={() => onTell(whatIf.restart('path'))}
        >
          {say.toPath}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={origin === 'today'}
          onClick={() => onTell(whatIf.restart('today'))}
        >
          {say.toToday}
        </Button>
      </div>
    </>
  )
}

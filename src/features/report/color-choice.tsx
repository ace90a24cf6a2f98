import { useState } from 'react'
import { Tick } from '#ui/form/tick.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { Group } from './group.tsx'
import classes from './options.module.css'
import { OwnColor } from './own-color.tsx'
import { choose } from './say.ts'

const ours = '#0f6b6b'

const swatches = [
  { name: 'ours', color: ours },
  { name: 'blue', color: '#1f5fa8' },
  { name: 'indigo', color: '#3b4a9e' },
  { name: 'violet', color: '#6b3fa0' },
  { name: 'red', color: '#b3262e' },
  { name: 'orange', color: '#b45309' },
  { name: 'green', color: '#2e7d32' },
  { name: 'grey', color: '#4a5560' },
] as const

/** The report's one colour: some that look well, or one's own. */
export function ColorChoice(props: {
  readonly assessmentId: string
  /** `#rrggbb`; null for ours. */
  readonly color: string | null
}) {
  const { assessmentId, color } = props
  const { look: say } = useAllWords().report
  const shown = color ?? ours
  const [wantsOwn, setWantsOwn] = useState(false)
  const isOwn = wantsOwn || swatches.every((swatch) => swatch.color !== shown)
  return (
    <Group legend={say.legend} hint={say.hint}>
      <div className={classes['swatches']}>
        {swatches.map((swatch) => (
          <Tick
            key={swatch.name}
            type="radio"
            name="report-color"
            label={
              <>
                <span
                  aria-hidden
                  className={classes['swatch']}
                  style={{ background: swatch.color }}
                />
                {say.names[swatch.name]}
              </>
            }
            checked={!isOwn && swatch.color === shown}
            onChange={() => {
              setWantsOwn(false)
              choose({ color: swatch.name === 'ours' ? undefined : swatch.color })
            }}
          />
        ))}
        <Tick
          type="radio"
          name="report-color"
          label={say.own}
          checked={isOwn}
          onChange={() => setWantsOwn(true)}
        />
      </div>
      {isOwn && <OwnColor assessmentId={assessmentId} color={shown} />}
    </Group>
  )
}

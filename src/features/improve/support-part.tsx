import { useEffect, useRef } from 'react'
import type { SupportLine } from '#core/report/compose-support.ts'
import { supportShown, useSupportAim } from '#state/support-aim.ts'
import { Fold } from '#ui/fold.tsx'
import { PartMissing } from '#ui/part-missing.tsx'
import { Part } from '#ui/part.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { useSupport } from './support-context.ts'
import { SupportEntry } from './support-entry.tsx'
import classes from './support.module.css'

/** The standings whose kinds are shown at once; the others are folded away. */
const near = ['met', 'one-step'] as const
const folded = ['waiting', 'open', 'further'] as const

/** The public support to look for, nearest first, and what stands between. */
export function SupportPart() {
  const { support } = useAllWords()
  const { value: lines, missing } = useSupport()
  const root = useRef<HTMLDivElement>(null)
  useAim(root, lines !== null || missing !== null)
  return (
    <Part id="support" title={support.title} intro={support.intro}>
      <div ref={root} className={classes['groups']}>
        {missing && <PartMissing {...missing} />}
        {!lines && !missing && <p>{support.loading}</p>}
        {lines?.length === 0 && <p>{support.none}</p>}
        {lines && <Groups lines={lines} />}
      </div>
    </Part>
  )
}

function Groups({ lines }: { readonly lines: readonly SupportLine[] }) {
  const { support } = useAllWords()
  const groupsOf = (standings: readonly SupportLine['standing'][]) =>
    standings.flatMap((standing) => {
      const kinds = lines.filter((line) => line.standing === standing)
      const title = support.counted(support.groups[standing], kinds.length)
      return kinds.length > 0 ? [{ standing, kinds, title }] : []
    })
  const shown = groupsOf(near)
  return (
    <>
      {shown.map(({ standing, kinds, title }) => (
        <section key={standing} className={classes['group']} aria-label={title}>
          <h3>{title}</h3>
          <Entries kinds={kinds} />
        </section>
      ))}
      {groupsOf(folded).map(({ standing, kinds, title }, index) => (
        <Fold
          key={standing}
          heading="h3"
          title={title}
          data-unprinted={standing === 'further' || undefined}
          open={shown.length === 0 && index === 0}
        >
          <Entries kinds={kinds} />
        </Fold>
      ))}
    </>
  )
}

function Entries({ kinds }: { readonly kinds: readonly SupportLine[] }) {
  return (
    <ul className={classes['kinds']}>
      {kinds.map((line) => (
        <SupportEntry key={line.id} line={line} />
      ))}
    </ul>
  )
}

/** Unfolds and shows the kind somebody followed a link to, and puts the keyboard on it. */
function useAim(root: { readonly current: HTMLElement | null }, isHere: boolean): void {
  const kindId = useSupportAim((aim) => aim.kindId)
  useEffect(() => {
    if (kindId === null || !isHere) return
    const entry = root.current?.querySelector(`[data-support="${CSS.escape(kindId)}"]`)
    const fold = entry?.closest('details')
    if (fold) fold.open = true
    entry?.querySelector<HTMLElement>('h4')?.focus({ preventScroll: true })
    entry?.scrollIntoView({ block: 'start' })
    supportShown()
  }, [root, kindId, isHere])
}

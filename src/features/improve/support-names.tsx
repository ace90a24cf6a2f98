import { supportFor } from '#core/report/compose-support.ts'
import { aimAtSupport } from '#state/support-aim.ts'
import { LinkLine } from '#ui/link-line.tsx'
import { paths } from '#ui/paths.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { useImprove } from './improve-context.ts'
import type { Placed } from './path-view.ts'
import { useSupport } from './support-context.ts'
import classes from './support.module.css'

/** The support that goes with an action, each leading to its entry further down. */
export function SupportNames({ action }: Pick<Placed, 'action'>) {
  const { support, common } = useAllWords()
  const { assessment } = useImprove().input
  const kinds = supportFor(action, useSupport().value)
  if (kinds.length === 0) return null
  return (
    <p className={classes['names']}>
      {common.join.labelled(support.find, '')}
      <LinkLine
        links={kinds}
        between={support.between}
        to={paths.improve(assessment.id)}
        onGo={aimAtSupport}
      />
    </p>
  )
}

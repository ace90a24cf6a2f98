import { Fragment } from 'react'
import { supportFor } from '#core/report/compose-support.ts'
import { aimAtSupport } from '#state/support-aim.ts'
import { Link } from '#ui/link.tsx'
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
      {kinds.map(({ id, title }, index) => (
        <Fragment key={id}>
          {index > 0 && support.between}
          <Link to={paths.improve(assessment.id)} onClick={() => aimAtSupport(id)}>
            {title}
          </Link>
        </Fragment>
      ))}
    </p>
  )
}

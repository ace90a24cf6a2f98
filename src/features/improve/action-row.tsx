import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { NoteChanges } from '#core/assessment/change-improvement.ts'
import { usePlannedPath } from '#state/planned-path.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { ActionFacts } from './action-facts.tsx'
import { useImprove } from './improve-context.ts'
import type { Placed } from './path-view.ts'
import classes from './path.module.css'
import { sayOfAction } from './say.ts'
import { SupportNames } from './support-names.tsx'
import { WhyAction } from './why-action.tsx'

/** An action of the path, or one that is not in it, with what can be said of it. */
export function ActionRow(props: {
  readonly placed: Placed
  readonly isIn: boolean
  readonly isNoRegret: boolean
}) {
  const { placed, isIn, isNoRegret } = props
  const { id, title } = placed.action
  const { path: said } = useAllWords().improve
  const { improvement } = useImprove()
  const hasPath = usePlannedPath(({ result }) => result !== null && 'actions' in result)
  const isWanted = improvement.actions[id]?.wish === 'wanted'
  return (
    <li className={classes['action']}>
      <h4 className={classes['title']} tabIndex={-1}>
        {title}
        {isNoRegret && <span className={classes['mark']}>{said.noRegret}</span>}
        {isWanted && <span className={classes['mark']}>{said.wantedMark}</span>}
      </h4>
      <ActionFacts placed={placed} />
      <SupportNames action={placed.action} />
      <div className={classes['buttons']}>
        {hasPath && <WhyAction actionId={id} title={title} isIn={isIn} />}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-pressed={isWanted}
          aria-label={said.of(said.want, title)}
          onClick={() => sayOfAction(id, { wish: isWanted ? undefined : 'wanted' })}
        >
          {said.want}
        </Button>
        <SayAndLeave placed={placed} changes={{ wish: 'refused' }}>
          {said.refuse}
        </SayAndLeave>
        <SayAndLeave placed={placed} changes={{ status: 'done' }}>
          {said.done}
        </SayAndLeave>
      </div>
    </li>
  )
}

/** A button that says something of an action whereupon it leaves its list; the keyboard goes on to the next one there. */
export function SayAndLeave(props: {
  readonly placed: Placed
  readonly changes: NoteChanges
  readonly children: string
}): ReactNode {
  const { placed, changes, children } = props
  const { id, title } = placed.action
  const { path: said } = useAllWords().improve
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={said.of(children, title)}
      onClick={({ currentTarget }) => {
        const row = currentTarget.closest('li')
        const next = row?.nextElementSibling ?? row?.previousElementSibling
        const list = row?.closest<HTMLElement>('[data-list]')
        const heading = next?.querySelector<HTMLElement>('h4') ?? list
        heading?.focus({ preventScroll: true })
        sayOfAction(id, changes)
      }}
    >
      {children}
    </Button>
  )
}

import { useAllWords } from '#ui/words-context.tsx'
import { ActionFacts } from './action-facts.tsx'
import { SayAndLeave } from './action-row.tsx'
import { ItemLink } from './item-link.tsx'
import { type Placed, useSortedActions } from './path-view.ts'
import classes from './path.module.css'

/** What will not be done, with the way to take that back. */
export function RefusedActions() {
  const { path: said } = useAllWords().improve
  const { refused } = useSortedActions()
  if (refused.length === 0) return null
  return (
    <section className={classes['aside']} data-list tabIndex={-1}>
      <h3>{said.refusedTitle(refused.length)}</h3>
      <p className={classes['quiet']}>{said.refusedIntro}</p>
      <ul className={classes['actions']}>
        {refused.map((placed) => (
          <Row key={placed.action.id} placed={placed}>
            <SayAndLeave placed={placed} changes={{ wish: undefined }}>
              {said.takeBack}
            </SayAndLeave>
          </Row>
        ))}
      </ul>
    </section>
  )
}

/** What is done, with the answers that it calls for. */
export function DoneActions() {
  const { path: said } = useAllWords().improve
  const { done } = useSortedActions()
  if (done.length === 0) return null
  return (
    <section className={classes['aside']} data-list tabIndex={-1}>
      <h3>{said.doneTitle(done.length)}</h3>
      <p className={classes['quiet']}>{said.doneIntro}</p>
      <ul className={classes['actions']}>
        {done.map((placed) => (
          <li key={placed.action.id} className={classes['action']}>
            <h4 className={classes['title']} tabIndex={-1}>
              {placed.action.title}
            </h4>
            <ul className={classes['effects']}>
              {itemsOf(placed).map((itemId) => (
                <li key={itemId}>
                  <ItemLink itemId={itemId} />
                </li>
              ))}
            </ul>
            <div className={classes['buttons']}>
              <SayAndLeave placed={placed} changes={{ status: undefined }}>
                {said.notDone}
              </SayAndLeave>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is done in any case, where there is no path to show it in. */
export function WantedActions() {
  const { path: said } = useAllWords().improve
  const { wanted } = useSortedActions()
  if (wanted.length === 0) return null
  return (
    <section className={classes['aside']} data-list tabIndex={-1}>
      <h3>{said.wantedMark}</h3>
      <ul className={classes['actions']}>
        {wanted.map((placed) => (
          <Row key={placed.action.id} placed={placed}>
            <SayAndLeave placed={placed} changes={{ wish: undefined }}>
              {said.unwant}
            </SayAndLeave>
          </Row>
        ))}
      </ul>
    </section>
  )
}

function Row(props: { readonly placed: Placed; readonly children: React.ReactNode }) {
  return (
    <li className={classes['action']}>
      <h4 className={classes['title']} tabIndex={-1}>
        {props.placed.action.title}
      </h4>
      <ActionFacts placed={props.placed} />
      <div className={classes['buttons']}>{props.children}</div>
    </li>
  )
}

function itemsOf({ action }: Placed): string[] {
  return [...new Set([...action.raises.map(({ item }) => item), ...action.closes])]
}

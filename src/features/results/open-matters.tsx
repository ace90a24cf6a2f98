import type { ItemReport } from '#core/report/report.ts'
import { Part } from '#ui/part.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { ActionCard } from './action-card.tsx'
import { gateValue } from './derive-item.ts'
import { ItemLink } from './item-link.tsx'
import { useResults } from './results-context.ts'
import classes from './results.module.css'

/** Statutory duties that are not met or not known to be met, with what settles them. */
export function OpenGates() {
  const { report } = useResults()
  const { gates } = useAllWords().results
  const waiting = report.unansweredGates
  return (
    <Part id="gates" title={gates.title} intro={gates.intro}>
      {waiting > 0 && <p className={classes['notice']}>{gates.unanswered(waiting)}</p>}
      {report.openGates.length === 0 ? (
        waiting === 0 && <p>{gates.none}</p>
      ) : (
        <ul className={classes['cards']}>
          {report.openGates.map((gate) => (
            <OpenGate key={gate.id} gate={gate} />
          ))}
        </ul>
      )}
    </Part>
  )
}

function OpenGate({ gate }: { readonly gate: ItemReport }) {
  const words = useAllWords()
  const said = words.results.gates
  return (
    <li className={classes['card']}>
      <h3 className={classes['gapTitle']}>
        <ItemLink itemId={gate.id} text={gate.ask} />
      </h3>
      <p>
        <strong>
          {said.said(
            gate.gate === null ? words.common.states[gate.state] : gateValue(gate.gate, words),
          )}
        </strong>
      </p>
      {gate.appliesTo !== null && (
        <p className={classes['quiet']}>
          {words.common.join.labelled(said.appliesTo, gate.appliesTo)}
        </p>
      )}
      {gate.actions.map((action) => (
        <ActionCard key={action.id} action={action} heading="h4" />
      ))}
    </li>
  )
}

/** What nobody could answer. */
export function UnknownItems() {
  const { report } = useResults()
  const { unknownList } = useAllWords().results
  return (
    <Part id="unknown" title={unknownList.title} intro={unknownList.intro}>
      {report.unknown.length === 0 ? (
        <p>{unknownList.none}</p>
      ) : (
        <ul className={classes['list']}>
          {report.unknown.map((item) => (
            <li key={item.id}>
              <ItemLink itemId={item.id} text={item.ask} />
              {item.note !== null && <span className={classes['aside']}>{item.note}</span>}
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

/** What was said not to apply, with the reasons given. */
export function NotApplicableItems() {
  const { report } = useResults()
  const { results, common } = useAllWords()
  const said = results.notApplicableList
  return (
    <Part id="not-applicable" title={said.title} intro={said.intro}>
      {report.notApplicable.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <ul className={classes['list']}>
          {report.notApplicable.map((item) => (
            <li key={item.id}>
              <ItemLink itemId={item.id} text={item.ask} />
              {item.reason !== null && (
                <span className={classes['aside']}>
                  {common.join.labelled(said.reason, item.reason)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

import type { ReactNode } from 'react'
import { supportFor } from '#core/report/compose-support.ts'
import type { ActionLine } from '#core/report/report.ts'
import { aimAtSupport } from '#state/support-aim.ts'
import { LinkLine } from '#ui/link-line.tsx'
import { paths } from '#ui/paths.ts'
import { formatCost, formatDays } from '#words/figures.ts'
import { useAllWords } from '#ui/words-context.tsx'
import type { dutiesOf, OpenDuty } from './duties-of.ts'
import { ItemLink } from './item-link.tsx'
import { useResults } from './results-context.ts'
import classes from './results.module.css'

/** An action as it can be started: what, how, who, how long, how much, which measure it serves. */
export function ActionCard(props: {
  readonly action: ActionLine
  readonly heading: 'h3' | 'h4' | 'h6'
  /** The open duties it settles and those that need it first, where the page does not say so around it. */
  readonly duties?: ReturnType<typeof dutiesOf>
}) {
  const { action, heading: Heading, duties } = props
  const { report } = useResults()
  const { results, common } = useAllWords()
  const said = results.actions
  const measure = report.measures.find((one) => one.id === action.measure)?.title
  return (
    <div className={classes['action']}>
      <Heading className={classes['actionTitle']}>{action.title}</Heading>
      <ol className={classes['how']} aria-label={said.how}>
        {action.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl className={classes['terms']}>
        <DutyTerm label={said.settles} duties={duties?.settles} />
        <DutyTerm label={said.begins} duties={duties?.begins} />
        <Term label={said.days}>{formatDays(report.language, action.days)}</Term>
        <Term label={said.cost}>{formatCost(report.language, action.cost)}</Term>
        <Term label={said.weeks}>{common.format.weeks(action.weeks)}</Term>
        <Term label={said.role}>{action.role}</Term>
        <Term label={said.measure}>
          {measure === undefined
            ? common.measure(action.measure)
            : common.join.labelled(common.measure(action.measure), measure)}
        </Term>
        {action.raises.length > 0 && (
          <Term label={said.raises}>
            <ul className={classes['plain']}>
              {action.raises.map(({ ask, to }) => (
                <li key={`${to} ${ask}`}>{said.raisesTo(ask, to)}</li>
              ))}
            </ul>
          </Term>
        )}
        <SupportTerm action={action} />
      </dl>
    </div>
  )
}

/** Duties named by their questions, each leading to its item. */
function DutyTerm(props: {
  readonly label: string
  readonly duties: readonly OpenDuty[] | undefined
}) {
  const { label, duties = [] } = props
  return (
    duties.length > 0 && (
      <Term label={label}>
        <ul className={classes['plain']}>
          {duties.map(({ id, ask }) => (
            <li key={id}>
              <ItemLink itemId={id} text={ask} />
            </li>
          ))}
        </ul>
      </Term>
    )
  )
}

/** The support that goes with an action, each leading to its entry on the improve page. */
function SupportTerm({ action }: { readonly action: ActionLine }) {
  const { report, assessment } = useResults()
  const { support } = useAllWords()
  const kinds = supportFor(action, report.support)
  if (kinds.length === 0) return null
  return (
    <Term label={support.find}>
      <LinkLine
        links={kinds}
        between={support.between}
        to={paths.improve(assessment.id)}
        onGo={aimAtSupport}
      />
    </Term>
  )
}

function Term(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes['term']}>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

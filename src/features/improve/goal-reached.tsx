import type { PlannedPath } from '#core/planning/path/plan-path.ts'
import { explainStage } from '#core/scoring/explain-stage.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { useImprove } from './improve-context.ts'
import { ItemLink } from './item-link.tsx'
import { useNodeNames } from './node-names.ts'
import { PathProof } from './path-proof.tsx'
import { useSortedActions } from './path-view.ts'
import classes from './path.module.css'

/** How many pieces of evidence are named. */
const soonest = 5

/** There is nothing to do for this goal: why, and what keeps it so. */
export function GoalReached({ planned }: { readonly planned: PlannedPath }) {
  const { reached: said, path } = useAllWords().improve
  const { done } = useSortedActions()
  const within = planned.goal.kind === 'budget'
  return (
    <div className={classes['outcome']}>
      <h3>{within ? path.wantedNone : said.title}</h3>
      <p>{within ? said.nothingHelps : done.length > 0 ? said.byDone : said.body}</p>
      {(within || planned.unanswered.length > 0) && <PathProof planned={planned} />}
      {!within && (
        <>
          <h3>{said.keep}</h3>
          <p>{said.keepHint}</p>
          <Falls />
          <Expiring />
        </>
      )}
    </div>
  )
}

/** The answers that each questionnaire's stage rests on. */
function Falls() {
  const { improve, common } = useAllWords()
  const { score } = useImprove()
  const { titleOf, levelsAt } = useNodeNames()
  return score.questionnaires.map((one) => {
    const down = explainStage(one)?.down ?? []
    if (!one.stage || down.length === 0) return null
    return (
      <div key={one.id}>
        <p>
          {improve.reached.falls(
            titleOf(one.id),
            common.stage(one.stage.guaranteed, levelsAt(down[0])),
          )}
        </p>
        <ul className={classes['list']}>
          {down.map((id) => (
            <li key={id}>
              <ItemLink itemId={id} />
            </li>
          ))}
        </ul>
      </div>
    )
  })
}

function Expiring() {
  const { improve, common } = useAllWords()
  const said = improve.reached
  const { input } = useImprove()
  const { assessment, today } = input
  const dated = [...assessment.answers]
    .flatMap(([id, answer]) =>
      answer.state === 'answered' && answer.validUntil !== undefined
        ? [{ id, until: answer.validUntil }]
        : [],
    )
    .toSorted((a, b) => (a.until < b.until ? -1 : 1))
    .slice(0, soonest)
  if (dated.length === 0) return null
  return (
    <>
      <p>{said.expires}</p>
      <ul className={classes['list']}>
        {dated.map(({ id, until }) => (
          <li key={id}>
            <ItemLink itemId={id} />{' '}
            <span className={classes['quiet']}>
              {(until < today ? said.expired : said.until)(common.format.date(until))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

import type { ReactNode } from 'react'
import type { PlannedPath } from '#core/planning/path/plan-path.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import { useSettings } from '#state/settings.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { formatCost, formatDays, formatShare } from '#words/figures.ts'
import { useBeforeAndAfter } from './path-view.ts'
import { PathProof } from './path-proof.tsx'
import classes from './path.module.css'

/** What the path takes, what it leads to, and how sure that is. */
export function PathSummary({ planned }: { readonly planned: PlannedPath }) {
  const { improve, common } = useAllWords()
  const said = improve.path
  const language = useSettings((settings) => settings.language)
  const scores = useBeforeAndAfter()
  const { actions, days, cny, cost, dayRate, estimate } = planned
  const { shareBefore, shareAfter, stageBefore, stageAfter } = planned
  const money = (value: number): string => formatCost(language, [value, value, value])
  return (
    <>
      <dl className={classes['facts']}>
        <Fact label={said.actionCount}>{said.countOf(actions.length)}</Fact>
        <Fact label={said.days}>{formatDays(language, [days, days, days])}</Fact>
        <Fact label={said.cny}>{money(cny)}</Fact>
        <Fact label={said.cost} hint={said.costHint(money(dayRate), estimate)}>
          {money(cost)}
        </Fact>
        {scores && (
          <Fact label={said.share} hint={said.shareHint}>
            {said.fromTo(
              shown(scores.before) ? formatShare(language, shareBefore) : said.withheld,
              shown(scores.after) ? formatShare(language, shareAfter) : said.withheld,
            )}
          </Fact>
        )}
        {stageBefore !== null && stageAfter !== null && (
          <Fact label={said.stage} hint={said.stageHint}>
            {said.fromTo(common.stage(stageBefore), common.stage(stageAfter))}
          </Fact>
        )}
      </dl>
      <PathProof planned={planned} />
    </>
  )
}

/** With too few answers no figure is shown, neither of now nor of what comes after. */
function shown({ display }: AssessmentScore): boolean {
  return display === 'figure' || display === 'range'
}

function Fact(props: {
  readonly label: string
  readonly hint?: string
  readonly children: ReactNode
}) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>
        <p className={classes['value']}>{props.children}</p>
        {props.hint !== undefined && <p className={classes['quiet']}>{props.hint}</p>}
      </dd>
    </div>
  )
}

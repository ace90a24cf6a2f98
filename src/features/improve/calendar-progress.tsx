import { Button } from '@mantine/core'
import { type CalendarPlan, lateStarts, progressOf } from '#core/planning/plan-calendar.ts'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './calendar.module.css'
import { useImprove } from './improve-context.ts'
import { sayImprovement } from './say.ts'

/** How many actions and days are done of all, when everything will be, and what is late. */
export function CalendarProgress({ plan }: { readonly plan: CalendarPlan }) {
  const { calendar } = useAllWords()
  const said = calendar.progress
  const { input } = useImprove()
  const { done, all, days, daysDone } = progressOf(plan)
  const doing = plan.lines.filter(({ status }) => status === 'doing').length
  const late = lateStarts(plan, input.today)
  // What was put there by hand stays there, whenever the calendar begins.
  const canFollow = late.some(({ place }) => place?.moved === false)
  return (
    <>
      <div className={classes['progress']}>
        <h3 className={classes['progressTitle']}>{said.title}</h3>
        <p>
          {said.actions(done, all)}
          {doing > 0 && ` · ${said.doing(doing)}`}
        </p>
        <p>{said.days(daysDone, days)}</p>
        <span className={classes['bar']} aria-hidden="true">
          <span style={{ width: `${days > 0 ? (daysDone / days) * 100 : 0}%` }} />
        </span>
        <p>{done === all ? said.allDone : said.ends(calendar.shortDate(plan.schedule.end))}</p>
      </div>
      {late.length > 0 && (
        <p className={classes['late']}>
          <span>{calendar.late(late.length)}</span>
          {canFollow && (
            <Button
              className={classes['control']}
              variant="default"
              size="xs"
              onClick={() => sayImprovement({ start: input.today })}
            >
              {calendar.layAnew}
            </Button>
          )}
        </p>
      )}
    </>
  )
}

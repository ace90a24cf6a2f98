import { type CalendarPlan, rolesIn } from '#core/planning/plan-calendar.ts'
import { ScrollBox } from '#ui/scroll-box.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './calendar.module.css'

/** Who does how many days: one line a role, with the owners named so far. */
export function CalendarRoles({ plan }: { readonly plan: CalendarPlan }) {
  const { calendar, common } = useAllWords()
  const said = calendar.roles
  const { number } = common.format
  return (
    <section className={classes['block']} aria-label={said.title}>
      <h3>{said.title}</h3>
      <ScrollBox className={classes['scroll']} label={said.title}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{said.role}</th>
              <th scope="col">{said.actions}</th>
              <th scope="col">{said.days}</th>
              <th scope="col">{said.done}</th>
              <th scope="col">{said.owners}</th>
            </tr>
          </thead>
          <tbody>
            {rolesIn(plan).map(({ role, actions, days, daysDone, owners }) => (
              <tr key={role}>
                <th scope="row">{role}</th>
                <td>{number(actions)}</td>
                <td>{number(days)}</td>
                <td>{number(daysDone)}</td>
                <td className={classes['names']}>
                  {owners.length > 0 ? common.join.and(owners) : said.none}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

import type { CalendarLine } from '#core/planning/plan-calendar.ts'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './calendar.module.css'
import { useImprove } from './improve-context.ts'
import { ItemLink } from './item-link.tsx'
import { openRevisits } from './revisits.ts'

/** What to look at again once an action is done. It leads to the answers and changes none of them. */
export function ActionRevisit({ line }: { readonly line: CalendarLine }) {
  const { revisit: said } = useAllWords().calendar
  const { score } = useImprove()
  const open = openRevisits(line, score)
  if (open.length === 0) return <p className={classes['quiet']}>{said.shown}</p>
  return (
    <div className={classes['revisit']}>
      <h4>{said.title}</h4>
      <p className={classes['quiet']}>{said.intro}</p>
      <ul>
        {open.map(({ item, to }) => (
          <li key={item.id}>
            <ItemLink itemId={item.id} />
            <span className={classes['quiet']}>{to === null ? said.duty : said.toLevel(to)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

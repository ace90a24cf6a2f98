import { useState } from 'react'
import { Part } from '#ui/part.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { CalendarActions } from './calendar-actions.tsx'
import { CalendarChart } from './calendar-chart.tsx'
import { CalendarFiles } from './calendar-files.tsx'
import { CalendarProgress } from './calendar-progress.tsx'
import { CalendarRoles } from './calendar-roles.tsx'
import { CalendarTerms } from './calendar-terms.tsx'
import { useCalendar } from './use-calendar.ts'

/** When to do what, who does it, how far it is, and files to take along. */
export function CalendarPart() {
  const { calendar } = useAllWords()
  const { plan, working, isEarlier } = useCalendar()
  const [opened, setOpened] = useState<string | null>(null)
  const nothing = plan.lines.length === 0
  return (
    <Part id="calendar" title={calendar.title} intro={calendar.intro}>
      {nothing ? (
        <p>{working ? calendar.none.working : calendar.none.noPath}</p>
      ) : (
        <>
          {isEarlier && <p>{working ? calendar.earlier : calendar.earlierStays}</p>}
          <CalendarTerms />
          <CalendarProgress plan={plan} />
          {plan.schedule.actions.length > 0 && <CalendarChart plan={plan} onChoose={setOpened} />}
          <CalendarRoles plan={plan} />
          <CalendarActions plan={plan} opened={opened} onShown={() => setOpened(null)} />
          <CalendarFiles isEarlier={isEarlier} />
        </>
      )}
    </Part>
  )
}

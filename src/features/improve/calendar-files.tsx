import { Button } from '@mantine/core'
import { useState } from 'react'
import { improvementOf } from '#core/assessment/improvement.ts'
import { composeCalendar } from '#core/report/compose-calendar.ts'
import { composeSheets } from '#core/report/compose-sheets.ts'
import { platform } from '#state/platform.ts'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './calendar.module.css'
import { useImprove } from './improve-context.ts'
import { sayImprovement } from './say.ts'
import { calendarNow } from './use-calendar.ts'

type PlanFiles = Awaited<ReturnType<ReturnType<typeof platform>['planFiles']>>

/** The calendar for calendar programs, and everything for a spreadsheet. */
export function CalendarFiles({ isEarlier }: { readonly isEarlier: boolean }) {
  const { calendar, common } = useAllWords()
  const said = calendar.files
  const { input } = useImprove()
  const [told, setTold] = useState('')
  const enterprise = input.assessment.profile.name.trim() || common.unnamedEnterprise
  // So that the date has its place in what a file system takes.
  const name = Array.from(enterprise).slice(0, 30).join('').trim()
  const make = async (
    fileName: string,
    save: (files: PlanFiles) => Promise<boolean>,
    more = '',
  ): Promise<void> => {
    setTold(said.making)
    const made = await platform()
      .planFiles()
      .then(save)
      .catch(() => false)
    setTold(made ? common.join.sentences([said.saved(fileName), more]) : said.notArrived)
  }
  const { questionnaires, today } = input
  const saveCalendar = async (): Promise<void> => {
    // Dates that move along with today would differ in every file.
    const open = improvementOf(input.assessment).start === undefined
    if (open) sayImprovement({ start: today })
    const now = calendarNow(input)
    if (!now) return
    const madeAt = platform().now()
    const file = composeCalendar(now.plan, now.assessment, madeAt, calendar.calendarFile)
    const fileName = said.calendarName(name, today)
    const more = open ? said.startFixed(calendar.shortDate(today)) : ''
    await make(fileName, (files) => files.saveCalendar(file, fileName).then(() => true), more)
  }
  const saveSheets = async (): Promise<void> => {
    const now = calendarNow(input)
    if (!now) return
    const all = { ...now, questionnaires, today }
    const workbook = composeSheets(all, { ...common, ...calendar.sheets })
    const fileName = said.sheetsName(name, today)
    await make(fileName, async (files) => (await files.saveWorkbook({ workbook }, fileName)).ok)
  }
  return (
    <section className={`${classes['block']} ${classes['control']}`} aria-label={said.title}>
      <h3>{said.title}</h3>
      <div className={classes['files']}>
        <div>
          <Button variant="default" disabled={isEarlier} onClick={() => void saveCalendar()}>
            {said.calendar}
          </Button>
          <p className={classes['quiet']}>{said.calendarHint}</p>
        </div>
        <div>
          <Button variant="default" disabled={isEarlier} onClick={() => void saveSheets()}>
            {said.sheets}
          </Button>
          <p className={classes['quiet']}>{said.sheetsHint}</p>
        </div>
      </div>
      <output className={classes['told']}>{told}</output>
    </section>
  )
}

import { useAllWords } from '#ui/words-context.tsx'
import { Part } from './part.tsx'

export function CalendarPart() {
  const { calendar } = useAllWords()
  return (
    <Part id="calendar" title={calendar.title}>
      {null}
    </Part>
  )
}

import { useCallback, useMemo, useRef } from 'react'
import { useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { Link } from '#ui/link.tsx'
import { paths } from '#ui/paths.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { CurrentItem } from './current-item.tsx'
import styles from './enter.module.css'
import { ItemLine } from './item-line.tsx'
import { KeyList } from './key-list.tsx'
import { isAsked, isOpen, linesOf, strayAnswers } from './lines.ts'
import { useEntry } from './use-entry.ts'

/** Lines shown before and after the one that is typed in. */
const around = 4

/** The current item with its field, the last answers above it, what comes next below, and the keys. */
export function Entering({ order }: { readonly order: readonly string[] }) {
  const { enter: say, common } = useAllWords()
  const language = useSettings((settings) => settings.language)
  const { assessment, questionnaires } = useAssessment()
  const field = useRef<HTMLInputElement>(null)
  const linesFor = useCallback(
    (desk: Pick<ReturnType<typeof useAssessment.getState>, 'assessment' | 'questionnaires'>) =>
      desk.assessment
        ? linesOf(desk.assessment, desk.questionnaires, {
            language,
            order,
            today: platform().today(),
            gateValues: common.gateValues,
          })
        : [],
    [language, order, common],
  )
  const lines = useMemo(
    () => linesFor({ assessment, questionnaires }),
    [linesFor, assessment, questionnaires],
  )
  const entry = useEntry(lines, () => linesFor(useAssessment.getState()))
  const { at } = entry
  const line = lines[at]
  if (!assessment || !line) return null
  const asked = lines.filter(isAsked)
  const open = asked.filter(isOpen)
  const strays = strayAnswers(assessment, lines)
  const goTo = (to: number): void => {
    entry.goTo(to)
    field.current?.focus()
  }
  const shown = (from: number, to: number) =>
    lines
      .slice(Math.max(0, from), Math.max(0, to))
      .map((one) => (
        <ItemLine
          key={one.paper.id}
          line={one}
          onGo={() => goTo(lines.findIndex(({ paper }) => paper.id === one.paper.id))}
        />
      ))
  return (
    <>
      <p className={styles['count']}>
        <strong>{say.count(asked.length - open.length, asked.length)}</strong>
        <span>{say.left(open.length)}</span>
        {open.length === 0 && <Link to={paths.results(assessment.id)}>{say.toResults}</Link>}
      </p>
      {strays > 0 && <p className={styles['strays']}>{say.strays(strays)}</p>}
      <ol className={styles['lines']} aria-label={say.list}>
        {shown(at - around, at)}
        <li aria-current="true">
          <CurrentItem line={line} entry={entry} field={field} />
        </li>
        {shown(at + 1, at + 1 + around)}
      </ol>
      <output className={styles['told']} aria-live="polite">
        <span key={entry.told.times}>{entry.told.text}</span>
      </output>
      <KeyList
        kind={line.item.kind}
        options={line.paper.options.length}
        addsNone={line.paper.addsNone}
      />
    </>
  )
}

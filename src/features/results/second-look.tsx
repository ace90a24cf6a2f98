import { Button } from '@mantine/core'
import { useId, useRef } from 'react'
import { answersBehind } from '#core/consistency/answers-behind.ts'
import type { ContradictionLine } from '#core/report/report.ts'
import {
  checkAnswers,
  checkedKey,
  uncheckAnswers,
  useCheckedAnswers,
} from '#state/checked-answers.ts'
import { Link } from '#ui/link.tsx'
import { Part } from '#ui/part.tsx'
import { paths } from '#ui/paths.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { AnswerGiven } from './answer-given.tsx'
import { ItemLink } from './item-link.tsx'
import { useResults } from './results-context.ts'
import classes from './results.module.css'

/** Answers that do not go together, each as a question to reconsider. What was checked is left out until it changes. */
export function SecondLook() {
  const { report, assessment } = useResults()
  const { reconsider } = useAllWords().results
  const checked = useCheckedAnswers((state) => state.checked)
  const root = useRef<HTMLDivElement>(null)
  const lines = report.contradictions.map((line) => ({
    line,
    key: checkedKey(assessment.id, line.id),
    answers: answersBehind({ ...line, items: line.items.map(({ id }) => id) }, assessment),
  }))
  if (lines.length === 0) return null
  const open = lines.filter(({ key, answers }) => checked.get(key) !== answers)
  const settled = lines.filter((line) => !open.includes(line))
  // The button that was pressed goes away; the keyboard stays with the part.
  const stay = (): void => root.current?.focus({ preventScroll: true })
  return (
    <Part id="second-look" title={reconsider.title} intro={reconsider.intro}>
      <div ref={root} tabIndex={-1}>
        {open.length > 0 && (
          <ul className={classes['cards']}>
            {open.map(({ line, key, answers }) => (
              <Contradiction
                key={key}
                line={line}
                onCheck={() => {
                  stay()
                  checkAnswers(key, answers)
                }}
              />
            ))}
          </ul>
        )}
        <output>{settled.length > 0 && reconsider.checked(settled.length)}</output>
        {settled.length > 0 && (
          <p className={classes['control']}>
            <span className={classes['quiet']}>{reconsider.visit}</span>{' '}
            <Button
              variant="default"
              size="xs"
              onClick={() => {
                stay()
                uncheckAnswers(settled.map(({ key }) => key))
              }}
            >
              {reconsider.showAgain}
            </Button>
          </p>
        )}
      </div>
    </Part>
  )
}

function Contradiction(props: { readonly line: ContradictionLine; readonly onCheck: () => void }) {
  const { line, onCheck } = props
  const { assessment } = useResults()
  const { reconsider } = useAllWords().results
  const asks = useId()
  return (
    <li className={classes['card']}>
      <h3 id={asks} className={classes['gapTitle']}>
        {line.asks}
      </h3>
      <ul className={classes['sides']}>
        {line.profile && (
          <li>
            <Link to={paths.profile(assessment.id)}>{reconsider.seeProfile}</Link>
          </li>
        )}
        {line.items.map((item) => (
          <li key={item.id}>
            <ItemLink itemId={item.id} text={item.ask} />
            <div>
              <AnswerGiven item={item} />
            </div>
          </li>
        ))}
      </ul>
      <p className={classes['control']}>
        <Button variant="default" size="xs" aria-describedby={asks} onClick={onCheck}>
          {reconsider.stays}
        </Button>
      </p>
    </li>
  )
}

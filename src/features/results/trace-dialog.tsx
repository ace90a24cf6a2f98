import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Dialog } from '#ui/dialog.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import type { Derivation } from './derivation.ts'
import { derive } from './derive.ts'
import { ItemLink } from './item-link.tsx'
import { useResults } from './results-context.ts'
import classes from './results.module.css'
import { RuleFold } from './rule-fold.tsx'
import type { Topic } from './topic.ts'

/** The derivation of a figure, from which its parts can be opened in turn, down to the answers. */
export function TraceDialog(props: {
  /** The way taken so far; the last topic is shown. Empty while closed. */
  readonly path: readonly Topic[]
  readonly onOpen: (topic: Topic) => void
  readonly onBack: () => void
  readonly onClose: () => void
}) {
  const { path, onOpen, onBack, onClose } = props
  const { report, places } = useResults()
  const words = useAllWords()
  const topic = path.at(-1)
  const derivation = topic ? derive(topic, { report, places, words }) : null
  return (
    <Dialog opened={derivation !== null} title={derivation?.title ?? ''} onClose={onClose}>
      {derivation && (
        <Body
          key={path.length}
          derivation={derivation}
          isFirst={path.length === 1}
          onOpen={onOpen}
          onBack={onBack}
        />
      )}
    </Dialog>
  )
}

function Body(props: {
  readonly derivation: Derivation
  readonly isFirst: boolean
  readonly onOpen: (topic: Topic) => void
  readonly onBack: () => void
}) {
  const { derivation, isFirst, onOpen, onBack } = props
  const { report } = useResults()
  const { results, method } = useAllWords()
  const said = results.trace
  const top = useRef<HTMLDivElement>(null)
  // Going a step deeper replaces what was focused: the keyboard and the reading voice start at the top again.
  useEffect(() => {
    if (!isFirst) top.current?.focus()
    top.current?.closest('dialog')?.scrollTo(0, 0)
  }, [isFirst])
  const rules = method
    .sections(report.parameters)
    .filter((section) => derivation.rules.includes(section.id))
  return (
    <div ref={top} tabIndex={-1} className={classes['trace']}>
      {!isFirst && (
        <p>
          <Button variant="default" size="xs" onClick={onBack}>
            {said.back}
          </Button>
        </p>
      )}
      <dl className={classes['said']}>
        {derivation.facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {derivation.rows.length > 0 && (
        <div className={classes['scroll']}>
          <table className={classes['table']} aria-label={said.madeOf}>
            <thead>
              <tr>
                {derivation.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {derivation.rows.map(({ id, name, topic, cells }) => (
                <tr key={id}>
                  <th scope="row">
                    {topic ? (
                      <button
                        type="button"
                        className={classes['figure']}
                        onClick={() => onOpen(topic)}
                      >
                        {name}
                      </button>
                    ) : (
                      name
                    )}
                  </th>
                  {cells.map((cell, index) => (
                    <td key={derivation.columns[index + 1] ?? index}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {derivation.formula !== null && <p className={classes['formula']}>{derivation.formula}</p>}
      {derivation.remarks.map((remark) => (
        <p key={remark} className={classes['quiet']}>
          {remark}
        </p>
      ))}
      {derivation.item !== null && (
        <p>
          <ItemLink itemId={derivation.item} text={results.details.change} />
        </p>
      )}
      <h3>{said.rule}</h3>
      {rules.map((section) => (
        <RuleFold
          key={section.id}
          rule={section}
          heading="h4"
          open={section.id === derivation.rules[0]}
        />
      ))}
    </div>
  )
}

import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { VariantProblem } from '#core/assessment/keep-variant.ts'
import type { Variant } from '#core/assessment/schema.ts'
import { useSettings } from '#state/settings.ts'
import { Dialog } from '#ui/dialog.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { formatCost, formatDays, formatShown, noFigure } from '#words/figures.ts'
import type { KeptTrial, Told, WhatIf } from './use-what-if.ts'
import { VariantName } from './variant-name.tsx'
import classes from './what-if.module.css'

/** The trials kept under a name, and a name for the one that is being tried. */
export function VariantList(props: {
  readonly whatIf: WhatIf
  readonly onTell: (told: Told | null) => void
}) {
  const { whatIf, onTell } = props
  const { kept: say } = useAllWords().whatIf
  const { opened, origin, kept } = whatIf
  const [renaming, setRenaming] = useState<Variant | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const keep = (name: string, id?: string): VariantProblem | null => {
    const next = whatIf.keep(name, id)
    if (!next.ok) return next.problem
    onTell(next.value)
    return null
  }
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {say.title}
      </h3>
      {kept.length === 0 && <p>{say.none}</p>}
      <VariantName label={say.name} submit={say.keep} onName={keep} />
      {opened && origin === 'changed' && (
        <Button
          variant="default"
          className={classes['control']}
          onClick={() => keep(opened.variant.name, opened.variant.id)}
        >
          {say.saveTo(opened.variant.name)}
        </Button>
      )}
      <ul className={classes['kept']}>
        {kept.map((one) => (
          <Entry
            key={one.variant.id}
            one={one}
            isOpen={one === opened}
            onOpen={() => onTell(whatIf.open(one))}
            onRename={() => setRenaming(one.variant)}
            onDelete={() => {
              onTell(whatIf.remove(one.variant))
              // The button that was pressed is gone with its line.
              heading.current?.focus()
            }}
          />
        ))}
      </ul>
      <Dialog
        opened={renaming !== null}
        title={say.renameTitle(renaming?.name ?? '')}
        onClose={() => setRenaming(null)}
      >
        {renaming && (
          <VariantName
            label={say.newName}
            submit={say.rename}
            before={renaming.name}
            onName={(name) => {
              const next = whatIf.rename(renaming, name)
              if (!next.ok) return next.problem
              setRenaming(null)
              return null
            }}
          />
        )}
      </Dialog>
    </>
  )
}

function Entry(props: {
  readonly one: KeptTrial
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onRename: () => void
  readonly onDelete: () => void
}) {
  const { one, isOpen, onOpen, onRename, onDelete } = props
  const language = useSettings((settings) => settings.language)
  const { common, results, whatIf } = useAllWords()
  const { kept: say } = whatIf
  const { name } = one.variant
  const { score, days, cost } = one.outcome
  const { figure, range } = formatShown(language, score)
  const act = (label: string, onClick: () => void) => (
    <Button size="xs" variant="subtle" aria-label={say.actionFor(label, name)} onClick={onClick}>
      {label}
    </Button>
  )
  return (
    <li>
      <p className={classes['name']}>
        {name} {isOpen && <span className={classes['tag']}>{say.isOpen}</span>}
      </p>
      <p className={classes['quiet']}>
        {say.sum(
          score.stage ? common.stageRange(score.stage.guaranteed, score.stage.possible) : noFigure,
          figure ?? range ?? results.tooFew,
          formatDays(language, [days, days, days]),
          formatCost(language, [cost, cost, cost]),
        )}
      </p>
      <div className={classes['buttons']}>
        {act(say.open, onOpen)}
        {act(say.rename, onRename)}
        {act(say.delete, onDelete)}
      </div>
    </li>
  )
}

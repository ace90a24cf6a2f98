import type { ReactNode } from 'react'
import type { ItemEnd, TrialDifference, TriedOut } from '#core/planning/compare-trials.ts'
import type { ReadTrial, TrialGround } from '#core/planning/what-if.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { QuestionnaireScore } from '#core/scoring/score-card.ts'
import { useSettings } from '#state/settings.ts'
import { useAllWords } from '#ui/words-context.tsx'
import {
  formatDecimal,
  formatShare,
  formatShown,
  noFigure,
  type ShownShare,
} from '#words/figures.ts'
import classes from './what-if.module.css'

/** A trial under the name it is chosen and shown by. */
export type ComparedSide = TriedOut & {
  readonly value: string
  readonly name: string
  /** How a kept one was read. */
  readonly read: ReadTrial | null
}

/** Two trials in a table: their figures, the actions in one of them only, the items that end elsewhere. */
export function CompareTable(props: {
  readonly ground: TrialGround
  readonly sides: readonly [ComparedSide, ComparedSide]
  readonly difference: TrialDifference
}) {
  const { ground, sides, difference } = props
  const language = useSettings((settings) => settings.language)
  const { whatIf, common, results } = useAllWords()
  const { compare: say } = whatIf
  const { questionnaires } = ground.input
  const outcomes = sides.map(({ outcome }) => outcome)
  const share = (score: ShownShare): string => {
    const { figure, range } = formatShown(language, score)
    return figure ?? range ?? (score.display === 'none' ? noFigure : results.tooFew)
  }
  const standing = (score: QuestionnaireScore | undefined, names?: readonly string[]): string => {
    if (!score?.stage) return noFigure
    const { guaranteed, possible } = score.stage
    return common.stageRange(guaranteed, possible, names)
  }
  const items = difference.items.flatMap(({ id, ends }) => {
    const item = questionnaires.map((one) => findItem(one, id)).find((one) => one !== undefined)
    return item ? [{ item, ends }] : []
  })
  const endText = (end: ItemEnd, isLevel: boolean): string => {
    if (end.kind === 'state') return common.states[end.state]
    if (end.kind === 'gate') return say.gates[end.status]
    return isLevel
      ? say.level(end.level)
      : say.levelAndShare(end.level, formatShare(language, end.share))
  }
  return (
    <table className={classes['compare']}>
      <caption className={classes['unseen']}>{say.table(sides[0].name, sides[1].name)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={classes['unseen']}>{say.subject}</span>
          </th>
          {sides.map(({ value, name }) => (
            <th key={value} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Row
          head={say.whole}
          cells={outcomes.map(({ score: { stage } }) =>
            stage ? common.stageRange(stage.guaranteed, stage.possible) : common.noStage,
          )}
        />
        <Row head={say.wholeShare} cells={outcomes.map(({ score }) => share(score))} />
        <Row
          head={say.days}
          cells={outcomes.map(({ days }) => formatDecimal(language, days, 1, 0))}
        />
        <Row head={say.money} cells={outcomes.map(({ cny }) => formatDecimal(language, cny, 0))} />
        <Row
          head={say.total}
          cells={outcomes.map(({ cost }) => formatDecimal(language, cost, 0))}
        />
        {questionnaires.map(({ id, title, levels }) => {
          const own = outcomes.map(({ score }) => score.questionnaires.find((one) => one.id === id))
          return (
            <Row
              key={id}
              head={title}
              cells={own.map((score) => standing(score, levels))}
              asides={own.map((score) => (score ? share(score) : ''))}
            />
          )
        })}
      </tbody>
      <Differing head={say.actions(difference.actions.length)} none={say.noActions}>
        {difference.actions.map(({ id, inFirst }) => (
          <Row
            key={id}
            head={ground.actions.get(id)?.action.title ?? id}
            cells={inFirst ? [say.in, noFigure] : [noFigure, say.in]}
          />
        ))}
      </Differing>
      <Differing head={say.items(items.length)} none={say.noItems}>
        {items.map(({ item, ends }) => (
          <Row
            key={item.id}
            head={item.ask}
            cells={ends.map((end) => endText(end, item.kind === 'level'))}
          />
        ))}
      </Differing>
    </table>
  )
}

function Row(props: {
  readonly head: string
  readonly cells: readonly string[]
  /** What stands below each cell. */
  readonly asides?: readonly string[]
}) {
  const { head, cells, asides = [] } = props
  const differ = cells[0] !== cells[1] || asides[0] !== asides[1]
  return (
    <tr data-differs={differ}>
      <th scope="row">{head}</th>
      {[0, 1].map((place) => (
        <td key={place}>
          {cells[place]}
          {asides[place] !== undefined && <small>{asides[place]}</small>}
        </td>
      ))}
    </tr>
  )
}

function Differing(props: {
  readonly head: string
  readonly none: string
  readonly children: readonly ReactNode[]
}) {
  const { head, none, children } = props
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {head}
        </th>
      </tr>
      {children.length > 0 ? (
        children
      ) : (
        <tr>
          <td colSpan={3}>{none}</td>
        </tr>
      )}
    </tbody>
  )
}

import type { QuestionnaireReport } from '#core/report/report.ts'
import { formatShare, formatWeight } from '#words/figures.ts'
import { Fold } from '#ui/fold.tsx'
import { More } from '#ui/more.tsx'
import { Part } from '#ui/part.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { FigureButton } from './figure-button.tsx'
import { ItemLink } from './item-link.tsx'
import { useResults } from './results-context.ts'
import classes from './results.module.css'

/** Per questionnaire: what blocks the next stage, and the fewest answers that would move it up or down. */
export function NextStage() {
  const { report } = useResults()
  const { next } = useAllWords().results
  // Where many hold the stage back, all of them open would be pages long.
  const first = report.score.stage?.guaranteedBy.slice(0, 2) ?? []
  return (
    <Part id="next-stage" title={next.title} intro={next.intro}>
      {report.questionnaires.map((one) => (
        <Questionnaire key={one.id} one={one} opens={first.includes(one.id)} />
      ))}
    </Part>
  )
}

function Questionnaire({
  one,
  opens,
}: {
  readonly one: QuestionnaireReport
  readonly opens: boolean
}) {
  const { report } = useResults()
  const { results, common } = useAllWords()
  const said = results.next
  const { stage: why } = one
  const { stage } = one.score
  if (!why || !stage) return null
  const { language } = report
  const blocking = why.keys.length + why.items.length + why.gates.length + why.waiting.length > 0
  return (
    <Fold
      heading="h3"
      title={one.title}
      aside={common.stageRange(stage.guaranteed, stage.possible, one.levels)}
      open={opens}
    >
      <div className={classes['foldBody']}>
        <p>
          <FigureButton topic={{ kind: 'stage', questionnaire: one.id }} of={one.title}>
            {common.stageRange(stage.guaranteed, stage.possible, one.levels)}
          </FigureButton>
        </p>
        {why.next === null ? (
          <p>{said.top}</p>
        ) : (
          <>
            <p>
              <strong>{said.goal(common.stage(why.next, one.levels))}</strong>
            </p>
            <p>{said.held(formatShare(language, why.held), formatWeight(language, why.needed))}</p>
            {why.held >= why.needed - 1e-9 && blocking && <p>{said.enough}</p>}
            <Blocking title={said.gates} ids={why.gates} one={one} />
            <Blocking title={said.keys} ids={why.keys} one={one} />
            <Blocking title={said.items} ids={why.items} one={one} />
            <Waiting one={one} />
            {why.up === null ? (
              <p>{said.upOpen}</p>
            ) : why.up.length > 0 ? (
              <Items title={said.up(why.up.length)} ids={why.up} />
            ) : (
              <p>{said.upReady}</p>
            )}
          </>
        )}
        {why.down !== null && why.down.length > 0 && (
          <Items title={said.down(why.down.length)} ids={why.down} />
        )}
      </div>
    </Fold>
  )
}

/** The heaviest few are shown at once, the rest on demand; all of them are printed. */
function Blocking(props: {
  readonly title: string
  readonly ids: readonly string[]
  readonly one: QuestionnaireReport
}) {
  const { title, ids, one } = props
  const { next } = useAllWords().results
  if (ids.length === 0) return null
  const first = ids.slice(0, 4)
  const rest = ids.slice(4)
  return (
    <>
      <p className={classes['label']}>{title}</p>
      <WeightedList ids={first} one={one} />
      {rest.length > 0 && (
        <More label={next.more(rest.length)}>
          <WeightedList ids={rest} one={one} />
        </More>
      )}
    </>
  )
}

/** What may yet apply, each with the unanswered questions that decide it. */
function Waiting({ one }: { readonly one: QuestionnaireReport }) {
  const { next } = useAllWords().results
  if (one.waiting.length === 0) return null
  return (
    <>
      <p className={classes['label']}>{next.waiting}</p>
      <ul className={classes['list']}>
        {one.waiting.map(({ id, ask, on }) => (
          <li key={id}>
            {ask}
            <span className={classes['aside']}>{next.waitingOn}</span>
            {on.map((itemId) => (
              <ItemLink key={itemId} itemId={itemId} />
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function WeightedList(props: {
  readonly ids: readonly string[]
  readonly one: QuestionnaireReport
}) {
  const { report } = useResults()
  const { next } = useAllWords().results
  return (
    <ul className={classes['list']}>
      {props.ids.map((id) => {
        const weight = props.one.score.allItems.find((item) => item.id === id)?.effective ?? 0
        return (
          <li key={id}>
            <ItemLink itemId={id} />
            {weight > 0 && (
              <span className={classes['aside']}>
                {next.weight(formatWeight(report.language, weight))}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Items(props: { readonly title: string; readonly ids: readonly string[] }) {
  return (
    <>
      <p className={classes['label']}>{props.title}</p>
      <ul className={classes['list']}>
        {props.ids.map((id) => (
          <li key={id}>
            <ItemLink itemId={id} />
          </li>
        ))}
      </ul>
    </>
  )
}

import type { TriedOut } from '#core/planning/compare-trials.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import { useSettings } from '#state/settings.ts'
import { useAllWords } from '#ui/words-context.tsx'
import {
  type FigureLanguage,
  formatCost,
  formatDecimal,
  formatShown,
  noFigure,
} from '#words/figures.ts'
import { useImprove } from './improve-context.ts'
import type { WhatIf } from './use-what-if.ts'
import classes from './what-if.module.css'

/** Stage, share and cost of the trial under those of today and of the planned path; it stays in sight. */
export function WhatIfFigures({ whatIf }: { readonly whatIf: WhatIf }) {
  const { figures } = useAllWords().whatIf
  const { today, planned, tried } = whatIf
  return (
    <div className={classes['sticky']} data-part="figures">
      <table className={classes['figures']}>
        <caption className={classes['unseen']}>{figures.title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={classes['unseen']}>{figures.subject}</span>
            </th>
            <th scope="col">{figures.stage}</th>
            <th scope="col">{figures.share}</th>
            {(['days', 'money', 'total'] as const).map((column) => (
              <th key={column} scope="col">
                <Fitting long={figures[column]} short={figures.short[column]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={figures.today} of={today} />
          <Row name={figures.path} short={figures.short.path} of={planned} />
          <Row name={figures.trial} short={figures.short.trial} of={tried} isTrial />
        </tbody>
      </table>
    </div>
  )
}

/** A text, or a shorter one where there is little room. */
function Fitting({ long, short }: { readonly long: string; readonly short: string }) {
  if (long === short) return long
  return (
    <>
      <span className={classes['wide']}>{long}</span>
      <span className={classes['narrow']}>{short}</span>
    </>
  )
}

function Row(props: {
  readonly name: string
  readonly short?: string
  readonly of: TriedOut | null
  readonly isTrial?: boolean
}) {
  const language = useSettings((settings) => settings.language)
  const { name, short = name, of, isTrial } = props
  const head = (
    <th scope="row">
      <Fitting long={name} short={short} />
    </th>
  )
  if (!of) {
    return (
      <tr>
        {head}
        {[1, 2, 3, 4, 5].map((cell) => (
          <td key={cell}>{noFigure}</td>
        ))}
      </tr>
    )
  }
  const { score, days, cny, cost } = of.outcome
  return (
    <tr data-trial={isTrial}>
      {head}
      <td>
        <StageText score={score} />
      </td>
      <td>
        <ShareText score={score} />
      </td>
      <td>{formatDecimal(language, days, 1, 0)}</td>
      <td>{formatDecimal(language, cny, 0)}</td>
      <td>{formatDecimal(language, cost, 0)}</td>
    </tr>
  )
}

/** The stage with its name, or its number alone. */
function StageText({ score }: { readonly score: AssessmentScore }) {
  const { common, whatIf } = useAllWords()
  if (!score.stage) return noFigure
  const { guaranteed, possible } = score.stage
  return (
    <Fitting
      long={common.stageRange(guaranteed, possible)}
      short={whatIf.figures.shortStage(guaranteed, possible)}
    />
  )
}

function ShareText({ score }: { readonly score: AssessmentScore }) {
  const language = useSettings((settings) => settings.language)
  const { results } = useAllWords()
  const { figure, range } = formatShown(language, score)
  if (figure === null) return range ?? results.tooFew
  return (
    <>
      {figure}
      {range !== null && <small className={classes['wide']}>{` (${range})`}</small>}
    </>
  )
}

/** How the trial differs, in a sentence each: seen below the figures, and told to a reading voice. */
export function WhatIfMoves({ whatIf }: { readonly whatIf: WhatIf }) {
  const { improvement } = useImprove()
  const language = useSettings((settings) => settings.language)
  const { whatIf: say, common } = useAllWords()
  const { today, planned, tried } = whatIf
  const yuan = (cny: number): string => formatCost(language, [cny, cny, cny])
  const moves = (from: TriedOut): string[] => {
    const stages = [tried, from].map(({ outcome }) => outcome.score.stage?.guaranteed ?? 0)
    const points = shownPoints(language, tried) - shownPoints(language, from)
    const cost = tried.outcome.cost - from.outcome.cost
    return [
      say.figures.stageMove((stages[0] ?? 0) - (stages[1] ?? 0)),
      ...(Number.isNaN(points)
        ? []
        : [say.figures.shareMove(formatDecimal(language, Math.abs(points), 1), isUp(points))]),
      say.figures.costMove(yuan(Math.abs(cost)), isUp(cost)),
    ]
  }
  const tries = Object.keys(tried.trial.levels).length
  return (
    <>
      <p aria-live="polite">
        {common.join.sentences([
          say.figures.againstToday(moves(today)),
          ...(planned ? [say.figures.againstPath(moves(planned))] : []),
        ])}
      </p>
      {tries > 0 && <p>{say.figures.levelsFree(tries)}</p>}
      <p className={classes['quiet']}>
        {say.figures.terms(improvement.estimate, yuan(improvement.dayRate))}
      </p>
    </>
  )
}

/** The share in tenths of a percent as it is shown, so that what is said to be between two figures is; NaN without one. */
function shownPoints(language: FigureLanguage, { outcome }: TriedOut): number {
  const { display, share } = outcome.score
  const isShown = display === 'figure' && formatShown(language, outcome.score).figure !== null
  return share === null || !isShown ? Number.NaN : Math.floor(share * 1000 + 0.5 + 1e-9) / 10
}

function isUp(by: number): boolean | null {
  return Math.abs(by) < 0.05 ? null : by > 0
}

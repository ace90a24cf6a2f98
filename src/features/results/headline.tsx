import type { ReactNode } from 'react'
import { formatShare, formatWeight } from '#words/figures.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { FigureButton } from './figure-button.tsx'
import { useResults } from './results-context.ts'
import { ShownFigure } from './shown-share.tsx'
import classes from './results.module.css'

/** The whole in one look: stage, index, evidence, open duties, what nobody knows, progress. */
export function Headline() {
  const { report } = useResults()
  const { results } = useAllWords()
  const { language, score, parameters } = report
  const { counts } = score
  const whole = { kind: 'share', node: 'assessment' } as const
  const known = counts.answered + counts['dont-know'] + counts['not-applicable']
  return (
    <div className={classes['headline']}>
      <div className={classes['leads']}>
        <StageLead />
        <Fact label={results.index} hint={results.indexHint}>
          <ShownFigure score={score} topic={whole} of={results.index} large />
          {score.display === 'too-few' && (
            <p className={classes['notice']}>{results.tooFewMore(report.answersNeeded)}</p>
          )}
          {score.display === 'range' && (
            <p className={classes['notice']}>
              {results.rangeOnly(formatWeight(language, parameters.figureShare))}
            </p>
          )}
          <p className={classes['quiet']}>{results.levelIsNotShare}</p>
        </Fact>
      </div>
      <dl className={classes['facts']}>
        {score.evidenced !== null && score.display === 'figure' && (
          <Row label={results.evidenced} hint={results.evidencedHint}>
            <FigureButton topic={{ kind: 'evidenced', node: 'assessment' }} of={results.evidenced}>
              {formatShare(language, score.evidenced)}
            </FigureButton>
          </Row>
        )}
        {score.confidence !== null && (
          <Row label={results.confidence} hint={results.confidenceHint}>
            <FigureButton
              topic={{ kind: 'confidence', node: 'assessment' }}
              of={results.confidence}
            >
              {formatShare(language, score.confidence, 0)}
            </FigureButton>
          </Row>
        )}
        <Row label={results.openGates} hint={results.openGatesHint}>
          <FigureButton topic={{ kind: 'items', which: 'gates' }} of={results.openGates}>
            {results.count(report.openGates.length)}
          </FigureButton>
          {report.unansweredGates > 0 && (
            <span className={classes['quiet']}>
              {results.gates.unanswered(report.unansweredGates)}
            </span>
          )}
        </Row>
        <Row label={results.unknown} hint={results.unknownHint}>
          <FigureButton topic={{ kind: 'items', which: 'unknown' }} of={results.unknown}>
            {results.count(report.unknown.length)}
          </FigureButton>
        </Row>
        {score.notApplicable > 0 && (
          <Row
            label={results.notApplicable}
            hint={
              score.partial
                ? results.partialHint(formatWeight(language, parameters.partialShare))
                : results.notApplicableHint
            }
          >
            <FigureButton
              topic={{ kind: 'notApplicable', node: 'assessment' }}
              of={results.notApplicable}
            >
              {formatWeight(language, score.notApplicable)}
            </FigureButton>
            {score.partial && <strong className={classes['flag']}>{results.partial}</strong>}
          </Row>
        )}
        <Row label={results.progress} hint={results.progressHint}>
          <FigureButton topic={{ kind: 'coverage', node: 'assessment' }} of={results.progress}>
            {formatShare(language, score.coverage, 0)}
          </FigureButton>
          <span className={classes['quiet']}>
            {results.countAnswered(known, known + counts.unanswered)}
          </span>
        </Row>
      </dl>
    </div>
  )
}

function StageLead() {
  const { report } = useResults()
  const { results, common } = useAllWords()
  const { stage } = report.score
  const { heldBackBy: held, questionnaires } = report
  const only = questionnaires.length === 1 ? questionnaires[0] : undefined
  if (!stage) {
    return (
      <Fact label={results.stage} hint={results.stageHint}>
        <p>{common.noStage}</p>
      </Fact>
    )
  }
  const { guaranteed, possible } = stage
  return (
    <Fact label={results.stage} hint={results.stageHint}>
      <FigureButton topic={{ kind: 'stage', questionnaire: null }} of={results.stage} large>
        {common.stageRange(guaranteed, possible)}
      </FigureButton>
      {guaranteed !== possible && (
        <p>{results.stageBetween(common.stage(guaranteed), common.stage(possible))}</p>
      )}
      {only && <p>{results.heldBackOnly(only.title)}</p>}
      {!only && held.length > 0 && (
        <p>{results.heldBackBy(held, held.length === questionnaires.length)}</p>
      )}
      <p className={classes['quiet']}>{results.selfReading}</p>
    </Fact>
  )
}

function Fact(props: {
  readonly label: string
  readonly hint: string
  readonly children: ReactNode
}) {
  return (
    <div className={classes['lead']}>
      <p className={classes['label']}>{props.label}</p>
      {props.children}
      <p className={classes['quiet']}>{props.hint}</p>
    </div>
  )
}

function Row(props: {
  readonly label: string
  readonly hint: string
  readonly children: ReactNode
}) {
  return (
    <div className={classes['fact']}>
      <dt>{props.label}</dt>
      <dd>
        <p>{props.children}</p>
        <p className={classes['quiet']}>{props.hint}</p>
      </dd>
    </div>
  )
}

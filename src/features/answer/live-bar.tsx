import { Button } from '@mantine/core'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { QuestionnaireScore } from '#core/scoring/score-card.ts'
import { undo, useAssessment } from '#state/assessment.ts'
import { Link } from '#ui/link.tsx'
import { paths } from '#ui/paths.ts'
import { useWords } from '#ui/words-context.tsx'
import { useNextQuestion, useProgress, useQuestionnaireScore } from './live-score.ts'
import styles from './answer.module.css'

/** Where this questionnaire stands, updated with every answer, and the ways on from here. */
export function LiveBar(props: {
  readonly questionnaire: Questionnaire
  /** The section's place in its questionnaire. */
  readonly section: number
  readonly isListOpen: boolean
  readonly onToggleList: () => void
  readonly onJump: (questionnaireId: string, itemId: string) => void
}) {
  const { questionnaire, section, isListOpen, onToggleList, onJump } = props
  const { answer, common } = useWords()
  const said = answer.live
  return (
    <section className={styles['bar']} aria-label={said.label}>
      <Standing questionnaire={questionnaire} />
      <SectionProgress questionnaireId={questionnaire.id} section={section} />
      <Keeping />
      <div className={styles['ways']}>
        <UndoButton label={common.actions.undo} />
        <Button
          className={styles['toggle'] ?? ''}
          size="xs"
          variant="default"
          aria-expanded={isListOpen}
          onClick={onToggleList}
        >
          {said.sections}
        </Button>
        <NextButton onJump={onJump} />
      </div>
    </section>
  )
}

function Standing(props: { readonly questionnaire: Questionnaire }) {
  const { questionnaire } = props
  const score = useQuestionnaireScore(questionnaire.id)
  const { answer, common } = useWords()
  const said = answer.live
  if (!score) return null
  return (
    <>
      <div className={styles['figure']} title={said.rangeHelp}>
        <span className={styles['caption']}>{said.range}</span>
        <Range score={score} />
      </div>
      <div className={`${styles['figure']} ${styles['named']}`} title={said.stageHelp}>
        <span className={styles['caption']}>{said.stage}</span>
        <strong data-live="stage">
          {score.stage
            ? common.stageRange(
                score.stage.guaranteed,
                score.stage.possible,
                questionnaire.levels ?? common.stageNames,
              )
            : common.noStage}
        </strong>
      </div>
    </>
  )
}

function Range(props: { readonly score: QuestionnaireScore }) {
  const { low, high, share, display } = props.score
  const { answer, common } = useWords()
  const said = answer.live
  if (low === null || high === null) return <strong data-live="range">{said.nothing}</strong>
  return (
    <span className={styles['range']}>
      <strong data-live="range">{common.format.percentRange(low, high, 1)}</strong>
      <span className={styles['track']} aria-hidden="true">
        <span
          className={styles['span']}
          style={{ left: `${low * 100}%`, right: `${(1 - high) * 100}%` }}
        />
      </span>
      <span className={styles['quiet']}>
        {display === 'figure' && share !== null && low !== high
          ? said.nowAt(common.format.percent(share, 1))
          : display === 'too-few' && said.tooFew}
      </span>
    </span>
  )
}

function SectionProgress(props: { readonly questionnaireId: string; readonly section: number }) {
  const { done, all } = useProgress(props.questionnaireId, props.section)
  const { answer } = useWords()
  return (
    <span className={styles['progress']} title={answer.live.progressHelp}>
      {answer.live.progress(done, all)}
    </span>
  )
}

function Keeping() {
  const keeping = useAssessment((desk) => desk.keeping)
  const { answer } = useWords()
  return (
    <span className={styles['keeping']} data-keeping={keeping}>
      {answer.live.keeping[keeping]}
    </span>
  )
}

function UndoButton(props: { readonly label: string }) {
  const canUndo = useAssessment((desk) => desk.past.length > 0)
  return (
    <Button size="xs" variant="default" disabled={!canUndo} onClick={undo}>
      {props.label}
    </Button>
  )
}

function NextButton(props: { readonly onJump: (questionnaireId: string, itemId: string) => void }) {
  const next = useNextQuestion()
  const assessmentId = useAssessment((desk) => desk.assessment?.id ?? '')
  const { answer } = useWords()
  const said = answer.live
  if (!next) {
    return (
      <Link to={paths.results(assessmentId)} className={styles['onward']}>
        {said.toResults}
      </Link>
    )
  }
  return (
    <Button
      size="xs"
      title={said.nextHelp}
      onClick={() => props.onJump(next.questionnaireId, next.itemId)}
    >
      {said.next}
    </Button>
  )
}

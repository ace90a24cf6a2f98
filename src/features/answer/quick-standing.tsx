import { combineScores } from '#core/scoring/assessment-score.ts'
import type { QuickReading } from '#core/scoring/quick-reading.ts'
import { useAssessment } from '#state/assessment.ts'
import { useSettings } from '#state/settings.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { formatRange } from '#words/figures.ts'
import { liveScore } from './live-score.ts'
import styles from './quick.module.css'

/** What the quick check says so far: its own items alone, and beside them the honest range of the whole. */
export function QuickStanding({ reading }: { readonly reading: QuickReading }) {
  const { quick, common } = useAllWords()
  const language = useSettings((settings) => settings.language)
  const scores = useAssessment((desk) => liveScore(desk)?.scores)
  const whole = scores && combineScores(scores)
  const gates = scores?.flatMap((score) => score.gates.filter(isUnanswered)).length ?? 0
  const { items, done, score } = reading
  const all = items.length
  const stageOf = (stage: { readonly guaranteed: number; readonly possible: number } | null) =>
    stage ? common.stageRange(stage.guaranteed, stage.possible) : common.noStage
  return (
    <section className={styles['standing']} aria-label={quick.standing}>
      <p className={styles['progress']} data-quick="progress">
        <progress value={done} max={all} aria-label={quick.progress(done, all)} />{' '}
        {quick.progress(done, all)}
      </p>
      <div>
        <p className={styles['caption']}>{quick.reading}</p>
        <strong data-quick="reading">
          {done === 0 || score.low === null || score.high === null
            ? quick.notYet
            : common.join.bracketed(
                stageOf(score.stage),
                formatRange(language, score.low, score.high),
              )}
        </strong>
        <p className={styles['quiet']}>{quick.readingHint}</p>
      </div>
      <div>
        <p className={styles['caption']}>{quick.whole}</p>
        {whole && whole.low !== null && whole.high !== null && (
          <strong data-quick="whole">
            {common.join.bracketed(
              stageOf(whole.stage),
              formatRange(language, whole.low, whole.high),
            )}
          </strong>
        )}
        <p className={styles['quiet']}>{quick.wholeHint}</p>
        {gates > 0 && <p className={styles['quiet']}>{quick.gates(gates)}</p>}
      </div>
    </section>
  )
}

function isUnanswered({ status }: { readonly status: string }): boolean {
  return status === 'unanswered'
}

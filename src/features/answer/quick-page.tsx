import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import { chooseDepth } from '#core/assessment/choose-depth.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import { combineScores } from '#core/scoring/assessment-score.ts'
import { type QuickReading, quickReading } from '#core/scoring/quick-reading.ts'
import { change, type Desk, useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { Link, useGo } from '#ui/link.tsx'
import { paths } from '#ui/paths.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { useAnnouncer } from './announcer.ts'
import { useCardKeys } from './card-keys.ts'
import { ItemCard } from './item-card.tsx'
import { fetchPanels } from './late-panels.tsx'
import { liveScore, placesOf } from './live-score.ts'
import { MeasureTitles } from './measure-titles.ts'
import { QuickStanding } from './quick-standing.tsx'
import { useMeasureTitles } from './use-measure-titles.ts'
import styles from './answer.module.css'
import own from './quick.module.css'

/** What a key item at a reading pace takes, in minutes. */
const minutesAnItem = 0.45

/** One item of every section on a single page, with what they come to so far and the way on to all the others. */
export function QuickPage() {
  const { quick, common } = useAllWords()
  const root = useRef<HTMLDivElement>(null)
  const { announce, region } = useAnnouncer()
  const titles = useMeasureTitles()
  const assessmentId = useAssessment((desk) => desk.assessment?.id ?? '')
  const questionnaires = useAssessment((desk) => desk.questionnaires)
  const onKeyDown = useCardKeys({
    root,
    onward: paths.results(assessmentId),
    next: paths.results(assessmentId),
    back: null,
    announce,
  })
  useEffect(fetchPanels, [])
  const reading = useAssessment(readingOf)
  const asked = useAskedItems(reading)
  if (!reading || reading.items.length === 0) {
    return (
      <div className={styles['notice']}>
        <h1 tabIndex={-1}>{quick.title}</h1>
        <p>{quick.none}</p>
        <Link to={paths.profile(assessmentId)}>{quick.toProfile}</Link>
      </div>
    )
  }
  const minutes = Math.max(1, Math.round(reading.items.length * minutesAnItem))
  return (
    <MeasureTitles value={titles}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions -- a shortcut for what every card's own buttons do */}
      <div ref={root} className={styles['page']} tabIndex={-1} onKeyDown={onKeyDown}>
        <div className={own['column']}>
          <header className={styles['head']}>
            <h1 tabIndex={-1}>{quick.title}</h1>
            <p>{quick.lead(reading.items.length, common.format.minutes(minutes))}</p>
          </header>
          <QuickStanding reading={reading} />
          {questionnaires.map((questionnaire) => {
            const here = asked.get(questionnaire.id) ?? []
            const places = placesOf(questionnaire)
            return here.length === 0 ? null : (
              <section
                key={questionnaire.id}
                className={own['group']}
                aria-labelledby={`quick-${questionnaire.id}`}
              >
                <h2 id={`quick-${questionnaire.id}`}>{questionnaire.title}</h2>
                {here.map((itemId) => {
                  const item = findItem(questionnaire, itemId)
                  return (
                    item && (
                      <ItemCard
                        key={itemId}
                        item={item}
                        questionnaire={questionnaire}
                        assessmentId={assessmentId}
                        place={places.get(itemId) ?? -1}
                        heading="h3"
                      />
                    )
                  )
                })}
              </section>
            )
          })}
          <Onwards reading={reading} />
        </div>
        <output ref={region} className={styles['unseen']} aria-live="polite" />
      </div>
    </MeasureTitles>
  )
}

/** Where to go from here: the results, or all the items that were not asked. */
function Onwards({ reading }: { readonly reading: QuickReading }) {
  const { quick } = useAllWords()
  const go = useGo()
  const assessmentId = useAssessment((desk) => desk.assessment?.id ?? '')
  const left = useAssessment((desk) => {
    const scores = liveScore(desk)?.scores
    return scores ? combineScores(scores).counts.unanswered : 0
  })
  const toFull = (): void => {
    change((now) => chooseDepth(now, 'full', platform().now()))
    go(paths.answering(assessmentId))
  }
  return (
    <div className={styles['notice']}>
      {reading.done === reading.items.length && <h2>{quick.allDone}</h2>}
      <p>{quick.onwards(left)}</p>
      <div className={own['ways']}>
        <Button variant={left > 0 ? 'default' : 'filled'} onClick={toFull} disabled={left === 0}>
          {quick.toFull}
        </Button>
        <Button onClick={() => go(paths.results(assessmentId))}>{quick.toResults}</Button>
      </div>
    </div>
  )
}

/** The items asked, by questionnaire; the same object as long as they are the same. */
function useAskedItems(reading: QuickReading | null): ReadonlyMap<string, readonly string[]> {
  const key = reading?.items.map((one) => `${one.questionnaireId} ${one.itemId}`).join('\n') ?? ''
  return useMemo(() => {
    const asked = new Map<string, string[]>()
    for (const line of key.split('\n')) {
      const [questionnaireId = '', itemId = ''] = line.split(' ')
      asked.set(questionnaireId, [...(asked.get(questionnaireId) ?? []), itemId])
    }
    return asked
  }, [key])
}

let latest: { readonly desk: Desk; readonly reading: QuickReading | null } | null = null

/** The reading of one moment of the desk, worked out once for it. */
function readingOf(desk: Desk): QuickReading | null {
  if (
    latest?.desk.assessment === desk.assessment &&
    latest.desk.questionnaires === desk.questionnaires
  ) {
    return latest.reading
  }
  const live = liveScore(desk)
  const { assessment, questionnaires } = desk
  const reading =
    live && assessment
      ? quickReading(
          questionnaires,
          live.scores,
          assessment.answers,
          scoringContext(assessment, platform().today()),
        )
      : null
  latest = { desk, reading }
  return reading
}

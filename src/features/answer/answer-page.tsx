import { useCallback, useEffect, useRef, useState } from 'react'
import type { Questionnaire, Section } from '#core/questionnaire/localize.ts'
import { aimAt, takeAim } from '#state/aim.ts'
import { useAssessment } from '#state/assessment.ts'
import { Link, useGo } from '#ui/link.tsx'
import { paths } from '#ui/paths.ts'
import { useWords } from '#ui/words-context.tsx'
import { useAnnouncer } from './announcer.ts'
import { useCardKeys } from './card-keys.ts'
import { showItem } from './jump.ts'
import { fetchPanels } from './late-panels.tsx'
import { LiveBar } from './live-bar.tsx'
import { askedItems, countsOf } from './live-score.ts'
import { MeasureTitles } from './measure-titles.ts'
import { Onwards, onwardOf } from './onwards.tsx'
import { SectionItems } from './section-items.tsx'
import { SectionList } from './section-list.tsx'
import { useMeasureTitles } from './use-measure-titles.ts'
import { type Step, useSteps, waysOn } from './use-steps.ts'
import styles from './answer.module.css'

/** One section of one questionnaire to be answered, with the live score above it. */
export function AnswerPage(props: {
  readonly questionnaireId: string
  readonly sectionId: string
}) {
  const { questionnaireId, sectionId } = props
  const questionnaires = useAssessment((desk) => desk.questionnaires)
  const questionnaire = questionnaires.find((one) => one.id === questionnaireId)
  const place = questionnaire?.sections.findIndex((one) => holds(one, sectionId)) ?? -1
  const section = questionnaire?.sections[place]
  if (!questionnaire || !section) return <NotHere />
  return (
    <SectionPage
      key={`${questionnaire.id} ${section.section}`}
      questionnaire={questionnaire}
      section={section}
      place={place}
    />
  )
}

function SectionPage(props: {
  readonly questionnaire: Questionnaire
  readonly section: Section
  readonly place: number
}) {
  const { questionnaire, section, place } = props
  const words = useWords()
  const said = words.answer.page
  const go = useGo()
  const root = useRef<HTMLDivElement>(null)
  const [isListOpen, setListOpen] = useState(false)
  const titles = useMeasureTitles()
  const assessmentId = useAssessment((desk) => desk.assessment?.id ?? '')
  const steps = useSteps(`${questionnaire.id} ${section.section}`)
  const here = steps.findIndex(
    (step) => step.questionnaireId === questionnaire.id && step.sectionId === section.section,
  )
  const own = steps
    .filter((step) => step.questionnaireId === questionnaire.id)
    .map((step) => step.sectionId)
  const pathTo = (step: Step | undefined): string | null =>
    step ? paths.answer(assessmentId, step.questionnaireId, step.sectionId) : null
  const { next, nextOpen } = waysOn(steps, here)
  const ways = {
    back: pathTo(steps[here - 1]),
    next: pathTo(next),
    nextOpen: pathTo(nextOpen),
    results: paths.results(assessmentId),
  }

  const { announce, region } = useAnnouncer()
  useComingAndGoing(questionnaire.id, announce)

  // The item asked for from another section is shown after the frame has put the keyboard on the heading.
  useEffect(fetchPanels, [])

  useEffect(() => {
    const itemId = takeAim()
    if (itemId === null) return
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => showItem(itemId)))
    return () => cancelAnimationFrame(frame)
  }, [])

  const closeList = useCallback(() => setListOpen(false), [])
  const jump = useCallback(
    (toQuestionnaire: string, itemId: string) => {
      if (showItem(itemId)) return
      const to = useAssessment
        .getState()
        .questionnaires.find((one) => one.id === toQuestionnaire)
        ?.sections.find((one) => holdsItem(one, itemId))
      if (!to) return
      aimAt(itemId)
      go(paths.answer(assessmentId, toQuestionnaire, to.section))
    },
    [go, assessmentId],
  )

  const onKeyDown = useCardKeys({
    root,
    onward: onwardOf(ways),
    next: ways.next ?? ways.results,
    back: ways.back,
    announce,
  })

  return (
    <MeasureTitles value={titles}>
      {/* The keys work while the keyboard is anywhere in this page, a click on its ground included. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions -- a shortcut for what every card's own buttons do */}
      <div ref={root} className={styles['page']} tabIndex={-1} onKeyDown={onKeyDown}>
        <LiveBar
          questionnaire={questionnaire}
          section={place}
          isListOpen={isListOpen}
          onToggleList={() => setListOpen(!isListOpen)}
          onJump={jump}
        />
        <div className={styles['columns']}>
          <div className={styles['aside']} data-open={isListOpen || undefined}>
            <SectionList
              questionnaireId={questionnaire.id}
              sectionId={section.section}
              onJump={closeList}
            />
          </div>
          <div className={styles['main']}>
            <header className={styles['head']}>
              <p className={styles['quiet']}>
                {words.common.join.bracketed(
                  questionnaire.title,
                  said.of(own.indexOf(section.section) + 1, own.length),
                )}
              </p>
              <h1 tabIndex={-1}>{section.title}</h1>
              {section.summary && <p>{section.summary}</p>}
              <p className={styles['hint']}>{said.keysHint}</p>
            </header>
            <SectionNotice questionnaireId={questionnaire.id} section={place} />
            <SectionItems questionnaire={questionnaire} section={section} />
            <WaitingNotice questionnaireId={questionnaire.id} section={place} />
            <Onwards ways={ways} />
          </div>
        </div>
        <output ref={region} className={styles['unseen']} aria-live="polite" />
      </div>
    </MeasureTitles>
  )
}

/** Why there is nothing to answer here, or that everything was said not to apply. */
function SectionNotice(props: { readonly questionnaireId: string; readonly section: number }) {
  const words = useWords()
  const said = words.answer.page
  const assessmentId = useAssessment((desk) => desk.assessment?.id ?? '')
  const notice = useAssessment((desk) => {
    const counts = countsOf(desk, props.questionnaireId, props.section)
    if (!counts) return null
    const open = counts.answered + counts['dont-know'] + counts.unanswered
    if (open > 0) return null
    if (counts['not-applicable'] > 0) return 'all-out'
    return counts.undecided > 0 ? null : 'empty'
  })
  if (notice === null) return null
  return (
    <div className={styles['notice']}>
      <h2>{notice === 'empty' ? said.emptyTitle : said.allOutTitle}</h2>
      <p>{notice === 'empty' ? said.empty : said.allOut}</p>
      {notice === 'empty' && <Link to={paths.profile(assessmentId)}>{said.toProfile}</Link>}
    </div>
  )
}

/** How many items wait for an answer to another one. */
function WaitingNotice(props: { readonly questionnaireId: string; readonly section: number }) {
  const words = useWords()
  const waiting = useAssessment(
    (desk) => countsOf(desk, props.questionnaireId, props.section)?.undecided ?? 0,
  )
  return waiting > 0 ? (
    <p className={styles['quiet']}>{words.answer.page.waiting(waiting)}</p>
  ) : null
}

/** A link that leads nowhere, or nothing chosen to answer. */
function NotHere() {
  const words = useWords()
  const said = words.answer.page
  const assessmentId = useAssessment((desk) => desk.assessment?.id ?? '')
  const [first] = useSteps()
  return (
    <div className={styles['notice']}>
      <h1 tabIndex={-1}>{first ? said.missingTitle : said.noneTitle}</h1>
      <p>{first ? said.missing : said.none}</p>
      {first ? (
        <Link to={paths.answer(assessmentId, first.questionnaireId, first.sectionId)}>
          {said.toFirst}
        </Link>
      ) : (
        <Link to={paths.profile(assessmentId)}>{said.toProfile}</Link>
      )}
    </div>
  )
}

/** Says politely how many items an answer brought or took away. */
function useComingAndGoing(questionnaireId: string, announce: (text: string) => void): void {
  const { appeared, vanished } = useWords().answer.page
  useEffect(() => {
    let before = new Set(askedItems(useAssessment.getState(), questionnaireId))
    return useAssessment.subscribe((desk, earlier) => {
      if (desk.assessment?.answers === earlier.assessment?.answers) return
      const asked = askedItems(desk, questionnaireId)
      const came = asked.filter((id) => !before.has(id)).length
      const went = before.size + came - asked.length
      if (came > 0 || went > 0) before = new Set(asked)
      const news = [came > 0 && appeared(came), went > 0 && vanished(went)].filter(Boolean)
      if (news.length > 0) announce(news.join(' '))
    })
  }, [questionnaireId, announce, appeared, vanished])
}

function holds(section: Section, sectionId: string): boolean {
  return section.section === sectionId || section.sections.some((inner) => holds(inner, sectionId))
}

function holdsItem(section: Section, itemId: string): boolean {
  return (
    section.items.some((item) => item.id === itemId) ||
    section.sections.some((inner) => holdsItem(inner, itemId))
  )
}

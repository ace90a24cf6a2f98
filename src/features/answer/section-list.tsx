import { memo } from 'react'
import type { Questionnaire, Section } from '#core/questionnaire/localize.ts'
import { useAssessment } from '#state/assessment.ts'
import { Link } from '#ui/link.tsx'
import { paths } from '#ui/paths.ts'
import { useWords } from '#ui/words-context.tsx'
import { asksAnything, countsOf, useProgress } from './live-score.ts'
import styles from './answer.module.css'

/** Every section that asks something, with its progress: the way to jump anywhere. */
export const SectionList = memo(function SectionList(props: {
  readonly questionnaireId: string
  readonly sectionId: string
  readonly onJump: () => void
}) {
  const { questionnaireId, sectionId, onJump } = props
  const questionnaires = useAssessment((desk) => desk.questionnaires)
  const words = useWords()
  return (
    <nav aria-label={words.answer.sections.label}>
      {questionnaires.map((questionnaire) => (
        <div key={questionnaire.id} className={styles['part']}>
          <p className={styles['title']}>{questionnaire.title}</p>
          <ul>
            {questionnaire.sections.map((section, place) => (
              <SectionLine
                key={section.section}
                questionnaire={questionnaire}
                section={section}
                place={place}
                isHere={questionnaire.id === questionnaireId && section.section === sectionId}
                onJump={onJump}
              />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
})

function SectionLine(props: {
  readonly questionnaire: Questionnaire
  readonly section: Section
  readonly place: number
  readonly isHere: boolean
  readonly onJump: () => void
}) {
  const { questionnaire, section, place, isHere, onJump } = props
  const words = useWords()
  const assessmentId = useAssessment((desk) => desk.assessment?.id ?? '')
  const { done, all } = useProgress(questionnaire.id, place)
  const asks = useAssessment((desk) => asksAnything(countsOf(desk, questionnaire.id, place)))
  if (!asks && !isHere) return null
  return (
    <li>
      <Link
        to={paths.answer(assessmentId, questionnaire.id, section.section)}
        className={styles['line']}
        aria-current={isHere ? 'page' : undefined}
        onClick={onJump}
      >
        <span>{section.title}</span>
        {all === 0 ? (
          <span className={styles['quiet']}>{words.answer.sections.notForYou}</span>
        ) : (
          <span className={styles['count']} data-done={done === all || undefined}>
            <span aria-hidden="true">{`${done}/${all}`}</span>
            <span className={styles['unseen']}>{words.answer.sections.progress(done, all)}</span>
          </span>
        )}
      </Link>
    </li>
  )
}

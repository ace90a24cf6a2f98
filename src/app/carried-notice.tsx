import { useEffect } from 'react'
import { isBehind } from '#core/assessment/is-behind.ts'
import { askOf } from '#core/questionnaire/ask-of.ts'
import type { Questionnaire, Section } from '#core/questionnaire/localize.ts'
import { showItem } from '#features/answer/jump.ts'
import { aimAt } from '#state/aim.ts'
import { dismissCarriedOver, useAssessment } from '#state/assessment.ts'
import { useGo } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#ui/paths.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { bringDeskForward } from './bring-forward.ts'
import { useThere } from './use-there.ts'

/** Brings answers to an earlier version of a questionnaire forward, and tells what became of them until it is dismissed. */
export function CarriedNotice() {
  const { carried } = useAllWords()
  const go = useGo()
  const { assessment, questionnaires, carriedOver } = useAssessment()
  const behind = useAssessment(isBehind)
  useEffect(() => {
    if (behind) bringDeskForward(carried.note)
  }, [behind, carried])
  const isThere = useThere()
  const newIds = carriedOver.flatMap((one) => ('to' in one && one.kind !== 'renamed' ? one.to : []))
  const place = newIds.flatMap((itemId) => placeOf(questionnaires, itemId) ?? [])[0]
  const check = (): void => {
    if (!assessment || !place || showItem(place.itemId)) return
    aimAt(place.itemId)
    go(paths.answer(assessment.id, place.questionnaireId, place.sectionId))
  }
  const told = carried.tell(carriedOver, (itemId) => askOf(questionnaires, itemId))
  if (told.length === 0) return null
  return (
    <Notice
      onDismiss={dismissCarriedOver}
      {...(place && { action: { label: carried.check, onAct: check } })}
    >
      {isThere ? [carried.title, ...told.map((one) => `· ${one}`)].join('\n') : undefined}
    </Notice>
  )
}

type Place = {
  readonly itemId: string
  readonly questionnaireId: string
  readonly sectionId: string
}

/** The page an item is answered on. */
function placeOf(questionnaires: readonly Questionnaire[], itemId: string): Place | null {
  for (const { id, sections } of questionnaires) {
    const section = sections.find((one) => holdsItem(one, itemId))
    if (section) return { itemId, questionnaireId: id, sectionId: section.section }
  }
  return null
}

function holdsItem(section: Section, itemId: string): boolean {
  return (
    section.items.some((item) => item.id === itemId) ||
    section.sections.some((inner) => holdsItem(inner, itemId))
  )
}

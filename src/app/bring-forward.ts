import { bringForward } from '#core/assessment/bring-forward.ts'
import type { NoteOf } from '#core/assessment/carried-over.ts'
import type { Language } from '#core/language.ts'
import { takeForward, useAssessment } from '#state/assessment.ts'
import { loadWords } from '#words/load-words.ts'

/** Brings the answers on the desk to the present versions of their questionnaires. */
export function bringDeskForward(noteOf: NoteOf): void {
  const { assessment, questionnaires } = useAssessment.getState()
  if (!assessment) return
  const forward = bringForward(assessment, questionnaires, noteOf)
  if (forward.assessment !== assessment) takeForward(forward.assessment, forward.happened)
}

/** The same with its notes in a language, once they are here. */
export async function forwardIn(language: Language): Promise<() => void> {
  const { carried } = await loadWords(language)
  return () => bringDeskForward(carried.note)
}

import { createElement } from 'react'
import { checklistTicket, readChecklist } from '#core/checklist/read-checklist.ts'
import type { PdfContents } from '#core/exchange/pdf-contents.ts'
import { platform } from '#state/platform.ts'
import { tellChecklist } from '#state/read-checklist.ts'
import { useSettings } from '#state/settings.ts'
import { paths } from '#ui/paths.ts'
import { troubleText } from '#words/checklist-trouble.ts'
import { loadWords } from '#words/load-words.ts'
import { keep, type Outcome } from './assessment-moves.ts'
import { FlatNotice } from './flat-notice.tsx'

/**
 * Opens a checklist that was filled in on screen, as a new assessment: none that is here is overwritten. Rejects where
 * texts it needs do not arrive.
 */
export async function openChecklist({
  attachments,
  fields,
  hasFields,
}: PdfContents): Promise<Outcome> {
  const ticket = checklistTicket(attachments)
  if (!ticket) return { kind: 'problem', problem: { kind: 'file-not-ours' } }
  if (!ticket.ok) return { kind: 'problem', problem: ticket.problem }
  if (!hasFields) return { kind: 'file', show: (props) => createElement(FlatNotice, props) }
  const { language } = useSettings.getState()
  const [words, questionnaires] = await Promise.all([
    loadWords(language),
    platform().loadQuestionnaires(
      ticket.value.questionnaires.map(({ id }) => id),
      language,
    ),
  ])
  const { assessment, ...news } = readChecklist(ticket.value, fields, questionnaires, {
    id: platform().newId(),
    at: platform().now(),
    noteOf: words.carried.note,
    noteOfTrouble: (trouble) => words.checklist.trouble.note(troubleText(trouble, words)),
  })
  const kept = await keep(assessment)
  if (kept.kind !== 'opened') return kept
  const answers = [...assessment.answers.values()].filter(({ state }) => state !== 'unanswered')
  tellChecklist({ ...news, id: kept.id, answers: answers.length })
  return { ...kept, at: paths.enter(kept.id) }
}

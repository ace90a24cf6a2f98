import { appVersion } from '#core/app-version.ts'
import { ticketOf } from '#core/checklist/compose-checklist.ts'
import { checklistFormat } from '#core/checklist/schema.ts'
import { besideBlocks } from './beside-blocks.ts'
import { checklistBlocks } from './checklist-blocks.ts'
import type { Spoken } from './checklist-fields.ts'
import { drawDocument, type DrawingProgress, type DrawnDocument } from './draw-document.ts'
import type { ReportTools } from './draw-report.ts'

/**
 * Draws a blank checklist as a PDF that can be filled in with any reader and read back. The same checklist, words and
 * tools give the same bytes.
 */
export function drawChecklist(
  first: Spoken,
  second: Spoken | null,
  tools: ReportTools,
  onProgress?: (progress: DrawingProgress) => void,
): DrawnDocument {
  const { checklist, words } = first
  const { checklistPrint: say, common, print } = words
  const name = checklist.profile?.name.trim() ?? ''
  const blocks = checklistBlocks(first, second)
  return drawDocument(
    second
      ? besideBlocks(
          blocks,
          // The forms hold both languages already.
          checklistBlocks(second, null).filter(({ kind }) => kind !== 'form'),
          second.checklist.language,
        )
      : blocks,
    {
      faces: tools.faces,
      subset: tools.subset,
      title: name ? `${say.title} · ${name}` : say.title,
      author: print.author,
      subject: say.subject,
      keywords: say.keywords,
      language: checklist.language,
      createdAt: new Date(tools.now),
      runningHead: name ? say.runningHeadOf(name) : say.runningHead,
      runningFoot: say.foot(common.format.date(checklist.date), appVersion),
      pageLabel: print.page,
      quick: true,
      saveFile: {
        name: `${checklistFormat}.json`,
        mime: 'application/json',
        description: say.attachment,
        text: JSON.stringify(ticketOf(checklist)),
      },
    },
    onProgress,
  )
}

import type { ChecklistOrder, MadePdf, PrintOrder, Stamped } from '#core/report/drawing.ts'
import { loadWords } from '#words/load-words.ts'
import { arriving } from './arriving.ts'
import { type DrawingTools, drawOrders } from './answer-orders.ts'
import { type ComposedPrint, composePrint } from './compose-print.ts'
import { drawChecklist } from './draw-checklist.ts'
import { drawReport } from './draw-report.ts'
import { everyText } from './every-text.ts'
import { needsFullFont } from './font-coverage.ts'
import { fullFontNeeded } from './full-font-needed.ts'

/* Composes and draws one report, or draws one blank checklist. */

type ReadyPrint = Stamped<ComposedPrint & Pick<PrintOrder, 'format'>>

drawOrders<Stamped<PrintOrder | ChecklistOrder>, ReadyPrint | Stamped<ChecklistOrder>>({
  prepare: async (order) =>
    'checklist' in order
      ? order
      : { ...(await composePrint(order, order.now)), format: order.format, now: order.now },
  needsFullFont: (prepared, common, full) =>
    'checklist' in prepared
      ? needsFullFont(everyText([prepared.checklist, prepared.second]), common, full)
      : fullFontNeeded(prepared, common, full),
  draw: (prepared, tools) =>
    'checklist' in prepared ? drawBlank(prepared, tools) : drawPrint(prepared, tools),
})

async function drawPrint(
  { report, words, beside, saveFile, format, now }: ReadyPrint,
  { faces, openSubset, onProgress }: DrawingTools,
): Promise<MadePdf> {
  if (format === 'docx') {
    const { writeReport } = await arriving(import('./write-report.ts'))
    return await writeReport(report, words, { faces, now }, { beside, onProgress })
  }
  const tools = { faces, subset: await openSubset(), now }
  return drawReport(report, words, tools, { beside, saveFile, onProgress })
}

async function drawBlank(
  { checklist, second, now }: Stamped<ChecklistOrder>,
  { faces, openSubset, onProgress }: DrawingTools,
): Promise<MadePdf> {
  return drawChecklist(
    { checklist, words: await arriving(loadWords(checklist.language)) },
    second && { checklist: second, words: await arriving(loadWords(second.language)) },
    { faces, subset: await openSubset(), now },
    onProgress,
  )
}

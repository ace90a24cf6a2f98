import type {
  ChecklistOrder,
  DrawReply,
  DrawRequest,
  FontFiles,
  MadePdf,
  PrintOrder,
} from '#core/report/drawing.ts'
import { loadWords } from '#words/load-words.ts'
import { drawChecklist } from './draw-checklist.ts'
import type { DrawingProgress } from './draw-document.ts'
import { drawReport, type ReportTools } from './draw-report.ts'
import { fullFontNeeded } from './full-font-needed.ts'
import { readFont } from './read-font.ts'
import { openSubsetter } from './subset-font.ts'

/* Draws one report, or one blank checklist. The page that wants it no more ends this worker. */

type DrawOrder = Extract<DrawRequest, { kind: 'draw' }>

let order: DrawOrder | null = null

addEventListener('message', ({ data }: MessageEvent<DrawRequest>) => {
  if (data.kind === 'draw') {
    order = data
    void begin(data)
  } else if (order) {
    void draw(order, data.fonts)
  }
})

async function begin(request: DrawOrder): Promise<void> {
  const { common, full } = request
  try {
    if (await fullFontNeeded(request.order, common, full)) say({ kind: 'needs-full-fonts' })
    else await draw(request, request.fonts)
  } catch (error) {
    fail(error)
  }
}

function fail(error: unknown): void {
  say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
}

function say(reply: DrawReply, transfer: Transferable[] = []): void {
  postMessage(reply, { transfer })
}

async function draw(request: DrawOrder, fonts: FontFiles): Promise<void> {
  try {
    const { order: print, now } = request
    const tools: ReportTools = {
      faces: {
        regular: readFont(new Uint8Array(fonts.regular)),
        bold: readFont(new Uint8Array(fonts.bold)),
      },
      subset: await openSubsetter(new Uint8Array(request.subsetWasm)),
      now,
    }
    const pdf = await ('checklist' in print ? checklistOf(print, tools) : reportOf(print, tools))
    say({ kind: 'done', pdf }, [pdf.bytes.buffer])
  } catch (error) {
    fail(error)
  }
}

async function reportOf(
  { report, second, saveFile, format }: PrintOrder,
  tools: ReportTools,
): Promise<MadePdf> {
  const words = await loadWords(report.language)
  const beside = second && { report: second, words: await loadWords(second.language) }
  if (format === 'docx') {
    const { writeReport } = await import('./write-report.ts')
    return await writeReport(report, words, tools, { beside, onProgress })
  }
  return drawReport(report, words, tools, { beside, saveFile, onProgress })
}

async function checklistOf(
  { checklist, second }: ChecklistOrder,
  tools: ReportTools,
): Promise<MadePdf> {
  return drawChecklist(
    { checklist, words: await loadWords(checklist.language) },
    second && { checklist: second, words: await loadWords(second.language) },
    tools,
    onProgress,
  )
}

function onProgress({ share, pages }: DrawingProgress): void {
  say({ kind: 'progress', share, pages })
}

import type { DrawReply, DrawRequest, FontFiles } from '#core/report/drawing.ts'
import { loadWords } from '#words/load-words.ts'
import { drawReport } from './draw-report.ts'
import { everyText } from './every-text.ts'
import { needsFullFont } from './font-coverage.ts'
import { readFont } from './read-font.ts'
import { openSubsetter } from './subset-font.ts'

/* Draws one report. The page that wants it no more ends this worker. */

type DrawOrder = Extract<DrawRequest, { kind: 'draw' }>

let order: DrawOrder | null = null

addEventListener('message', ({ data }: MessageEvent<DrawRequest>) => {
  if (data.kind === 'draw') {
    order = data
    if (needsFullFont(everyText(data.order), data.common, data.full)) {
      say({ kind: 'needs-full-fonts' })
    } else {
      void draw(data, data.fonts)
    }
  } else if (order) {
    void draw(order, data.fonts)
  }
})

function say(reply: DrawReply, transfer: Transferable[] = []): void {
  postMessage(reply, { transfer })
}

async function draw(request: DrawOrder, fonts: FontFiles): Promise<void> {
  try {
    const { order: print, now } = request
    const { report, second, saveFile } = print
    const pdf = drawReport(
      report,
      await loadWords(report.language),
      {
        faces: {
          regular: readFont(new Uint8Array(fonts.regular)),
          bold: readFont(new Uint8Array(fonts.bold)),
        },
        subset: await openSubsetter(new Uint8Array(request.subsetWasm)),
        now,
      },
      {
        beside: second && { report: second, words: await loadWords(second.language) },
        saveFile,
        onProgress: ({ share, pages }) => say({ kind: 'progress', share, pages }),
      },
    )
    say({ kind: 'done', pdf }, [pdf.bytes.buffer])
  } catch (error) {
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
}

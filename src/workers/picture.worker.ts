import type { FontFiles } from '#core/report/drawing.ts'
import type { PictureReply, PictureRequest } from '#core/report/picture.ts'
import { loadWords, type Words } from '#words/load-words.ts'
import { drawPng, drawSvg } from './draw-picture.ts'
import { everyText } from './every-text.ts'
import { needsFullFont } from './font-coverage.ts'
import { composePicture, type Picture } from './picture.ts'
import { readFont } from './read-font.ts'
import { openSubsetter } from './subset-font.ts'

/* Draws one chart of a report as a picture. */

type DrawRequest = Extract<PictureRequest, { kind: 'draw' }>
type Ready = { readonly request: DrawRequest; readonly picture: Picture }

let ready: Ready | null = null

addEventListener('message', ({ data }: MessageEvent<PictureRequest>) => {
  if (data.kind === 'draw') void begin(data)
  else if (ready) void draw(ready, data.fonts)
})

function say(reply: PictureReply, transfer: Transferable[] = []): void {
  postMessage(reply, { transfer })
}

async function begin(request: DrawRequest): Promise<void> {
  await attempt(async () => {
    const { order, common, full, fonts } = request
    const words: Words = await loadWords(order.report.language)
    const picture = composePicture(order, words)
    ready = { request, picture }
    if (picture.charts.length === 0) say({ kind: 'nothing-to-draw' })
    else if (needsFullFont(everyText(picture), common, full)) say({ kind: 'needs-full-fonts' })
    else await draw(ready, fonts)
  })
}

async function draw({ request, picture }: Ready, fonts: FontFiles): Promise<void> {
  await attempt(async () => {
    const { report, format } = request.order
    const tools = {
      faces: {
        regular: readFont(new Uint8Array(fonts.regular)),
        bold: readFont(new Uint8Array(fonts.bold)),
      },
      language: report.language,
      color: report.look.color,
    }
    const bytes =
      format === 'png'
        ? drawPng(picture, tools).bytes
        : new TextEncoder().encode(
            drawSvg(picture, tools, await openSubsetter(new Uint8Array(request.subsetWasm))),
          )
    say({ kind: 'done', bytes }, [bytes.buffer])
  })
}

async function attempt(act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
}

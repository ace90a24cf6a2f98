import type {
  DrawingSupplies,
  DrawReply,
  DrawRequest,
  FontFiles,
  MadePdf,
  SheetsOrder,
} from '#core/report/drawing.ts'
import { hasNotArrived } from './arriving.ts'
import type { Coverage } from './font-coverage.ts'
import type { Faces } from './paper.ts'
import { readFont } from './read-font.ts'
import { openSubsetter, type SubsetFont } from './subset-font.ts'

/** What an order is drawn with. */
export type DrawingTools = {
  readonly faces: Faces
  /** Opened only where fonts are cut. */
  readonly openSubset: () => Promise<SubsetFont>
  readonly onProgress: (progress: { readonly share: number; readonly pages: number }) => void
}

/** How a worker draws orders of a kind. */
export type Drawing<Order, Prepared> = {
  /** What is to be drawn; null where there is nothing to draw. */
  readonly prepare: (order: Order) => Promise<Prepared | null>
  /** Whether any of it is in the full font alone. */
  readonly needsFullFont: (prepared: Prepared, common: Coverage, full: Coverage) => boolean
  readonly draw: (prepared: Prepared, tools: DrawingTools) => Promise<MadePdf>
}

/** Draws the one order this worker is sent, with the full fonts where it takes them; who wants it no more ends the worker. */
export function drawOrders<Order, Prepared>({
  prepare,
  needsFullFont,
  draw,
}: Drawing<Order, Prepared>): void {
  let drawWith: ((fonts: FontFiles) => Promise<void>) | null = null
  const begin = async (order: Order, supplies: DrawingSupplies): Promise<void> => {
    const prepared = await prepare(order)
    if (prepared === null) {
      reply({ kind: 'nothing-to-draw' })
      return
    }
    const { fonts: ownFonts, common, full, subsetWasm } = supplies
    drawWith = async (fonts) => {
      const made = await draw(prepared, {
        faces: {
          regular: readFont(new Uint8Array(fonts.regular)),
          bold: readFont(new Uint8Array(fonts.bold)),
        },
        openSubset: () => openSubsetter(new Uint8Array(subsetWasm)),
        onProgress: ({ share, pages }) => reply({ kind: 'progress', share, pages }),
      })
      handOver(made)
    }
    if (needsFullFont(prepared, common, full)) reply({ kind: 'needs-full-fonts' })
    else await drawWith(ownFonts)
  }
  addEventListener('message', ({ data }: MessageEvent<DrawRequest<Order>>) => {
    void attempt(async () => {
      if (data.kind === 'full-fonts') await drawWith?.(data.fonts)
      else if (data.supplies) await begin(data.order, data.supplies)
    })
  })
}

/** Writes the one spreadsheet this worker is sent, which takes no fonts. */
export function writeOrders(write: (order: SheetsOrder) => Promise<Uint8Array<ArrayBuffer>>): void {
  addEventListener('message', ({ data }: MessageEvent<DrawRequest<SheetsOrder>>) => {
    if (data.kind !== 'draw') return
    void attempt(async () => {
      handOver({ bytes: await write(data.order), pages: 0, missing: [] })
    })
  })
}

function reply(message: DrawReply, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}

function handOver(made: MadePdf): void {
  reply({ kind: 'done', made }, [made.bytes.buffer])
}

async function attempt(act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    reply(
      hasNotArrived(error)
        ? { kind: 'missing' }
        : { kind: 'failed', reason: error instanceof Error ? error.message : String(error) },
    )
  }
}

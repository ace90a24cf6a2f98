import type { PictureOrder } from '#core/report/picture.ts'
import { loadWords } from '#words/load-words.ts'
import { drawOrders } from './answer-orders.ts'
import { arriving } from './arriving.ts'
import { drawPng, drawSvg } from './draw-picture.ts'
import { everyText } from './every-text.ts'
import { needsFullFont } from './font-coverage.ts'
import { composePicture, type Picture } from './picture.ts'

/* Draws one chart of a report as a picture. */

type Prepared = { readonly order: PictureOrder; readonly picture: Picture }

drawOrders<PictureOrder, Prepared>({
  prepare: async (order) => {
    const picture = composePicture(order, await arriving(loadWords(order.report.language)))
    return picture.charts.length > 0 ? { order, picture } : null
  },
  needsFullFont: ({ picture }, common, full) => needsFullFont(everyText(picture), common, full),
  draw: async ({ order, picture }, { faces, openSubset }) => {
    const { language, look } = order.report
    const tools = { faces, language, color: look.color }
    const bytes =
      order.format === 'png'
        ? drawPng(picture, tools).bytes
        : new TextEncoder().encode(drawSvg(picture, tools, await openSubset()))
    return { bytes, pages: 0, missing: [] }
  },
})

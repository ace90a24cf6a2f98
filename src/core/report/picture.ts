import type { FontFiles } from '#core/report/drawing.ts'
import type { Report } from '#core/report/report.ts'

/** The charts of a report that can be had as pictures. */
export type PictureSubject = 'radar' | 'bars' | 'heat-map' | 'importance' | 'curve' | 'gantt'

/** The kinds of picture files. */
export type PictureFormat = 'svg' | 'png'

/** What is to be drawn as a picture: a chart of a report, under a title and with what it shows in words. */
export type PictureOrder = {
  readonly report: Report
  readonly subject: PictureSubject
  readonly format: PictureFormat
  readonly title: string
  readonly finding: string
}

/** What the page sends to the worker that draws pictures: first the order with the common fonts, the full ones when asked. */
export type PictureRequest =
  | {
      readonly kind: 'draw'
      readonly order: PictureOrder
      readonly fonts: FontFiles
      /** What the common and the full fonts cover: ascending code point ranges, first and last in turn. */
      readonly common: readonly number[]
      readonly full: readonly number[]
      /** The module that cuts fonts down to the characters used. */
      readonly subsetWasm: ArrayBuffer
    }
  | { readonly kind: 'full-fonts'; readonly fonts: FontFiles }

/** What that worker sends back. */
export type PictureReply =
  | { readonly kind: 'needs-full-fonts' }
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'nothing-to-draw' }
  | { readonly kind: 'failed'; readonly reason: string }

/** Why there is no picture. */
export type PictureProblem =
  | { readonly kind: 'picture-fonts-missing' }
  | { readonly kind: 'picture-empty' }
  | { readonly kind: 'picture-failed'; readonly reason: string }

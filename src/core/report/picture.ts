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

/** Why there is no picture. */
export type PictureProblem =
  | { readonly kind: 'picture-fonts-missing' }
  | { readonly kind: 'picture-empty' }
  | { readonly kind: 'picture-failed'; readonly reason: string }

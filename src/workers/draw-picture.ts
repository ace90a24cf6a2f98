import type { Language } from '#core/language.ts'
import type { FigureBlock } from './blocks.ts'
import type { Canvas } from './canvas.ts'
import {
  chartFrameMm,
  chartRowHeights,
  drawableChart,
  drawChart,
  sliceChart,
} from './draw-chart.ts'
import { drawRuns } from './draw-lines.ts'
import { type GlyphStencils, openGlyphStencils } from './glyph-stencils.ts'
import { STYLE, type TextStyle } from './look.ts'
import { paletteFrom } from './palette.ts'
import type { Faces } from './paper.ts'
import type { Picture } from './picture.ts'
import { openPngSurface } from './png-surface.ts'
import type { SubsetFont } from './subset-font.ts'
import type { Surface } from './surface.ts'
import { openSvgSurface } from './svg-surface.ts'
import { openTypesetter, type Typesetter } from './typesetter.ts'

/** As wide as the text of a page, so that a chart looks as it does there. */
const WIDTH_MM = 162
const MARGIN_MM = 6
const GAP_MM = 4

/** As fine as print for a picture of its own; in a document of many, as fine as Word keeps pictures by itself. */
const dotsPerInch = { alone: 300, inDocument: 220 } as const

/** What pictures are drawn with. */
export type PictureTools = {
  readonly faces: Faces
  /** The characters as stencils, where several pictures are drawn; opened anew otherwise. */
  readonly stencils?: GlyphStencils
  readonly language: Language
  /** The brand colour (`#rrggbb`); null for ours. */
  readonly color: string | null
}

/** A picture file, and its size on paper. */
export type PngPicture = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly widthMm: number
  readonly heightMm: number
}

/** A picture as an SVG file: text stays text, and looks right wherever the font is missing. */
export function drawSvg(picture: Picture, tools: PictureTools, subset: SubsetFont): string {
  const { faces, language } = tools
  const type = openType(tools)
  const plan = layOut(picture, type)
  const surface = openSvgSurface(WIDTH_MM + 2 * MARGIN_MM, plan.heightMm + 2 * MARGIN_MM, faces, {
    subset,
    language,
  })
  drawPlan(plan, surface, type, MARGIN_MM)
  return surface.finish(picture.title, picture.description)
}

/** A picture as a PNG file. */
export function drawPng(picture: Picture, tools: PictureTools): PngPicture {
  const type = openType(tools)
  const plan = layOut(picture, type)
  return drawDots(plan, type, tools, {
    ...picture,
    dotsPerInch: dotsPerInch.alone,
    widthMm: WIDTH_MM,
    margin: MARGIN_MM,
  })
}

/**
 * A chart alone as PNG files, as wide as the text they stand in; one with more rows than a page holds is parted, axis and
 * legend repeated, as on paper.
 */
export function drawChartPngs(
  figure: Pick<FigureBlock, 'chart' | 'heightMm' | 'alt'>,
  { widthMm, mostMm }: { readonly widthMm: number; readonly mostMm: number },
  tools: PictureTools,
): PngPicture[] {
  const type = openType(tools)
  const chart = drawableChart(figure.chart)
  const frame = chartFrameMm(chart)
  const rows = chartRowHeights({ paper: nowhere, type }, chart, widthMm, figure.heightMm)
  const pictures: PngPicture[] = []
  let from = 0
  while (from < rows.length) {
    let heightMm = frame + (rows[from] ?? 0)
    let to = from + 1
    while (to < rows.length && heightMm + (rows[to] ?? 0) <= mostMm) heightMm += rows[to++] ?? 0
    const part = sliceChart(chart, from, to)
    const draw = (canvas: Canvas, x: number, y: number): void =>
      drawChart(canvas, part, { x, y, width: widthMm, height: heightMm })
    pictures.push(
      drawDots({ heightMm, parts: [{ heightMm, draw }] }, type, tools, {
        dotsPerInch: dotsPerInch.inDocument,
        widthMm,
        margin: 0,
        title: '',
        description: figure.alt,
      }),
    )
    from = to
  }
  return pictures
}

function drawDots(
  plan: Plan,
  type: Typesetter,
  { faces, stencils }: PictureTools,
  {
    dotsPerInch: density,
    widthMm,
    margin,
    title,
    description,
  }: {
    readonly dotsPerInch: number
    readonly widthMm: number
    readonly margin: number
    readonly title: string
    readonly description: string
  },
): PngPicture {
  const [width, height] = [widthMm + 2 * margin, plan.heightMm + 2 * margin]
  const surface = openPngSurface(
    width,
    height,
    density,
    faces,
    stencils ?? openGlyphStencils(faces),
  )
  drawPlan(plan, surface, type, margin)
  return { bytes: surface.finish(title, description), widthMm: width, heightMm: height }
}

function openType({ faces, language, color }: PictureTools): Typesetter {
  return openTypesetter(faces, language === 'en', paletteFrom(color))
}

type Plan = {
  readonly heightMm: number
  readonly parts: readonly {
    readonly heightMm: number
    readonly draw: (canvas: Canvas, x: number, y: number) => void
  }[]
}

/** Everything in a picture, one below the other. */
function layOut({ title, charts, foot }: Picture, type: Typesetter): Plan {
  const text = (words: string, style: TextStyle, below: number): Plan['parts'] => {
    if (words === '') return []
    const set = type.set(words, WIDTH_MM, style)
    const draw = ({ paper }: Canvas, x: number, y: number): void =>
      drawRuns(paper, set, set.lines, x, y)
    return [{ heightMm: set.heightMm + below, draw }]
  }
  // Rows are measured with the type alone, on no surface.
  const measuring = { paper: nowhere, type }
  const parts = [
    ...text(title, STYLE.heading2, GAP_MM / 2),
    ...charts.flatMap(({ heading, figure }): Plan['parts'] => {
      const chart = drawableChart(figure.chart)
      const rows = chartRowHeights(measuring, chart, WIDTH_MM, figure.heightMm)
      const height = rows.reduce((sum, mm) => sum + mm, chartFrameMm(chart))
      return [
        ...(heading === null ? [] : text(heading, STYLE.heading3, GAP_MM / 4)),
        {
          heightMm: height + GAP_MM,
          draw: (canvas, x, y) => drawChart(canvas, chart, { x, y, width: WIDTH_MM, height }),
        },
      ]
    }),
    ...text(foot, STYLE.caption, 0),
  ]
  return { parts, heightMm: parts.reduce((sum, { heightMm }) => sum + heightMm, 0) }
}

function drawPlan({ parts }: Plan, surface: Surface, type: Typesetter, margin: number): void {
  let y = margin
  for (const { heightMm, draw } of parts) {
    draw({ paper: surface, type }, margin, y)
    y += heightMm
  }
}

const nothing = (): void => {}

const nowhere: Surface = {
  text: nothing,
  line: nothing,
  rectangle: nothing,
  polygon: nothing,
  circle: nothing,
}

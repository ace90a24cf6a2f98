import { jsPDF } from 'jspdf'
import { type AttachedFile, creators } from '#core/report/drawing.ts'
import { writeAttachedFile } from './attached-file.ts'
import {
  type FileDescription,
  type FileObject,
  type LinkArea,
  type LinkTarget,
  type ObjectWriter,
  type OutlineEntry,
  type Place,
  writeLinks,
  writeMetadata,
  writeOutline,
} from './document-objects.ts'
import { embedFont, type FontWriter, trackFontUse } from './embed-font.ts'
import { type FieldArea, writeForm } from './form-fields.ts'
import { deflateQuickly, packFile } from './pack-file.ts'
import { fromLeft, fromTop, pdfDate, printable, short } from './pdf-syntax.ts'
import type { Face } from './read-font.ts'
import type { MarkedContent, StructureElement } from './structure.ts'
import type { SubsetFont } from './subset-font.ts'
import { writeStructure } from './write-structure.ts'

declare module 'jspdf' {
  // The parts of jsPDF that its own plug-ins use and its types leave out (4.2.1, pinned).
  interface jsPDF {
    readonly __private__: {
      write(line: string): unknown
      setPdfVersion(version: string): void
      newAdditionalObject(): { readonly objId: number; content: string }
      setCustomOutputDestination(lines: string[]): void
      resetCustomOutputDestination(): void
    }
  }
}

/** Both weights of the report's typeface. */
export interface Faces {
  readonly regular: Face
  readonly bold: Face
}

/** What a document is drawn with, and what the file says about itself. */
export interface PaperSetup extends FileDescription {
  /** The characters met most often, which are written in the fewest bytes. */
  readonly common?: readonly number[]
  readonly faces: Faces
  readonly subset: SubsetFont
  /** What the file carries along; nothing unless it is given. */
  readonly saveFile?: AttachedFile | null
  /** Written sooner, in somewhat more bytes. */
  readonly quick?: boolean
  /** Whether it goes to readers outside, so that whoever opens it learns why it carries nothing. */
  readonly isOutward?: boolean
}

/** How a shape is painted. */
export interface Paint {
  readonly fill?: string
  readonly stroke?: string
  readonly lineMm?: number
  /** Dash and gap in millimetres. */
  readonly dashMm?: readonly number[]
}

/** A point, in millimetres from the upper left corner of the page. */
export type Point = readonly [xMm: number, yMm: number]

/** A picture file. */
export interface Picture {
  readonly mime: 'image/png' | 'image/jpeg'
  readonly base64: string
}

/** How a run of text is set. */
export interface TextSetting {
  readonly sizePt: number
  readonly bold: boolean
  readonly color: string
  /** Extra room after each character, in points. */
  readonly spacingPt?: number
  /** Places in the text of marks that are set narrow. */
  readonly narrow?: ReadonlySet<number>
}

/** Sheets to draw on: millimetres from the upper left, all text in real fonts, all content in a logical structure. */
export interface Paper {
  readonly root: StructureElement
  page(): number
  pageCount(): number
  addPage(): void
  turnTo(page: number): void
  text(text: string, baseline: Point, setting: TextSetting): void
  line(from: Point, to: Point, paint: Paint): void
  rectangle(x: number, y: number, width: number, height: number, paint: Paint): void
  polygon(points: readonly Point[], paint: Paint): void
  circle(center: Point, radius: number, paint: Paint): void
  /** A picture, scaled to the box; transparency is kept. */
  image(picture: Picture, x: number, y: number, width: number, height: number): void
  /** Content drawn inside belongs to an element. */
  mark(element: StructureElement, draw: () => void): void
  /** Content drawn inside is decoration or repetition and is not read aloud. */
  decorate(draw: () => void): void
  /** Makes an area lead somewhere; the element holds the link for readers that see no area. */
  link(
    element: StructureElement,
    x: number,
    y: number,
    width: number,
    height: number,
    target: LinkTarget,
    label: string,
  ): void
  /** Makes an area a field to fill in, or one button of it. */
  field(area: Omit<FieldArea, 'page'>): void
  /** Names a place that links can lead to. */
  name(place: string, y: number): void
  /** The page of a named place. */
  pageOf(place: string): number
  /** Adds an entry to the outline (bookmarks); level 1 is the highest. */
  outline(level: number, title: string, y: number): void
  /** The finished file. The paper cannot be used afterwards. */
  finish(): Uint8Array<ArrayBuffer>
}

interface FontEntry {
  readonly id: string
  objectNumber: number
  isAlreadyPutted: boolean
}

const colors = new Map<string, string>()
function rgb(color: string): string {
  const known = colors.get(color)
  if (known) return known
  const channels = [1, 3, 5].map((at) => short(Number.parseInt(color.slice(at, at + 2), 16) / 255))
  const operands = channels.join(' ')
  colors.set(color, operands)
  return operands
}

/** The dictionary of all fonts and pictures, which jsPDF makes second, after that of the pages. */
const RESOURCES = 2

/** A stable file identifier: the same report drawn twice is the same file. */
function fileId(seed: string): string {
  const parts = [0x811c9dc5, 0x1b873593, 0xcc9e2d51, 0x85ebca6b].map((start) => {
    let hash = start
    for (let i = 0; i < seed.length; i += 1) {
      hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193) >>> 0
    }
    return hash.toString(16).padStart(8, '0')
  })
  return parts.join('')
}

/** Opens a new document of A4 sheets with its first page. */
export function openPaper(setup: PaperSetup): Paper {
  const pdf = new jsPDF({
    unit: 'mm',
    format: 'a4',
    // Deflated once and well, when the file is packed.
    compress: false,
    putOnlyUsedFonts: true,
    // Lines to a tenth of a point, less than any eye tells apart.
    floatPrecision: 1,
  })
  const { __private__: raw } = pdf
  const common = setup.common ?? []
  const uses = {
    regular: trackFontUse(setup.faces.regular, common),
    bold: trackFontUse(setup.faces.bold, common),
  }
  const root: StructureElement = { role: 'Document', kids: [] }
  const owners: StructureElement[][] = []
  const places = new Map<string, Place>()
  const entries: OutlineEntry[] = []
  const links: (LinkArea | FieldArea)[] = []
  const troubles: unknown[] = []

  raw.setPdfVersion('1.7')
  pdf.setDocumentProperties({
    title: printable(setup.title),
    author: printable(setup.author),
    subject: printable(setup.subject),
    keywords: printable(setup.keywords.join(', ')),
    creator: setup.isOutward ? creators.outward : creators.own,
  })
  // As text, because a Date would be written in the machine's own time zone.
  pdf.setCreationDate(pdfDate(setup.createdAt))
  pdf.setFileId(fileId([setup.title, setup.author, pdfDate(setup.createdAt)].join('\n')))

  // jsPDF writes only fonts it has seen in use, so its two Helveticas are used once, on no page; our faces then take
  // their places in the resources. That spares its own text encoding, which is slow and drops characters unasked.
  const fontIds = { regular: '', bold: '' }
  raw.setCustomOutputDestination([])
  for (const weight of ['regular', 'bold'] as const) {
    pdf.setFont('helvetica', weight === 'bold' ? 'bold' : 'normal')
    fontIds[weight] = String(pdf.getFont().id)
    pdf.text('.', 0, 0)
  }
  raw.resetCustomOutputDestination()
  pdf.setPage(1)

  /** jsPDF swallows what its listeners throw and would deliver a broken file. */
  const guard = (act: () => void): void => {
    try {
      act()
    } catch (trouble) {
      troubles.push(trouble)
    }
  }
  const { events } = pdf.internal

  const objects: ObjectWriter = {
    add: () => raw.newAdditionalObject(),
    pageObject: (number) => pdf.getPageInfo(number).objId,
  }
  let annotations: FileObject[] = []
  let catalog: string[] = []

  let pagesWritten = 0
  const finishPage = (): void => {
    // All pages have their numbers by the first one; everything that refers to them is written from here.
    if (pagesWritten === 0) {
      annotations = writeLinks(objects, links, places, owners.length)
      catalog = [
        ...writeStructure(objects, root, owners, links, annotations),
        ...writeOutline(objects, entries),
        ...writeMetadata(objects, setup),
        ...(setup.saveFile ? writeAttachedFile(objects, setup.saveFile, setup.createdAt) : []),
        ...writeForm(objects, links, annotations, owners.length, {
          name: fontIds.regular,
          resources: RESOURCES,
          encode: uses.regular.encode,
        }),
      ]
    }
    pagesWritten += 1
    const here = annotations.filter((_, i) => links[i]?.page === pagesWritten)
    if (here.length > 0) {
      raw.write(`/Annots [${here.map((object) => `${object.objId} 0 R`).join(' ')}]`)
    }
    raw.write(`/StructParents ${pagesWritten - 1} /Tabs /S`)
  }
  const finishCatalog = (): void => {
    for (const line of catalog) raw.write(line)
    raw.write(`/Lang (${setup.language}) /ViewerPreferences <</DisplayDocTitle true>>`)
  }
  const finishFont = ({ font, ...writer }: FontWriter & { readonly font: FontEntry }): void => {
    const use = font.id === fontIds.bold ? uses.bold : uses.regular
    font.isAlreadyPutted = true
    font.objectNumber = embedFont(use, setup.subset, writer)
  }
  events.subscribe('putPage', () => guard(finishPage))
  events.subscribe('putCatalog', () => guard(finishCatalog))
  events.subscribe('putFont', (details: Parameters<typeof finishFont>[0]) =>
    guard(() => finishFont(details)),
  )

  let fill = ''
  let stroke = ''
  let lineMm = 0
  let dash = ''
  let font = ''
  let spaced = 0
  /** Where the last run of an open text object stands, in parts of a point; the next is placed from there. */
  let open: readonly [xHundredths: number, yTenths: number] | null = null
  const endText = (): void => {
    if (open) raw.write('ET')
    open = null
  }
  const forgetPaint = (): void => {
    fill = stroke = dash = font = ''
    lineMm = spaced = 0
  }
  const setFill = (color: string): void => {
    if (fill === color) return
    fill = color
    raw.write(`${rgb(color)} rg`)
  }
  const setPaint = (paint: Paint): 'F' | 'S' | 'DF' => {
    endText()
    if (paint.fill) setFill(paint.fill)
    if (paint.stroke) {
      if (stroke !== paint.stroke) raw.write(`${rgb((stroke = paint.stroke))} RG`)
      const width = paint.lineMm ?? 0.2
      if (lineMm !== width) pdf.setLineWidth((lineMm = width))
      const pattern = (paint.dashMm ?? []).join(' ')
      if (dash !== pattern) {
        dash = pattern
        pdf.setLineDashPattern([...(paint.dashMm ?? [])], 0)
      }
    }
    if (paint.fill) return paint.stroke ? 'DF' : 'F'
    return 'S'
  }
  const page = (): number => pdf.getCurrentPageInfo().pageNumber

  return {
    root,
    page,
    pageCount: () => pdf.getNumberOfPages(),
    addPage() {
      endText()
      pdf.addPage()
      forgetPaint()
    },
    turnTo(number) {
      endText()
      pdf.setPage(number)
      forgetPaint()
      // What stands on the page may have left its spacing behind.
      spaced = Number.NaN
    },
    text(text, [x, y], setting) {
      if (text === '') return
      setFill(setting.color)
      const weight = setting.bold ? 'bold' : 'regular'
      const face = `/${fontIds[weight]} ${short(setting.sizePt)} Tf `
      const spacing = Math.round((setting.spacingPt ?? 0) * 1000) / 1000
      const place = [
        Math.round(Number(fromLeft(x)) * 100),
        Math.round(Number(fromTop(y)) * 10),
      ] as const
      raw.write(
        (open ? '' : 'BT ') +
          (face === font ? '' : face) +
          (spacing === spaced ? '' : `${spacing} Tc `) +
          `${(place[0] - (open?.[0] ?? 0)) / 100} ${(place[1] - (open?.[1] ?? 0)) / 10} Td ` +
          `(${uses[weight].encode(text, setting.narrow)}) Tj`,
      )
      font = face
      spaced = spacing
      open = place
    },
    line([x1, y1], [x2, y2], paint) {
      setPaint(paint)
      pdf.line(x1, y1, x2, y2, 'S')
    },
    rectangle(x, y, width, height, paint) {
      pdf.rect(x, y, width, height, setPaint(paint))
    },
    polygon(points, paint) {
      const [first, ...rest] = points
      if (!first || rest.length === 0) return
      const style = setPaint(paint)
      let [atX, atY] = first
      const steps = rest.map(([x, y]) => {
        const step = [x - atX, y - atY]
        atX = x
        atY = y
        return step
      })
      pdf.lines(steps, first[0], first[1], [1, 1], style, true)
    },
    circle([x, y], radius, paint) {
      pdf.circle(x, y, radius, setPaint(paint))
    },
    image({ mime, base64 }, x, y, width, height) {
      endText()
      const format = mime === 'image/png' ? 'PNG' : 'JPEG'
      pdf.addImage(`data:${mime};base64,${base64}`, format, x, y, width, height, undefined, 'FAST')
    },
    mark(element, draw) {
      endText()
      const number = page()
      const list = (owners[number - 1] ??= [])
      const content: MarkedContent = { page: number, id: list.length }
      list.push(element)
      element.kids.push(content)
      raw.write(`/${element.role} <</MCID ${content.id}>> BDC`)
      draw()
      endText()
      raw.write('EMC')
    },
    decorate(draw) {
      endText()
      raw.write('/Artifact BMC')
      draw()
      endText()
      raw.write('EMC')
    },
    link(element, x, y, width, height, target, label) {
      element.kids.push({ link: links.length })
      links.push({ element, page: page(), x, y, width, height, target, label })
    },
    field(area) {
      area.element.kids.push({ link: links.length })
      links.push({ ...area, page: page() })
    },
    name(place, y) {
      places.set(place, { page: page(), y })
    },
    pageOf: (place) => places.get(place)?.page ?? 1,
    outline(level, title, y) {
      entries.push({ level, title, page: page(), y })
    },
    finish() {
      endText()
      const bytes = new Uint8Array(pdf.output('arraybuffer'))
      if (troubles.length > 0) throw new AggregateError(troubles, 'The report could not be written')
      return setup.quick ? packFile(bytes, deflateQuickly) : packFile(bytes)
    },
  }
}

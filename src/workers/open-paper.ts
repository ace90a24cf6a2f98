import { jsPDF } from 'jspdf'
import { creators } from '#core/report/drawing.ts'
import { writeAttachedFile } from './attached-file.ts'
import {
  type FileObject,
  type LinkArea,
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
import type { Paper, PaperSetup } from './paper.ts'
import { pdfDate, printable } from './pdf-syntax.ts'
import { openPen } from './pen.ts'
import type { MarkedContent, StructureElement } from './structure.ts'
import { writeStructure } from './write-structure.ts'

interface FontEntry {
  readonly id: string
  objectNumber: number
  isAlreadyPutted: boolean
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

  const pen = openPen(pdf)
  const page = (): number => pdf.getCurrentPageInfo().pageNumber

  return {
    root,
    page,
    pageCount: () => pdf.getNumberOfPages(),
    addPage() {
      pen.endText()
      pdf.addPage()
      pen.forget()
    },
    turnTo(number) {
      pen.endText()
      pdf.setPage(number)
      pen.forget(true)
    },
    text(text, baseline, setting) {
      if (text === '') return
      const weight = setting.bold ? 'bold' : 'regular'
      const encoded = uses[weight].encode(text, setting.narrow)
      pen.text(encoded, fontIds[weight], baseline, setting)
    },
    line([x1, y1], [x2, y2], paint) {
      pen.take(paint)
      pdf.line(x1, y1, x2, y2, 'S')
    },
    rectangle(x, y, width, height, paint) {
      pdf.rect(x, y, width, height, pen.take(paint))
    },
    polygon(points, paint) {
      const [first, ...rest] = points
      if (!first || rest.length === 0) return
      const style = pen.take(paint)
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
      pdf.circle(x, y, radius, pen.take(paint))
    },
    image({ mime, base64 }, x, y, width, height) {
      pen.endText()
      const format = mime === 'image/png' ? 'PNG' : 'JPEG'
      pdf.addImage(`data:${mime};base64,${base64}`, format, x, y, width, height, undefined, 'FAST')
    },
    mark(element, draw) {
      pen.endText()
      const number = page()
      const list = (owners[number - 1] ??= [])
      const content: MarkedContent = { page: number, id: list.length }
      list.push(element)
      element.kids.push(content)
      raw.write(`/${element.role} <</MCID ${content.id}>> BDC`)
      draw()
      pen.endText()
      raw.write('EMC')
    },
    decorate(draw) {
      pen.endText()
      raw.write('/Artifact BMC')
      draw()
      pen.endText()
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
      pen.endText()
      const bytes = new Uint8Array(pdf.output('arraybuffer'))
      if (troubles.length > 0) throw new AggregateError(troubles, 'The report could not be written')
      return setup.quick ? packFile(bytes, deflateQuickly) : packFile(bytes)
    },
  }
}

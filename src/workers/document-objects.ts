import { asBinary, fromLeft, fromTop, pdfString, printable } from './pdf-syntax.ts'
import type { StructureElement } from './structure.ts'

/** What the file says about itself. */
export interface FileDescription {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: readonly string[]
  /** BCP 47, such as zh-Hans. */
  readonly language: string
  readonly createdAt: Date
}

/** Where a link leads: a named place in the document, or an address. */
export type LinkTarget = { readonly place: string } | { readonly url: string }

/** A height on a page, in millimetres from the top. */
export interface Place {
  readonly page: number
  readonly y: number
}

/** An entry of the outline; level 1 is the highest. */
export interface OutlineEntry extends Place {
  readonly level: number
  readonly title: string
}

/** An area that leads somewhere. */
export interface LinkArea extends Place {
  readonly element: StructureElement
  readonly x: number
  readonly width: number
  readonly height: number
  readonly target: LinkTarget
  readonly label: string
}

/** An object of the file: its number, and what it will hold. */
export interface FileObject {
  readonly objId: number
  content: string
}

/** Where new objects come from, once the pages have their numbers. */
export interface ObjectWriter {
  add(): FileObject
  pageObject(page: number): number
}

/** Room above a place that a link leads to, so that it does not stick to the window's edge. */
const DESTINATION_ROOM_MM = 4

const destination = (writer: ObjectWriter, { page, y }: Place): string =>
  `[${writer.pageObject(page)} 0 R /XYZ 0 ${fromTop(Math.max(0, y - DESTINATION_ROOM_MM))} 0]`

/**
 * Writes the links' clickable areas, and reserves objects for fields; they count on from the pages in the structure's
 * parent tree.
 */
export function writeLinks(
  writer: ObjectWriter,
  links: readonly (LinkArea | (Place & { readonly field: unknown }))[],
  places: ReadonlyMap<string, Place>,
  firstKey: number,
): FileObject[] {
  return links.map((area, i) => {
    const object = writer.add()
    if ('field' in area) return object
    const { target } = area
    const corners = [
      fromLeft(area.x),
      fromTop(area.y + area.height),
      fromLeft(area.x + area.width),
      fromTop(area.y),
    ]
    const action =
      'url' in target
        ? `/A <</S /URI /URI (${encodeURI(target.url.toWellFormed()).replaceAll(/[\\()]/g, String.raw`\$&`)})>>`
        : `/Dest ${destination(writer, places.get(target.place) ?? { page: 1, y: 0 })}`
    object.content =
      `<</Type /Annot /Subtype /Link /Rect [${corners.join(' ')}] /Border [0 0 0] /F 4 ` +
      `/StructParent ${firstKey + i} /Contents ${pdfString(area.label)} ${action}>>`
    return object
  })
}

/** Writes the outline; an entry belongs to the nearest one before it that stands higher, and starts folded. */
export function writeOutline(writer: ObjectWriter, entries: readonly OutlineEntry[]): string[] {
  if (entries.length === 0) return []
  const top = writer.add()
  const own = entries.map(() => writer.add())
  const ref = (index: number): string => `${(own[index] ?? top).objId} 0 R`
  const parents: number[] = []
  const children = new Map<number, number[]>()
  /** The entries around the next one, from the outermost in. */
  const open: number[] = []
  for (const [i, { level }] of entries.entries()) {
    while ((entries[open.at(-1) ?? -1]?.level ?? 0) >= level) open.pop()
    const parent = open.at(-1) ?? -1
    parents.push(parent)
    const siblings = children.get(parent)
    if (siblings) siblings.push(i)
    else children.set(parent, [i])
    open.push(i)
  }
  const family = (parent: number): string => {
    const theirs = children.get(parent) ?? []
    const first = theirs.at(0)
    const last = theirs.at(-1)
    if (first === undefined || last === undefined) return ''
    const count = parent < 0 ? theirs.length : -theirs.length
    return `/First ${ref(first)} /Last ${ref(last)} /Count ${count}`
  }
  /** How many siblings each entry comes after. */
  const positions = new Map(
    [...children.values()].flatMap((list) => list.map((i, at) => [i, at] as const)),
  )
  for (const [i, entry] of entries.entries()) {
    const parent = parents[i] ?? -1
    const siblings = children.get(parent) ?? []
    const position = positions.get(i) ?? 0
    const before = position > 0 ? siblings[position - 1] : undefined
    const after = siblings[position + 1]
    const object = own[i] ?? top
    object.content =
      `<</Title ${pdfString(entry.title)} /Parent ${ref(parent)} ` +
      (before === undefined ? '' : `/Prev ${ref(before)} `) +
      (after === undefined ? '' : `/Next ${ref(after)} `) +
      `/Dest ${destination(writer, entry)} ${family(i)}>>`
  }
  top.content = `<</Type /Outlines ${family(-1)}>>`
  return [`/Outlines ${top.objId} 0 R`, '/PageMode /UseOutlines']
}

const xml = (text: string): string =>
  printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const items = (texts: readonly string[]): string =>
  texts.map((text) => `<rdf:li>${xml(text)}</rdf:li>`).join('')

const inDefaultLanguage = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`

/** Writes the description as XMP, where newer readers look for it. */
export function writeMetadata(writer: ObjectWriter, file: FileDescription): string[] {
  const created = `${file.createdAt.toISOString().slice(0, 19)}Z`
  const packet = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
      'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" ' +
      'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    // Claimed because the faults against it that a machine can find are looked for in every kind of report.
    '<pdfuaid:part>1</pdfuaid:part>',
    `<dc:title>${inDefaultLanguage(file.title)}</dc:title>`,
    `<dc:creator><rdf:Seq>${items([file.author])}</rdf:Seq></dc:creator>`,
    `<dc:description>${inDefaultLanguage(file.subject)}</dc:description>`,
    `<dc:subject><rdf:Bag>${items(file.keywords)}</rdf:Bag></dc:subject>`,
    `<dc:language><rdf:Bag>${items([file.language])}</rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${created}</xmp:CreateDate>`,
    `<pdf:Keywords>${xml(file.keywords.join(', '))}</pdf:Keywords>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
  const data = asBinary(new TextEncoder().encode(packet))
  const object = writer.add()
  object.content = `<</Type /Metadata /Subtype /XML /Length ${data.length}>>\nstream\n${data}\nendstream`
  return [`/Metadata ${object.objId} 0 R`]
}

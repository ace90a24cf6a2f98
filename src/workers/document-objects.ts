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

const isElement = (kid: StructureElement['kids'][number]): kid is StructureElement => 'role' in kid

/** Writes the links' clickable areas; they count on from the pages in the structure's parent tree. */
export function writeLinks(
  writer: ObjectWriter,
  links: readonly LinkArea[],
  places: ReadonlyMap<string, Place>,
  firstKey: number,
): FileObject[] {
  return links.map((area, i) => {
    const object = writer.add()
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

/** Writes the logical structure: `owners` tells, page by page, which element each piece of content belongs to. */
export function writeStructure(
  writer: ObjectWriter,
  root: StructureElement,
  owners: readonly (readonly StructureElement[])[],
  links: readonly LinkArea[],
  annotations: readonly FileObject[],
): string[] {
  const known = new Map<StructureElement, FileObject>()
  const reserve = (element: StructureElement): void => {
    known.set(element, writer.add())
    for (const kid of element.kids) if (isElement(kid)) reserve(kid)
  }
  const tree = writer.add()
  const parents = writer.add()
  reserve(root)
  const ref = (element: StructureElement): string => `${known.get(element)?.objId ?? 0} 0 R`
  const fill = (element: StructureElement, parent: string): void => {
    const kids = element.kids.map((kid) => {
      if (isElement(kid)) return ref(kid)
      if ('link' in kid) return `<</Type /OBJR /Obj ${annotations[kid.link]?.objId ?? 0} 0 R>>`
      return `<</Type /MCR /Pg ${writer.pageObject(kid.page)} 0 R /MCID ${kid.id}>>`
    })
    const alt = element.alt === undefined ? '' : ` /Alt ${pdfString(element.alt)}`
    const scope = element.scope ? ` /A <</O /Table /Scope /${element.scope}>>` : ''
    const lang = element.lang ? ` /Lang (${element.lang})` : ''
    const object = known.get(element)
    if (object) {
      object.content = `<</Type /StructElem /S /${element.role} /P ${parent} /K [${kids.join(' ')}]${alt}${scope}${lang}>>`
    }
    for (const kid of element.kids) if (isElement(kid)) fill(kid, ref(element))
  }
  fill(root, `${tree.objId} 0 R`)
  const rows = [
    ...owners.map((list, page) => `${page} [${list.map(ref).join(' ')}]`),
    ...links.map((area, i) => `${owners.length + i} ${ref(area.element)}`),
  ]
  parents.content = `<</Nums [${rows.join(' ')}]>>`
  tree.content =
    `<</Type /StructTreeRoot /K [${ref(root)}] /ParentTree ${parents.objId} 0 R ` +
    `/ParentTreeNextKey ${rows.length} /RoleMap <</Title /P>>>>`
  return [`/StructTreeRoot ${tree.objId} 0 R`, '/MarkInfo <</Marked true>>']
}

/** Writes the outline; an entry belongs to the nearest one before it that stands higher, and starts folded. */
export function writeOutline(writer: ObjectWriter, entries: readonly OutlineEntry[]): string[] {
  if (entries.length === 0) return []
  const top = writer.add()
  const own = entries.map(() => writer.add())
  const ref = (index: number): string => `${(own[index] ?? top).objId} 0 R`
  const parents = entries.map((entry, i) =>
    entries.findLastIndex((other, j) => j < i && other.level < entry.level),
  )
  const childrenOf = (parent: number): number[] =>
    parents.flatMap((candidate, i) => (candidate === parent ? [i] : []))
  const family = (parent: number): string => {
    const children = childrenOf(parent)
    const first = children.at(0)
    const last = children.at(-1)
    if (first === undefined || last === undefined) return ''
    const count = parent < 0 ? children.length : -children.length
    return `/First ${ref(first)} /Last ${ref(last)} /Count ${count}`
  }
  for (const [i, entry] of entries.entries()) {
    const parent = parents[i] ?? -1
    const siblings = childrenOf(parent)
    const position = siblings.indexOf(i)
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
      'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
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

import type { FileObject, ObjectWriter, Place } from './document-objects.ts'
import { pdfString } from './pdf-syntax.ts'
import type { StructureElement } from './structure.ts'

type Kid = StructureElement['kids'][number]

const isElement = (kid: Kid): kid is StructureElement => 'role' in kid

/** The page most of an element's own content is taken to be on: the one it begins on. */
function homePage({ kids }: StructureElement): number | undefined {
  for (const kid of kids) if ('page' in kid) return kid.page
  return undefined
}

/**
 * Writes the logical structure: `owners` tells, page by page, which element each piece of content belongs to. There is
 * an object for every cell and line of a list, so each says as little as it may: content on the page that an element
 * begins on is named by its number alone.
 */
export function writeStructure(
  writer: ObjectWriter,
  root: StructureElement,
  owners: readonly (readonly StructureElement[])[],
  links: readonly (Place & { readonly element: StructureElement })[],
  annotations: readonly FileObject[],
): string[] {
  const tree = writer.add()
  const parents = writer.add()
  const known = new Map<StructureElement, FileObject>()
  /** Who owns what, page by page; each stands behind its page's elements, because it names the same numbers again. */
  const pages: FileObject[] = []
  const reserve = (element: StructureElement): void => {
    known.set(element, writer.add())
    for (const kid of element.kids) {
      if (isElement(kid)) reserve(kid)
      else if ('page' in kid) while (pages.length < kid.page - 1) pages.push(writer.add())
    }
  }
  reserve(root)
  while (pages.length < owners.length) pages.push(writer.add())
  const ref = (element: StructureElement): string => `${known.get(element)?.objId ?? 0} 0 R`
  const fill = (element: StructureElement, parent: string): void => {
    const home = homePage(element)
    const kids = element.kids.map((kid) => {
      if (isElement(kid)) return ref(kid)
      if ('link' in kid) {
        const page = links[kid.link]?.page ?? 1
        const elsewhere = page === home ? '' : `/Pg ${writer.pageObject(page)} 0 R`
        return `<</Type/OBJR${elsewhere}/Obj ${annotations[kid.link]?.objId ?? 0} 0 R>>`
      }
      if (kid.page === home) return kid.id
      return `<</Type/MCR/Pg ${writer.pageObject(kid.page)} 0 R/MCID ${kid.id}>>`
    })
    const own = ref(element)
    const object = known.get(element)
    if (object) {
      object.content =
        `<</S/${element.role}/P ${parent}` +
        (home === undefined ? '' : `/Pg ${writer.pageObject(home)} 0 R`) +
        `/K ${kids.length === 1 ? kids.join('') : `[${kids.join(' ')}]`}` +
        (element.alt === undefined ? '' : `/Alt ${pdfString(element.alt)}`) +
        (element.scope ? `/A <</O/Table/Scope/${element.scope}>>` : '') +
        (element.lang ? `/Lang (${element.lang})` : '') +
        '>>'
    }
    for (const kid of element.kids) if (isElement(kid)) fill(kid, own)
  }
  fill(root, `${tree.objId} 0 R`)
  for (const [page, object] of pages.entries()) {
    object.content = `[${(owners[page] ?? []).map(ref).join(' ')}]`
  }
  const rows = [
    ...pages.map((object, page) => `${page} ${object.objId} 0 R`),
    ...links.map((area, i) => `${owners.length + i} ${ref(area.element)}`),
  ]
  parents.content = `<</Nums [${rows.join(' ')}]>>`
  tree.content =
    `<</Type /StructTreeRoot /K [${ref(root)}] /ParentTree ${parents.objId} 0 R ` +
    `/ParentTreeNextKey ${rows.length} /RoleMap <</Title /P>>>>`
  return [`/StructTreeRoot ${tree.objId} 0 R`, '/MarkInfo <</Marked true>>']
}

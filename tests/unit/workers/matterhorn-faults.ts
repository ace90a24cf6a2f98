import { type FileObject, readObjects } from './read-objects.ts'

interface Element {
  readonly id: number
  readonly role: string
  readonly head: string
  readonly kids: readonly Element[]
  /** Pieces of content: page object and number. */
  readonly content: readonly string[]
  readonly annotations: readonly number[]
}

const STANDARD =
  'Document Part Sect Div Caption TOC TOCI Index P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference Code Link Annot Form Figure Formula BlockQuote NonStruct'.split(
    ' ',
  )

const refs = (list: string): number[] =>
  [...list.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id))

/**
 * What a machine can find against PDF/UA-1 in a file as this program writes it, after the failure conditions of the
 * Matterhorn Protocol 1.1; each fault begins with the number of its checkpoint. An empty list is a clean file.
 */
export function matterhornFaults(bytes: Uint8Array): string[] {
  const objects = readObjects(bytes)
  const all = [...objects.entries()]
  const headOf = (id: number | undefined): string => objects.get(id ?? -1)?.head ?? ''
  const catalog = all.find(([, { head }]) => head.includes('/Type /Catalog'))?.[1].head ?? ''
  const pages = all.filter(([, { head }]) => /\/Type \/Page\b(?!s)/.test(head))
  const treeId = Number(/\/StructTreeRoot (\d+) 0 R/.exec(catalog)?.[1])
  const tree = headOf(treeId)
  const roleMap = new Map(
    [...(/\/RoleMap <<(.*?)>>/.exec(tree)?.[1] ?? '').matchAll(/\/(\w+) \/(\w+)/g)].map(
      ([, from = '', to = '']) => [from, to],
    ),
  )
  const elementOf = (id: number): Element => {
    const head = headOf(id)
    const page = /\/Pg (\d+) 0 R/.exec(head.replace(/<<\/Type\/MCR.*?>>/g, ''))?.[1] ?? ''
    const kidsText = /\/K (\[.*?\](?=\/|>>)|\d+ 0 R|\d+|<<.*?>>)/s.exec(head)?.[1] ?? ''
    const marked = [...kidsText.matchAll(/<<\/Type\/MCR\/Pg (\d+) 0 R\/MCID (\d+)>>/g)]
    const plain = kidsText.replaceAll(/<<.*?>>/g, ' ')
    return {
      id,
      head,
      role: /\/S\/(\w+)/.exec(head)?.[1] ?? '',
      kids: refs(plain).map(elementOf),
      content: [
        ...[...plain.replaceAll(/\d+ 0 R/g, ' ').matchAll(/\d+/g)].map(([n]) => `${page}:${n}`),
        ...marked.map(([, on, n]) => `${on}:${n}`),
      ],
      annotations: [...kidsText.matchAll(/\/Obj (\d+) 0 R/g)].map(([, n]) => Number(n)),
    }
  }
  const root = elementOf(refs(/\/K \[(.*?)\]/.exec(tree)?.[1] ?? '')[0] ?? -1)
  const elements: Element[] = []
  const walk = (element: Element): void => {
    elements.push(element)
    element.kids.forEach(walk)
  }
  walk(root)
  return [
    ...ofContent(pages, objects, elements),
    ...ofDocument(catalog, objects),
    ...ofRoles(elements, roleMap),
    ...ofHeadings(elements),
    ...ofTables(elements),
    ...ofLists(elements),
    ...ofAnnotations(pages, objects, elements, tree),
    ...ofFonts(
      all.map(([, object]) => object),
      objects,
    ),
  ]
}

/** 01: all content is tagged or an artifact, and what is tagged is told by exactly one element. */
function ofContent(
  pages: readonly (readonly [number, FileObject])[],
  objects: ReadonlyMap<number, FileObject>,
  elements: readonly Element[],
): string[] {
  const faults: string[] = []
  const told = elements.flatMap(({ content }) => content)
  if (new Set(told).size !== told.length) faults.push('01-006 content belongs to two elements')
  const owned = new Set(told)
  const marks = new Set<string>()
  for (const [id, { head }] of pages) {
    const stream = objects.get(Number(/\/Contents (\d+) 0 R/.exec(head)?.[1]))?.stream
    const lines = (stream?.toString('latin1') ?? '').replaceAll(/\([^)]*\)/g, '()').split('\n')
    let depth = 0
    for (const line of lines) {
      const mcid = /MCID (\d+)/.exec(line)?.[1]
      if (/\b(BDC|BMC)$/.test(line)) {
        depth += 1
        if (mcid !== undefined) marks.add(`${id}:${mcid}`)
      } else if (line === 'EMC') depth -= 1
      else if (depth === 0 && /(^|\s)(Tj|TJ|S|s|f|F|f\*|B|B\*|b|Do|sh)$/.test(line)) {
        faults.push(`01-005 content outside of the structure on page ${id}: ${line.slice(-40)}`)
      }
      if (depth > 1) faults.push('01-003 marked content inside marked content')
    }
  }
  for (const mark of marks) if (!owned.has(mark)) faults.push(`01-005 ${mark} belongs to nothing`)
  for (const one of owned) if (!marks.has(one)) faults.push(`01-005 ${one} is on no page`)
  return faults
}

/** 02, 06, 07, 11: what the document says of itself. */
function ofDocument(catalog: string, objects: ReadonlyMap<number, FileObject>): string[] {
  const metadata = objects.get(Number(/\/Metadata (\d+) 0 R/.exec(catalog)?.[1]))?.stream.toString()
  const wanted: readonly (readonly [string, boolean])[] = [
    ['06-001 no metadata', metadata !== undefined],
    ['06-002 no PDF/UA identifier', /<pdfuaid:part>1<\/pdfuaid:part>/.test(metadata ?? '')],
    ['06-003 no title', /<dc:title>.*<rdf:li xml:lang="x-default">[^<]+</s.test(metadata ?? '')],
    ['07-001 the title is not shown', /\/DisplayDocTitle true/.test(catalog)],
    ['01-007 not said to be tagged', /\/MarkInfo <<\/Marked true>>/.test(catalog)],
    ['11-006 no language', /\/Lang \((zh-Hans|zh-Hant|en)\)/.test(catalog)],
  ]
  return wanted.flatMap(([fault, holds]) => (holds ? [] : [fault]))
}

/** 02, 13, 17: roles are known, figures have words. */
function ofRoles(elements: readonly Element[], roleMap: ReadonlyMap<string, string>): string[] {
  return elements.flatMap(({ id, role, head, kids, content }) => {
    const standard = STANDARD.includes(role) || STANDARD.includes(roleMap.get(role) ?? '')
    const hasAlt = /\/Alt <feff[0-9a-f]{8,}>/.test(head)
    const empty = kids.length === 0 && content.length === 0 && !/\/OBJR/.test(head)
    return [
      ...(standard ? [] : [`02-001 ${role} is no role of PDF`]),
      ...(role === 'Figure' && !hasAlt ? [`13-004 figure ${id} has no words`] : []),
      ...(empty && !['TD', 'TH'].includes(role) ? [`01-005 ${role} ${id} is empty`] : []),
    ]
  })
}

/** 14: headings begin with the first level and leave none out on the way down. */
function ofHeadings(elements: readonly Element[]): string[] {
  let before = 0
  return elements.flatMap(({ role }) => {
    const level = Number(/^H(\d)$/.exec(role)?.[1] ?? 0)
    if (level === 0) return []
    const fault = level > before + 1 ? [`14-003 H${level} after H${before}`] : []
    before = level
    return fault
  })
}

/** 09, 15: tables have rows of cells, as many in each, and each head says what it heads. */
function ofTables(elements: readonly Element[]): string[] {
  const faults: string[] = []
  for (const { id, role, kids, head } of elements) {
    if (role === 'TH' && !/\/Scope\/(Column|Row)/.test(head))
      faults.push(`15-003 head ${id} heads nothing`)
    if (role !== 'Table') continue
    const rows = kids.filter((kid) => kid.role === 'TR')
    if (rows.length === 0) faults.push(`09-004 table ${id} has no row`)
    if (kids.some((kid) => !['TR', 'Caption'].includes(kid.role))) faults.push(`09-004 table ${id}`)
    if (rows.some((row) => row.kids.some((cell) => !['TH', 'TD'].includes(cell.role)))) {
      faults.push(`09-004 a row of table ${id} has something else than cells`)
    }
    if (new Set(rows.map((row) => row.kids.length)).size > 1) {
      faults.push(`15-002 rows of table ${id} have different numbers of cells`)
    }
  }
  for (const { role, kids } of elements) {
    if (role !== 'Table' && kids.some((kid) => kid.role === 'TR'))
      faults.push(`09-004 TR in ${role}`)
    if (role !== 'TR' && kids.some((kid) => /^T[HD]$/.test(kid.role)))
      faults.push(`09-004 cell in ${role}`)
  }
  return faults
}

/** 09, 16: lists have entries of a body and, where they have one, a label. */
function ofLists(elements: readonly Element[]): string[] {
  return elements.flatMap(({ id, role, kids }) => {
    const roles = kids.map((kid) => kid.role)
    if (role === 'L' && !roles.every((kid) => kid === 'LI')) return [`09-005 list ${id}`]
    if (role === 'LI' && !/^(Lbl )?LBody$/.test(roles.join(' ')))
      return [`09-005 entry ${id}: ${roles.join(' ')}`]
    if (role === 'TOC' && !roles.every((kid) => ['TOCI', 'Caption', 'TOC'].includes(kid)))
      return [`09-006 ${id}`]
    return []
  })
}

/** 28: what can be clicked is told in the structure, described, and reached in its order. */
function ofAnnotations(
  pages: readonly (readonly [number, FileObject])[],
  objects: ReadonlyMap<number, FileObject>,
  elements: readonly Element[],
  tree: string,
): string[] {
  const faults: string[] = []
  const owner = new Map(elements.flatMap((one) => one.annotations.map((id) => [id, one] as const)))
  const nums = objects.get(Number(/\/ParentTree (\d+) 0 R/.exec(tree)?.[1]))?.head ?? ''
  const parents = new Map(
    [...nums.matchAll(/(\d+) (\d+) 0 R/g)].map(([, key, id]) => [Number(key), Number(id)]),
  )
  for (const [id, { head }] of pages) {
    if (!/\/Tabs \/S/.test(head)) faults.push(`28-002 page ${id} is not walked by its structure`)
    for (const annotation of refs(/\/Annots \[(.*?)\]/.exec(head)?.[1] ?? '')) {
      const own = objects.get(annotation)?.head ?? ''
      const element = owner.get(annotation)
      const key = Number(/\/StructParent (\d+)/.exec(own)?.[1] ?? -1)
      if (!element || parents.get(key) !== element.id)
        faults.push(`28-010 ${annotation} is in no element`)
      else if (/\/Subtype \/Link/.test(own) && element.role !== 'Link')
        faults.push(`28-011 ${annotation}`)
      else if (/\/Subtype \/Widget/.test(own) && element.role !== 'Form')
        faults.push(`28-010 ${annotation}`)
      if (!/\/(Contents|TU) (<feff[0-9a-f]{4,}>|\([^)]+\))/.test(own))
        faults.push(`28-012 ${annotation} has no words`)
    }
  }
  return faults
}

/** 10, 31: fonts are embedded and lead back to text. */
function ofFonts(all: readonly FileObject[], objects: ReadonlyMap<number, FileObject>): string[] {
  const faults: string[] = []
  const follow = (head: string, key: string): FileObject | undefined =>
    objects.get(Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(head)?.[1]))
  for (const { head } of all) {
    if (!/\/Type \/Font\b/.test(head) || /CIDFontType/.test(head)) continue
    if (!/\/Subtype \/Type0/.test(head)) {
      faults.push(`31-009 a font that is not embedded: ${head.slice(0, 80)}`)
      continue
    }
    const descendant = follow(head, 'DescendantFonts')?.head ?? ''
    const descriptor = follow(descendant, 'FontDescriptor')?.head ?? ''
    if (!follow(descriptor, 'FontFile2')?.stream.length)
      faults.push('31-009 a font without outlines')
    if (!follow(descendant, 'CIDToGIDMap')?.stream.length) faults.push('31-005 no map to outlines')
    if (!/WMode 0/.test(follow(head, 'Encoding')?.stream.toString() ?? ''))
      faults.push('31-007 no direction')
    const map = follow(head, 'ToUnicode')?.stream.toString() ?? ''
    if (!/bfchar/.test(map) || /><(0000|feff|fffe)>/i.test(map))
      faults.push('10-001 a font without text')
  }
  return faults
}

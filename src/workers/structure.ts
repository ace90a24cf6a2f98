import type { Language } from '#core/language.ts'

/** Roles of the logical structure (PDF 32000-1, 14.8.4), as far as a report needs them. */
export type Role =
  | 'Document'
  | 'Title'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Div'
  | 'Link'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Form'

/** A piece of page content that belongs to an element. */
export interface MarkedContent {
  readonly page: number
  readonly id: number
}

/** An annotation (a link's clickable area, a field) that belongs to an element. */
export interface MarkedLink {
  readonly link: number
}

/** One element of the logical structure: what a screen reader walks through. */
export interface StructureElement {
  readonly role: Role
  readonly kids: (StructureElement | MarkedContent | MarkedLink)[]
  /** What a figure shows, in words. */
  readonly alt?: string
  /** What a head cell heads. */
  readonly scope?: 'Column' | 'Row'
  /** The language of what is in it, where that is another than around it. */
  readonly lang?: Language
}

/** Starts an element inside another. */
export function addElement(
  parent: StructureElement,
  role: Role,
  more: Omit<StructureElement, 'role' | 'kids'> = {},
): StructureElement {
  const element: StructureElement = { role, kids: [], ...more }
  parent.kids.push(element)
  return element
}

import type { AttachedFile } from '#core/report/drawing.ts'
import type { FileDescription, LinkTarget } from './document-objects.ts'
import type { FieldArea } from './form-fields.ts'
import type { Face } from './read-font.ts'
import type { StructureElement } from './structure.ts'
import type { SubsetFont } from './subset-font.ts'

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

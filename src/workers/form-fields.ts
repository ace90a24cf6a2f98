import type { FileObject, ObjectWriter, Place } from './document-objects.ts'
import { buttonStates, type LookFace, type TypedLook, typedState } from './form-appearance.ts'
import { fromLeft, fromTop, short } from './pdf-syntax.ts'
import type { StructureElement } from './structure.ts'

interface NamedField {
  /** Stands for the field in every program that reads the form; no two fields share one. */
  readonly name: string
  /** What is asked: read aloud, and shown when the pointer rests. */
  readonly tip: string
}

/** Buttons of which one can be on. Every button of it shares this very object. */
export interface RadioField extends NamedField {
  readonly kind: 'radio'
  readonly value: string | null
}

/** A box to tick. */
export interface BoxField extends NamedField {
  readonly kind: 'box'
  readonly ticked: boolean
}

/** A text to type. */
export interface TextField extends NamedField {
  readonly kind: 'text'
  readonly value: string
  readonly multiline: boolean
  /** In UTF-16 units. */
  readonly most: number
}

/** A field of a form that can be filled in on screen. */
export type FormField = RadioField | BoxField | TextField

/** Where a field, or one button of it, stands on a page. */
export interface FieldArea extends Place {
  readonly element: StructureElement
  readonly x: number
  readonly width: number
  readonly height: number
  readonly field: FormField
  /** The value this button stands for, and how it reads. */
  readonly option?: { readonly value: string; readonly label: string }
  /** How the text looks that stands in it from the beginning. */
  readonly look?: TypedLook
}

/** What a ticked box is called in the file. */
export const tickedValue = 'Yes'

const RADIO = 1 << 15
const MULTILINE = 1 << 12
/** Shown on screen and printed. */
const PRINTED = 4

/** Each byte as it stands between brackets: what would end the string, or be read as another line end, is escaped. */
const BYTES = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte)
  if (character === '\r') return String.raw`\r`
  return /[\\()]/.test(character) ? `\\${character}` : character
})

/** Text as the shortest string a PDF takes; unlike titles it keeps line feeds. */
function textString(text: string): string {
  const isLatin = /^[\x20-\x7e]*$/.test(text)
  const wellFormed = text.toWellFormed()
  let written = isLatin ? '(' : '(\u00fe\u00ff'
  for (let i = 0; i < wellFormed.length; i += 1) {
    const unit = wellFormed.charCodeAt(i)
    if (!isLatin) written += BYTES[unit >> 8]
    written += BYTES[unit & 0xff]
  }
  return `${written})`
}

/** A name of the file's syntax; ids need no escapes, an author's other characters do. */
const nameObject = (text: string): string =>
  `/${text.replaceAll(/[^\w-]/g, (one) => `#${(one.charCodeAt(0) & 0xff).toString(16).padStart(2, '0')}`)}`

/**
 * Writes the fields into the objects reserved for their areas, and returns what the catalog says of the form; nothing
 * where there is none. Viewers draw what is typed themselves, in a face of theirs that has the script; buttons and texts
 * that stand there from the beginning bring their looks.
 */
export function writeForm(
  writer: ObjectWriter,
  areas: readonly (FieldArea | Place)[],
  annotations: readonly FileObject[],
  firstKey: number,
  face: LookFace,
): string[] {
  const groups = new Map<RadioField, { object: FileObject; kids: number[] }>()
  const roots: number[] = []
  const states = buttonStates(writer)
  for (const [i, area] of areas.entries()) {
    const object = annotations[i]
    if (!object || !('field' in area)) continue
    const { field, option } = area
    const corners = [area.x, area.x + area.width].map(fromLeft)
    const [bottom, top] = [area.y + area.height, area.y].map(fromTop)
    const widget =
      `/Subtype/Widget/F ${PRINTED}/Rect[${corners[0]} ${bottom} ${corners[1]} ${top}]` +
      `/P ${writer.pageObject(area.page)} 0 R/StructParent ${firstKey + i}`
    const own = `/T ${textString(field.name)}/TU ${textString(field.tip)}`
    switch (field.kind) {
      case 'radio': {
        const value = option?.value ?? ''
        let group = groups.get(field)
        if (!group) {
          group = { object: writer.add(), kids: [] }
          groups.set(field, group)
          roots.push(group.object.objId)
        }
        group.kids.push(object.objId)
        const looks = states(area.width, area.height, 'round')
        object.content =
          `<<${widget}/Parent ${group.object.objId} 0 R/MK<</CA(l)>>/TU ${textString([field.tip, option?.label].filter(Boolean).join(' · '))}` +
          `/AP<</N<<${nameObject(value)} ${looks.on} 0 R/Off ${looks.off} 0 R>>>>` +
          `/AS${field.value === value ? nameObject(value) : '/Off'}>>`
        break
      }
      case 'box': {
        const looks = states(area.width, area.height, 'square')
        const now = field.ticked ? `/${tickedValue}` : '/Off'
        roots.push(object.objId)
        object.content =
          `<<${widget}/FT/Btn${own}/MK<</CA(4)>>/AP<</N<</${tickedValue} ${looks.on} 0 R/Off ${looks.off} 0 R>>>>` +
          `/V${now}/AS${now}>>`
        break
      }
      case 'text': {
        roots.push(object.objId)
        const size = field.multiline ? 0 : 10
        const look = area.look
          ? typedState(writer, face, area.look, area.width, area.height)
          : states(area.width, area.height, 'square').off
        object.content =
          `<<${widget}/FT/Tx${own}/Ff ${field.multiline ? MULTILINE : 0}/MaxLen ${field.most}` +
          `/DA(/Helv ${size} Tf 0.11 g)/AP<</N ${look} 0 R>>${field.value === '' ? '' : `/V ${textString(field.value)}`}>>`
        break
      }
    }
  }
  for (const [field, { object, kids }] of groups) {
    object.content =
      `<</FT/Btn/Ff ${RADIO}/T ${textString(field.name)}/TU ${textString(field.tip)}` +
      `/V${field.value === null ? '/Off' : nameObject(field.value)}/Kids[${kids.map((id) => `${id} 0 R`).join(' ')}]>>`
  }
  return roots.length === 0 ? [] : [acroForm(writer, roots)]
}

function acroForm(writer: ObjectWriter, roots: readonly number[]): string {
  const [text, marks] = [writer.add(), writer.add()]
  text.content =
    '<</Type/Font/Subtype/Type1/Name/Helv/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'
  marks.content = '<</Type/Font/Subtype/Type1/Name/ZaDb/BaseFont/ZapfDingbats>>'
  const form = writer.add()
  // Nothing asks for looks to be drawn anew: each field has its own, and some viewers would do it in a face without Chinese.
  form.content =
    `<</Fields[${roots.map((id) => `${id} 0 R`).join(' ')}]/DA(/Helv ${short(10)} Tf 0.11 g)` +
    `/DR<</Font<</Helv ${text.objId} 0 R/ZaDb ${marks.objId} 0 R>>>>>>`
  return `/AcroForm ${form.objId} 0 R`
}

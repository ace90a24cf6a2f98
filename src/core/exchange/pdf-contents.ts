import { buttonLooks, type LookedAtPdf } from './button-looks.ts'

/** A file a PDF carries along, read as UTF-8. */
export type Attachment = {
  readonly name: string
  readonly description: string
  readonly text: string
}

/**
 * What a form field holds: a text, the chosen option, the chosen options of a list or of buttons of which several are on,
 * or whether a single box is ticked. It is unclear where the file holds another choice than its page shows.
 */
export type FieldValue =
  | string
  | readonly string[]
  | boolean
  | { readonly unclear: readonly string[] }

/** What of a PDF can be opened here: the files it carries, and what was filled into its form. */
export type PdfContents = {
  readonly attachments: readonly Attachment[]
  /** Whether it carries files that are damaged so that none of them can be read. */
  readonly isDamaged: boolean
  /** By full name (`part.item`); options go by their export value, and nothing chosen is an empty text. */
  readonly fields: ReadonlyMap<string, FieldValue>
  /** Whether the PDF has form fields at all. */
  readonly hasFields: boolean
  /** The program that says it made the document; empty where none does. */
  readonly creator: string
}

/** As much of an opened PDF as is read; pdf.js offers it in a browser and in Node. */
export type OpenedPdf = {
  readonly numPages: number
  getAttachments(): Promise<unknown>
  getMetadata(): Promise<{ readonly info: unknown }>
  getPage(number: number): Promise<{ getAnnotations(): Promise<readonly unknown[]> }>
} & LookedAtPdf

/** Stands for attachments that could not be taken out of the file. */
const damaged = Symbol('damaged')

/** What an opened PDF holds; `decode` makes a text of UTF-8. */
export async function pdfContents(
  pdf: OpenedPdf,
  decode: (bytes: Uint8Array) => string,
): Promise<PdfContents> {
  const raw = await pdf.getAttachments().catch(() => damaged)
  const attachments = attachmentsOf(raw, decode)
  const fields = new Map<string, FieldValue>()
  const buttons = new Map<string, Button[]>()
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    for (const widget of await page.getAnnotations()) takeField(widget, number, fields, buttons)
  }
  const rounds = new Map<number, string[]>()
  for (const { isBox, page, id } of [...buttons.values()].flat()) {
    if (!isBox) rounds.set(page, [...(rounds.get(page) ?? []), id])
  }
  const looks = await buttonLooks(pdf, rounds)
  for (const [name, group] of buttons) {
    fields.set(name, group.some(({ isBox }) => isBox) ? tickedOf(group) : chosenOf(group, looks))
  }
  const { info } = await pdf.getMetadata()
  return {
    attachments,
    isDamaged: raw === damaged,
    fields,
    hasFields: fields.size > 0,
    creator: textOf(part(info, 'Creator')),
  }
}

function attachmentsOf(raw: unknown, decode: (bytes: Uint8Array) => string): Attachment[] {
  if (typeof raw !== 'object' || raw === null) return []
  return Object.values(raw).flatMap((one: unknown): Attachment[] => {
    const content = part(one, 'content')
    // Without content it is a mere reference to a file elsewhere.
    if (!(content instanceof Uint8Array)) return []
    return [
      {
        name: textOf(part(one, 'filename')),
        description: textOf(part(one, 'description')),
        text: decode(content),
      },
    ]
  })
}

/** A box or a round button: the value it stands for, and what the file holds as chosen of its group. */
type Button = {
  readonly isBox: boolean
  readonly id: string
  readonly page: number
  readonly own: string | null
  readonly held: string | null
}

function takeField(
  widget: unknown,
  page: number,
  fields: Map<string, FieldValue>,
  buttons: Map<string, Button[]>,
): void {
  const name = part(widget, 'fieldName')
  if (typeof name !== 'string' || name === '') return
  const value = part(widget, 'fieldValue')
  switch (part(widget, 'fieldType')) {
    case 'Tx':
      fields.set(name, textOf(value))
      break
    case 'Ch': {
      const chosen = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
      fields.set(name, part(widget, 'multiSelect') === true ? chosen : (chosen[0] ?? ''))
      break
    }
    case 'Btn': {
      const isBox = part(widget, 'checkBox') === true
      if (!isBox && part(widget, 'radioButton') !== true) break
      const own = part(widget, isBox ? 'exportValue' : 'buttonValue')
      const button = {
        isBox,
        id: textOf(part(widget, 'id')),
        page,
        own: typeof own === 'string' ? own : null,
        held: typeof value === 'string' && value !== '' && value !== 'Off' ? value : null,
      }
      buttons.set(name, [...(buttons.get(name) ?? []), button])
      break
    }
  }
}

/** A box that stands alone is ticked or not; of several under one name, one is chosen, or none. */
function tickedOf(group: readonly Button[]): FieldValue {
  const chosen = group.find(({ own, held }) => own !== null && own === held)?.own ?? null
  return group.length === 1 ? chosen !== null : (chosen ?? '')
}

/** Of round buttons one is chosen, or none, where what the file holds is what is seen. */
function chosenOf(group: readonly Button[], looks: ReadonlyMap<string, boolean>): FieldValue {
  const held = group.find((one) => one.held !== null)?.held ?? null
  if (!group.every(({ id }) => looks.has(id))) return held ?? ''
  const shown = new Set(group.flatMap(({ id, own }) => (looks.get(id) ? [own ?? ''] : [])))
  const all = [...new Set([...shown, ...(held === null ? [] : [held])])]
  if (shown.size > 1) return all
  const [only = null] = shown
  return only === held ? (held ?? '') : { unclear: all }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function part(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined
}

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { checkQuestionnaires } from '#cli/check.ts'
import { rankOf, shownOrder } from '#cli/shown-order.ts'
import { composeChecklist, ticketOf } from '#core/checklist/compose-checklist.ts'
import type { Profile } from '#core/assessment/schema.ts'
import { pdfContents } from '#core/exchange/pdf-contents.ts'
import type { Language } from '#core/language.ts'
import { localizeQuestionnaire, type Questionnaire } from '#core/questionnaire/localize.ts'
import { loadWords } from '#words/load-words.ts'
import { drawChecklist } from '#workers/draw-checklist.ts'
import { openFaces, openTestSubsetter } from './fonts-for-tests.ts'

const faces = openFaces()

/** The questionnaires that come along, or those named. */
export async function shipped(language: Language, ...ids: string[]): Promise<Questionnaire[]> {
  const { read } = await checkQuestionnaires(['questionnaires'])
  const all = read.flatMap(({ questionnaire }) => (questionnaire ? [questionnaire] : []))
  const wanted = ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id))
  return wanted
    .toSorted((a, b) => rankOf(a.id) - rankOf(b.id))
    .map((one) => localizeQuestionnaire(one, language))
}

/** A checklist composed in one language with its words. */
export async function spoken(
  questionnaires: readonly Questionnaire[],
  language: 'zh-Hans' | 'en',
  profile: Profile | null = null,
) {
  const words = await loadWords(language)
  const checklist = composeChecklist(
    { questionnaires, language, profile, order: shownOrder, today: '2026-11-26' },
    (value) => words.common.gateValues[value],
  )
  return { checklist, words, ticket: ticketOf(checklist) }
}

type SpokenChecklist = Awaited<ReturnType<typeof spoken>>

/** The checklist as a PDF. */
export async function drawn(first: SpokenChecklist, second: SpokenChecklist | null = null) {
  const subset = await openTestSubsetter()
  return drawChecklist(first, second, { faces, subset, now: '2026-11-26T08:00:00.000Z' })
}

type Widget = {
  readonly id: string
  readonly fieldName: string
  readonly fieldType: string
  readonly radioButton?: boolean
  readonly buttonValue?: string
  readonly alternativeText?: string
}

/** Fills a PDF in as pdf.js does in a reader, by name of the field, and returns the file as it would be saved. */
export async function filled(
  bytes: Uint8Array,
  entries: Readonly<Record<string, string | true>>,
): Promise<Uint8Array> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const left = new Map(Object.entries(entries))
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    for (const widget of (await page.getAnnotations()) as Widget[]) {
      const value = entries[widget.fieldName]
      if (value === undefined) continue
      if (widget.radioButton) {
        const isOn = widget.buttonValue === value
        pdf.annotationStorage.setValue(widget.id, { value: isOn })
        if (isOn) left.delete(widget.fieldName)
      } else {
        pdf.annotationStorage.setValue(widget.id, { value })
        left.delete(widget.fieldName)
      }
    }
  }
  if (left.size > 0) throw new Error(`No such field or value: ${[...left.keys()].join(', ')}`)
  const saved = await pdf.saveDocument()
  await task.destroy()
  return saved
}

/** What the app reads out of a PDF. */
export async function contentsOf(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const contents = await pdfContents(await task.promise, (data) => new TextDecoder().decode(data))
  await task.destroy()
  return contents
}

/** Every widget of a PDF, in the order of its pages. */
export async function widgetsOf(bytes: Uint8Array): Promise<Widget[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const all: Widget[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    all.push(...((await page.getAnnotations()) as Widget[]).filter(({ fieldName }) => fieldName))
  }
  await task.destroy()
  return all
}

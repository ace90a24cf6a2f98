import { AnnotationMode, getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {
  StructTreeContent,
  StructTreeNode,
  TextContent,
} from 'pdfjs-dist/types/src/display/api.js'
import { beforeAll, expect, test } from 'vitest'
import { checklistTicket, readChecklist } from '#core/checklist/read-checklist.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { contentsOf, drawn as drawnPdf, filled, shipped, spoken, widgetsOf } from './checklists.ts'
import { readPdf } from './read-pdf.ts'

const means = {
  id: 'new',
  at: '2026-11-26T09:00:00.000Z',
  noteOfTrouble: ({ kind, said }: { kind: string; said: readonly string[] }) =>
    `${kind}: ${said.join(' | ')}`,
  noteOf: () => '',
}

let questionnaires: Questionnaire[] = []
let blank = new Uint8Array()
beforeAll(async () => {
  questionnaires = await shipped('zh-Hans', 'standards', 'metrology', 'ip')
  blank = (await drawnPdf(await spoken(questionnaires, 'zh-Hans'))).bytes
}, 60_000)

async function readBack(bytes: Uint8Array) {
  const { attachments, fields } = await contentsOf(bytes)
  const ticket = checklistTicket(attachments)
  if (!ticket?.ok) throw new Error('no ticket')
  return readChecklist(ticket.value, fields, questionnaires, means)
}

type Placed = {
  readonly fieldName?: string
  readonly rect: readonly [number, number, number, number]
}

/** What the first page shows within a field, and whether in a face that the file carries. */
async function shownIn(bytes: Uint8Array, name: string) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
    .promise
  const page = await pdf.getPage(1)
  const widgets = (await page.getAnnotations()) as { readonly id: string; fieldName?: string }[]
  const { id } = widgets.find(({ fieldName }) => fieldName === name)!
  const { fnArray, argsArray } = await page.getOperatorList({
    annotationMode: AnnotationMode.ENABLE,
  })
  const from = argsArray.findIndex(
    (args: unknown, at) =>
      fnArray[at] === OPS.beginAnnotation && Array.isArray(args) && args[0] === id,
  )
  const to = fnArray.indexOf(OPS.endAnnotation, from)
  let text = ''
  let embedded = false
  for (let at = from; at < to; at += 1) {
    const [first]: readonly unknown[] = argsArray[at] ?? []
    if (fnArray[at] === OPS.setFont) {
      const font: { missingFile?: boolean } = page.commonObjs.get(String(first))
      embedded = font.missingFile !== true
    }
    if (fnArray[at] !== OPS.showText || !Array.isArray(first)) continue
    text += first.map((glyph: { unicode?: string }) => glyph.unicode ?? '').join('')
  }
  await pdf.loadingTask.destroy()
  return { text, embedded }
}

const openPdf = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise

/** The texts of a page by the marks they stand in. */
function markedTexts({ items }: TextContent): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? ''
      texts.set(id, (texts.get(id) ?? '') + item.str)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  return texts
}

const firstOf = (kind: string) =>
  questionnaires.flatMap(allItems).find((item) => item.kind === kind)!

test('a blank checklist carries what it is, and reads back as an assessment without an answer', async () => {
  const read = await readBack(blank)
  expect(read.assessment.answers.size).toBe(0)
  expect(read.troubles).toEqual([])
  expect(read.assessment.questionnaires).toEqual(
    questionnaires.map(({ id, version }) => ({ id, version })),
  )
})

test('what pdf.js fills in and saves reads back as exactly these answers', async () => {
  const number = firstOf('number')
  const checklist = firstOf('checklist')
  if (checklist.kind !== 'checklist') throw new Error('no checklist')
  const ticks = checklist.options.filter(({ exclusive }) => !exclusive).slice(0, 2)
  const note = '半年查一次；由𬭎𬭚公司核对（“有记录”）\n第二行 😀 ~ (括号) \\ 结束'
  const saved = await filled(blank, {
    'profile:name': '青溪精密（𠮷）有限公司',
    'profile:staff': '５2 人',
    'profile:revenueWan': '1,200',
    'profile:sector': 'manufacturing',
    'profile:life': 'growing',
    'profile:ambition': 'good',
    'profile:role:exporter': true,
    'profile:role:manufacturer': true,
    'profile:filledBy': '王工',
    'profile:filledOn': '2026-11-25',
    'answer:std-owner': '3',
    'evidence:std-owner': '2',
    'note:std-owner': note,
    'answer:std-measured': 'most',
    'answer:std-gate-declared': 'not-sure',
    'answer:std-group': 'DontKnow',
    'note:std-group': '问过',
    'answer:std-innovation': 'NotApplicable',
    'reason:std-innovation': '没有新产品',
    [`tick:${checklist.id}:${ticks[0]!.id}`]: true,
    [`tick:${checklist.id}:${ticks[1]!.id}`]: true,
    [`answer:${number.id}`]: '８5.5',
    'note:std-declare': '还没问',
  })
  const { assessment, troubles, filledBy, filledOn } = await readBack(saved)
  expect(troubles).toEqual([])
  expect([filledBy, filledOn]).toEqual(['王工', '2026-11-25'])
  expect(assessment.profile).toEqual({
    name: '青溪精密（𠮷）有限公司',
    sector: 'manufacturing',
    staff: 52,
    revenueWan: 1200,
    size: 'small',
    life: 'growing',
    roles: ['manufacturer', 'exporter'],
    ambition: 'good',
  })
  const { at } = means
  expect(Object.fromEntries(assessment.answers)).toEqual({
    'std-owner': { state: 'answered', value: 3, evidence: 2, note, at },
    'std-measured': { state: 'answered', value: 'most', at },
    'std-gate-declared': { state: 'answered', value: 'not-sure', at },
    'std-group': { state: 'dont-know', note: '问过', at },
    'std-innovation': { state: 'not-applicable', reason: '没有新产品', at },
    [checklist.id]: { state: 'answered', value: ticks.map(({ id }) => id), at },
    [number.id]: { state: 'answered', value: 85.5, at },
    'std-declare': { state: 'unanswered', note: '还没问', at },
  })
})

test('every item has its fields, each named once and asking its question', async () => {
  const widgets = await widgetsOf(blank)
  const { ticket, checklist } = await spoken(questionnaires, 'zh-Hans')
  const names = new Set(widgets.map(({ fieldName }) => fieldName))
  for (const { id, kind } of ticket.items) {
    expect(names).toContain(`note:${id}`)
    expect(names).toContain(kind === 'checklist' ? `state:${id}` : `answer:${id}`)
  }
  const texts = widgets.filter(({ fieldType }) => fieldType === 'Tx')
  expect(new Set(texts.map(({ fieldName }) => fieldName)).size).toBe(texts.length)
  const first = checklist.questionnaires[0]!.sections[0]!.items[0]!
  const [button] = widgets.filter(({ fieldName }) => fieldName === `answer:${first.id}`)
  expect(button?.alternativeText).toBe(`${first.number} ${first.ask} · ${first.options[0]!.label}`)
})

type Node = {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)]

test('every field stands in the structure as a form element, and headings lead to every section', async () => {
  const { pages, outline, close } = await readPdf(blank)
  const nodes = pages.flatMap(({ tree }) => flat(tree as Node))
  const forms = nodes.filter(({ role }) => role === 'Form')
  const widgets = await widgetsOf(blank)
  expect(forms.length).toBe(widgets.length)
  const objects = new Set(
    forms.flatMap((form) =>
      flat(form).flatMap(({ type, id }) => (type === 'annotation' ? [id] : [])),
    ),
  )
  expect(objects.size).toBe(widgets.length)
  const entries = (outline ?? []).flatMap((entry) => [entry, ...entry.items])
  const titles = entries.map(({ title }) => title)
  for (const { title, sections } of questionnaires) {
    expect(titles.some((one) => one.endsWith(title))).toBe(true)
    for (const section of sections) expect(titles).toContain(section.title)
  }
  await close()
})

test('a button has a look for on and for off, so that every viewer shows what was chosen', async () => {
  const saved = await filled(blank, { 'answer:std-owner': '3', 'profile:role:food': true })
  const task = getDocument({ data: saved.slice(), verbosity: 0 })
  const pdf = await task.promise
  const drawn = await Promise.all(
    [blank, saved].map(async (bytes) => {
      const other = getDocument({ data: bytes.slice(), verbosity: 0 })
      const page = await (await other.promise).getPage(1)
      const list = await page.getOperatorList({ annotationMode: 1 })
      await other.destroy()
      return list.fnArray.length
    }),
  )
  expect(drawn[1]).toBeGreaterThan(drawn[0]!)
  expect(pdf.numPages).toBeGreaterThan(3)
  await task.destroy()
})

test('for one enterprise, what its profile hides is left out and the numbers stay', async () => {
  const profile = {
    name: '小店',
    staff: 8,
    size: 'micro' as const,
    roles: ['seller' as const],
    ambition: 'basic' as const,
  }
  const whole = await spoken(questionnaires, 'zh-Hans')
  const own = await spoken(questionnaires, 'zh-Hans', profile)
  expect(own.ticket.items.length).toBeLessThan(whole.ticket.items.length)
  for (const { id, number } of own.ticket.items) {
    expect(whole.ticket.items.find((one) => one.id === id)?.number).toBe(number)
  }
  const asked = own.checklist.questionnaires.flatMap(({ sections }) =>
    sections.flatMap(({ items }) => items),
  )
  expect(
    asked.every(({ onlyIf }) => onlyIf === null || JSON.stringify(onlyIf).includes('item')),
  ).toBe(true)
  const { assessment } = await readBack((await drawnPdf(own)).bytes)
  expect(assessment.profile.name).toBe('小店')
  expect(assessment.profile.roles).toEqual(['seller'])
})

test('in two languages no question is parted either', async () => {
  const [own] = questionnaires
  const english = await spoken(await shipped('en', own!.id), 'en')
  const { bytes } = await drawnPdf(await spoken([own!], 'zh-Hans'), english)
  const pdf = await openPdf(bytes)
  const pagesOf = new Map<string, Set<number>>()
  for (let page = 1; page <= pdf.numPages; page += 1) {
    for (const { fieldName = '' } of (await (
      await pdf.getPage(page)
    ).getAnnotations()) as Placed[]) {
      const [kind, id = ''] = fieldName.split(':')
      if (kind !== 'profile') pagesOf.set(id, (pagesOf.get(id) ?? new Set()).add(page))
    }
  }
  expect(pagesOf.size).toBeGreaterThan(10)
  expect([...pagesOf].filter(([, pages]) => pages.size > 1)).toEqual([])
  await pdf.loadingTask.destroy()
})

test('no question is parted, and what a page leaves free is room for notes', async () => {
  for (const bytes of [
    blank,
    (await drawnPdf(await spoken(await shipped('en', 'ip'), 'en'))).bytes,
  ]) {
    const pdf = await openPdf(bytes)
    const pagesOf = new Map<string, Set<number>>()
    const half: number[] = []
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const widgets = (await (await pdf.getPage(page)).getAnnotations()) as Placed[]
      const own = widgets.flatMap(({ fieldName = '', rect }) => {
        const [kind = '', id = ''] = fieldName.split(':')
        return kind === 'profile' || id === '' ? [] : [{ kind, id, rect }]
      })
      for (const { id } of own) pagesOf.set(id, (pagesOf.get(id) ?? new Set()).add(page))
      // In points from the lower edge.
      const foot = Math.min(...own.map(({ rect }) => rect[1]))
      const notes = own.filter(({ kind }) => kind === 'note').map(({ rect }) => rect[3] - rect[1])
      if (own.length > 0 && foot > 842 / 5 && Math.max(...notes) < 100) half.push(page)
    }
    expect(pagesOf.size).toBeGreaterThan(10)
    expect([...pagesOf.values()].every(({ size }) => size === 1)).toBe(true)
    expect(half).toEqual([])
    await pdf.loadingTask.destroy()
  }
})

test('the name of an enterprise stands in its field in a face that the file carries, and gives way to one that is typed', async () => {
  const name = '青溪精密（北京）有限公司 & Söhne'
  const profile = { name, staff: 60, roles: [], ambition: 'basic' as const }
  const [own] = questionnaires
  const { bytes } = await drawnPdf(await spoken([own!], 'zh-Hans', profile))
  expect(await shownIn(bytes, 'profile:name')).toEqual({ text: name, embedded: true })
  expect(await shownIn(bytes, 'profile:staff')).toEqual({ text: '60', embedded: true })
  expect(await shownIn(bytes, 'profile:filledBy')).toEqual({ text: '', embedded: false })
  const other = await filled(bytes, { 'profile:name': 'Other Ltd', 'profile:filledBy': 'Wang' })
  expect((await shownIn(other, 'profile:name')).text).toBe('Other Ltd')
  expect((await shownIn(other, 'profile:filledBy')).text).toBe('Wang')
  expect((await readBack(other)).assessment.profile.name).toBe('Other Ltd')
})

test('in two languages every question stands in both, and the answers read back the same', async () => {
  const [own] = questionnaires
  const chinese = await spoken([own!], 'zh-Hans')
  const english = await spoken(await shipped('en', own!.id), 'en')
  const { bytes } = await drawnPdf(chinese, english)
  const { text, close } = await readPdf(bytes)
  const bare = text.replaceAll(/\s/g, '')
  for (const { checklist } of [chinese, english]) {
    for (const { ask } of checklist.questionnaires[0]!.sections.flatMap(({ items }) => items)) {
      expect(bare).toContain(ask.replaceAll(/\s/g, ''))
    }
  }
  await close()
  const id = chinese.ticket.items.find(({ kind }) => kind === 'level')!.id
  const { assessment, troubles } = await readBack(await filled(bytes, { [`answer:${id}`]: '2' }))
  expect(troubles).toEqual([])
  expect(assessment.answers.get(id)).toMatchObject({ value: 2 })
})

test('what is printed beside the first language says which language it is in, short words too', async () => {
  const [own] = questionnaires
  const english = await spoken(await shipped('en', own!.id), 'en')
  const { bytes } = await drawnPdf(english, await spoken([own!], 'zh-Hans'))
  const pdf = await openPdf(bytes)
  const unsaid: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const texts = markedTexts(await page.getTextContent({ includeMarkedContent: true }))
    const walk = (node: StructTreeNode | StructTreeContent, lang: string): void => {
      if ('children' in node) {
        const { lang: here = lang } = node as { lang?: string }
        for (const child of node.children) walk(child, here)
      } else if (lang !== 'zh-Hans' && /\p{Script=Han}/u.test(texts.get(node.id) ?? '')) {
        unsaid.push(texts.get(node.id) ?? '')
      }
    }
    const tree = await page.getStructTree()
    if (tree) walk(tree, 'en')
  }
  expect(pdf.numPages).toBeGreaterThan(4)
  expect([...new Set(unsaid)]).toEqual([])
  await pdf.loadingTask.destroy()
})

import { beforeAll, expect, test } from 'vitest'
import { checklistTicket, readChecklist } from '#core/checklist/read-checklist.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { contentsOf, drawn, filled, shipped, spoken, widgetsOf } from './checklists.ts'

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
  blank = (await drawn(await spoken(questionnaires, 'zh-Hans'))).bytes
})

async function readBack(bytes: Uint8Array) {
  const { attachments, fields } = await contentsOf(bytes)
  const ticket = checklistTicket(attachments)
  if (!ticket?.ok) throw new Error('no ticket')
  return readChecklist(ticket.value, fields, questionnaires, means)
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

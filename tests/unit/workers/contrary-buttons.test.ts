import { beforeAll, describe, expect, test } from 'vitest'
import { checklistTicket, readChecklist } from '#core/checklist/read-checklist.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { contentsOf, drawn, filled, shipped, spoken } from './checklists.ts'
import { readObjects } from './read-objects.ts'

let standards: Questionnaire[] = []
let blank = new Uint8Array()
beforeAll(async () => {
  standards = await shipped('en', 'standards')
  blank = (await drawn(await spoken(standards, 'en'))).bytes
}, 60_000)

/** The file with some of its objects written anew at its end, as a program does that saves what was changed. */
function rewritten(bytes: Uint8Array, change: (object: string) => string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]
  const objects = readObjects(bytes)
  const [root = ''] = /\/Root \d+ 0 R/.exec(text) ?? []
  let added = ''
  let rows = ''
  for (const [id, { head }] of objects) {
    const changed = change(head.trim())
    if (changed === head.trim()) continue
    const at = String(text.length + added.length).padStart(10, '0')
    rows += `${id} 1\n${at} 00000 n \n`
    added += `${id} 0 obj\n${changed}\nendobj\n`
  }
  if (added === '') throw new Error('Nothing was changed')
  const size = Math.max(...objects.keys()) + 1
  const table = `xref\n${rows}trailer\n<</Size ${size} ${root} /Prev ${before}>>\n`
  const end = `startxref\n${text.length + added.length}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(text + added + table + end, 'latin1'))
}

/** Switches single buttons of an item on, and leaves what the file holds for the item as it is. */
function switchedOn(bytes: Uint8Array, field: string, ...values: string[]): Uint8Array {
  const group = groupOf(bytes, field)
  return rewritten(bytes, (object) =>
    object.includes(`/Parent ${group} 0 R`) &&
    values.some((value) => object.includes(`/AP<</N<</${value} `))
      ? object.replace('/AS/Off', `/AS${/\/AP<<\/N<<(\/\w+)/.exec(object)?.[1]}`)
      : object,
  )
}

/** Has the file hold a value for an item, and leaves its buttons as they are. */
function holding(bytes: Uint8Array, field: string, value: string): Uint8Array {
  return rewritten(bytes, (object) =>
    object.includes(`/T (${field})`) ? object.replace('/V/Off', `/V/${value}`) : object,
  )
}

function groupOf(bytes: Uint8Array, field: string): number {
  for (const [id, { head }] of readObjects(bytes)) if (head.includes(`/T (${field})`)) return id
  throw new Error(`No field ${field}`)
}

async function read(bytes: Uint8Array) {
  const { attachments, fields } = await contentsOf(bytes)
  const ticket = checklistTicket(attachments)
  if (!ticket?.ok) throw new Error('no ticket')
  const { assessment, troubles } = readChecklist(ticket.value, fields, standards, {
    id: 'new',
    at: '2026-11-26T09:00:00.000Z',
    noteOfTrouble: ({ kind, said }) => `${kind}: ${said.join(' | ')}`,
    noteOf: () => '',
  })
  return {
    answers: Object.fromEntries(assessment.answers),
    profile: assessment.profile,
    troubles: troubles.map(({ kind, of, said }) => [kind, of, ...said]),
  }
}

describe('round buttons that a program left at odds', () => {
  test('two of one item on are no answer, and stand in its note', async () => {
    const { answers, troubles } = await read(switchedOn(blank, 'answer:std-owner', '2', '4'))
    expect(troubles).toEqual([['several', 'std-owner', '2', '4']])
    expect(answers['std-owner']).toMatchObject({ state: 'unanswered', note: 'several: 2 | 4' })
  })

  test('one on beside the one that the file holds is two', async () => {
    const saved = holding(switchedOn(blank, 'answer:std-owner', '2', '4'), 'answer:std-owner', '4')
    expect((await read(saved)).troubles).toEqual([['several', 'std-owner', '2', '4']])
  })

  test('one that is on where the file holds another, or none, is unclear', async () => {
    const on = switchedOn(blank, 'answer:std-owner', '2')
    const other = await read(holding(on, 'answer:std-owner', '4'))
    expect(other.troubles).toEqual([['unclear', 'std-owner', '2', '4']])
    expect(other.answers['std-owner']?.state).toBe('unanswered')
    expect((await read(on)).troubles).toEqual([['unclear', 'std-owner', '2']])
  })

  test('none on where the file holds one is unclear', async () => {
    const { answers, troubles } = await read(holding(blank, 'answer:std-owner', '4'))
    expect(troubles).toEqual([['unclear', 'std-owner', '4']])
    expect(answers['std-owner']?.state).toBe('unanswered')
  })

  test('what is said instead, how well it is backed up and the facts of the enterprise are told apart likewise', async () => {
    let saved = holding(blank, 'state:std-list', 'DontKnow')
    saved = switchedOn(saved, 'evidence:std-owner', '1', '2')
    saved = switchedOn(saved, 'answer:std-owner', '3')
    saved = holding(saved, 'answer:std-owner', '3')
    saved = switchedOn(saved, 'profile:life', 'growing')
    const { answers, profile, troubles } = await read(saved)
    expect(troubles).toEqual([
      ['unclear', 'life', 'growing'],
      ['evidence-several', 'std-owner', '1', '2'],
      ['unclear', 'std-list', 'DontKnow'],
    ])
    expect(answers['std-owner']).toMatchObject({ state: 'answered', value: 3 })
    expect(answers['std-owner']).not.toHaveProperty('evidence')
    expect(answers['std-list']).toMatchObject({ state: 'unanswered' })
    expect(profile.life).toBeUndefined()
  })

  test('what a program saved as it should is an answer, also once it was changed', async () => {
    const once = await filled(blank, { 'answer:std-owner': '3', 'profile:life': 'growing' })
    const twice = await filled(once, { 'answer:std-owner': '5' })
    const { answers, profile, troubles } = await read(twice)
    expect(troubles).toEqual([])
    expect(answers['std-owner']).toMatchObject({ state: 'answered', value: 5 })
    expect(profile.life).toBe('growing')
  })
})

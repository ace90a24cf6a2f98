import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openPdfContents } from '#core/exchange/open-pdf-contents.ts'
import type { PdfContents } from '#core/exchange/pdf-contents.ts'
import { creators } from '#core/report/drawing.ts'

const sealed = readFileSync('tests/fixtures/assessment-v4.json', 'utf8')
const plain = readFileSync('tests/fixtures/assessment-v3.json', 'utf8')

function carrying(text: string, name = 'zhijie-assessment.json'): PdfContents {
  return { ...empty, attachments: [{ name, description: '', text }] }
}

const empty: PdfContents = {
  attachments: [],
  isDamaged: false,
  fields: new Map(),
  hasFields: false,
  creator: creators.own,
}

describe('a PDF that carries an assessment', () => {
  test('opens, whatever another program called the file or attached beside it', () => {
    const other = { name: 'invoice.xml', description: '', text: '<a/>' }
    const contents = { ...carrying(sealed, 'file1'), creator: 'Somebody else' }
    const read = openPdfContents({ ...contents, attachments: [other, ...contents.attachments] })
    expect(read).toMatchObject({ ok: true, value: { kind: 'assessment', seal: 'kept' } })
  })

  test('is told from one whose text is not as it was written', () => {
    const changed = sealed.replace('"staff": 86', '"staff": 87')
    for (const text of [changed, sealed.replace(/,\n {2}"seal".*/, ''), plain]) {
      expect(openPdfContents(carrying(text))).toMatchObject({ value: { seal: 'broken' } })
    }
  })

  test('that is damaged beyond reading says where, as far as that can be told', () => {
    const open = (text: string) => openPdfContents(carrying(text))
    expect(open(sealed.slice(0, 900))).toEqual({
      ok: false,
      problem: { kind: 'pdf-damaged', path: null },
    })
    expect(open(sealed.replace('"staff": 86', '"staff": "86"'))).toEqual({
      ok: false,
      problem: { kind: 'pdf-damaged', path: 'assessment.profile.staff' },
    })
  })

  test('that cannot be taken out of the file at all is called damaged in a report of ours, and in no other', () => {
    const broken = { ...empty, isDamaged: true }
    expect(openPdfContents(broken)).toMatchObject({ problem: { kind: 'pdf-damaged', path: null } })
    const other = { ...broken, creator: 'Writer' }
    expect(openPdfContents(other)).toMatchObject({ problem: { kind: 'pdf-not-ours' } })
  })

  test('of a newer version says so', () => {
    expect(openPdfContents(carrying(sealed.replace('"version": 4', '"version": 8')))).toEqual({
      ok: false,
      problem: { kind: 'pdf-newer', version: 8, known: 4 },
    })
  })
})

describe('a PDF that carries none', () => {
  test.each([
    ['a copy for readers outside', creators.outward, 'pdf-outward'],
    ['a report of ours', creators.own, 'pdf-stripped'],
    ['a document of somebody else', 'Writer', 'pdf-not-ours'],
    ['one whose maker is unknown', '', 'pdf-not-ours'],
  ])('is %s', (_, creator, kind) => {
    expect(openPdfContents({ ...empty, creator })).toEqual({ ok: false, problem: { kind } })
  })

  test('but the slip of a checklist is handed on with what was filled in', () => {
    const slip = carrying('{"format":"zhijie-checklist"}', 'zhijie-checklist.json')
    const contents = { ...slip, fields: new Map([['answer:a', 'L1']]), hasFields: true }
    expect(openPdfContents(contents)).toEqual({ ok: true, value: { kind: 'checklist', contents } })
  })
})

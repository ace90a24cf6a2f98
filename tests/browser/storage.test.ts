import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer, Assessment } from '#core/assessment/schema.ts'
import { keepAssessment, removeAssessment } from '#platform/storage/keep-assessment.ts'
import { listAssessments } from '#platform/storage/list-assessments.ts'
import { loadAssessment } from '#platform/storage/load-assessment.ts'
import { openStorage, type Storage } from '#platform/storage/open-storage.ts'
import { discardSetAside, listSetAside, writeSetAsideFile } from '#platform/storage/set-aside.ts'
import { keepSettings, readSettings } from '#platform/storage/settings.ts'
import { joinTabs, type TabNews } from '#platform/storage/tabs.ts'

let name = ''
let count = 0
let storages: Storage[] = []

function open(events = {}): Storage {
  const storage = openStorage(events, name)
  storages.push(storage)
  return storage
}

const stamp = () => ({ at: '2026-11-23T00:00:00.000Z', id: `aside-${count++}` })

function assessment(id: string, answers: Readonly<Record<string, Answer>> = {}): Assessment {
  return {
    version: 1,
    id,
    example: false,
    createdAt: '2026-11-20T00:00:00.000Z',
    updatedAt: '2026-11-20T00:00:00.000Z',
    profile: { name: `企业 ${id}`, roles: [], ambition: 'basic' },
    questionnaires: [{ id: 'standards', version: '1.0.0' }],
    answers: new Map(Object.entries(answers)),
  }
}

function level(value: number): Answer {
  return { state: 'answered', value }
}

function withAnswer(before: Assessment, itemId: string, answer: Answer): Assessment {
  return { ...before, answers: new Map(before.answers).set(itemId, answer) }
}

async function loaded(storage: Storage, id: string): Promise<Assessment> {
  const result = await loadAssessment(storage, id, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

beforeEach(() => {
  name = `zhijie-test-${Date.now()}-${count++}`
  storages = []
})

afterEach(async () => {
  for (const storage of storages) await storage.close().catch(() => undefined)
  indexedDB.deleteDatabase(name)
})

describe('an assessment', () => {
  test('is read as it was kept', async () => {
    const one = assessment('one', {
      a: { state: 'answered', value: ['x', 'y'], note: '备注\n第二行', evidence: 3 },
      b: { state: 'not-applicable', reason: '没有实验室' },
    })
    expect(await keepAssessment(open(), one, null)).toEqual({ ok: true, value: one })
    expect(await loaded(open(), 'one')).toEqual(one)
  })

  test('that is not there is said to be missing', async () => {
    expect(await loadAssessment(open(), 'nobody', stamp)).toEqual({
      ok: false,
      problem: { kind: 'assessment-not-found', id: 'nobody' },
    })
  })

  test('is listed with how many items have an answer of any kind, the last changed first', async () => {
    const storage = open()
    const older = assessment('older', {
      a: level(1),
      b: { state: 'dont-know' },
      c: { state: 'not-applicable', reason: 'r' },
      d: { state: 'unanswered', note: 'later' },
    })
    await keepAssessment(storage, older, null)
    await keepAssessment(
      storage,
      { ...assessment('newer'), updatedAt: '2026-11-21T00:00:00.000Z' },
      null,
    )
    const listed = await listAssessments(storage, stamp)
    expect(listed.ok && listed.value.map(({ head, answered }) => [head.id, answered])).toEqual([
      ['newer', 0],
      ['older', 3],
    ])
  })

  test('loses an answer that was taken back and keeps its neighbours apart', async () => {
    const storage = open()
    const one = assessment('one', { a: level(1), b: level(2) })
    await keepAssessment(storage, one, null)
    await keepAssessment(storage, assessment('one1', { a: level(5) }), null)
    await keepAssessment(storage, { ...one, answers: new Map([['b', level(2)]]) }, one)
    expect([...(await loaded(storage, 'one')).answers.keys()]).toEqual(['b'])
    expect([...(await loaded(storage, 'one1')).answers.keys()]).toEqual(['a'])
  })

  test('removed is gone with its answers, and can be put back whole', async () => {
    const storage = open()
    const one = assessment('one', { a: level(1), b: level(2) })
    await keepAssessment(storage, one, null)
    await removeAssessment(storage, 'one')
    expect((await loadAssessment(storage, 'one', stamp)).ok).toBe(false)
    await keepAssessment(storage, one, null)
    expect(await loaded(storage, 'one')).toEqual(one)
  })

  test('replaced by another of the same id leaves none of its answers behind', async () => {
    const storage = open()
    await keepAssessment(storage, assessment('one', { a: level(1), b: level(2) }), null)
    await keepAssessment(storage, assessment('one', { c: level(3) }), null)
    expect([...(await loaded(storage, 'one')).answers.keys()]).toEqual(['c'])
  })
})

describe('two tabs', () => {
  test('that answer different items both have their answers kept', async () => {
    const [here, there] = [open(), open()]
    await keepAssessment(here, assessment('one', { a: level(1), b: level(1) }), null)
    const [mine, theirs] = [await loaded(here, 'one'), await loaded(there, 'one')]
    await keepAssessment(here, withAnswer(mine, 'a', level(5)), mine)
    await keepAssessment(there, withAnswer(theirs, 'b', level(4)), theirs)
    const { answers } = await loaded(here, 'one')
    expect([answers.get('a'), answers.get('b')]).toEqual([level(5), level(4)])
  })

  test('do not undo each other’s profile by answering', async () => {
    const [here, there] = [open(), open()]
    await keepAssessment(here, assessment('one'), null)
    const [mine, theirs] = [await loaded(here, 'one'), await loaded(there, 'one')]
    const renamed = { ...mine, profile: { ...mine.profile, name: '新名称' } }
    await keepAssessment(here, renamed, mine)
    await keepAssessment(there, withAnswer(theirs, 'a', level(2)), theirs)
    const both = await loaded(here, 'one')
    expect(both.profile.name).toBe('新名称')
    expect(both.answers.get('a')).toEqual(level(2))
  })

  test('of which one deletes what the other still answers lose nothing', async () => {
    const [here, there] = [open(), open()]
    await keepAssessment(here, assessment('one', { a: level(1) }), null)
    const mine = await loaded(here, 'one')
    await removeAssessment(there, 'one')
    await keepAssessment(here, withAnswer(mine, 'b', level(2)), mine)
    expect((await loaded(there, 'one')).answers.size).toBe(2)
  })

  test('hear what the other keeps, and not themselves', async () => {
    const heard: [string, TabNews][] = []
    const here = joinTabs((news) => heard.push(['here', news]), name)
    const there = joinTabs((news) => heard.push(['there', news]), name)
    const stranger = new BroadcastChannel(name)
    stranger.postMessage({ kind: 'explode', id: 'one' })
    stranger.postMessage('?')
    here.tell({ kind: 'kept', id: 'one' })
    await expect.poll(() => heard).toEqual([['there', { kind: 'kept', id: 'one' }]])
    here.close()
    there.close()
    stranger.close()
  })
})

describe('a broken record', () => {
  test('of one answer is set aside as it was, and the rest opens', async () => {
    const storage = open()
    await keepAssessment(storage, assessment('one', { a: level(1), b: level(2) }), null)
    const raw = { assessmentId: 'one', itemId: 'b', answer: { state: 'answered', value: { x: 1 } } }
    await (await storage.connect()).put('answers', raw)
    const { answers } = await loaded(storage, 'one')
    expect([...answers.keys()]).toEqual(['a'])
    const aside = await listSetAside(storage)
    if (!aside.ok) throw new Error('not listed')
    expect(aside.value).toHaveLength(1)
    expect(aside.value[0]).toMatchObject({ why: 'answers.b.value', records: [raw] })
    expect(JSON.parse(writeSetAsideFile(aside.value, stamp().at))).toMatchObject({
      format: 'zhijie-set-aside',
      aside: [{ records: [raw] }],
    })
    expect([...(await loaded(storage, 'one')).answers.keys()]).toEqual(['a'])
    await discardSetAside(
      storage,
      aside.value.map(({ id }) => id),
    )
    expect(await listSetAside(storage)).toEqual({ ok: true, value: [] })
  })

  test('of a head takes its answers along, and the other assessments open', async () => {
    const storage = open()
    await keepAssessment(storage, assessment('good', { a: level(1) }), null)
    await keepAssessment(storage, assessment('bad', { a: level(2), b: level(3) }), null)
    const connection = await storage.connect()
    const head: unknown = await connection.get('heads', 'bad')
    await connection.put('heads', { ...(head as object), profile: { name: 3 } })
    const listed = await listAssessments(storage, stamp)
    expect(listed.ok && listed.value.map(({ head: { id } }) => id)).toEqual(['good'])
    const aside = await listSetAside(storage)
    expect(aside.ok && aside.value[0]?.records).toHaveLength(3)
    expect(await loaded(storage, 'good')).toEqual(assessment('good', { a: level(1) }))
    expect(await connection.count('answers')).toBe(1)
  })

  test('opened by its address says what is broken', async () => {
    const storage = open()
    await (await storage.connect()).put('heads', { id: 'bad' })
    expect(await loadAssessment(storage, 'bad', stamp)).toMatchObject({
      problem: { kind: 'assessment-broken', id: 'bad', path: 'version' },
    })
  })
})

describe('settings', () => {
  test('are read as they were kept, and unknown ones are left out', async () => {
    const storage = open()
    expect(await readSettings(storage)).toEqual({ ok: true, value: {} })
    await keepSettings(storage, { language: 'zh-Hant', theme: 'dark' })
    expect(await readSettings(storage)).toEqual({
      ok: true,
      value: { language: 'zh-Hant', theme: 'dark' },
    })
    await (await storage.connect()).put('settings', { language: 'tlh', theme: 'dark' }, 'settings')
    expect(await readSettings(storage)).toEqual({ ok: true, value: { theme: 'dark' } })
  })
})

describe('when the browser does not go along', () => {
  test('something that cannot be stored fails as a whole, and what was kept before stands', async () => {
    const storage = open()
    const one = assessment('one', { a: level(1) })
    await keepAssessment(storage, one, null)
    const impossible = { state: 'answered', value: () => 3 } as unknown as Answer
    const next = withAnswer(withAnswer(one, 'a', level(4)), 'z', impossible)
    expect(await keepAssessment(storage, next, one)).toEqual({
      ok: false,
      problem: { kind: 'storage-write-failed', reason: 'DataCloneError' },
    })
    expect(await loaded(storage, 'one')).toEqual(one)
  })

  test('a closed connection is opened again', async () => {
    const storage = open()
    await keepAssessment(storage, assessment('one'), null)
    ;(await storage.connect()).close()
    expect((await keepAssessment(storage, assessment('two'), null)).ok).toBe(true)
    await storage.close()
    expect((await loadAssessment(storage, 'two', stamp)).ok).toBe(true)
  })

  test('a database of the first version opens with everything in it', async () => {
    const older = await openDB(name, 1, {
      upgrade: (database) => {
        database.createObjectStore('heads', { keyPath: 'id' })
        database
          .createObjectStore('answers', { keyPath: ['assessmentId', 'itemId'] })
          .createIndex('by-state', ['assessmentId', 'answer.state'])
        database.createObjectStore('settings')
        database.createObjectStore('set-aside', { keyPath: 'id' })
      },
    })
    const one = assessment('one', { 'std-owner': level(3) })
    const { answers, ...head } = one
    await older.put('heads', head)
    await older.put('answers', {
      assessmentId: 'one',
      itemId: 'std-owner',
      answer: answers.get('std-owner'),
    })
    older.close()
    expect(await loaded(open(), 'one')).toEqual(one)
  })

  test('a newer version of the page takes over, and this one says it must be loaded anew', async () => {
    let told = 0
    const storage = open({ onOutdated: () => told++ })
    await keepAssessment(storage, assessment('one'), null)
    const { version } = await storage.connect()
    const newer = await openDB(name, version + 1)
    expect(told).toBe(1)
    expect(await keepAssessment(storage, assessment('two'), null)).toEqual({
      ok: false,
      problem: { kind: 'storage-outdated' },
    })
    expect(await loadAssessment(open(), 'one', stamp)).toEqual({
      ok: false,
      problem: { kind: 'storage-newer' },
    })
    newer.close()
  })
})

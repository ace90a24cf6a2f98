import { beforeEach, describe, expect, it } from 'vitest'
import type { Assessment, Profile } from '#core/assessment/schema.ts'
import { refreshLibrary } from '#connect.ts'
import { earlierOf } from '#state/earlier-readings.ts'
import { showLibrary } from '#state/library.ts'
import { assessmentOf, emptyDesk, keep } from './desk.ts'

const named = (name: string): Profile => ({ name, roles: [], ambition: 'basic' })
const on = (id: string, day: string, given: Partial<Assessment> = {}): Assessment =>
  assessmentOf(id, {
    profile: named('Rowan Tools'),
    updatedAt: `${day}T08:00:00.000Z`,
    answers: new Map([['standards.register', { state: 'answered', value: 2 }]]),
    ...given,
  })
const present = on('present', '2026-11-20')
const idsOf = async (assessment: Assessment) =>
  (await earlierOf(assessment)).map((one) => one.assessment.id)

beforeEach(async () => {
  await emptyDesk()
})

describe('the earlier readings of an enterprise', () => {
  it('are those kept here under its name from earlier days, with their answers', async () => {
    await keep(present)
    await keep(on('older', '2025-05-02', { profile: named('  Rowan Tools ') }))
    await keep(on('newer', '2026-12-01'))
    await keep(on('same-day', '2026-11-20', { updatedAt: '2026-11-20T07:00:00.000Z' }))
    await keep(on('other', '2025-05-02', { profile: named('Rowan Toolmakers') }))
    await keep(on('made-up', '2025-05-02', { example: true }))
    await keep(on('old', '2026-01-02'))
    const found = await earlierOf(present)
    expect(found.map(({ assessment, day }) => [assessment.id, day])).toEqual([
      ['old', '2026-01-02'],
      ['older', '2025-05-02'],
    ])
    expect(found[0]?.assessment.answers.get('standards.register')).toEqual({
      state: 'answered',
      value: 2,
    })
  })

  it('are none for an enterprise without a name', async () => {
    await keep(on('old', '2026-01-02', { profile: named(' ') }))
    expect(await idsOf(on('present', '2026-11-20', { profile: named('') }))).toEqual([])
  })

  it('are the last eight where there are more', async () => {
    for (let month = 1; month <= 9; month += 1) await keep(on(`m${month}`, `2026-0${month}-05`))
    const found = await idsOf(present)
    expect(found).toHaveLength(8)
    expect(found).not.toContain('m1')
  })

  it('wait until the list of what is kept has been read', async () => {
    await keep(on('old', '2026-01-02'))
    showLibrary({ status: 'loading', entries: [] })
    const asked = idsOf(present)
    await refreshLibrary()
    expect(await asked).toEqual(['old'])
  })
})

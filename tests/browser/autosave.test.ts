import { describe, expect, test } from 'vitest'
import type { Answer, Assessment } from '#core/assessment/schema.ts'
import type { StorageProblem } from '#core/problem.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { startAutosave } from '#platform/storage/autosave.ts'
import { keepAssessment } from '#platform/storage/keep-assessment.ts'
import { loadAssessment } from '#platform/storage/load-assessment.ts'
import { openStorage } from '#platform/storage/open-storage.ts'

type Outcome = Result<Assessment, StorageProblem>
type Attempt = {
  readonly assessment: Assessment
  readonly base: Assessment | null
  readonly end: (outcome?: Outcome) => void
}

const broken: StorageProblem = { kind: 'storage-write-failed', reason: 'AbortError' }

/** An autosave whose every attempt the test ends itself. */
function byHand(waits: readonly number[] = [60_000]) {
  const attempts: Attempt[] = []
  const saved: Assessment[] = []
  const failed: [Assessment, StorageProblem][] = []
  const autosave = startAutosave({
    write: (assessment, base) =>
      new Promise((resolve) => {
        attempts.push({ assessment, base, end: (outcome = ok(assessment)) => resolve(outcome) })
      }),
    onSaved: (assessment) => saved.push(assessment),
    onFailed: (assessment, problem) => failed.push([assessment, problem]),
    waits,
  })
  return { autosave, attempts, saved, failed }
}

function state(id: string, step: number): Assessment {
  const answers = new Map<string, Answer>()
  for (let index = 0; index < step; index++) {
    answers.set(`item-${index}`, { state: 'answered', value: 1 })
  }
  return {
    version: 1,
    id,
    example: false,
    createdAt: '2026-11-20T00:00:00.000Z',
    updatedAt: '2026-11-20T00:00:00.000Z',
    profile: { name: '', roles: [], ambition: 'basic' },
    questionnaires: [],
    answers,
  }
}

async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve)
  })
}

describe('saving by itself', () => {
  test('writes one state at a time and passes over those that were overtaken', async () => {
    const { autosave, attempts, saved } = byHand()
    const [first, second, third] = [state('a', 1), state('a', 2), state('a', 3)]
    autosave.keep(first)
    autosave.keep(second)
    autosave.keep(third)
    expect(attempts.map(({ assessment }) => assessment)).toEqual([first])
    attempts[0]?.end()
    await settled()
    expect(attempts.map(({ assessment }) => assessment)).toEqual([first, third])
    expect(attempts[1]?.base).toBe(first)
    expect(autosave.waiting('a')).toBe(third)
    attempts[1]?.end()
    await settled()
    expect(saved).toEqual([first, third])
    expect(autosave.waiting('a')).toBeNull()
  })

  test('compares with the state that was opened', async () => {
    const { autosave, attempts } = byHand()
    const opened = state('a', 5)
    autosave.opened(opened)
    expect(autosave.waiting('a')).toBeNull()
    expect(attempts).toEqual([])
    autosave.keep(state('a', 6))
    expect(attempts[0]?.base).toBe(opened)
  })

  test('keeps what failed, says so, and tries again by itself', async () => {
    const { autosave, attempts, saved, failed } = byHand([5])
    const [first, second] = [state('a', 1), state('a', 2)]
    autosave.keep(first)
    autosave.keep(second)
    attempts[0]?.end(fail(broken))
    await settled()
    expect(failed).toEqual([[second, broken]])
    expect(autosave.waiting('a')).toBe(second)
    await expect.poll(() => attempts.length).toBe(2)
    expect(attempts[1]?.base).toBeNull()
    attempts[1]?.end()
    await settled()
    expect(saved).toEqual([second])
  })

  test('tries again at once when asked, and when something new is said', async () => {
    const { autosave, attempts } = byHand()
    autosave.keep(state('a', 1))
    attempts[0]?.end(fail(broken))
    await settled()
    autosave.retry()
    expect(attempts).toHaveLength(2)
    attempts[1]?.end(fail(broken))
    await settled()
    autosave.keep(state('a', 2))
    expect(attempts).toHaveLength(3)
  })

  test('of one assessment that fails does not hold up another', async () => {
    const { autosave, attempts, saved } = byHand()
    autosave.keep(state('a', 1))
    autosave.keep(state('b', 1))
    attempts[0]?.end(fail(broken))
    await settled()
    attempts[1]?.end()
    await settled()
    expect(saved.map(({ id }) => id)).toEqual(['b'])
    expect(autosave.allWaiting().map(({ id }) => id)).toEqual(['a'])
  })

  test('does not let what is opened replace what still waits', async () => {
    const { autosave } = byHand()
    const unsaved = state('a', 3)
    autosave.keep(unsaved)
    autosave.opened(state('a', 2))
    expect(autosave.waiting('a')).toBe(unsaved)
  })

  test('lets go of what was removed, even in the middle of writing it', async () => {
    const { autosave, attempts, saved } = byHand([1])
    autosave.keep(state('a', 1))
    autosave.forget('a')
    attempts[0]?.end(fail(broken))
    await new Promise((resolve) => {
      setTimeout(resolve, 30)
    })
    expect(attempts).toHaveLength(1)
    expect(saved).toEqual([])
    expect(autosave.allWaiting()).toEqual([])
  })

  test('tells who waits for it what became of the first attempt', async () => {
    const { autosave, attempts } = byHand()
    const first = state('a', 1)
    const outcome = autosave.keepNow(first)
    attempts[0]?.end(fail(broken))
    expect(await outcome).toEqual({ ok: false, problem: broken })
    expect(autosave.waiting('a')).toBe(first)
  })

  test('of something the database refuses keeps it in memory, and saves what follows it', async () => {
    const name = `zhijie-test-autosave-${Date.now()}`
    const storage = openStorage({}, name)
    const saved: Assessment[] = []
    const problems: StorageProblem[] = []
    const autosave = startAutosave({
      write: (assessment, base) => keepAssessment(storage, assessment, base),
      onSaved: (assessment) => saved.push(assessment),
      onFailed: (_, problem) => problems.push(problem),
      waits: [60_000],
    })
    const before = state('a', 1)
    await autosave.keepNow(before)
    const impossible = { state: 'answered', value: () => 3 } as unknown as Answer
    const refused = { ...before, answers: new Map(before.answers).set('x', impossible) }
    await autosave.keepNow(refused)
    expect(problems).toEqual([{ kind: 'storage-write-failed', reason: 'DataCloneError' }])
    expect(autosave.waiting('a')).toBe(refused)
    const after = state('a', 3)
    await autosave.keepNow(after)
    expect(saved).toEqual([before, after])
    const read = await loadAssessment(storage, 'a', () => ({ at: '', id: '' }))
    expect(read.ok && read.value).toEqual(after)
    await storage.close()
    indexedDB.deleteDatabase(name)
  })
})

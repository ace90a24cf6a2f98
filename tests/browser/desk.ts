import { connect, refreshLibrary } from '#connect.ts'
import type { Assessment, Profile } from '#core/assessment/schema.ts'
import { loadAssessment } from '#platform/storage/load-assessment.ts'
import { openStorage } from '#platform/storage/open-storage.ts'
import { discardSetAside, listSetAside } from '#platform/storage/set-aside.ts'
import { closeAssessment } from '#state/assessment.ts'
import { useLibrary } from '#state/library.ts'
import { platform } from '#state/platform.ts'

/** A second connection to the database the page under test keeps its records in. */
export const disk = openStorage()

let connected: Promise<void> | null = null

/** The program joined to the browser's own storage, with nothing kept in it yet. */
export async function emptyDesk(): Promise<void> {
  await (connected ??= connect())
  closeAssessment()
  await refreshLibrary()
  for (const { head } of useLibrary.getState().entries) await platform().removeAssessment(head.id)
  const aside = await listSetAside(disk)
  if (aside.ok) {
    await discardSetAside(
      disk,
      aside.value.map(({ id }) => id),
    )
  }
  await refreshLibrary()
}

/** Keeps an assessment as if it had been left here earlier. */
export async function keep(assessment: Assessment): Promise<void> {
  const kept = await platform().keepAssessment(assessment)
  if (!kept.ok) throw new Error(JSON.stringify(kept.problem))
}

/** The assessment of this id as it lies on disk. */
export async function keptAssessment(id: string): Promise<Assessment> {
  const read = await loadAssessment(disk, id, () => ({ at: moment, id: crypto.randomUUID() }))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

export const moment = '2026-11-23T08:00:00.000Z'

const enterprise: Profile = { name: '', roles: [], ambition: 'basic' }

/** An assessment of which only what is given is known. */
export function assessmentOf(id: string, given: Partial<Assessment>): Assessment {
  return {
    version: 1,
    id,
    example: false,
    createdAt: '2026-11-22T08:00:00.000Z',
    updatedAt: '2026-11-22T08:00:00.000Z',
    profile: enterprise,
    questionnaires: [{ id: 'standards', version: '1.0.0' }],
    answers: new Map(),
    ...given,
  }
}

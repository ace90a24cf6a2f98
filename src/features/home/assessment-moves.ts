import type { ReactNode } from 'react'
import { type Assessment, type AssessmentHead, limits } from '#core/assessment/schema.ts'
import type { Problem } from '#core/problem.ts'
import { closeAssessment, useAssessment } from '#state/assessment.ts'
import { type Example, platform } from '#state/platform.ts'

/** What a move on the list leads to: a page to go to, something to tell, or a problem. */
export type Outcome =
  /** A file is being read; what it comes to follows. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'opened'; readonly id: string; readonly at?: string }
  | { readonly kind: 'copied'; readonly name: string }
  | { readonly kind: 'restored'; readonly name: string }
  | {
      readonly kind: 'removed'
      readonly id: string
      readonly name: string
      /** When what now stands in its place was last changed; an ISO time. */
      readonly shows?: string | undefined
    }
  | { readonly kind: 'done' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** Something about a file that is told in a part of its own. */
  | { readonly kind: 'file'; readonly show: (props: OutcomeProps) => ReactNode }

/** What may follow from what is told. */
export type OutcomeProps = {
  readonly onOutcome: (outcome: Promise<Outcome>) => void
  readonly onDismiss: () => void
}

const done: Outcome = { kind: 'done' }

/** A new assessment about which nothing is known yet. */
export async function start(): Promise<Outcome> {
  const created = await platform().createAssessment({ name: '', roles: [], ambition: 'basic' })
  return created.ok ? opened(created.value) : failed(created.problem)
}

/** A file that was picked, or dropped onto the page. */
export async function openFile(file: File): Promise<Outcome> {
  return await import('./open-file.tsx')
    .then((part) => part.openFile(file))
    .catch(() => ({ kind: 'missing' }) as const)
}

/** An example with its earlier dates; one already here is opened as it was left. */
export async function openExample(
  { id, opens }: Example,
  here: readonly AssessmentHead[],
): Promise<Outcome> {
  const isHere = (wanted: string): boolean => here.some((head) => head.id === wanted)
  if (isHere(opens)) return { kind: 'opened', id: opens }
  const dates = await platform()
    .loadExample(id)
    .catch(() => null)
  if (!dates?.some((one) => one.id === opens)) return { kind: 'missing' }
  const kept = await Promise.all(dates.filter((one) => !isHere(one.id)).map(keep))
  return kept.find(({ kind }) => kind === 'problem') ?? { kind: 'opened', id: opens }
}

/** Saves an assessment to a file, with the latest changes where it lies on the desk. */
export async function saveToFile(id: string): Promise<Outcome> {
  const loaded = await latest(id)
  if (!loaded.ok) return failed(loaded.problem)
  platform().saveToFile(loaded.value)
  return done
}

/** A second assessment with the same answers. */
export async function duplicate(id: string, nameCopy: (name: string) => string): Promise<Outcome> {
  const loaded = await latest(id)
  if (!loaded.ok) return failed(loaded.problem)
  const { profile } = loaded.value
  const name = nameCopy(profile.name.slice(0, limits.name - nameCopy('').length))
  const at = platform().now()
  const kept = await platform().keepAssessment({
    ...loaded.value,
    id: platform().newId(),
    createdAt: at,
    updatedAt: at,
    profile: { ...profile, name },
  })
  return kept.ok ? { kind: 'copied', name } : failed(kept.problem)
}

/** Deletes an assessment; it can be put back until the page is left. `next` takes its place in the list. */
export async function remove(
  { id, profile }: AssessmentHead,
  next?: AssessmentHead,
): Promise<Outcome> {
  if (useAssessment.getState().assessment?.id === id) closeAssessment()
  const removed = await platform().removeAssessment(id)
  return removed.ok
    ? { kind: 'removed', id, name: profile.name, shows: next?.updatedAt }
    : failed(removed.problem)
}

/** Puts a deleted assessment back as it was. */
export async function restore(id: string): Promise<Outcome> {
  const restored = await platform().restoreAssessment(id)
  return restored.ok
    ? { kind: 'restored', name: restored.value.profile.name }
    : failed(restored.problem)
}

/** Saves what was set aside to a file. */
export async function saveSetAside(): Promise<Outcome> {
  const saved = await platform().saveSetAside()
  return saved.ok ? done : failed(saved.problem)
}

/** Forgets what was set aside. */
export async function discardSetAside(): Promise<Outcome> {
  const discarded = await platform().discardSetAside()
  return discarded.ok ? done : failed(discarded.problem)
}

async function latest(id: string) {
  const { assessment } = useAssessment.getState()
  return assessment?.id === id
    ? ({ ok: true, value: assessment } as const)
    : platform().loadAssessment(id)
}

/** Keeps an assessment that came from elsewhere, and goes to it. */
export async function keep(assessment: Assessment): Promise<Outcome> {
  const kept = await platform().keepAssessment(assessment)
  return kept.ok ? opened(kept.value) : failed(kept.problem)
}

function opened({ id }: Assessment): Outcome {
  return { kind: 'opened', id }
}

function failed(problem: Problem): Outcome {
  return { kind: 'problem', problem }
}

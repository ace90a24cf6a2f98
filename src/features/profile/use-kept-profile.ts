import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Assessment, Profile } from '#core/assessment/schema.ts'
import type { ZodForm } from '#ui/form/use-zod-form.ts'
import { describeEnterprise, reportKeeping, useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { type Catalogue, choose, leftOut } from './catalogue.ts'
import {
  type Checked,
  checkFields,
  fieldsOf,
  profileOf,
  type profileSchema,
  type Typed,
} from './profile-form.ts'

/** How long typing rests before it is kept, in milliseconds. */
const rest = 400

/** Fields that are not right yet, by assessment, so that leaving the page and coming back finds them again. */
const drafts = new Map<string, Typed>()

/** What the form begins with: the profile as it is kept, or as it was left wrong. */
export function startingFields({ id, profile }: Assessment): Typed {
  return drafts.get(id) ?? fieldsOf(profile)
}

type Options = {
  readonly form: ZodForm<Typed, Checked>
  readonly schema: ReturnType<typeof profileSchema>
  readonly assessment: Assessment
  readonly catalogue: Catalogue | null
}

/**
 * Keeps the profile by itself while it is typed: after a rest, on leaving a field, and when the page
 * goes away. While something waits to be
 * kept, nothing is called saved. Returns the function that keeps at once, with the questionnaires left out if they change.
 */
export function useKeptProfile(options: Options): (without?: ReadonlySet<string>) => void {
  const { form, assessment } = options
  const now = useRef(options)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const last = useRef(assessment.profile)
  /** The assessment that was saved when typing began, and is no longer called so. */
  const waiting = useRef<Assessment | null>(null)

  const keep = (without?: ReadonlySet<string>): void => {
    clearTimeout(timer.current)
    timer.current = undefined
    const { profile, changed } = keepProfile(now.current, without)
    last.current = profile
    // Typed and taken back: what stands is what was kept before.
    if (!changed && waiting.current) reportKeeping(waiting.current, 'saved')
    waiting.current = null
  }
  const keepRef = useRef(keep)
  useLayoutEffect(() => {
    now.current = options
    keepRef.current = keep
  })

  useEffect(() => {
    if (drafts.has(assessment.id)) void form.trigger()
    const leaving = (): void => {
      if (timer.current !== undefined) keepRef.current()
    }
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer.current)
        timer.current = setTimeout(() => keepRef.current(), rest)
        const { assessment: current, keeping } = useAssessment.getState()
        if (!current || keeping !== 'saved') return
        waiting.current = current
        reportKeeping(current, 'saving')
      },
    })
    addEventListener('pagehide', leaving)
    addEventListener('focusout', leaving)
    return () => {
      removeEventListener('pagehide', leaving)
      removeEventListener('focusout', leaving)
      unsubscribe()
      leaving()
    }
  }, [form, assessment.id])

  useEffect(() => {
    const fromElsewhere = !sameProfile(last.current, assessment.profile)
    last.current = assessment.profile
    if (fromElsewhere && timer.current === undefined) form.reset(fieldsOf(assessment.profile))
  }, [form, assessment.profile])

  return keep
}

/** Keeps what is right; returns the profile that now stands, and whether it is a new one. */
function keepProfile(
  { form, schema, catalogue }: Options,
  without: ReadonlySet<string> | undefined,
): { readonly profile: Profile; readonly changed: boolean } {
  const { assessment, questionnaires } = useAssessment.getState()
  const typed = form.getValues()
  const before = assessment?.profile ?? profileOf(schema.parse(typed))
  const profile = profileOf(checkFields(schema, typed, before))
  if (!assessment) return { profile, changed: false }
  if (schema.safeParse(typed).success) drafts.delete(assessment.id)
  else drafts.set(assessment.id, structuredClone(typed))
  const chosen = catalogue
    ? choose(assessment, catalogue, profile, without ?? leftOut(assessment, catalogue.entries))
    : assessment.questionnaires
  // What did not change stays the very object it was, so that a change in another tab can be told from it.
  const kept = sameProfile(profile, assessment.profile) ? assessment.profile : profile
  const keptChoice = alike(chosen, assessment.questionnaires) ? assessment.questionnaires : chosen
  if (kept === assessment.profile && keptChoice === assessment.questionnaires) {
    return { profile: kept, changed: false }
  }
  const texts = catalogue?.questionnaires ?? questionnaires
  describeEnterprise(
    kept,
    keptChoice,
    keptChoice.flatMap(({ id }) => texts.find((one) => one.id === id) ?? []),
    platform().now(),
  )
  return { profile: kept, changed: true }
}

function sameProfile(one: Profile, other: Profile): boolean {
  return one.size === other.size && alike(fieldsOf(one), fieldsOf(other))
}

function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { ZodForm } from './use-zod-form.ts'

type Texts = Record<string, string>

type Checked = Record<string, unknown>

type Checker<C> = {
  readonly safeParse: (typed: unknown) =>
    | { readonly success: true; readonly data: C }
    | {
        readonly success: false
        readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }
      }
}

/** What was typed and is not right yet, so that leaving the page and coming back finds it again. */
const drafts = new Map<string, Texts>()

/** How long typing rests before it is kept, in milliseconds. */
const rest = 400

/** The texts a form begins with: as they are kept, or as they were left wrong. */
export function startingTexts<T extends Texts>(draftKey: string, stored: T): T {
  return { ...stored, ...drafts.get(draftKey) }
}

/** Forgets what was left wrong: the field it was typed into is wanted no more. */
export function forgetDraft(draftKey: string): void {
  drafts.delete(draftKey)
}

/**
 * Keeps what is typed into a form by itself: after a rest, on leaving a field, and when the form goes away. A field that
 * is wrong waits and holds nothing else back. A change from elsewhere (undo, another tab) shows in the fields. Returns
 * the function that keeps at once.
 */
export function useKeptForm<T extends Texts, C extends Checked>(options: {
  readonly form: ZodForm<T, C>
  readonly schema: Checker<C>
  /** The fields as they are kept. */
  readonly stored: T
  readonly draftKey: string
  readonly onKeep: (checked: C) => void
}): () => void {
  const { form, stored, draftKey } = options
  const now = useRef(options)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useLayoutEffect(() => {
    now.current = options
  })

  const keepNow = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    const { schema, stored: before, onKeep } = now.current
    const typed = form.getValues()
    if (schema.safeParse(typed).success) drafts.delete(draftKey)
    else drafts.set(draftKey, typed)
    const checked = check(schema, typed, before)
    if (checked && !alike(checked, check(schema, before, before))) onKeep(checked)
  }, [form, draftKey])

  useEffect(() => {
    if (drafts.has(draftKey)) void form.trigger()
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer.current)
        timer.current = setTimeout(keepNow, rest)
      },
    })
    return () => {
      unsubscribe()
      if (timer.current !== undefined) keepNow()
    }
  }, [form, draftKey, keepNow])

  const storedKey = JSON.stringify(stored)
  const seen = useRef(storedKey)
  useEffect(() => {
    if (seen.current === storedKey) return
    seen.current = storedKey
    const { schema, stored: kept } = now.current
    if (timer.current !== undefined) return
    if (alike(check(schema, form.getValues(), kept), check(schema, kept, kept))) return
    form.reset(kept)
    clearTimeout(timer.current)
    timer.current = undefined
  }, [form, storedKey])

  return keepNow
}

/** What the typed texts mean; a field that is wrong means what it meant before. Null when even that fails. */
function check<C extends Checked>(schema: Checker<C>, typed: Texts, before: Texts): C | null {
  const first = schema.safeParse(typed)
  if (first.success) return first.data
  const mended = { ...typed }
  for (const { path } of first.error.issues) {
    const field = String(path[0])
    mended[field] = before[field] ?? ''
  }
  const second = schema.safeParse(mended)
  return second.success ? second.data : null
}

function alike(one: Checked | null, other: Checked | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

import type { ComponentType, ReactNode } from 'react'
import { withStyles } from './failed-styles.ts'
import { PartMissing } from './part-missing.tsx'
import { type Missing, useLoaded } from './use-loaded.ts'

type Late<P> = {
  (props: P): ReactNode
  /** Fetches the part before it is shown. */
  readonly fetch: () => Promise<unknown>
}

/**
 * A part of the page that is fetched when it is first shown. One that does not arrive says so in its own place, leaves
 * everything else as it is, and is asked for anew by a press of a button or by being shown again.
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  standIns: {
    readonly Waiting?: ComponentType
    readonly Trouble?: ComponentType<P & Missing>
  } = {},
): Late<P> {
  const { Waiting, Trouble = PartMissing } = standIns
  let here: ComponentType<P> | null = null
  const bring = withStyles(load)
  const fetch = async (): Promise<ComponentType<P>> => (here = await bring())
  function LatePart(props: P): ReactNode {
    const { missing } = useLoaded(fetch)
    const Part = here
    if (Part) return <Part {...props} />
    if (missing) return <Trouble {...props} {...missing} />
    return Waiting && <Waiting />
  }
  return Object.assign(LatePart, { fetch })
}

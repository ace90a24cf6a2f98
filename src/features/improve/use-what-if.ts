import { useMemo } from 'react'
import { changeImprovement } from '#core/assessment/change-improvement.ts'
import { keepVariant, type VariantProblem } from '#core/assessment/keep-variant.ts'
import type { Variant } from '#core/assessment/schema.ts'
import type { TriedOut } from '#core/planning/compare-trials.ts'
import {
  emptyTrial,
  isSameTrial,
  plannedTrial,
  type ReadTrial,
  readTrial,
  switchAction,
  type Trial,
  type TrialGround,
  trialGround,
  tryLevel,
  tryOut,
} from '#core/planning/what-if.ts'
import type { Result } from '#core/result.ts'
import { change } from '#state/assessment.ts'
import { usePlannedPath } from '#state/planned-path.ts'
import { platform } from '#state/platform.ts'
import { setTrial, type TrialState, useTrial } from '#state/trial.ts'
import { useImprove } from './improve-context.ts'

/** A kept trial as it can be tried today. */
export type KeptTrial = TriedOut & { readonly variant: Variant; readonly read: ReadTrial }

/** What just happened, as far as the person did not see it happen. `before` is what undoing it goes back to. */
export type Told =
  | {
      readonly kind: 'switched'
      readonly actionId: string
      readonly on: boolean
      readonly along: readonly string[]
      readonly before: TrialState
    }
  /** Another trial was taken up: a kept one, or none by name. */
  | {
      readonly kind: 'replaced'
      readonly name: string | null
      readonly read: ReadTrial | null
      /** The trial before, where it would be lost. */
      readonly before: TrialState | null
    }
  | { readonly kind: 'kept'; readonly name: string }
  | { readonly kind: 'deleted'; readonly variant: Variant; readonly place: number }

/** Everything the parts of «what if» show and do. Moves give back what is to be told of them. */
export type WhatIf = {
  readonly ground: TrialGround
  readonly today: TriedOut
  /** Null while there is no planned path. */
  readonly planned: TriedOut | null
  readonly isPlanning: boolean
  readonly tried: TriedOut
  readonly kept: readonly KeptTrial[]
  /** The kept trial that this one came from. */
  readonly opened: KeptTrial | null
  /** What the trial is, or what it began with. */
  readonly origin: 'path' | 'today' | 'opened' | 'changed' | 'own'
  readonly switchOne: (actionId: string, on: boolean) => Told | null
  readonly tryAt: (itemId: string, level: number | null) => void
  /** The planned path, or nothing at all. */
  readonly restart: (from: 'path' | 'today') => Told
  readonly open: (kept: KeptTrial) => Told
  readonly keep: (name: string, id?: string) => Result<Told, VariantProblem>
  readonly rename: (variant: Variant, name: string) => Result<Told | null, VariantProblem>
  readonly remove: (variant: Variant) => Told
  readonly putBack: (variant: Variant, place: number) => void
}

/** What is tried on this page and what it comes to: worked out at once whenever anything of it changes. */
export function useWhatIf(): WhatIf {
  const { input, score, improvement } = useImprove()
  const { variants } = improvement
  const { id: assessmentId } = input.assessment
  const ground = useMemo(() => trialGround(input, score), [input, score])
  const today = useMemo(() => triedOut(ground, emptyTrial), [ground])
  const path = usePlannedPath(({ plannedFrom: from, result }) =>
    from?.assessment.id === assessmentId && result && 'actions' in result ? result.actions : null,
  )
  const isPlanning = usePlannedPath((planned) => ['none', 'working'].includes(planned.path))
  const planned = useMemo(
    () => path && triedOut(ground, plannedTrial(ground, path)),
    [ground, path],
  )
  const stored = useTrial()
  const state = stored.assessmentId === assessmentId ? stored : untouched(assessmentId)
  const own = state.trial
  const tried = useMemo(
    () => (own ? triedOut(ground, readTrial(ground, own).trial) : (planned ?? today)),
    [ground, own, planned, today],
  )
  const kept = useMemo(
    () =>
      variants.map((variant): KeptTrial => {
        const read = readTrial(ground, variant)
        return { variant, read, ...triedOut(ground, read.trial) }
      }),
    [ground, variants],
  )
  const opened = kept.find(({ variant }) => variant.id === state.variantId) ?? null
  const isTried = (one: TriedOut | null): boolean =>
    one !== null && isSameTrial(one.trial, tried.trial)
  const take = (trial: Trial | null, variantId: string | null): void =>
    setTrial({ assessmentId, trial, variantId })
  const lost = [today, planned, ...kept].some(isTried) ? null : state
  return {
    ground,
    today,
    planned,
    isPlanning,
    tried,
    kept,
    opened,
    origin: opened
      ? isTried(opened)
        ? 'opened'
        : 'changed'
      : isTried(planned)
        ? 'path'
        : isTried(today)
          ? 'today'
          : 'own',
    switchOne: (actionId, on) => {
      const { trial, along } = switchAction(ground, tried.trial, actionId, on)
      take(trial, state.variantId)
      return along.length > 0 ? { kind: 'switched', actionId, on, along, before: state } : null
    },
    tryAt: (itemId, level) => take(tryLevel(tried.trial, itemId, level), state.variantId),
    restart: (from) => {
      take(from === 'path' ? null : emptyTrial, null)
      return { kind: 'replaced', name: null, read: null, before: lost }
    },
    open: ({ variant, read }) => {
      take(read.trial, variant.id)
      return { kind: 'replaced', name: variant.name, read, before: lost }
    },
    keep: (name, id = platform().newId()) => {
      const { actions, levels } = tried.trial
      const variant = { id, name, actions: [...actions], levels: { ...levels } }
      const next = keepVariant(variants, variant)
      if (!next.ok) return next
      sayVariants(next.value)
      take(tried.trial, id)
      return { ok: true, value: { kind: 'kept', name: name.trim() } }
    },
    rename: (variant, name) => {
      const next = keepVariant(variants, { ...variant, name })
      if (!next.ok) return next
      sayVariants(next.value)
      return { ok: true, value: null }
    },
    remove: (variant) => {
      sayVariants(variants.filter((one) => one !== variant))
      return { kind: 'deleted', variant, place: variants.indexOf(variant) }
    },
    putBack: (variant, place) => {
      const others = variants.filter(({ id }) => id !== variant.id)
      sayVariants(others.toSpliced(place, 0, variant))
    },
  }
}

function untouched(assessmentId: string): TrialState {
  return { assessmentId, trial: null, variantId: null }
}

function triedOut(ground: TrialGround, trial: Trial): TriedOut {
  return { trial, outcome: tryOut(ground, trial) }
}

function sayVariants(variants: Variant[]): void {
  change((assessment) => changeImprovement(assessment, { variants }, platform().now()))
}

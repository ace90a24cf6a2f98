import { useMemo } from 'react'
import { useAssessment } from '#state/assessment.ts'
import { asksAnything, countsOf, progressOf } from './live-score.ts'

/** A section on the way through the questionnaires. */
export type Step = {
  readonly questionnaireId: string
  readonly sectionId: string
  /** Whether something in it is left to answer. */
  readonly isOpen: boolean
}

/** Every section that asks something, and the one that is `shown`, in the order they are answered. */
export function useSteps(shown = ''): readonly Step[] {
  const key = useAssessment((desk) =>
    desk.questionnaires
      .flatMap((one) =>
        one.sections.flatMap(({ section }, place) => {
          const id = `${one.id} ${section}`
          const counts = countsOf(desk, one.id, place)
          if (id !== shown && !asksAnything(counts)) return []
          const { done, all } = progressOf(counts)
          return [`${id} ${done < all ? 'open' : ''}`]
        }),
      )
      .join('\n'),
  )
  return useMemo(
    () =>
      key
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [questionnaireId = '', sectionId = '', open] = line.split(' ')
          return { questionnaireId, sectionId, isOpen: open === 'open' }
        }),
    [key],
  )
}

/** The ways on from a step: in order, and to the next that is open, from the first on after the last. */
export function waysOn(
  steps: readonly Step[],
  here: number,
): { readonly next: Step | undefined; readonly nextOpen: Step | undefined } {
  const after = steps.slice(here + 1)
  const nextOpen = [...after, ...steps.slice(0, Math.max(0, here))].find(({ isOpen }) => isOpen)
  return { next: after[0], nextOpen }
}

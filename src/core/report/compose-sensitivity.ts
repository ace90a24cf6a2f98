import type { Gap } from '#core/planning/gaps.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import type { GapsSensitivity } from '#core/scoring/gaps-sensitivity.ts'
import type { StageSensitivity } from '#core/scoring/stage-sensitivity.ts'
import { weightSensitivity } from '#core/scoring/weight-sensitivity.ts'

type OfOne = Extract<StageSensitivity, { readonly questionnaireId: string }>
type Changing = Extract<GapsSensitivity, { readonly kind: 'moves' }>

/** What the report says of its weights, titles and questions in place of ids. */
export type SensitivityReport =
  /** Too few answers for a figure, and so for saying what it hangs on. */
  | { readonly kind: 'withheld' }
  | { readonly kind: 'said'; readonly stage: StageLine; readonly gaps: GapsLine }

/** How far weights may move before the stage does. */
export type StageLine =
  | Exclude<StageSensitivity, OfOne>
  | (OfOne & { readonly questionnaire: string })

/** How far weights may move before the top three gaps change. */
export type GapsLine =
  | Exclude<GapsSensitivity, Changing>
  | {
      readonly kind: 'moves'
      readonly within: number
      readonly enters: string
      readonly leaves: string
    }

/** The weights' part in the conclusions; null where nothing applies. `gaps` are ranked, the most urgent first. */
export function composeSensitivity(
  score: AssessmentScore,
  gaps: readonly { readonly gap: Gap; readonly ask: string }[],
  titles: readonly { readonly id: string; readonly title: string }[],
): SensitivityReport | null {
  if (score.display === 'none') return null
  if (score.display === 'too-few') return { kind: 'withheld' }
  const found = weightSensitivity(
    score,
    gaps.map(({ gap }) => gap),
  )
  const titleOf = (id: string): string => titles.find((one) => one.id === id)?.title ?? id
  const askOf = (id: string): string => gaps.find(({ gap }) => gap.itemId === id)?.ask ?? id
  return {
    kind: 'said',
    stage:
      'questionnaireId' in found.stage
        ? { ...found.stage, questionnaire: titleOf(found.stage.questionnaireId) }
        : found.stage,
    gaps:
      found.gaps.kind === 'moves'
        ? {
            kind: 'moves',
            within: found.gaps.within,
            enters: askOf(found.gaps.enters.itemId),
            leaves: askOf(found.gaps.leaves.itemId),
          }
        : found.gaps,
  }
}

/** Where in a questionnaire something stands: keys and list places from the top. */
export type Path = readonly (string | number)[]

/** Everything that can be wrong with a questionnaire. `path` says where; the words say what to do. */
export type QuestionnaireProblem =
  | { readonly kind: 'missing'; readonly path: Path }
  | {
      readonly kind: 'unknown-key'
      readonly path: Path
      readonly key: string
      readonly meant: string | null
    }
  | { readonly kind: 'wrong-type'; readonly path: Path; readonly expected: string }
  | { readonly kind: 'not-allowed'; readonly path: Path; readonly allowed: readonly string[] }
  | { readonly kind: 'bad-format'; readonly path: Path; readonly format: string }
  | { readonly kind: 'out-of-bounds'; readonly path: Path; readonly bound: string }
  | { readonly kind: 'no-form-fits'; readonly path: Path }
  | { readonly kind: 'duplicate-id'; readonly path: Path; readonly id: string }
  | {
      readonly kind: 'text-too-long'
      readonly path: Path
      readonly length: number
      readonly limit: number
    }
  | {
      readonly kind: 'lists-differ'
      readonly path: Path
      readonly counts: readonly [number, number]
    }
  | { readonly kind: 'anchors-not-consecutive'; readonly path: Path }
  | {
      readonly kind: 'equal-anchors'
      readonly path: Path
      readonly levels: readonly [number, number]
    }
  | {
      readonly kind: 'step-without-action'
      readonly path: Path
      readonly item: string
      readonly to: number
    }
  | {
      readonly kind: 'unknown-reference'
      readonly path: Path
      readonly what: 'item' | 'action' | 'source' | 'measure' | 'option' | 'support'
      readonly id: string
    }
  | { readonly kind: 'later-item'; readonly path: Path; readonly id: string }
  | { readonly kind: 'condition-never-true'; readonly path: Path }
  | { readonly kind: 'needs-circle'; readonly path: Path; readonly ids: readonly string[] }
  | { readonly kind: 'cannot-raise'; readonly path: Path; readonly id: string; readonly to: number }
  | { readonly kind: 'not-monotone'; readonly path: Path }
  | { readonly kind: 'option-never-matters'; readonly path: Path; readonly id: string }
  | { readonly kind: 'stage-unreachable'; readonly path: Path; readonly stage: number }
  | { readonly kind: 'weight-without-reason'; readonly path: Path; readonly weight: number }
  | { readonly kind: 'empty-section'; readonly path: Path }
  | { readonly kind: 'no-scored-items'; readonly path: Path }
  | ChangesProblem

/** Everything that can be wrong with what a questionnaire says of its earlier versions. */
export type ChangesProblem =
  | { readonly kind: 'missing'; readonly path: Path }
  | { readonly kind: 'duplicate-id'; readonly path: Path; readonly id: string }
  | {
      readonly kind: 'unknown-reference'
      readonly path: Path
      readonly what: 'item' | 'option'
      readonly id: string
    }
  | {
      readonly kind: 'versions-not-ascending'
      readonly path: Path
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'step-does-not-follow'; readonly path: Path; readonly expected: string }
  | { readonly kind: 'version-beyond'; readonly path: Path; readonly version: string }
  /** Not exactly one of renamed, split, merged and dropped. */
  | { readonly kind: 'fate-unclear'; readonly path: Path }
  | { readonly kind: 'merged-alone'; readonly path: Path; readonly id: string }
  | {
      readonly kind: 'scale-differs'
      readonly path: Path
      readonly id: string
      readonly levels: number | 'none'
      readonly newLevels: number | 'none'
    }
  | {
      readonly kind: 'still-there'
      readonly path: Path
      readonly what: 'item' | 'option'
      readonly id: string
    }
  | { readonly kind: 'mapped-twice'; readonly path: Path; readonly id: string }
  | { readonly kind: 'changes-circle'; readonly path: Path; readonly ids: readonly string[] }
  | { readonly kind: 'id-reused'; readonly path: Path; readonly id: string }
  | { readonly kind: 'target-taken'; readonly path: Path; readonly id: string }
  | { readonly kind: 'no-options'; readonly path: Path; readonly id: string }

/** Problems of content that an author must mend but that leave the scores sound. */
const harmlessToScores: ReadonlySet<QuestionnaireProblem['kind']> = new Set([
  'text-too-long',
  'lists-differ',
  'equal-anchors',
  'step-without-action',
  'needs-circle',
  'cannot-raise',
  'stage-unreachable',
  'weight-without-reason',
  'option-never-matters',
  'no-scored-items',
])

/** Whether answers may be scored with a questionnaire in spite of this problem. */
export function leavesScoresSound(problem: QuestionnaireProblem): boolean {
  return harmlessToScores.has(problem.kind)
}

import type { ItemScore, NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'

/**
 * How a figure came about, as plain data that can be printed: the rule, the children with their weights and shares, down
 * to the answers. `recompute` gets the same number from it and nothing else.
 */
export type Trace = {
  readonly id: string
  /** `none`: no score by the rules of the file (nothing answered, or blocked until complete). */
  readonly rule: 'answer' | 'mean' | 'sum' | 'min' | 'none'
  readonly state: ItemScore['state'] | null
  readonly share: number | null
  /** Weight among the siblings that count; 0 for a child that does not. */
  readonly weight: number
  readonly children: readonly Trace[]
}

/** The derivation of a questionnaire's or a section's share. */
export function traceNode(node: NodeScore, weight = node.weight): Trace {
  const inPoints = node.rollup === 'sum'
  return {
    id: node.id,
    rule: node.share === null ? 'none' : node.rollup,
    state: null,
    share: node.share,
    weight,
    children: [
      ...node.items
        .filter((item) => item.kind !== 'gate' && item.kind !== 'text')
        .map((item) =>
          traceItem(item, inPoints ? item.weight * (item.max - item.min) : item.weight),
        ),
      ...node.sections.map((section) =>
        traceNode(
          section,
          inPoints ? section.weight * (section.max - section.min) : section.weight,
        ),
      ),
    ],
  }
}

/** The trace of a whole assessment: the mean of its questionnaires. */
export function traceAssessment(
  share: number | null,
  questionnaires: readonly QuestionnaireScore[],
): Trace {
  return {
    id: 'assessment',
    rule: share === null ? 'none' : 'mean',
    state: null,
    share,
    weight: 1,
    children: questionnaires.map((score) => traceNode(score)),
  }
}

/** The share that follows from a trace alone: from the answers up, by the rules it names. */
export function recompute(trace: Trace): number | null {
  if (trace.rule === 'answer') return trace.share
  if (trace.rule === 'none') return null
  const parts = trace.children
    .map((child) => ({ share: recompute(child), weight: child.weight }))
    .filter((part): part is { share: number; weight: number } => part.share !== null)
  if (parts.length === 0) return null
  if (trace.rule === 'min') return Math.min(...parts.map((part) => part.share))
  const weight = parts.reduce((sum, part) => sum + part.weight, 0)
  return parts.reduce((sum, part) => sum + part.weight * part.share, 0) / weight
}

function traceItem(item: ItemScore, weight: number): Trace {
  const { id, state, share } = item
  return { id, rule: 'answer', state, share, weight, children: [] }
}

import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { figureOf } from '#core/scoring/figure.ts'
import type { PreparedNode } from '#core/scoring/prepare.ts'
import type { Display, ItemScore, NodeScore } from '#core/scoring/score-card.ts'
import { thresholds } from '#core/scoring/thresholds.ts'
import { presence } from '#core/scoring/score-item.ts'
import { partOf } from '#core/scoring/part-of.ts'
import { Sums } from '#core/scoring/sums.ts'

/** The tree of a questionnaire's sections with their scores, each item with its part of the applicable weight. */
export function rollUp(
  root: PreparedNode,
  items: readonly ItemScore[],
  policy: Questionnaire['policy'],
): NodeScore {
  const rolled = rollUpNode(root, items, policy, new Sums())
  spread(rolled, 1)
  return rolled
}

function rollUpNode(
  node: PreparedNode,
  all: readonly ItemScore[],
  policy: Questionnaire['policy'],
  sums: Sums,
): NodeScore {
  // A node's own items stand side by side in file order.
  const first = node.items[0]?.index ?? 0
  const items = all.slice(first, first + node.items.length)
  const sections = node.sections.map((child) => rollUpNode(child, all, policy, sums))
  const { rollup } = node
  // One adder serves every node in turn: by now those of the sections below are done with it.
  sums.rollup = rollup
  sums.addItems(items)
  for (const section of sections) sums.addSection(section)

  const { low, high } = sums.bounds(items, sections)
  const span = sums.span(items, sections)
  const coverage = sums.solid > 0 ? sums.answered / sums.solid : 0
  const complete = coverage > 1 - 1e-9
  const missing = policy.missing ?? 'range'
  const scorable =
    sums.shared > 0 &&
    !(missing === 'block' && !complete) &&
    !(node.kind === 'questionnaire' && sums.evidenceWeight === 0 && missing === 'zero')
  const share = scorable ? sums.share() : null
  const points =
    share === null
      ? null
      : rollup === 'sum'
        ? sums.points
        : sums.min + share * (sums.max - sums.min)
  const declared = sums.declared
  const notApplicable = declared > 0 ? sums.dropped / declared : 0
  const { evidenceWeight } = sums
  return {
    id: node.id,
    kind: node.kind,
    rollup,
    weight: node.weight,
    effective: 0,
    share,
    low,
    high,
    evidenced: scorable ? sums.evidencedShare() : null,
    points,
    min: sums.min,
    max: sums.max,
    coverage,
    confidence: evidenceWeight > 0 ? sums.evidence / evidenceWeight : null,
    notApplicable,
    partial: notApplicable > thresholds.partial + 1e-9,
    display: displayOf(share, low, coverage, missing),
    figure: share === null || points === null ? null : figureOf(policy, share, points),
    counts: sums.counts(),
    items,
    sections,
    light: span.light,
    heavy: span.heavy,
    evidenceSum: sums.solid > 0 ? sums.evidence / sums.solid : 0,
    evidenceWeight: sums.solid > 0 ? evidenceWeight / sums.solid : 0,
  }
}

/** At least 80 % of the weight answered shows one figure, 50 to 80 % the range alone, less is too few. */
function displayOf(
  share: number | null,
  low: number | null,
  coverage: number,
  missing: 'range' | 'zero' | 'exclude' | 'block',
): Display {
  if (low === null && share === null) return 'none'
  if (missing !== 'range') return share === null ? 'too-few' : 'figure'
  if (coverage >= thresholds.figure - 1e-9 && share !== null) return 'figure'
  return coverage >= thresholds.range - 1e-9 ? 'range' : 'too-few'
}

/** Hands each item its part of the questionnaire's applicable weight, from the top down. */
function spread(node: NodeScore, effective: number): void {
  node.effective = effective
  const { rollup } = node
  let together = 0
  for (const item of node.items) {
    if (presence(item) !== 'counts') continue
    const part = partOf(rollup, item)
    together += part
    item.effective = effective * part
  }
  for (const section of node.sections) {
    if (section.light > 0) together += partOf(rollup, section)
  }
  if (together === 0) return
  for (const item of node.items) if (item.effective > 0) item.effective /= together
  for (const section of node.sections) {
    if (section.light > 0) spread(section, (effective * partOf(rollup, section)) / together)
  }
}

import { boundedChildren, undecidedSpan } from '#core/scoring/bounded-children.ts'
import { greatestMean, leastMean } from '#core/scoring/bounds.ts'
import { heavyOf, lightOf, partOf } from '#core/scoring/part-of.ts'
import type { Counts, ItemScore, NodeScore } from '#core/scoring/score-card.ts'

/** Everything a node adds up over its children, in one pass. Weights are relative; for a sum they carry the points. */
export class Sums {
  rollup: NodeScore['rollup'] = 'mean'
  /** Weight of children that have a share, and Σ weight × share. */
  shared = 0
  weighted = 0
  weightedEvidence = 0
  least = Infinity
  leastEvidence = Infinity
  points = 0
  min = 0
  max = 0
  /** Weight of children that surely count, and how much of it is answered. */
  solid = 0
  answered = 0
  evidence = 0
  evidenceWeight = 0
  /** Weight as declared, and how much of it was said not to apply. */
  declared = 0
  dropped = 0
  light = 0
  heavy = 0
  /** Σ weight × lowest and × highest share, right while no condition is undecided. */
  lowest = 0
  highest = 0
  /** Whether any child counts, surely or perhaps, and whether some condition is undecided. */
  present = false
  doubtful = false
  itemsAnswered = 0
  itemsNotApplicable = 0
  itemsUnknown = 0
  itemsUnanswered = 0
  itemsHidden = 0
  itemsUndecided = 0

  counts(): Counts {
    return {
      answered: this.itemsAnswered,
      'not-applicable': this.itemsNotApplicable,
      'dont-know': this.itemsUnknown,
      unanswered: this.itemsUnanswered,
      hidden: this.itemsHidden,
      undecided: this.itemsUndecided,
    }
  }

  /** Begins a node with its own items, added up in local variables (the same sums kept in fields take several times as long). */
  addItems(items: readonly ItemScore[]): void {
    const inPoints = this.rollup === 'sum'
    let shared = 0
    let weighted = 0
    let weightedEvidence = 0
    let least = Infinity
    let leastEvidence = Infinity
    let points = 0
    let min = 0
    let max = 0
    let solid = 0
    let answered = 0
    let evidence = 0
    let evidenceWeight = 0
    let declared = 0
    let dropped = 0
    let heavy = 0
    let lowest = 0
    let highest = 0
    let present = false
    let itemsAnswered = 0
    let itemsNotApplicable = 0
    let itemsUnknown = 0
    let itemsUnanswered = 0
    let itemsHidden = 0
    let itemsUndecided = 0
    let doubtful = false
    for (const item of items) {
      const { state, share, kind } = item
      if (state === 'answered') itemsAnswered += 1
      else if (state === 'unanswered') itemsUnanswered += 1
      else if (state === 'not-applicable') itemsNotApplicable += 1
      else if (state === 'dont-know') itemsUnknown += 1
      else if (state === 'hidden') itemsHidden += 1
      else itemsUndecided += 1
      if (kind === 'gate' || kind === 'text' || state === 'hidden') continue
      const span = item.max - item.min
      const weight = inPoints ? item.weight * span : item.weight
      if (state === 'undecided') {
        present = doubtful = true
        heavy += weight
        continue
      }
      declared += weight
      if (state === 'not-applicable') {
        dropped += weight
        if (share === null) continue
      }
      present = true
      lowest += weight * item.low
      highest += weight * item.high
      heavy += weight
      if (inPoints) {
        min += item.weight * item.min
        max += item.weight * item.max
      } else if (solid === 0) {
        min = item.min
        max = item.max
      } else if (min !== item.min || max !== item.max) {
        min = 0
        max = 1
      }
      solid += weight
      if (state !== 'unanswered') answered += weight
      if (state === 'answered' || state === 'dont-know') {
        evidence += (weight * item.grade) / 4
        evidenceWeight += weight
      }
      if (share === null || item.evidenced === null) continue
      shared += weight
      weighted += weight * share
      weightedEvidence += weight * item.evidenced
      if (share < least) least = share
      if (item.evidenced < leastEvidence) leastEvidence = item.evidenced
      points += item.weight * (item.min + share * span)
    }
    this.shared = shared
    this.weighted = weighted
    this.weightedEvidence = weightedEvidence
    this.least = least
    this.leastEvidence = leastEvidence
    this.points = points
    this.min = min
    this.max = max
    this.solid = solid
    this.answered = answered
    this.evidence = evidence
    this.evidenceWeight = evidenceWeight
    this.declared = declared
    this.dropped = dropped
    this.light = solid
    this.heavy = heavy
    this.lowest = lowest
    this.highest = highest
    this.present = present
    this.doubtful = doubtful
    this.itemsAnswered = itemsAnswered
    this.itemsNotApplicable = itemsNotApplicable
    this.itemsUnknown = itemsUnknown
    this.itemsUnanswered = itemsUnanswered
    this.itemsHidden = itemsHidden
    this.itemsUndecided = itemsUndecided
  }

  addSection(section: NodeScore): void {
    const { counts } = section
    this.itemsAnswered += counts.answered
    this.itemsNotApplicable += counts['not-applicable']
    this.itemsUnknown += counts['dont-know']
    this.itemsUnanswered += counts.unanswered
    this.itemsHidden += counts.hidden
    this.itemsUndecided += counts.undecided
    const declared = section.low === null && section.notApplicable === 0 ? 0 : section.weight
    this.declared += declared
    this.dropped += declared * section.notApplicable
    if (section.low === null || section.high === null) return
    const light = lightOf(this.rollup, section)
    const heavy = heavyOf(this.rollup, section)
    this.present = true
    this.lowest += light * section.low
    this.highest += light * section.high
    this.light += light
    this.heavy += heavy
    if (heavy > light) this.doubtful = true
    if (section.light === 0) return
    const weight = partOf(this.rollup, section)
    this.addScale(section.min, section.max, section.weight)
    this.solid += weight
    this.answered += weight * section.coverage
    this.evidence += weight * section.evidenceSum
    this.evidenceWeight += weight * section.evidenceWeight
    if (section.share !== null && section.evidenced !== null) {
      this.shared += weight
      this.weighted += weight * section.share
      this.weightedEvidence += weight * section.evidenced
      this.least = Math.min(this.least, section.share)
      this.leastEvidence = Math.min(this.leastEvidence, section.evidenced)
      this.points += section.weight * (section.points ?? 0)
    }
  }

  /** A sum adds its children's scales; a mean keeps the scale they have in common, or falls back to 0–1. */
  private addScale(min: number, max: number, weight: number): void {
    if (this.rollup === 'sum') {
      this.min += weight * min
      this.max += weight * max
    } else if (this.solid === 0) {
      this.min = min
      this.max = max
    } else if (this.min !== min || this.max !== max) {
      this.min = 0
      this.max = 1
    }
  }

  span(
    items: readonly ItemScore[],
    sections: readonly NodeScore[],
  ): { light: number; heavy: number } {
    if (this.rollup === 'sum') return { light: this.light, heavy: this.heavy }
    if (this.present && this.itemsUndecided > 0) return undecidedSpan(items, sections)
    const span = this.solid > 0 ? this.max - this.min : 0
    return { light: span, heavy: span }
  }

  share(): number {
    return this.rollup === 'min' ? this.least : this.weighted / this.shared
  }

  evidencedShare(): number {
    return this.rollup === 'min' ? this.leastEvidence : this.weightedEvidence / this.shared
  }

  bounds(
    items: readonly ItemScore[],
    sections: readonly NodeScore[],
  ): { low: number | null; high: number | null } {
    if (!this.present) return { low: null, high: null }
    if (this.rollup !== 'min' && !this.doubtful) {
      return { low: this.lowest / this.light, high: this.highest / this.light }
    }
    const children = boundedChildren(this.rollup, items, sections)
    if (this.rollup !== 'min') return { low: leastMean(children), high: greatestMean(children) }
    const sure = children.filter((child) => child.light > 0)
    const highs = (sure.length > 0 ? sure : children).map((child) => child.high)
    return {
      low: Math.min(...children.map((child) => child.low)),
      high: sure.length > 0 ? Math.min(...highs) : Math.max(...highs),
    }
  }
}

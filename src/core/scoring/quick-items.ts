import type { Questionnaire, Section } from '#core/questionnaire/localize.ts'
import type { ItemScore, NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'

/** The one item of a section that a quick check asks. */
export type QuickItem = {
  readonly questionnaireId: string
  readonly sectionId: string
  readonly itemId: string
  readonly state: ItemScore['state']
}

/**
 * What a quick check asks: one scored item of every section that asks any, the one marked for it, else a key item, else
 * the heaviest. It is chosen among the items asked of this enterprise, so that none of them is asked in vain.
 */
export function quickItems(
  questionnaires: readonly Questionnaire[],
  scores: readonly QuestionnaireScore[],
): QuickItem[] {
  return questionnaires.flatMap((questionnaire) => {
    const score = scores.find(({ id }) => id === questionnaire.id)
    return questionnaire.sections.flatMap((section, place): QuickItem[] => {
      const node = score?.sections[place]
      if (!node) return []
      const marked = new Set(markedIn(section))
      const asked = itemsIn(node).filter(isAsked)
      const chosen =
        asked.find(({ id }) => marked.has(id)) ??
        asked.find(({ key }) => key) ??
        asked.toSorted((a, b) => b.effective - a.effective || b.weight - a.weight)[0]
      if (!chosen) return []
      const { id: itemId, state } = chosen
      return [{ questionnaireId: questionnaire.id, sectionId: section.section, itemId, state }]
    })
  })
}

function isAsked({ kind, state }: ItemScore): boolean {
  return kind !== 'gate' && kind !== 'text' && state !== 'hidden' && state !== 'undecided'
}

function itemsIn(node: NodeScore): ItemScore[] {
  return [...node.items, ...node.sections.flatMap(itemsIn)]
}

function markedIn(section: Section): string[] {
  return [
    ...section.items.filter((item) => 'quick' in item && item.quick).map(({ id }) => id),
    ...section.sections.flatMap(markedIn),
  ]
}

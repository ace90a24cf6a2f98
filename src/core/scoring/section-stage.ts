import type { ItemScore, NodeScore, QuestionnaireScore, Stage } from '#core/scoring/score-card.ts'
import { stageOf } from '#core/scoring/stage.ts'

/**
 * The stage of a section by the rule of its questionnaire, reckoned over its own items and duties alone; null when nothing
 * in it applies. It is what a target stage of the section is held against.
 */
export function sectionStage(whole: QuestionnaireScore, section: NodeScore): Stage | null {
  const items = itemsOf(section)
  const together = items.reduce((sum, { effective }) => sum + effective, 0)
  const ids = new Set(items.map(({ id }) => id))
  return stageOf(
    section,
    items.map((item) => ({
      ...item,
      effective: together > 0 ? item.effective / together : 0,
    })),
    whole.gates.filter(({ id }) => ids.has(id)),
    whole.stages,
    whole.stageShare,
    section.counts.undecided > 0,
  )
}

function itemsOf({ items, sections }: NodeScore): ItemScore[] {
  return [...items, ...sections.flatMap(itemsOf)]
}

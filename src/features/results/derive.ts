import type { Derivation, Sources } from './derivation.ts'
import { deriveItem } from './derive-item.ts'
import { deriveItems, deriveMeasure, derivePriority } from './derive-lists.ts'
import { deriveMean } from './derive-mean.ts'
import { deriveOverallStage, deriveStage } from './derive-stage.ts'
import { findNode } from './nodes.ts'
import type { Topic } from './topic.ts'

/** The derivation of a figure; null when what it speaks of is no longer there. */
export function derive(topic: Topic, from: Sources): Derivation | null {
  switch (topic.kind) {
    case 'share':
    case 'evidenced':
    case 'confidence':
    case 'coverage':
    case 'notApplicable': {
      const node = findNode(from.report, topic.node)
      return node && deriveMean(topic.kind, node, from)
    }
    case 'stage':
      return topic.questionnaire === null
        ? deriveOverallStage(from)
        : deriveStage(topic.questionnaire, from)
    case 'item':
      return deriveItem(topic.item, from)
    case 'priority': {
      const line = from.report.gaps.find(({ gap }) => gap.itemId === topic.item)
      return line ? derivePriority(line, from) : null
    }
    case 'measure':
      return deriveMeasure(topic.measure, from)
    case 'items':
      return deriveItems(topic.which, from)
  }
}

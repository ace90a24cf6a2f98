import { allSections, findItem } from '#core/questionnaire/find-item.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { useImprove } from './improve-context.ts'

/** What nodes and stages are called: the titles of questionnaires and sections, the levels of an item's questionnaire. */
export function useNodeNames(): {
  /** `questionnaire`, `questionnaire/section`, or null for the whole. */
  readonly titleOf: (node: string | null) => string
  readonly levelsAt: (itemId: string | undefined) => readonly string[]
} {
  const { improve, common } = useAllWords()
  const { questionnaires } = useImprove().input
  return {
    titleOf: (node) => {
      if (node === null) return improve.targets.whole
      const [id = '', section] = node.split('/')
      const questionnaire = questionnaires.find((one) => one.id === id)
      if (section === undefined) return questionnaire?.title ?? node
      const found =
        questionnaire && allSections(questionnaire).find((one) => one.section === section)
      return found?.title ?? node
    },
    levelsAt: (itemId) => {
      const questionnaire = questionnaires.find(
        (one) => itemId !== undefined && findItem(one, itemId),
      )
      return questionnaire?.levels ?? common.stageNames
    },
  }
}

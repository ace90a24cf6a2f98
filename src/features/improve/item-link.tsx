import { findItem } from '#core/questionnaire/find-item.ts'
import { itemPaths } from '#core/questionnaire/item-paths.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { aimAt } from '#state/aim.ts'
import { Link } from '#ui/link.tsx'
import { paths } from '#ui/paths.ts'
import { useImprove } from './improve-context.ts'

/** A link to an item on the answer page; its question is the text. */
export function ItemLink({ itemId }: { readonly itemId: string }) {
  const { assessment, questionnaires } = useImprove().input
  for (const questionnaire of questionnaires) {
    const item = findItem(questionnaire, itemId)
    const [questionnaireId, page] = itemPaths(questionnaire).get(itemId) ?? []
    if (!item || questionnaireId === undefined || page === undefined) continue
    return (
      <Link to={paths.answer(assessment.id, questionnaireId, page)} onClick={() => aimAt(itemId)}>
        {item.ask}
      </Link>
    )
  }
  return <span>{itemId}</span>
}

/** The question of an item. */
export function askOf(questionnaires: readonly Questionnaire[], itemId: string): string {
  for (const questionnaire of questionnaires) {
    const item = findItem(questionnaire, itemId)
    if (item) return item.ask
  }
  return itemId
}

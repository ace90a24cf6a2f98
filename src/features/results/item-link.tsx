import { aimAt } from '#state/aim.ts'
import { Link } from '#ui/link.tsx'
import { paths } from '#ui/paths.ts'
import { leaveBy } from './come-back.ts'
import { useResults } from './results-context.ts'

/** A link to an item on the answer page; its question is the text unless another is given. */
export function ItemLink(props: { readonly itemId: string; readonly text?: string }) {
  const { assessment, places } = useResults()
  const place = places.get(props.itemId)
  if (!place) return <span>{props.text ?? props.itemId}</span>
  return (
    <Link
      to={paths.answer(assessment.id, place.questionnaireId, place.pageSection)}
      data-to-item={props.itemId}
      onClick={({ currentTarget }) => {
        leaveBy(currentTarget, assessment.id, props.itemId)
        aimAt(props.itemId)
      }}
    >
      {props.text ?? place.item.ask}
    </Link>
  )
}

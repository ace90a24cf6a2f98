import type { Answer } from '#core/assessment/schema.ts'
import type { Item } from '#core/questionnaire/localize.ts'
import { scaleOf } from '#core/scoring/item-share.ts'
import type { FirstWords } from '#words/load-words.ts'
import { useWords } from '#ui/words-context.tsx'
import styles from './answer.module.css'

/** What stands for an item now. The score of a choice is said only here, after it was made. */
export function ItemStands(props: { readonly item: Item; readonly answer: Answer | undefined }) {
  const words = useWords()
  const text = props.answer && standing(props.item, props.answer, words)
  return text ? <p className={styles['stands']}>{text}</p> : null
}

function standing(item: Item, answer: Answer, { common, answer: said }: FirstWords): string | null {
  const { stands } = said.card
  if (answer.state === 'dont-know') return stands.dontKnow
  if (answer.state === 'not-applicable') return stands.notApplicable(answer.reason)
  if (answer.state === 'unanswered') return null
  const { value } = answer
  if (item.kind === 'gate') {
    if (value === 'does-not-apply') return stands.gateOut
    return value === 'yes' ? stands.gateMet : stands.gateOpen
  }
  const share = scaleOf(item)?.shareOf(value) ?? null
  if (share === null) return null
  const percent = common.format.percent(share)
  if (item.kind !== 'level' || typeof value !== 'number') return stands.share(percent)
  const levels = Object.keys(item.anchors).length
  return common.join.bracketed(stands.level(value, levels, percent), stands.levelWhy(levels))
}

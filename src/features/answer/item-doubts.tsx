import { useCallback } from 'react'
import { answersBehind } from '#core/consistency/answers-behind.ts'
import { findContradictions } from '#core/consistency/find-contradictions.ts'
import { useAssessment } from '#state/assessment.ts'
import { checkedKey, useCheckedAnswers } from '#state/checked-answers.ts'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { useLoaded } from '#ui/use-loaded.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { liveScore } from './live-score.ts'
import styles from './answer.module.css'

/** What does not go together with the answer to an item. A hint and no more: where the rules do not arrive there is none. */
export function ItemDoubts({ itemId }: { readonly itemId: string }) {
  const { results, common } = useAllWords()
  const language = useSettings((settings) => settings.language)
  const live = useAssessment(liveScore)
  const checked = useCheckedAnswers((state) => state.checked)
  const { value } = useLoaded(useCallback(() => platform().loadCompanions(language), [language]))
  if (!value || !live) return null
  const { assessment, questionnaires, scores } = live
  const { profile, answers } = assessment
  const declared = { profile, answers, questionnaires, scores }
  return findContradictions(value.consistency, declared)
    .filter(({ items }) => items.includes(itemId))
    .filter(
      (one) => checked.get(checkedKey(assessment.id, one.id)) !== answersBehind(one, assessment),
    )
    .map(({ id, asks }) => (
      <p key={id} className={styles['quiet']}>
        {common.join.labelled(results.reconsider.title, asks)}
      </p>
    ))
}

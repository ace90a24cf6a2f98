import { findItem } from '#core/questionnaire/find-item.ts'
import { ownLevelOf } from '#core/planning/raise.ts'
import { useSettings } from '#state/settings.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { formatCost, formatDays } from '#words/figures.ts'
import { useImprove } from './improve-context.ts'
import type { Placed } from './path-view.ts'
import classes from './path.module.css'

/** What an action takes, who does it, which measure it serves, and what it raises from where it stands today. */
export function ActionFacts({ placed }: { readonly placed: Placed }) {
  const { common, improve, results } = useAllWords()
  const said = results.actions
  const language = useSettings((settings) => settings.language)
  const { action } = placed
  const effects = useEffects(placed)
  return (
    <>
      <ul className={classes['terms']}>
        <li>{formatDays(language, action.days)}</li>
        <li>{formatCost(language, action.cost)}</li>
        <li>{common.format.weeks(action.weeks)}</li>
        <li>{action.role}</li>
        <li>{common.measure(action.measure)}</li>
      </ul>
      {effects.length === 0 ? (
        <p className={classes['quiet']}>{improve.path.raisesNothing}</p>
      ) : (
        <ul className={classes['effects']} aria-label={said.raises}>
          {effects.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function useEffects({ action, questionnaire }: Placed): { id: string; text: string }[] {
  const { path: said } = useAllWords().improve
  const { score } = useImprove()
  const standing = score.questionnaires.find(({ id }) => id === questionnaire.id)
  const highest = new Map<string, number>()
  for (const { item, to } of action.raises) highest.set(item, Math.max(to, highest.get(item) ?? 0))
  const raises = [...highest].flatMap(([id, to]) => {
    const item = findItem(questionnaire, id)
    const now = standing?.allItems.find((one) => one.id === id)
    if (!item || !now || now.state === 'hidden' || now.state === 'not-applicable') return []
    const from = ownLevelOf(item, now.low)
    return to > from ? [{ id, text: said.raisesFrom(item.ask, from, to) }] : []
  })
  const closes = action.closes.flatMap((id) => {
    const item = findItem(questionnaire, id)
    const gate = standing?.gates.find((one) => one.id === id)
    const isOpen = gate && gate.status !== 'met' && gate.status !== 'does-not-apply'
    return item && isOpen ? [{ id, text: said.closes(item.ask) }] : []
  })
  return [...raises, ...closes]
}

import type { PlannedPath } from '#core/planning/path/plan-path.ts'
import { useSettings } from '#state/settings.ts'
import { Link } from '#ui/link.tsx'
import { paths } from '#ui/paths.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { type FigureLanguage, formatCost, formatDecimal } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import { useImprove } from './improve-context.ts'
import { askOf } from './item-link.tsx'
import classes from './path.module.css'

/** Whether the path is proven to be the best, and what the proof does not reach. */
export function PathProof({ planned }: { readonly planned: PlannedPath }) {
  const words = useAllWords()
  const said = words.improve.path
  const language = useSettings((settings) => settings.language)
  const { assessment, questionnaires } = useImprove().input
  const { status, unanswered, turned } = planned
  return (
    <>
      <p className={classes['proof']} data-proven={status === 'optimal'}>
        <span aria-hidden="true">{status === 'optimal' ? '✓' : '≈'}</span>
        {proofText(planned, language, words)}
      </p>
      {unanswered.length > 0 && (
        <p className={classes['notice']}>
          {(status === 'open' ? said.unansweredOpen : said.unanswered)(unanswered.length)}{' '}
          <Link to={paths.answering(assessment.id)}>{said.answerThem}</Link>
        </p>
      )}
      {turned.length > 0 && (
        <div className={classes['notice']}>
          <p>{said.turned(turned.length)}</p>
          <ul className={classes['list']}>
            {turned.map((id) => (
              <li key={id}>{askOf(questionnaires, id)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function proofText(
  { status, goal, gap }: PlannedPath,
  language: FigureLanguage,
  { improve }: Words,
): string {
  const said = improve.path
  const within = goal.kind === 'budget'
  if (status === 'optimal') return within ? said.provenBudget : said.proven
  if (status === 'open') return said.open
  if (!within) return said.bestFound(formatCost(language, [gap, gap, gap]))
  // The share is proven first; what then runs out of time is only the search for the cheapest way to it.
  return gap < 1e-9
    ? said.bestCostFound
    : said.bestShareFound(formatDecimal(language, gap * 100, 2, 0))
}

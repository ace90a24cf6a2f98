import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { GapLine } from '#core/report/report.ts'
import { formatShare, formatWeight } from '#words/figures.ts'
import { Link } from '#ui/link.tsx'
import { More } from '#ui/more.tsx'
import { Part } from '#ui/part.tsx'
import { paths } from '#ui/paths.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { ActionCard } from './action-card.tsx'
import { AllGaps } from './all-gaps.tsx'
import { formatPriority } from './derive-lists.ts'
import { FigureButton } from './figure-button.tsx'
import { ItemLink } from './item-link.tsx'
import { useResults } from './results-context.ts'
import classes from './results.module.css'

/** The most urgent gaps with every factor of their priority and the next step to take; all of them as a table on demand. */
export function TopGaps() {
  const { report, assessment } = useResults()
  const { gaps: said } = useAllWords().results
  const [all, setAll] = useState(false)
  const { gaps, topGaps, score } = report
  const nothingSaid = score.counts.answered + score.counts['dont-know'] === 0
  return (
    <Part id="gaps" title={said.title} intro={said.intro}>
      {gaps.length === 0 ? (
        <p>{nothingSaid ? said.noneYet : said.none}</p>
      ) : (
        <ol className={classes['gapList']}>
          {topGaps.map((line) => (
            <Gap key={line.gap.itemId} line={line} />
          ))}
        </ol>
      )}
      {gaps.length > topGaps.length && (
        <Button
          className={classes['control']}
          variant="default"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? said.showFewer : said.showAll(gaps.length)}
        </Button>
      )}
      {all && <AllGaps />}
      {gaps.length > 0 && (
        <p className={classes['control']}>
          <Link to={paths.improve(assessment.id)}>{said.plan}</Link>
        </p>
      )}
    </Part>
  )
}

function Gap({ line }: { readonly line: GapLine }) {
  const { report } = useResults()
  const { results, common } = useAllWords()
  const said = results.gaps
  const { gap, ask, action, questionnaire } = line
  const { language } = report
  return (
    <li className={classes['gap']}>
      <h3 className={classes['gapTitle']}>
        {gap.key && <strong className={classes['key']}>{common.keyItem}</strong>}
        <ItemLink itemId={gap.itemId} text={ask} />
      </h3>
      <p className={classes['quiet']}>{questionnaire}</p>
      <dl className={classes['factors']}>
        <Factor label={said.now}>
          <FigureButton topic={{ kind: 'item', item: gap.itemId }} of={said.now}>
            {formatShare(language, gap.share)}
          </FigureButton>
        </Factor>
        <Factor label={said.target}>{formatWeight(language, gap.targetShare)}</Factor>
        <Factor label={said.gap}>{formatShare(language, gap.gap)}</Factor>
        <Factor label={said.weight}>{formatWeight(language, gap.weight)}</Factor>
        <Factor label={said.key}>{gap.key ? said.keyDouble : said.keySingle}</Factor>
        <Factor label={said.effort}>
          {gap.effort === null ? said.effortUnknown : common.format.personDays(gap.effort)}
        </Factor>
        <Factor label={said.priority}>
          <FigureButton topic={{ kind: 'priority', item: gap.itemId }} of={said.priority}>
            {formatPriority(language, gap.priority)}
          </FigureButton>
        </Factor>
      </dl>
      {action ? (
        <More label={common.join.labelled(said.nextAction, action.title)}>
          <ActionCard action={action} heading="h4" />
        </More>
      ) : (
        <p className={classes['quiet']}>{said.noAction}</p>
      )}
    </li>
  )
}

function Factor(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

import { useState } from 'react'
import type { GapLine, Report } from '#core/report/report.ts'
import { formatShare, formatWeight } from '#words/figures.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { formatPriority } from './derive-lists.ts'
import { FigureButton } from './figure-button.tsx'
import { ItemLink } from './item-link.tsx'
import { useResults } from './results-context.ts'
import classes from './results.module.css'

const factors = ['item', 'now', 'target', 'gap', 'weight', 'key', 'effort', 'priority'] as const
type Factor = (typeof factors)[number]
type Order = { readonly by: Factor; readonly down: boolean }

/** Every gap with every factor of its priority, sorted by whichever column is asked for. */
export function AllGaps() {
  const { report } = useResults()
  const { gaps: said, charts } = useAllWords().results
  const [order, setOrder] = useState<Order>({ by: 'priority', down: true })
  const heads: { readonly [F in Factor]: string } = { ...said, item: charts.item }
  const sortBy = (by: Factor): void =>
    setOrder({ by, down: by === order.by ? !order.down : by !== 'item' && by !== 'effort' })
  return (
    <>
      <p className={classes['sortHint']}>{said.sortHint}</p>
      <div className={classes['scroll']}>
        <table className={classes['gapTable']} aria-label={said.all}>
          <thead>
            <tr>
              {factors.map((factor) => (
                <th
                  key={factor}
                  scope="col"
                  aria-sort={factor !== order.by ? 'none' : order.down ? 'descending' : 'ascending'}
                >
                  <button type="button" className={classes['sort']} onClick={() => sortBy(factor)}>
                    {heads[factor]}
                    <span className={classes['sortMark']} aria-hidden="true" />
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted(report.gaps, order, report.language).map((line) => (
              <Row key={line.gap.itemId} line={line} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Row({ line }: { readonly line: GapLine }) {
  const { report } = useResults()
  const { results, common } = useAllWords()
  const said = results.gaps
  const { gap, ask, action, questionnaire } = line
  const { language } = report
  return (
    <tr>
      <th scope="row">
        <ItemLink itemId={gap.itemId} text={ask} />
        <span className={classes['under']}>{questionnaire}</span>
        {action && (
          <span className={classes['under']}>
            {common.join.labelled(said.nextAction, action.title)}
          </span>
        )}
      </th>
      <td>
        <FigureButton topic={{ kind: 'item', item: gap.itemId }} of={said.now}>
          {formatShare(language, gap.share)}
        </FigureButton>
      </td>
      <td>{formatWeight(language, gap.targetShare)}</td>
      <td>{formatShare(language, gap.gap)}</td>
      <td>{formatWeight(language, gap.weight)}</td>
      <td>{gap.key ? said.keyDouble : said.keySingle}</td>
      <td>{gap.effort === null ? said.effortUnknown : common.format.personDays(gap.effort)}</td>
      <td>
        <FigureButton topic={{ kind: 'priority', item: gap.itemId }} of={said.priority}>
          {formatPriority(language, gap.priority)}
        </FigureButton>
      </td>
    </tr>
  )
}

/** Lines that are alike in the column keep the order of their priority; a gap that no action closes takes the most effort. */
function sorted(
  lines: readonly GapLine[],
  { by, down }: Order,
  language: Report['language'],
): GapLine[] {
  const collator = new Intl.Collator(language === 'en' ? 'en' : 'zh-CN')
  const figure = ({ gap }: GapLine): number => {
    switch (by) {
      case 'item':
        return 0
      case 'now':
        return gap.share
      case 'target':
        return gap.targetShare
      case 'key':
        return Number(gap.key)
      case 'effort':
        return gap.effort ?? Number.MAX_VALUE
      case 'gap':
      case 'weight':
      case 'priority':
        return gap[by]
    }
  }
  const ascending = (a: GapLine, b: GapLine): number =>
    by === 'item' ? collator.compare(a.ask, b.ask) : figure(a) - figure(b)
  return lines.toSorted((a, b) => (down ? ascending(b, a) : ascending(a, b)))
}

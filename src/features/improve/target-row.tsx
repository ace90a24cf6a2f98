import type { ReactNode } from 'react'
import { useSettings } from '#state/settings.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { TargetChoice } from './target-choice.tsx'
import type { TargetNode } from './target-nodes.ts'
import { gapText, standingTexts } from './target-texts.ts'
import classes from './targets.module.css'

/** A questionnaire or a section: where it stands, where it aims, and how far that is. */
export function TargetRow(props: {
  readonly node: TargetNode
  readonly heading: 'h3' | 'h4' | 'h5'
}) {
  const { node, heading: Heading } = props
  const words = useAllWords()
  const said = words.improve.targets
  if (node.score.display === 'none') {
    return (
      <div className={classes['row']}>
        <Heading className={classes['name']}>{node.title}</Heading>
        <p className={classes['nothing']}>{said.nothingApplies}</p>
      </div>
    )
  }
  return (
    <div className={classes['row']}>
      <Heading className={classes['name']}>{node.title}</Heading>
      <Figures node={node} control={<TargetChoice node={node} canFollow />} />
      {!node.counts && !node.own && <p className={classes['note']}>{said.notCore}</p>}
    </div>
  )
}

/** Now, target and gap side by side. */
export function Figures(props: { readonly node: TargetNode; readonly control: ReactNode }) {
  const { node, control } = props
  const words = useAllWords()
  const said = words.improve.targets
  const language = useSettings((settings) => settings.language)
  const now = standingTexts(node, language, words)
  return (
    <dl className={classes['figures']}>
      <div className={classes['now']}>
        <dt>{said.now}</dt>
        <dd>
          {now.share}
          {now.range !== null && <small>{` (${now.range})`}</small>}
          <span className={classes['stage']}>{now.stage}</span>
        </dd>
      </div>
      <div className={classes['aim']}>
        <dt>{said.aim}</dt>
        <dd>{control}</dd>
      </div>
      <div className={classes['gap']}>
        <dt>{said.gap}</dt>
        <dd>{gapText(node, node.own ?? node.above, language, words)}</dd>
      </div>
    </dl>
  )
}

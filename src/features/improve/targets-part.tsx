import { useMemo } from 'react'
import { Part } from '#ui/part.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { useImprove } from './improve-context.ts'
import { type TargetNode, targetNodes } from './target-nodes.ts'
import { TargetRow } from './target-row.tsx'
import classes from './targets.module.css'
import { WholeTarget } from './whole-target.tsx'

/** Where to get: for the whole, and where wanted for a questionnaire or a section by itself. */
export function TargetsPart() {
  const { common, improve } = useAllWords()
  const said = improve.targets
  const { input, score } = useImprove()
  const { assessment, questionnaires } = input
  const { whole, questionnaires: nodes } = useMemo(
    () =>
      targetNodes(assessment, questionnaires, score, {
        whole: said.whole,
        levels: common.stageNames,
      }),
    [assessment, questionnaires, score, said, common],
  )
  return (
    <Part id="targets" title={said.title} intro={said.intro}>
      <WholeTarget node={whole} />
      <p className={classes['rule']}>{said.rule}</p>
      <ul className={classes['rows']}>
        {nodes.map((node) => (
          <li key={node.id}>
            <TargetRow node={node} heading="h3" />
            {node.sections.length > 0 && <Sections node={node} />}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Sections({ node }: { readonly node: TargetNode }) {
  const { targets } = useAllWords().improve
  const all = below(node)
  const own = all.filter((one) => one.own !== undefined).length
  return (
    <details className={classes['sections']} data-unprinted={own === 0 || undefined}>
      <summary>{targets.sections(all.length, own)}</summary>
      <ul className={classes['rows']}>
        {all.map((section) => (
          <li key={section.id} data-depth={section.depth}>
            <TargetRow node={section} heading="h4" />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Every section below a node, parents before their sub-sections. */
function below(node: TargetNode, depth = 1): (TargetNode & { readonly depth: number })[] {
  return node.sections.flatMap((section) => [{ ...section, depth }, ...below(section, depth + 1)])
}

import type { Ambition } from '#core/assessment/schema.ts'
import { presetOf } from '#core/planning/targets.ts'
import { Tick } from '#ui/form/tick.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { useImprove } from './improve-context.ts'
import { sayAmbition, sayTarget } from './say.ts'
import { TargetChoice } from './target-choice.tsx'
import type { TargetNode } from './target-nodes.ts'
import { Figures } from './target-row.tsx'
import classes from './targets.module.css'

const ambitions: readonly Ambition[] = ['basic', 'good', 'leading']

/** What the whole aims at: one of the presets, which is the ambition of the profile, or a target of its own. */
export function WholeTarget({ node }: { readonly node: TargetNode }) {
  const { common, improve } = useAllWords()
  const { profile } = useImprove().input.assessment
  const said = improve.targets
  const { own, above } = node
  return (
    <fieldset className={classes['whole']}>
      <legend>{node.title}</legend>
      <Figures
        node={node}
        control={
          <div className={classes['presets']}>
            {ambitions.map((ambition) => (
              <Tick
                key={ambition}
                type="radio"
                name="whole-target"
                label={said.preset(
                  common.ambitions[ambition],
                  common.stage(presetOf(ambition).stage),
                )}
                checked={!own && profile.ambition === ambition}
                onChange={() => sayAmbition(ambition)}
              />
            ))}
            <div className={classes['own']}>
              <Tick
                type="radio"
                name="whole-target"
                label={said.own}
                checked={own !== undefined}
                onChange={() => sayTarget(node.id, above)}
              />
              {own && <TargetChoice node={node} canFollow={false} />}
            </div>
          </div>
        }
      />
    </fieldset>
  )
}

import { Button } from '@mantine/core'
import type { TargetChoice as Choice } from '#core/assessment/schema.ts'
import { resolved } from '#core/planning/targets.ts'
import { useAssessment } from '#state/assessment.ts'
import { useSettings } from '#state/settings.ts'
import { ChoiceField } from '#ui/form/choice-field.tsx'
import { forgetDraft } from '#ui/form/use-kept-form.ts'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './improve.module.css'
import { sayTarget } from './say.ts'
import { ShareField } from './share-field.tsx'
import type { TargetNode } from './target-nodes.ts'
import { aimText } from './target-texts.ts'

/** Chooses a target of its own for a node (a stage or a share) or follows what stands above; one press takes it back. */
export function TargetChoice(props: {
  readonly node: TargetNode
  /** Whether «as above» is among the choices. */
  readonly canFollow: boolean
}) {
  const { node, canFollow } = props
  const { own, above, levels, title } = node
  const words = useAllWords()
  const said = words.improve.targets
  const language = useSettings((settings) => settings.language)
  const assessmentId = useAssessment((desk) => desk.assessment?.id ?? '')
  const draftKey = `${assessmentId} target ${node.id}`
  const choose = (choice: Choice | null): void => {
    forgetDraft(draftKey)
    sayTarget(node.id, choice)
  }
  const following = { value: 'above', label: said.above(aimText(above, levels, language, words)) }
  const stages = levels.map((_, index) => ({
    value: `${index + 1}`,
    label: words.common.stage(index + 1, levels),
  }))
  return (
    <div className={classes['choice']}>
      <ChoiceField
        aria-label={said.aimOf(title)}
        size="sm"
        value={valueOf(own, levels.length)}
        data={[
          ...(canFollow ? [following] : []),
          ...stages,
          { value: 'share', label: said.ownShare },
        ]}
        onChange={({ currentTarget: { value } }) =>
          choose(
            value === 'above'
              ? null
              : value === 'share'
                ? { share: resolved(own ?? above, levels.length).share }
                : { stage: Number(value) },
          )
        }
      />
      {own && 'share' in own && (
        <ShareField
          draftKey={draftKey}
          label={said.shareField}
          name={said.shareOf(title)}
          share={own.share}
          kept={said.kept}
          onSay={(share) => sayTarget(node.id, { share })}
        />
      )}
      {own && (
        <Button
          className={classes['control']}
          size="xs"
          variant="default"
          aria-label={said.takeBackOf(title)}
          onClick={({ currentTarget }) => {
            // The button goes away; the keyboard stays at the choice beside it.
            currentTarget.parentElement?.querySelector('select')?.focus()
            choose(null)
          }}
        >
          {said.takeBack}
        </Button>
      )}
    </div>
  )
}

function valueOf(own: Choice | undefined, stages: number): string {
  if (!own) return 'above'
  return 'share' in own ? 'share' : `${Math.min(own.stage, stages)}`
}

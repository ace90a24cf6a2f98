import type { TrialGround } from '#core/planning/what-if.ts'
import { setTrial } from '#state/trial.ts'
import { Notice } from '#ui/notice.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import type { Told, WhatIf } from './use-what-if.ts'

/** What just happened, at the foot of the page, and how to take it back. */
export function WhatIfTold(props: {
  readonly told: Told | null
  readonly whatIf: WhatIf
  readonly onDismiss: () => void
}) {
  const { told, whatIf, onDismiss } = props
  const { ground, putBack } = whatIf
  const { whatIf: words, common } = useAllWords()
  const { told: say } = words
  if (!told) return <Notice onDismiss={onDismiss} />
  const undoing = (undo: () => void) => ({
    label: common.actions.undo,
    onAct: () => {
      undo()
      onDismiss()
    },
  })
  switch (told.kind) {
    case 'switched': {
      const [title = told.actionId] = titlesOf(ground, [told.actionId])
      const along = titlesOf(ground, told.along)
      return (
        <Notice action={undoing(() => setTrial(told.before))} onDismiss={onDismiss}>
          {told.on ? say.on(title, along) : say.off(title, along)}
        </Notice>
      )
    }
    case 'replaced': {
      const { name, read, before } = told
      const missing = read?.missing ?? { actions: [], items: [] }
      const added = read?.added ?? []
      const sentences = [
        ...(name === null ? [] : [say.opened(name)]),
        ...(missing.actions.length + missing.items.length > 0
          ? [say.missing(missing.actions, missing.items)]
          : []),
        ...(added.length > 0 ? [say.added(titlesOf(ground, added))] : []),
        ...(before ? [say.replaced] : []),
      ]
      if (sentences.length === 0) return <Notice onDismiss={onDismiss} />
      return (
        <Notice {...(before && { action: undoing(() => setTrial(before)) })} onDismiss={onDismiss}>
          {common.join.sentences(sentences)}
        </Notice>
      )
    }
    case 'kept':
      return <Notice onDismiss={onDismiss}>{say.kept(told.name)}</Notice>
    case 'deleted': {
      const { variant, place } = told
      return (
        <Notice action={undoing(() => putBack(variant, place))} onDismiss={onDismiss}>
          {say.deleted(variant.name)}
        </Notice>
      )
    }
  }
}

function titlesOf({ actions }: TrialGround, ids: readonly string[]): string[] {
  return ids.map((id) => actions.get(id)?.action.title ?? id)
}

import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { isBehind } from '#core/assessment/is-behind.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/problem.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { holdsFor } from '#core/scoring/prepare.ts'
import { openAssessment, useAssessment } from '#state/assessment.ts'
import { useOpenedFile } from '#state/opened-file.ts'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { late } from '#ui/late.tsx'
import { useWords } from '#ui/words-context.tsx'
import { TroubleScreen } from './trouble-screen.tsx'
import { Waiting } from './waiting.tsx'

const DeskNews = late(async () => (await import('./desk-news.tsx')).DeskNews)

type Trouble = Problem | { readonly kind: 'texts-not-loaded' }

/** Opens the assessment of the address onto the desk before its pages are drawn, or says why it cannot be. */
export function OnDesk(props: { readonly id: string; readonly children: ReactNode }) {
  const { id, children } = props
  const open = useAssessment(({ assessment }) => assessment?.id === id)
  const [met, setMet] = useState<{ readonly id: string; readonly trouble: Trouble } | null>(null)
  const bringIt = async (wantedId: string, isWanted: () => boolean): Promise<void> => {
    const found = await bring(wantedId)
    if (!isWanted()) return
    if ('kind' in found) setMet({ id: wantedId, trouble: found })
    else {
      openAssessment(found.assessment, found.questionnaires)
      found.bringForward?.()
    }
  }
  const bringRef = useRef(bringIt)
  useLayoutEffect(() => {
    bringRef.current = bringIt
  })
  useEffect(() => {
    let wanted = !open
    if (wanted) void bringRef.current(id, () => wanted)
    return () => {
      wanted = false
    }
  }, [id, open])
  // Answers may be behind later, too: when a questionnaire is chosen again, or was answered in an older tab.
  const follows = useAssessment((desk) => desk.carriedOver.length > 0 || isBehind(desk))
  const opened = useOpenedFile(({ news }) => news?.id === id)
  if (open) {
    return (
      <>
        {(follows || opened) && <DeskNews follows={follows} opened={opened} />}
        {children}
      </>
    )
  }
  if (met?.id !== id) return <Waiting />
  const retry = (): void => {
    setMet(null)
    void bringIt(id, () => true)
  }
  return <CannotOpen trouble={met.trouble} onRetry={retry} />
}

function CannotOpen(props: { readonly trouble: Trouble; readonly onRetry: () => void }) {
  const { common, problems, profile } = useWords()
  const { trouble, onRetry } = props
  if (trouble.kind === 'assessment-not-found') {
    return <TroubleScreen title={common.trouble.notFoundTitle} body={[common.trouble.notFound]} />
  }
  const why =
    trouble.kind === 'texts-not-loaded' ? profile.cannotLoad : problems.describeProblem(trouble)
  return (
    <TroubleScreen title={common.trouble.cannotReadTitle} body={[why]}>
      <Button onClick={onRetry}>{common.actions.retry}</Button>
    </TroubleScreen>
  )
}

type Found = {
  readonly assessment: Assessment
  readonly questionnaires: readonly Questionnaire[]
  /** Brings what is on the desk forward, where it was last answered in an earlier version. */
  readonly bringForward?: () => void
}

/** The assessment with the texts of its questionnaires; a new one has chosen nothing yet and gets all that apply. */
async function bring(id: string): Promise<Found | Trouble> {
  const { language } = useSettings.getState()
  const loaded = await platform().loadAssessment(id)
  if (!loaded.ok) return loaded.problem
  try {
    const chosen =
      loaded.value.questionnaires.length > 0
        ? loaded.value.questionnaires
        : await applying(loaded.value, language)
    const ids = chosen.map((one) => one.id)
    const assessment = { ...loaded.value, questionnaires: chosen }
    const questionnaires = await platform().loadQuestionnaires(ids, language)
    const found = { assessment, questionnaires }
    if (!isBehind(found)) return found
    const { forwardIn } = await import('./bring-forward.ts')
    return { ...found, bringForward: await forwardIn(language) }
  } catch {
    return { kind: 'texts-not-loaded' }
  }
}

async function applying(assessment: Assessment, language: Language) {
  const catalogue = await platform().catalogue(language)
  return catalogue
    .filter(({ when }) => holdsFor(when ?? undefined, assessment.profile))
    .map(({ id, version }) => ({ id, version }))
}

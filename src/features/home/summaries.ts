import { useEffect, useState } from 'react'
import { isBehind } from '#core/assessment/is-behind.ts'
import type { Assessment, AssessmentHead } from '#core/assessment/schema.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'
import type { LibraryEntry } from '#state/library.ts'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'

/** What a line of the list says about an assessment, worked out anew from its answers. */
export type Summary = {
  readonly stage: { readonly guaranteed: number; readonly possible: number } | null
  /** The names of the stages, where the questionnaire that decides brings its own. */
  readonly levels: readonly string[] | undefined
  readonly done: number
  readonly asked: number
}

type Known = { readonly updatedAt: string; readonly summary: Summary }

/** The summaries known so far, by assessment id; each is worked out after the list is drawn. */
export function useSummaries(entries: readonly LibraryEntry[]): ReadonlyMap<string, Known> {
  const [known, setKnown] = useState<ReadonlyMap<string, Known>>(new Map())
  useEffect(() => {
    let wanted = true
    const next = async (): Promise<void> => {
      for (const { head } of entries) {
        if (known.get(head.id)?.updatedAt === head.updatedAt) continue
        const summary = await summarize(head)
        if (!wanted) return
        if (summary) {
          const { updatedAt } = head
          setKnown((before) => new Map(before).set(head.id, { updatedAt, summary }))
          return
        }
      }
    }
    void next()
    return () => {
      wanted = false
    }
  }, [entries, known])
  return known
}

async function summarize(head: AssessmentHead): Promise<Summary | null> {
  const loaded = await platform().loadAssessment(head.id)
  if (!loaded.ok) return null
  return summaryOf(loaded.value).catch(() => null)
}

async function summaryOf(kept: Assessment): Promise<Summary> {
  const { language } = useSettings.getState()
  const ids = kept.questionnaires.map(({ id }) => id)
  const questionnaires = await platform().loadQuestionnaires(ids, language)
  const assessment = isBehind({ assessment: kept, questionnaires })
    ? await forward(kept, questionnaires)
    : kept
  const { stage, counts } = scoreAssessment(
    questionnaires,
    assessment.answers,
    scoringContext(assessment, platform().today()),
  )
  const done = counts.answered + counts['not-applicable'] + counts['dont-know']
  return {
    stage,
    levels: questionnaires.find(({ id }) => stage?.guaranteedBy.includes(id))?.levels,
    done,
    asked: done + counts.unanswered + counts.undecided,
  }
}

/** The assessment as it will stand once it is opened; the notes that come with it are not shown here. */
async function forward(
  kept: Assessment,
  questionnaires: readonly Questionnaire[],
): Promise<Assessment> {
  const { bringForward } = await import('#core/assessment/bring-forward.ts')
  return bringForward(kept, questionnaires, () => '').assessment
}

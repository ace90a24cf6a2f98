import '#app/styles.css'
import { expect } from 'vitest'
import { cleanup, render } from 'vitest-browser-react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { defaultImprovement, improvementOf } from '#core/assessment/improvement.ts'
import type { Assessment, Improvement } from '#core/assessment/schema.ts'
import type { PathInput } from '#core/planning/path/plan-path.ts'
import type { Language } from '#core/language.ts'
import { ImprovePage } from '#features/improve/improve-page.tsx'
import { exampleIn } from '#platform/catalogue/load-catalogue.ts'
import { openAssessment, useAssessment } from '#state/assessment.ts'
import { stopPlanning, usePlannedPath } from '#state/planned-path.ts'
import { platform } from '#state/platform.ts'
import { changeSettings } from '#state/settings.ts'
import { setTrial } from '#state/trial.ts'
import { Look } from '#ui/look.tsx'
import { WordsProvider } from '#ui/words-context.tsx'
import { loadWords } from '#words/load-words.ts'
import { emptyDesk, keep, keptAssessment } from './desk.ts'

const id = 'what-if-sample'
const chosen = ['standards', 'certification']

/** Keeps an example enterprise with two of its questionnaires and draws its improve page. */
export async function showWhatIf(
  improvement: Partial<Improvement> = {},
  language: Language = 'en',
): Promise<void> {
  await emptyDesk()
  setTrial({ assessmentId: null, trial: null, variantId: null })
  const [example] = await exampleIn('clear-river-care', 'en')
  if (!example) throw new Error('there is no example')
  await keep({
    ...example,
    id,
    example: false,
    questionnaires: example.questionnaires.filter((one) => chosen.includes(one.id)),
    improvement: { ...defaultImprovement, ...improvement },
  })
  await drawKept(language)
}

/** Draws the page anew from what lies on disk, as a reload does; what was only tried is gone. */
export async function drawKept(language: Language = 'en'): Promise<void> {
  await cleanup()
  setTrial({ assessmentId: null, trial: null, variantId: null })
  changeSettings({ language })
  const assessment = await keptAssessment(id)
  const ids = assessment.questionnaires.map((one) => one.id)
  openAssessment(assessment, await platform().loadQuestionnaires(ids, language))
  location.hash = `#/a/${id}/improve`
  document.documentElement.lang = language
  document.title = 'Improve'
  const words = await loadWords(language)
  await render(
    <Look scheme="light">
      <WordsProvider language={language} words={words}>
        <Router hook={useHashLocation}>
          <main>
            <ImprovePage />
          </main>
        </Router>
      </WordsProvider>
    </Look>,
  )
}

/** The assessment as it lies on disk now. */
export function onDisk(): Promise<Assessment> {
  return keptAssessment(id)
}

/** The names of the trials that are kept on disk, in their order. */
export async function namesOnDisk(): Promise<string[]> {
  return improvementOf(await onDisk()).variants.map(({ name }) => name)
}

/** What the page plans from. */
export function pathInput(): PathInput {
  const { assessment, questionnaires } = useAssessment.getState()
  if (!assessment) throw new Error('nothing is on the desk')
  return { assessment, questionnaires, today: platform().now().slice(0, 10) }
}

/** Waits until the path is planned; the curve that the page draws next plays no part here. */
export async function pathPlanned(): Promise<void> {
  await expect.poll(() => usePlannedPath.getState().path).toBe('done')
  stopPlanning()
}

/** The actions of the planned path. */
export function pathActions(): readonly string[] {
  const { result } = usePlannedPath.getState()
  return result && 'actions' in result ? result.actions : []
}

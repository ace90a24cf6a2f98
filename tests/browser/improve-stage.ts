import { page } from 'vitest/browser'
import type { Assessment } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import { type PlannedPath, scoreAfter } from '#core/planning/path/plan-path.ts'
import { allActions } from '#core/questionnaire/find-item.ts'
import { exampleIn } from '#platform/catalogue/load-catalogue.ts'
import { useAssessment } from '#state/assessment.ts'
import { usePlannedPath } from '#state/planned-path.ts'
import { paths } from '#ui/paths.ts'
import { keep } from './desk.ts'
import { showApp } from './home-stage.tsx'

/**
 * Draws the program on the improve page of an example as `change` leaves it; gives back the id it is kept under. One
 * questionnaire is planned in a fraction of the time of all.
 */
export async function improveExample(
  seed: string,
  options: {
    readonly language?: Language
    readonly whole?: boolean
    readonly change?: (assessment: Assessment) => Assessment
  } = {},
): Promise<string> {
  const { language = 'en', whole = false, change = (one: Assessment) => one } = options
  const [example] = await exampleIn(seed, language)
  if (!example) throw new Error(`there is no example ${seed}`)
  const id = `improve-${crypto.randomUUID()}`
  const { questionnaires } = example
  const assessment = change({
    ...example,
    id,
    questionnaires: whole ? questionnaires : questionnaires.filter((one) => one.id === 'standards'),
  })
  await showApp({ at: paths.improve(id), language, before: () => keep(assessment) })
  return id
}

/** The path that is on the page, once it is the one for what stands on the desk. */
export async function plannedNow(): Promise<PlannedPath> {
  const { result } = await outcomeNow()
  if (!result || !('actions' in result)) throw new Error(`no path: ${JSON.stringify(result)}`)
  return result
}

/** What came of planning for what stands on the desk. */
export async function outcomeNow() {
  await expectSoon(() => {
    const { path, plannedFrom } = usePlannedPath.getState()
    const { assessment } = useAssessment.getState()
    return assessment !== null && path === 'done' && plannedFrom?.assessment === assessment
  })
  return usePlannedPath.getState()
}

/** What the page says of planning to a reading voice. */
export const status = () =>
  page
    .getByRole('region', { name: /^(The cheapest path|花费最少的路)$/ })
    .getByRole('status')
    .first()

/** The titles of the actions that the page lists as the path's. */
export function titlesInPath(): string[] {
  const groups = document.querySelectorAll('#path details[data-list] > ul > li > h4')
  return [...groups].map((title) => title.firstChild?.textContent ?? '')
}

/** The score that the answers on the desk lead to once the actions of these titles are done. */
export function scoreOnceDone(titles: readonly string[]) {
  const { assessment, questionnaires } = useAssessment.getState()
  const { input } = usePlannedPath.getState()
  if (!assessment || !input) throw new Error('nothing is on the desk')
  const ids = questionnaires
    .flatMap(allActions)
    .filter(({ title }) => titles.includes(title))
    .map(({ id }) => id)
  return scoreAfter({ assessment, questionnaires, today: input.today }, ids)
}

/** The title of an action in the language of the page. */
export function titleOf(actionId: string): string {
  const actions = useAssessment.getState().questionnaires.flatMap(allActions)
  const action = actions.find(({ id }) => id === actionId)
  if (!action) throw new Error(`there is no action ${actionId}`)
  return action.title
}

async function expectSoon(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 600) throw new Error('it did not come about in a minute')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

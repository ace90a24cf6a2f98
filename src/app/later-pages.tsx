import { Route, Switch } from 'wouter'
import { late } from '#ui/late.tsx'
import type { Missing } from '#ui/use-loaded.ts'
import { WithAllWords } from '#ui/words-context.tsx'
import { NoSuchPage, PageMissing, standIns } from './page-missing.tsx'
import { Waiting } from './waiting.tsx'

const QuickPage = late(
  async () => (await import('#features/answer/quick-page.tsx')).QuickPage,
  standIns,
)
const ResultsPage = late(
  async () => (await import('#features/results/results-page.tsx')).ResultsPage,
  standIns,
)
const ImprovePage = late(
  async () => (await import('#features/improve/improve-page.tsx')).ImprovePage,
  standIns,
)
const ReportPage = late(
  async () => (await import('#features/report/report-page.tsx')).ReportPage,
  standIns,
)
const ChecklistPage = late(
  async () => (await import('#features/checklist/checklist-page.tsx')).ChecklistPage,
  standIns,
)
const EnterPage = late(
  async () => (await import('#features/enter/enter-page.tsx')).EnterPage,
  standIns,
)

/** The pages nobody needs before the first answer; they speak with all words. */
export function LaterPages() {
  return (
    <WithAllWords otherwise={notYet}>
      <Switch>
        <Route path="/a/:id/answer/quick">
          <QuickPage />
        </Route>
        <Route path="/a/:id/results">
          <ResultsPage />
        </Route>
        <Route path="/a/:id/improve">
          <ImprovePage />
        </Route>
        <Route path="/a/:id/report">
          <ReportPage />
        </Route>
        <Route path="/a/:id/enter">
          <EnterPage />
        </Route>
        <Route path="/checklist">
          <ChecklistPage />
        </Route>
        <Route>
          <NoSuchPage />
        </Route>
      </Switch>
    </WithAllWords>
  )
}

function notYet(missing: Missing | null) {
  return missing ? <PageMissing {...missing} /> : <Waiting />
}

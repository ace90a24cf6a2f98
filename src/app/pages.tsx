import { Redirect, Route, Switch, useLocation, useParams } from 'wouter'
import { HomePage } from '#features/home/home-page.tsx'
import { late } from '#ui/late.tsx'
import { TryAgain } from '#ui/part-missing.tsx'
import { paths } from '#ui/paths.ts'
import type { Missing } from '#ui/use-loaded.ts'
import { useWords, WithAllWords } from '#ui/words-context.tsx'
import { Arrival } from './arrival.tsx'
import { ErrorScreen } from './error-screen.tsx'
import { FirstOpenSection } from './first-open-section.tsx'
import { OnDesk } from './on-desk.tsx'
import { TroubleScreen } from './trouble-screen.tsx'
import { Waiting } from './waiting.tsx'

const standIns = { Waiting, Trouble: PageMissing }
const ProfilePage = late(
  async () => (await import('#features/profile/profile-page.tsx')).ProfilePage,
  standIns,
)
const AnswerPage = late(
  async () => (await import('#features/answer/answer-page.tsx')).AnswerPage,
  standIns,
)
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

/** The page the address asks for. An error on one page leaves the frame and the way to the others standing. */
export function Pages() {
  const [location] = useLocation()
  const words = useWords()
  return (
    <ErrorScreen words={words} place={location}>
      <Arrival />
      <Switch>
        <Route path="/">
          <HomePage />
        </Route>
        <Route path="/checklist">
          <WithAllWords otherwise={notYet}>
            <ChecklistPage />
          </WithAllWords>
        </Route>
        <Route path="/a/:id/*?">
          <AssessmentPages />
        </Route>
        <Route>
          <NoSuchPage />
        </Route>
      </Switch>
    </ErrorScreen>
  )
}

function AssessmentPages() {
  const { id = '' } = useParams()
  return (
    <OnDesk id={id}>
      <Switch>
        <Route path="/a/:id/profile">
          <ProfilePage />
        </Route>
        <Route path="/a/:id/answer">
          <FirstOpenSection />
        </Route>
        <Route path="/a/:id/answer/:questionnaireId/:sectionId">
          {({ questionnaireId, sectionId }) => (
            <AnswerPage questionnaireId={questionnaireId} sectionId={sectionId} />
          )}
        </Route>
        <Route path="/a/:id/answer/quick">
          <WithAllWords otherwise={notYet}>
            <QuickPage />
          </WithAllWords>
        </Route>
        <Route path="/a/:id/enter">
          <WithAllWords otherwise={notYet}>
            <EnterPage />
          </WithAllWords>
        </Route>
        <Route path="/a/:id/results">
          <WithAllWords otherwise={notYet}>
            <ResultsPage />
          </WithAllWords>
        </Route>
        <Route path="/a/:id/improve">
          <WithAllWords otherwise={notYet}>
            <ImprovePage />
          </WithAllWords>
        </Route>
        <Route path="/a/:id/report">
          <WithAllWords otherwise={notYet}>
            <ReportPage />
          </WithAllWords>
        </Route>
        <Route path="/a/:id">
          <Redirect to={paths.answering(id)} replace />
        </Route>
        <Route>
          <NoSuchPage />
        </Route>
      </Switch>
    </OnDesk>
  )
}

function NoSuchPage() {
  const { trouble } = useWords().common
  return <TroubleScreen title={trouble.pageNotFoundTitle} body={[trouble.pageNotFound]} />
}

function notYet(missing: Missing | null) {
  return missing ? <PageMissing {...missing} /> : <Waiting />
}

function PageMissing({ onRetry, again }: Missing) {
  const { trouble } = useWords().common
  return (
    <TroubleScreen title={trouble.pageMissing} body={[trouble.missingWhy(again)]}>
      <TryAgain onRetry={onRetry} again={again} />
    </TroubleScreen>
  )
}

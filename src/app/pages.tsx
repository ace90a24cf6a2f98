import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation, useParams } from 'wouter'
import { HomePage } from '#features/home/home-page.tsx'
import { paths } from '#ui/paths.ts'
import { useWords } from '#ui/words-context.tsx'
import { Arrival } from './arrival.tsx'
import { ErrorScreen } from './error-screen.tsx'
import { FirstOpenSection } from './first-open-section.tsx'
import { OnDesk } from './on-desk.tsx'
import { TroubleScreen } from './trouble-screen.tsx'
import { Waiting } from './waiting.tsx'

const ProfilePage = lazy(() =>
  import('#features/profile/profile-page.tsx').then((page) => ({ default: page.ProfilePage })),
)
const AnswerPage = lazy(() =>
  import('#features/answer/answer-page.tsx').then((page) => ({ default: page.AnswerPage })),
)
const ResultsPage = lazy(() =>
  import('#features/results/results-page.tsx').then((page) => ({ default: page.ResultsPage })),
)
const ReportPage = lazy(() =>
  import('#features/report/report-page.tsx').then((page) => ({ default: page.ReportPage })),
)

/** The page the address asks for. An error on one page leaves the frame and the way to the others standing. */
export function Pages() {
  const [location] = useLocation()
  const words = useWords()
  return (
    <ErrorScreen words={words} place={location}>
      <Suspense fallback={<Waiting />}>
        <Arrival />
        <Switch>
          <Route path="/">
            <HomePage />
          </Route>
          <Route path="/a/:id/*?">
            <AssessmentPages />
          </Route>
          <Route>
            <NoSuchPage />
          </Route>
        </Switch>
      </Suspense>
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
        <Route path="/a/:id/results">
          <ResultsPage />
        </Route>
        <Route path="/a/:id/report">
          <ReportPage />
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

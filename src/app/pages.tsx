import { Redirect, Route, Switch, useLocation, useParams } from 'wouter'
import { HomePage } from '#features/home/home-page.tsx'
import { late } from '#ui/late.tsx'
import { paths } from '#ui/paths.ts'
import { useWords } from '#ui/words-context.tsx'
import { Arrival } from './arrival.tsx'
import { ErrorScreen } from './error-screen.tsx'
import { FirstOpenSection } from './first-open-section.tsx'
import { OnDesk } from './on-desk.tsx'
import { standIns } from './page-missing.tsx'

const ProfilePage = late(
  async () => (await import('#features/profile/profile-page.tsx')).ProfilePage,
  standIns,
)
const AnswerPage = late(
  async () => (await import('#features/answer/answer-page.tsx')).AnswerPage,
  standIns,
)
const LaterPages = late(async () => (await import('./later-pages.tsx')).LaterPages, standIns)

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
        <Route path="/a/:id/*?">
          <AssessmentPages />
        </Route>
        <Route>
          <LaterPages />
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
        <Route path="/a/:id">
          <Redirect to={paths.answering(id)} replace />
        </Route>
        <Route>
          <LaterPages />
        </Route>
      </Switch>
    </OnDesk>
  )
}

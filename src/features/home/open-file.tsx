import type { Assessment } from '#core/assessment/schema.ts'
import { appVersion } from '#core/app-version.ts'
import type { PrintedCheck } from '#core/exchange/compare-printed.ts'
import type { SaveFile } from '#core/exchange/parse-save-file.ts'
import type { OpenProblem } from '#core/exchange/problem.ts'
import { writeAssessmentFile } from '#core/exchange/write-assessment-file.ts'
import { tellOpened } from '#state/opened-file.ts'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { paths } from '#ui/paths.ts'
import { keep, type Outcome } from './assessment-moves.ts'
import { FileNotice, type FileTold } from './file-notice.tsx'

/** Opens a file: an assessment saved on its own, a report that carries one, or a checklist that was filled in. */
export async function openFile(file: Blob): Promise<Outcome> {
  const desk = await platform().fileDesk()
  const read = await desk.openFile(file)
  if (!read.ok) return troubleOf(read.problem)
  const opened = read.value
  if (opened.kind === 'checklist') {
    const { openChecklist } = await import('./open-checklist.ts')
    return openChecklist(opened.contents)
  }
  const open = (): Promise<Outcome> => keepOpened(opened, desk)
  return opened.seal === 'broken' ? told({ kind: 'edited', open }) : open()
}

function troubleOf(problem: OpenProblem): Outcome {
  switch (problem.kind) {
    case 'pdf-too-large':
    case 'pdf-locked':
    case 'pdf-broken':
    case 'pdf-reader-missing':
    case 'pdf-not-ours':
    case 'pdf-outward':
    case 'pdf-stripped':
    case 'pdf-damaged':
    case 'pdf-newer':
      return told({ kind: 'trouble', problem })
    case 'file-too-large':
    case 'file-not-readable':
    case 'file-not-json':
    case 'file-not-ours':
    case 'file-newer':
    case 'file-broken':
      return { kind: 'problem', problem }
  }
}

/** What is told of a file in a part of its own. */
function told(what: FileTold): Outcome {
  return { kind: 'file', show: (props) => <FileNotice told={what} {...props} /> }
}

type Desk = Awaited<ReturnType<ReturnType<typeof platform>['fileDesk']>>

async function keepOpened(opened: SaveFile, desk: Desk): Promise<Outcome> {
  const { printed, seal } = opened
  const kept = await keep(await withFreeId(opened.assessment))
  if (kept.kind !== 'opened' || !printed) return kept
  const check = await checkOf(opened, desk).catch(() => null)
  tellOpened({ id: kept.id, isSealed: seal === 'kept', check })
  return { ...kept, at: paths.results(kept.id) }
}

/** One that is here already in another state gets a new id, so that both are kept. */
async function withFreeId(assessment: Assessment): Promise<Assessment> {
  const here = await platform().loadAssessment(assessment.id)
  const isFree = here.ok
    ? writeAssessmentFile(here.value, '') === writeAssessmentFile(assessment, '')
    : here.problem.kind !== 'storage-read-failed'
  return isFree ? assessment : { ...assessment, id: platform().newId() }
}

async function checkOf(
  { assessment, printed, seal }: SaveFile,
  desk: Desk,
): Promise<PrintedCheck | null> {
  if (!printed) return null
  const { language } = useSettings.getState()
  const ids = assessment.questionnaires.map(({ id }) => id)
  // What follows earlier versions comes along; a saved assessment opens without it.
  const [{ comparePrinted }, questionnaires, fingerprints] = await Promise.all([
    import('#core/exchange/compare-printed.ts'),
    platform().loadQuestionnaires(ids, language),
    desk.loadFingerprints(),
  ])
  return comparePrinted({
    printed,
    assessment,
    questionnaires,
    fingerprints,
    today: platform().today(),
    appVersion,
    isSealed: seal === 'kept',
  })
}

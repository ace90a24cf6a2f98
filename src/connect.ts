import { recognise } from '#core/assessment/merge-elsewhere.ts'
import type { Assessment, Profile } from '#core/assessment/schema.ts'
import { writeAssessmentFile } from '#core/exchange/write-assessment-file.ts'
import type { StorageProblem } from '#core/problem.ts'
import { ok, type Result } from '#core/result.ts'
import { holdsFor } from '#core/scoring/prepare.ts'
import {
  catalogueIn,
  companionsIn,
  exampleIn,
  examplesIn,
  planIn,
  questionnairesIn,
} from '#platform/catalogue/load-catalogue.ts'
import { chooseFile } from '#platform/files/choose-file.ts'
import { assessmentFileName } from '#platform/files/file-name.ts'
import { takeStrayDrops } from '#platform/files/take-stray-drops.ts'
import { saveFile } from '#platform/files/save-file.ts'
import { localDay } from '#platform/local-day.ts'
import { newId } from '#platform/new-id.ts'
import { preferredLanguage } from '#platform/preferred-language.ts'
import { askToPersist } from '#platform/storage/ask-to-persist.ts'
import { startAutosave } from '#platform/storage/autosave.ts'
import { keepAssessment, removeAssessment } from '#platform/storage/keep-assessment.ts'
import { listAssessments } from '#platform/storage/list-assessments.ts'
import { loadAssessment } from '#platform/storage/load-assessment.ts'
import { openStorage } from '#platform/storage/open-storage.ts'
import { discardSetAside, listSetAside, writeSetAsideFile } from '#platform/storage/set-aside.ts'
import { keepSettings, readSettings } from '#platform/storage/settings.ts'
import { joinTabs, type TabNews } from '#platform/storage/tabs.ts'
import { warnBeforeLeaving } from '#platform/warn-before-leaving.ts'
import { holdDropped } from '#state/dropped-file.ts'
import { acceptFromElsewhere, reportKeeping, useAssessment } from '#state/assessment.ts'
import { type LibraryEntry, showLibrary, useLibrary } from '#state/library.ts'
import { providePlatform } from '#state/platform.ts'
import { changeSettings, useSettings } from '#state/settings.ts'

/* The one place where the parts meet: storage, files and jobs on one side, state and pages on the other. */

/** How long the first page waits for the kept settings, in milliseconds, when another tab blocks the database. */
const settingsWaitMs = 2000
const jsonMime = 'application/json'

const storage = openStorage({
  onOutdated: () => showLibrary({ problem: { kind: 'storage-outdated' } }),
  onBlocked: () => showLibrary({ problem: { kind: 'storage-blocked' } }),
})
const tabs = joinTabs(hear)
const autosave = startAutosave({
  write: (assessment, base) => keepAssessment(storage, assessment, base),
  onSaved: tellSaved,
  onFailed: tellFailed,
})
/** Deleted assessments, so that a deletion can be undone until the page is left. */
const removed = new Map<string, Assessment>()
/** Assessments another tab has changed while this one had changes of its own to keep first. */
const behind = new Set<string>()
/** Assessments another tab has changed since this one read them, while they were not on the desk yet. */
const missed = new Set<string>()
let askedToPersist = false

/**
 * Joins storage, files and jobs to state: reads the kept settings, hands the platform to the pages, and from then on keeps what
 * is said. Done once, before the first page is drawn; the list of what is kept follows by `refreshLibrary`.
 */
export async function connect(): Promise<void> {
  const kept = await Promise.race([readSettings(storage), after(settingsWaitMs)])
  const settings = kept?.ok ? kept.value : {}
  changeSettings({ language: preferredLanguage(navigator.languages), ...settings })
  providePlatform({
    now,
    today: () => localDay(new Date()),
    dayOf: (at) => localDay(new Date(at)),
    newId,
    catalogue: catalogueIn,
    loadQuestionnaires: questionnairesIn,
    loadPlan: planIn,
    loadCompanions: companionsIn,
    examples: examplesIn,
    loadExample: (id) => exampleIn(id, useSettings.getState().language),
    createAssessment: create,
    keepAssessment: keep,
    loadAssessment: load,
    removeAssessment: remove,
    restoreAssessment: restore,
    saveSetAside,
    discardSetAside: discardAside,
    chooseFile: () => chooseFile('.json,.pdf'),
    fileDesk: () => import('#platform/file-desk.ts'),
    saveToFile: (assessment) => {
      const at = now()
      const name = assessmentFileName(assessment.profile.name, at)
      saveFile(writeAssessmentFile(assessment, at), name, jsonMime)
    },
    saveBytes: saveFile,
    reportDesk: () => import('#platform/report-desk.ts'),
    planFiles: () => import('#platform/files/plan-files.ts'),
    openPlanner: async () => (await import('#platform/jobs/plan-paths.ts')).openPlanner(),
    openPress: async () => (await import('#platform/jobs/make-pdf.ts')).makePdf,
  })
  useAssessment.subscribe((desk, before) => {
    if (desk.assessment && desk.assessment !== before.assessment) {
      followDesk(desk.assessment, desk.keeping === 'saved')
    }
  })
  useSettings.subscribe((changed) => void keepSettings(storage, changed).then(noteProblem))
  window.addEventListener('focus', autosave.retry)
  window.addEventListener('online', autosave.retry)
  takeStrayDrops((file) => {
    // The home page takes what is dropped on it by itself.
    if (!location.hash.startsWith('#/a/') && location.hash !== '#/checklist') return
    holdDropped(file)
    location.hash = '/'
  })
}

/** Keeps what was said on the desk. What was only read just now needs no keeping, unless it had been waiting for it. */
function followDesk(assessment: Assessment, read: boolean): void {
  if (read && !autosave.waiting(assessment.id)) {
    autosave.opened(assessment)
    if (missed.delete(assessment.id)) void takeFromElsewhere(assessment.id)
    return
  }
  if (read) reportKeeping(assessment, 'saving')
  warnBeforeLeaving(true)
  autosave.keep(assessment)
}

function tellSaved(assessment: Assessment): void {
  reportKeeping(assessment, 'saved')
  warnBeforeLeaving(autosave.allWaiting().length > 0)
  tabs.tell({ kind: 'kept', id: assessment.id })
  if (useLibrary.getState().status === 'ready') {
    showLibrary({ problem: null, entries: entriesWith([assessment]) })
  } else {
    void refreshLibrary()
  }
  if (!askedToPersist && assessment.answers.size > 0) {
    askedToPersist = true
    void askToPersist()
  }
  if (behind.delete(assessment.id)) void takeFromElsewhere(assessment.id)
}

function tellFailed(assessment: Assessment, problem: StorageProblem): void {
  reportKeeping(assessment, 'failed')
  warnBeforeLeaving(true)
  showLibrary({ entries: entriesWith([assessment]) })
  noteProblem({ ok: false, problem })
}

/** Shows why storage failed, until something succeeds again. */
function noteProblem(result: Result<unknown, StorageProblem>): void {
  if (result.ok) return
  const { problem } = result
  showLibrary(
    problem.kind === 'storage-unavailable' ? { problem, status: 'unavailable' } : { problem },
  )
}

/** Reads anew what is kept; what still waits to be kept stands in the list as well. */
export async function refreshLibrary(): Promise<void> {
  const listed = await listAssessments(storage, stamp)
  const aside = await listSetAside(storage)
  if (!listed.ok || !aside.ok) {
    showLibrary({ status: 'ready', entries: entriesWith(autosave.allWaiting()) })
    noteProblem(listed.ok ? aside : listed)
    return
  }
  showLibrary({
    status: 'ready',
    ...(autosave.allWaiting().length === 0 && { problem: null }),
    setAside: aside.value.map(({ id, at, why }) => ({ id, at, why })),
    entries: entriesWith(autosave.allWaiting(), listed.value),
  })
}

function entriesWith(
  assessments: readonly Assessment[],
  entries: readonly LibraryEntry[] = useLibrary.getState().entries,
): readonly LibraryEntry[] {
  const own = assessments.map(({ answers, ...head }) => ({
    head,
    answered: [...answers.values()].filter(({ state }) => state !== 'unanswered').length,
  }))
  const others = entries.filter(({ head }) => own.every((one) => one.head.id !== head.id))
  return [...own, ...others].toSorted((a, b) => (a.head.updatedAt < b.head.updatedAt ? 1 : -1))
}

/** What another tab says: the list is read anew, and so is the assessment on the desk if it is the one. */
function hear({ kind, id }: TabNews): void {
  void refreshLibrary()
  if (kind === 'kept') void takeFromElsewhere(id)
}

async function takeFromElsewhere(id: string): Promise<void> {
  const { assessment } = useAssessment.getState()
  if (assessment?.id !== id) {
    missed.add(id)
    return
  }
  if (autosave.waiting(id)) {
    behind.add(id)
    return
  }
  const loaded = await loadAssessment(storage, id, stamp)
  if (!loaded.ok) return
  if (useAssessment.getState().assessment !== assessment) {
    // Something was said here in the meantime.
    await takeFromElsewhere(id)
    return
  }
  const read = recognise(assessment, loaded.value)
  if (read) acceptFromElsewhere(read)
}

async function create(profile: Profile): Promise<Result<Assessment, StorageProblem>> {
  const at = now()
  const { language } = useSettings.getState()
  // Without it nothing is chosen yet; the page chooses when the catalogue can be had.
  const catalogue = await catalogueIn(language).catch(() => [])
  const assessment: Assessment = {
    version: 1,
    id: newId(),
    example: false,
    createdAt: at,
    updatedAt: at,
    profile,
    questionnaires: catalogue
      .filter(({ when }) => holdsFor(when ?? undefined, profile))
      .map(({ id, version }) => ({ id, version })),
    answers: new Map(),
  }
  // If it cannot be kept, it waits for that while the person already works; the page says so.
  await autosave.keepNow(assessment)
  return ok(assessment)
}

async function keep(assessment: Assessment): Promise<Result<Assessment, StorageProblem>> {
  const kept = await autosave.keepNow(assessment)
  return !kept.ok && kept.problem.kind === 'storage-unavailable' ? ok(assessment) : kept
}

async function load(id: string): Promise<Result<Assessment, StorageProblem>> {
  const waiting = autosave.waiting(id)
  if (waiting) return ok(waiting)
  missed.delete(id)
  let asides = 0
  const loaded = await loadAssessment(storage, id, () => {
    asides++
    return stamp()
  })
  if (asides > 0) await refreshLibrary()
  return loaded
}

async function remove(id: string): Promise<Result<null, StorageProblem>> {
  const loaded = await load(id)
  if (!loaded.ok) {
    await refreshLibrary()
    return loaded.problem.kind === 'assessment-not-found' ? ok(null) : loaded
  }
  const unkept = autosave.waiting(id) !== null
  autosave.forget(id)
  const gone = await removeAssessment(storage, id)
  if (!gone.ok && gone.problem.kind !== 'storage-unavailable') {
    if (unkept) autosave.keep(loaded.value)
    return gone
  }
  removed.set(id, loaded.value)
  warnBeforeLeaving(autosave.allWaiting().length > 0)
  tabs.tell({ kind: 'removed', id })
  const { entries } = useLibrary.getState()
  showLibrary({ entries: entries.filter(({ head }) => head.id !== id) })
  return ok(null)
}

async function restore(id: string): Promise<Result<Assessment, StorageProblem>> {
  const assessment = removed.get(id)
  return assessment ? await keep(assessment) : await load(id)
}

async function saveSetAside(): Promise<Result<null, StorageProblem>> {
  const aside = await listSetAside(storage)
  if (!aside.ok) return aside
  const at = now()
  saveFile(
    writeSetAsideFile(aside.value, at),
    `质阶-${localDay(new Date())}-set-aside.json`,
    jsonMime,
  )
  return ok(null)
}

async function discardAside(): Promise<Result<null, StorageProblem>> {
  const ids = useLibrary.getState().setAside.map(({ id }) => id)
  const discarded = await discardSetAside(storage, ids)
  if (discarded.ok) showLibrary({ setAside: [] })
  return discarded
}

function now(): string {
  return new Date().toISOString()
}

function stamp(): { readonly at: string; readonly id: string } {
  return { at: now(), id: newId() }
}

function after(ms: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), ms)
  })
}

import { create } from 'zustand'
import type { LogoProblem } from '#core/assessment/logo-problem.ts'
import type { Assessment, Logo, Profile } from '#core/assessment/schema.ts'
import type { Consistency } from '#core/consistency/find-contradictions.ts'
import type { GlossaryTerm } from '#core/glossary/find-terms.ts'
import type { Language } from '#core/language.ts'
import type { Plan, Questionnaire } from '#core/questionnaire/localize.ts'
import type { When } from '#core/questionnaire/schema.ts'
import type { CalendarFile } from '#core/report/compose-calendar.ts'
import type { ChecklistOrder, PdfProblem, PrintOrder, SheetsOrder } from '#core/report/drawing.ts'
import type { PictureOrder, PictureProblem } from '#core/report/picture.ts'
import type { Result } from '#core/result.ts'
import type { Fingerprints } from '#core/exchange/fingerprint.ts'
import type { OpenedFile } from '#core/exchange/open-pdf-contents.ts'
import type { OpenProblem } from '#core/exchange/problem.ts'
import type { StorageProblem } from '#core/problem.ts'
import type { Support } from '#core/support/match-support.ts'
import type { DrawingProgress } from '#platform/jobs/draw-in-worker.ts'
import type { PdfJob } from '#platform/jobs/make-pdf.ts'
import type { Planner } from '#platform/jobs/plan-paths.ts'
import type { PdfPages } from '#platform/pdf/draw-page.ts'

/** A questionnaire as the catalogue lists it, before its text is loaded. */
export type CatalogueEntry = {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly items: number
  readonly measures: readonly (number | string)[]
  readonly when: When | null
}

/** What speaks of all questionnaires, in one language. */
export type Companions = {
  readonly support: Support
  readonly consistency: Consistency
  readonly glossary: readonly GlossaryTerm[]
}

/** A made-up enterprise that opens in one click; `opens` is the id of its newest assessment. */
export type Example = {
  readonly id: string
  readonly opens: string
  readonly name: string
  /** What it does. */
  readonly line: string
  /** Its trade, size and stage of life. */
  readonly summary: string
}

/** The browser behind plain functions. `connect.ts` hands it in once, so that no page imports the platform itself. */
export type Platform = {
  /** The moment, as an ISO time. */
  now: () => string
  /** The day it is here, as an ISO date. */
  today: () => string
  /** The day it was here at that ISO time, as an ISO date. */
  dayOf: (at: string) => string
  newId: () => string
  catalogue: (language: Language) => Promise<readonly CatalogueEntry[]>
  loadQuestionnaires: (
    ids: readonly string[],
    language: Language,
  ) => Promise<readonly Questionnaire[]>
  loadPlan: (language: Language) => Promise<Plan>
  loadCompanions: (language: Language) => Promise<Companions>
  examples: (language: Language) => Promise<readonly Example[]>
  /** Its assessments in the language of the page, newest first; rejects where they cannot be fetched. */
  loadExample: (id: string) => Promise<readonly Assessment[]>
  /** Keeps a new assessment and resolves when it is on disk. */
  createAssessment: (profile: Profile) => Promise<Result<Assessment, StorageProblem>>
  /** Keeps an assessment that is not on the desk (an opened file, a copy, one whose deletion is undone). */
  keepAssessment: (assessment: Assessment) => Promise<Result<Assessment, StorageProblem>>
  loadAssessment: (id: string) => Promise<Result<Assessment, StorageProblem>>
  /** Removes it; until the page is left, `restoreAssessment` puts it back as it was. */
  removeAssessment: (id: string) => Promise<Result<null, StorageProblem>>
  restoreAssessment: (id: string) => Promise<Result<Assessment, StorageProblem>>
  /** Saves the records that were set aside to a file, as they are. */
  saveSetAside: () => Promise<Result<null, StorageProblem>>
  /** Forgets the records that were set aside. */
  discardSetAside: () => Promise<Result<null, StorageProblem>>
  /** Asks for a file that can be opened; null when the person changed her mind. Call it from a click. */
  chooseFile: () => Promise<File | null>
  /** What reads files, and what is written into those a report carries; it is loaded when a file is opened or printed. */
  fileDesk: () => Promise<{
    /** What a file can be opened as; nothing is kept yet. */
    readonly openFile: (file: Blob) => Promise<Result<OpenedFile, OpenProblem>>
    /** Rejects where they cannot be fetched. */
    readonly loadFingerprints: () => Promise<Fingerprints>
  }>
  saveToFile: (assessment: Assessment) => void
  saveBytes: (bytes: Uint8Array<ArrayBuffer>, name: string, mime: string) => void
  /** What the report page needs of the browser, loaded with it. */
  reportDesk: () => Promise<{
    /** Asks for a picture and makes a logo of it; null when the person changed her mind. Call it from a click. */
    readonly chooseLogo: () => Promise<Result<Logo, LogoProblem> | null>
    readonly openPages: (bytes: Uint8Array) => Promise<PdfPages>
    /** Opens the PDF at an address of this page and asks to print it; false where no tab could be opened. */
    readonly printPdf: (address: string) => boolean
  }>
  /** What saves a calendar as .ics, sheets as .xlsx and charts as pictures; it and what it needs are loaded when a file is asked for. */
  planFiles: () => Promise<{
    readonly saveCalendar: (calendar: CalendarFile, name: string) => Promise<void>
    /** Writes sheets and saves them, unless what it gives to `onGiveUp` is called before they are written. */
    readonly saveWorkbook: (
      order: SheetsOrder,
      name: string,
      onGiveUp?: (end: () => void) => void,
    ) => Promise<Result<null, PdfProblem>>
    /** Draws a chart and saves it; rejected when what draws it did not arrive. */
    readonly savePicture: (
      order: PictureOrder,
      name: string,
    ) => Promise<Result<null, PictureProblem>>
  }>
  /** Opens what plans paths; the solver itself is loaded with the first plan. */
  openPlanner: () => Promise<Planner>
  /** Fetches what makes PDFs; the worker and its fonts are loaded with the first one. */
  openPress: () => Promise<
    (
      order: PrintOrder | ChecklistOrder,
      now: string,
      onProgress: (progress: DrawingProgress) => void,
    ) => PdfJob
  >
}

const usePlatformStore = create<{ readonly platform: Platform | null }>(() => ({ platform: null }))

/** Hands the platform in; called once, before the first page is drawn. */
export function providePlatform(given: Platform): void {
  usePlatformStore.setState({ platform: given })
}

/** The platform, for a page's callbacks. */
export function platform(): Platform {
  const { platform: provided } = usePlatformStore.getState()
  if (!provided) throw new Error('the platform was asked for before connect.ts provided it')
  return provided
}

import { cleanup, render } from 'vitest-browser-react'
import { App } from '#app/app.tsx'
import type { Assessment } from '#core/assessment/schema.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { writeAssessmentFile } from '#core/exchange/write-assessment-file.ts'
import type { Language } from '#core/language.ts'
import { ok } from '#core/result.ts'
import {
  catalogueIn,
  examplesIn,
  planIn,
  questionnairesIn,
} from '#platform/catalogue/load-catalogue.ts'
import { readAssessment } from '#platform/files/read-assessment.ts'
import { closeAssessment, reportKeeping, useAssessment } from '#state/assessment.ts'
import { showLibrary } from '#state/library.ts'
import { providePlatform } from '#state/platform.ts'
import { changeSettings } from '#state/settings.ts'
import { loadWords } from '#words/load-words.ts'

/** What lies in the memory of this stage, in the form it would have on disk. */
const kept = new Map<string, string>()
/** What was handed to the person as a file. */
export const files: string[] = []
let moment = 0

const now = () => new Date(Date.UTC(2026, 10, 23, 8, 0, moment++)).toISOString()

/** The kept assessment of this id. */
export function keptAssessment(id: string): Assessment {
  const read = parseAssessmentFile(kept.get(id) ?? '')
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

/** Keeps an assessment as if it had been left here earlier. */
export function keep(assessment: Assessment): Assessment {
  kept.set(assessment.id, writeAssessmentFile(assessment, assessment.updatedAt))
  list()
  return assessment
}

function list(): void {
  showLibrary({
    status: 'ready',
    problem: null,
    entries: [...kept.keys()].map(keptAssessment).map(({ answers, ...head }) => ({
      head,
      answered: answers.size,
    })),
  })
}

const load = (id: string) =>
  kept.has(id)
    ? ok(keptAssessment(id))
    : ({ ok: false, problem: { kind: 'assessment-not-found', id } } as const)

/** An assessment about which only a name is known. */
export function assessmentOf(id: string, name: string): Assessment {
  return {
    version: 1,
    id,
    example: false,
    createdAt: '2026-11-22T08:00:00.000Z',
    updatedAt: '2026-11-22T08:00:00.000Z',
    profile: { name, roles: [], ambition: 'basic' },
    questionnaires: [{ id: 'standards', version: '1.0.0' }],
    answers: new Map(),
  }
}

function provide(): void {
  const removed = new Map<string, Assessment>()
  const create = (profile: Assessment['profile']) => {
    const at = now()
    const id = `new-${kept.size}`
    const fresh = { ...assessmentOf(id, ''), profile, createdAt: at, updatedAt: at }
    return ok(keep({ ...fresh, questionnaires: [] }))
  }
  providePlatform({
    now,
    newId: () => `copy-${kept.size}`,
    catalogue: catalogueIn,
    loadQuestionnaires: questionnairesIn,
    loadPlan: planIn,
    examples: async (language: Language) =>
      (await examplesIn(language)).map(({ id, assessment }) => ({
        id,
        name: assessment.profile.name,
        summary: '',
        assessment,
      })),
    createAssessment: async (profile) => create(profile),
    keepAssessment: async (assessment) => ok(keep(assessment)),
    loadAssessment: async (id) => load(id),
    removeAssessment: async (id) => {
      removed.set(id, keptAssessment(id))
      kept.delete(id)
      list()
      return ok(null)
    },
    restoreAssessment: async (id) => ok(keep(removed.get(id)!)),
    saveSetAside: async () => {
      files.push('set aside')
      return ok(null)
    },
    discardSetAside: async () => {
      showLibrary({ setAside: [] })
      return ok(null)
    },
    openFile: async () => null,
    readFile: (file) => readAssessment(file),
    saveToFile: (assessment) => files.push(writeAssessmentFile(assessment, now())),
    saveBytes: () => {},
    makePdf: () => {
      throw new Error('no page here makes a PDF')
    },
  })
}

useAssessment.subscribe((desk, before) => {
  const { assessment } = desk
  if (!assessment || assessment === before.assessment || desk.keeping === 'saved') return
  keep(assessment)
  reportKeeping(assessment, 'saved')
})

/** Draws the whole program at an address, in a browser that keeps what `before` keeps. */
export async function showApp(
  options: {
    readonly at?: string
    readonly language?: Language
    readonly theme?: 'light' | 'dark'
    readonly before?: () => void
  } = {},
) {
  const { at = '/', language = 'en', theme = 'light', before } = options
  await cleanup()
  closeAssessment()
  kept.clear()
  files.length = 0
  provide()
  list()
  showLibrary({ setAside: [] })
  before?.()
  changeSettings({ language, theme })
  location.hash = at
  return render(<App words={await loadWords(language)} />)
}

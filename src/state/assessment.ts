import { create } from 'zustand'
import type { CarriedOver } from '#core/assessment/carried-over.ts'
import { clearAnswer } from '#core/assessment/clear-answer.ts'
import { carryOver } from '#core/assessment/merge-elsewhere.ts'
import { type AnswerProblem, recordAnswer } from '#core/assessment/record-answer.ts'
import type { Answer, Assessment, Profile } from '#core/assessment/schema.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'

/** How far the last change is kept: `saved` is said only after the storage promise resolved. */
export type Keeping = 'saved' | 'saving' | 'failed'

/** The assessment on the desk: what has been said in it, and how far it is kept. */
export type Desk = {
  readonly assessment: Assessment | null
  /** The chosen questionnaires in the language of the page, in catalogue order. */
  readonly questionnaires: readonly Questionnaire[]
  readonly keeping: Keeping
  readonly problem: AnswerProblem | null
  /** What became of answers to earlier versions, until the person has taken note. */
  readonly carriedOver: readonly CarriedOver[]
  readonly past: readonly Assessment[]
  readonly future: readonly Assessment[]
}

const emptyDesk: Desk = {
  assessment: null,
  questionnaires: [],
  keeping: 'saved',
  problem: null,
  carriedOver: [],
  past: [],
  future: [],
}

/** How many steps can be taken back. */
const undoDepth = 200

/** The hook that reads the desk. */
export const useAssessment = create<Desk>(() => emptyDesk)

const { getState: get, setState: set } = useAssessment

/** Puts an assessment on the desk; steps of an earlier one can no longer be undone. */
export function openAssessment(
  assessment: Assessment,
  questionnaires: readonly Questionnaire[],
): void {
  set({ ...emptyDesk, assessment, questionnaires })
}

/**
 * The assessment on the desk with its answers brought to the present versions of its questionnaires. It is kept as
 * anything said here is, but is no step that could be taken back.
 */
export function takeForward(assessment: Assessment, happened: readonly CarriedOver[]): void {
  const carriedOver = [...get().carriedOver, ...happened]
  set({ assessment, carriedOver, keeping: 'saving' })
}

/** The person has taken note of what became of earlier answers. */
export function dismissCarriedOver(): void {
  set({ carriedOver: [] })
}

/** Clears the desk. What is kept stays kept. */
export function closeAssessment(): void {
  set(emptyDesk)
}

/** The same questionnaires in another language. */
export function translateQuestionnaires(questionnaires: readonly Questionnaire[]): void {
  set({ questionnaires })
}

/** Says an answer. An answer the item cannot take is refused and named in `problem`; nothing else changes. */
export function answerItem(itemId: string, answer: Answer): void {
  const { assessment, questionnaires } = get()
  const questionnaire = questionnaires.find((one) => findItem(one, itemId))
  if (!assessment) return
  if (!questionnaire) {
    set({ problem: { kind: 'unknown-item', itemId } })
    return
  }
  const next = recordAnswer(questionnaire, assessment, itemId, answer)
  if (next.ok) take(next.value)
  else set({ problem: next.problem })
}

/** Changes the assessment on the desk by a move of the core; without one, or where the move changes nothing, nothing happens. */
export function change(move: (assessment: Assessment) => Assessment): void {
  const { assessment } = get()
  const next = assessment && move(assessment)
  if (next && next !== assessment) take(next)
}

/** Takes an answer back: the item is unanswered again. */
export function unanswerItem(itemId: string, at: string): void {
  const { assessment } = get()
  if (assessment?.answers.has(itemId)) take(clearAnswer(assessment, itemId, at))
}

/** Says who the enterprise is, and with which questionnaires it is assessed. */
export function describeEnterprise(
  profile: Profile,
  chosen: Assessment['questionnaires'],
  questionnaires: readonly Questionnaire[],
  at: string,
): void {
  const { assessment } = get()
  if (!assessment) return
  take({ ...assessment, profile, questionnaires: chosen, updatedAt: at })
  set({ questionnaires })
}

/** One step back. */
export function undo(): void {
  const { assessment, past, future } = get()
  const before = past.at(-1)
  if (!assessment || !before) return
  set({
    assessment: before,
    past: past.slice(0, -1),
    future: [assessment, ...future],
    keeping: 'saving',
    problem: null,
  })
}

/** One step forward again. */
export function redo(): void {
  const { assessment, past, future } = get()
  const [after, ...rest] = future
  if (!assessment || !after) return
  set({
    assessment: after,
    past: [...past, assessment],
    future: rest,
    keeping: 'saving',
    problem: null,
  })
}

/** What storage reports about the assessment as it stood; a newer change keeps `saving`. */
export function reportKeeping(assessment: Assessment, keeping: Keeping): void {
  if (get().assessment === assessment) set({ keeping })
}

/** What another tab has kept since; it enters the steps that can be taken back too, so no undo here reverts it. */
export function acceptFromElsewhere(assessment: Assessment): void {
  const { assessment: before, past, future } = get()
  if (before?.id !== assessment.id) return
  const carried = (step: Assessment): Assessment => carryOver(before, assessment, step)
  set({ assessment, keeping: 'saved', past: past.map(carried), future: future.map(carried) })
}

function take(assessment: Assessment): void {
  const { assessment: before, past } = get()
  set({
    assessment,
    past: before ? [...past.slice(1 - undoDepth), before] : past,
    future: [],
    keeping: 'saving',
    problem: null,
  })
}

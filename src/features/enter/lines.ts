import type { Answer, Assessment } from '#core/assessment/schema.ts'
import { composeChecklist, paperItems, type PaperItem } from '#core/checklist/compose-checklist.ts'
import type { Language } from '#core/language.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Item, Questionnaire } from '#core/questionnaire/localize.ts'
import type { ItemState } from '#core/scoring/score-card.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'

/** One item in the order of the paper, and how it stands. */
export type Line = {
  readonly paper: PaperItem
  readonly item: Item
  readonly answer: Answer | undefined
  readonly state: ItemState
}

/** Every item of the chosen questionnaires under the number it has on paper, those that are not asked as well. */
export function linesOf(
  assessment: Assessment,
  questionnaires: readonly Questionnaire[],
  means: {
    readonly language: Language
    /** The ids of all questionnaires there are, as they are numbered on paper. */
    readonly order: readonly string[]
    readonly today: string
    readonly gateValues: Readonly<Record<'yes' | 'no' | 'not-sure' | 'does-not-apply', string>>
  },
): Line[] {
  const { gateValues, ...rest } = means
  const checklist = composeChecklist(
    { ...rest, questionnaires, profile: null },
    (value) => gateValues[value],
  )
  const context = scoringContext(assessment, means.today)
  const states = new Map(
    questionnaires.flatMap((questionnaire) =>
      scoreQuestionnaire(questionnaire, assessment.answers, context).allItems.map(
        ({ id, state }) => [id, state] as const,
      ),
    ),
  )
  return paperItems(checklist.questionnaires).flatMap((paper) => {
    const item = questionnaires.flatMap((one) => findItem(one, paper.id) ?? [])[0]
    const state = states.get(paper.id)
    return item && state ? [{ paper, item, state, answer: assessment.answers.get(paper.id) }] : []
  })
}

/** Whether an item is to be answered at all. */
export function isAsked({ state }: Line): boolean {
  return state !== 'hidden'
}

/** Whether an item still waits for its answer. */
export function isOpen({ state, answer }: Line): boolean {
  return state === 'unanswered' || (state === 'undecided' && !isSaid(answer))
}

/** How many answers belong to no item that is to be answered. */
export function strayAnswers({ answers }: Assessment, lines: readonly Line[]): number {
  const asked = new Set(lines.filter(isAsked).map(({ paper }) => paper.id))
  return [...answers].filter(([id, answer]) => isSaid(answer) && !asked.has(id)).length
}

function isSaid(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.state !== 'unanswered'
}

/** The line of a number as it may be typed: in full, or within the questionnaire of the present one. */
export function lineOfNumber(lines: readonly Line[], at: number, typed: string): number {
  const number = typed
    .normalize('NFKC')
    .replaceAll(/[。．、,\-·\s]+/g, '.')
    .replaceAll(/^\.|\.$/g, '')
  const here = lines[at]?.paper.number.split('.')[0] ?? ''
  const full = number.includes('.') ? number : `${here}.${number}`
  return lines.findIndex(({ paper }) => paper.number === full)
}

/** The next line after one, or before it, of which something is so; -1 where there is none. */
export function nextLine(
  lines: readonly Line[],
  at: number,
  by: 1 | -1,
  holds: (line: Line) => boolean,
): number {
  for (let i = at + by; i >= 0 && i < lines.length; i += by) {
    const line = lines[i]
    if (line && holds(line)) return i
  }
  return -1
}

import { beforeAll, describe, expect, test } from 'vitest'
import { checkQuestionnaires } from '#cli/check.ts'
import { shownOrder } from '#cli/shown-order.ts'
import type { Answer, Assessment } from '#core/assessment/schema.ts'
import { localizeQuestionnaire, type Questionnaire } from '#core/questionnaire/localize.ts'
import { isAsked, isOpen, linesOf, strayAnswers } from '#features/enter/lines.ts'
import { english } from '#words/en/words.ts'

let standards: Questionnaire[] = []
beforeAll(async () => {
  const { read } = await checkQuestionnaires(['questionnaires/standards'])
  standards = read.flatMap(({ questionnaire }) =>
    questionnaire ? [localizeQuestionnaire(questionnaire, 'en')] : [],
  )
})

const at = '2026-11-26T09:00:00.000Z'
/** A small shop with these answers. */
function shopWith(answers: ReadonlyMap<string, Answer>): Assessment {
  const profile = { name: 'Shop', staff: 4, size: 'micro', roles: ['seller'], ambition: 'basic' }
  return {
    version: 1,
    id: 'shop',
    example: false,
    createdAt: at,
    updatedAt: at,
    profile: profile as Assessment['profile'],
    questionnaires: standards.map(({ id, version }) => ({ id, version })),
    answers,
  }
}
const linesFor = (assessment: Assessment, questionnaires = standards) =>
  linesOf(assessment, questionnaires, {
    language: 'en',
    order: shownOrder,
    today: '2026-11-26',
    gateValues: english.common.gateValues,
  })
const dontKnow: Answer = { state: 'dont-know' }

describe('how many are typed in', () => {
  test('and how many belong to no item that is asked add up to all answers there are', () => {
    const blank = linesFor(shopWith(new Map()))
    const hidden = blank.filter((line) => !isAsked(line))
    const asked = blank.filter(isAsked)
    expect(hidden.length).toBeGreaterThan(2)
    const answers = new Map<string, Answer>([
      ...[...hidden.slice(0, 2), ...asked.slice(0, 3)].map(
        ({ paper }) => [paper.id, dontKnow] as const,
      ),
      ['std-gone', dontKnow],
      [hidden[2]!.paper.id, { state: 'unanswered', note: 'ask Li' }],
    ])
    const assessment = shopWith(answers)
    const lines = linesFor(assessment)
    const typedIn = lines.filter((line) => isAsked(line) && !isOpen(line)).length
    expect([typedIn, strayAnswers(assessment, lines)]).toEqual([3, 3])
  })

  test('an item that depends on an earlier one counts once it has its answer, and waits until then', () => {
    const [own] = standards
    const [section] = own!.sections
    const [first, second] = section!.items
    const depending = { ...second!, when: { item: first!.id, atLeast: 3 } }
    const dependent: Questionnaire = {
      ...own!,
      sections: [{ ...section!, items: [first!, depending, ...section!.items.slice(2)] }],
    }
    const lineOf = (answers: ReadonlyMap<string, Answer>) =>
      linesFor(shopWith(answers), [dependent]).find(({ paper }) => paper.id === second!.id)!
    expect(isOpen(lineOf(new Map()))).toBe(true)
    const line = lineOf(new Map([[second!.id, dontKnow]]))
    expect(line.state).toBe('undecided')
    expect(isOpen(line)).toBe(false)
  })
})

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sizeClass } from '#core/assessment/size-class.ts'
import { fits } from '#core/assessment/record-answer.ts'
import { type Answer, type Assessment, lives, roles } from '#core/assessment/schema.ts'
import { findContradictions } from '#core/consistency/find-contradictions.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { writeAssessmentFile } from '#core/exchange/write-assessment-file.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import { allActions, allItems } from '#core/questionnaire/find-item.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'
import { holdsFor } from '#core/scoring/prepare.ts'
import { quickItems } from '#core/scoring/quick-items.ts'
import {
  catalogueIn,
  companionsIn,
  exampleIn,
  examplesIn,
  questionnairesIn,
} from '#platform/catalogue/load-catalogue.ts'

/* The made-up enterprises of this repository against its questionnaires. */

const today = '2026-11-23'
const catalogue = await catalogueIn('zh-Hans')
const questionnaires = await questionnairesIn(
  catalogue.map(({ id }) => id),
  'zh-Hans',
)
const items = new Map(questionnaires.flatMap(allItems).map((item) => [item.id, item]))
const cards = await examplesIn('zh-Hans')
/** What an enterprise leaves open on purpose, so that ranges are seen. */
const leftOpen: Readonly<Record<string, readonly string[]>> = {
  'haystack-pastry': ['brd-watch', 'ipr-enforce'],
}

const files = (await readdir('seeds')).toSorted()
const named = /^([a-z-]+)(?:\.(\d{4}-\d{2}-\d{2}))?\.(zh-Hans|en)\.json$/

async function opened(file: string): Promise<{ text: string; assessment: Assessment }> {
  const text = await readFile(join('seeds', file), 'utf8')
  const read = parseAssessmentFile(text)
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problem)}`)
  return { text, assessment: read.value }
}

function asked(assessment: Assessment): string[] {
  const chosen = questionnaires.filter(({ id }) =>
    assessment.questionnaires.some((one) => one.id === id),
  )
  const empty = scoreAssessment(chosen, new Map(), scoringContext(assessment, today))
  return assessment.depth === 'quick'
    ? quickItems(chosen, empty.questionnaires).map(({ itemId }) => itemId)
    : empty.questionnaires.flatMap(({ allItems: own }) =>
        own.filter(({ state }) => state !== 'hidden').map(({ id }) => id),
      )
}

/** An assessment without what is written in one language only. */
function withoutTexts(assessment: Assessment): unknown {
  const { profile, improvement, answers } = assessment
  const bare = (answer: Answer): unknown => {
    const texts = ['note', 'evidenceNote', 'reason']
    return Object.entries(answer).map(([key, value]) => [key, texts.includes(key) ? '…' : value])
  }
  return {
    ...assessment,
    profile: { ...profile, name: '' },
    improvement: improvement && {
      ...improvement,
      actions: Object.entries(improvement.actions).map(([id, action]) => [
        id,
        { ...action, owner: action.owner && '…', note: action.note && '…' },
      ]),
      variants: improvement.variants.map((one) => ({ ...one, name: '' })),
    },
    answers: [...answers].map(([id, answer]) => [id, bare(answer)]),
  }
}

test.each(files)('%s opens, and is written as it was when it is saved again', async (file) => {
  const [, id = '', day] = named.exec(file) ?? []
  const { text, assessment } = await opened(file)
  expect(writeAssessmentFile(assessment, assessment.updatedAt)).toBe(text)
  expect(assessment.example).toBe(true)
  expect(assessment.id).toBe(['example', id, ...(day ? [day] : [])].join('-'))
  expect(assessment.updatedAt.slice(0, 10)).toBe(day ?? assessment.updatedAt.slice(0, 10))
  expect(cards.map((card) => card.id)).toContain(id)
  expect(assessment.createdAt < assessment.updatedAt).toBe(true)
  for (const { at = '' } of assessment.answers.values()) {
    expect(at !== '' && at < assessment.updatedAt).toBe(true)
  }
})

test.each(files)(
  '%s chooses what applies in the present version, and says something of every item it is asked',
  async (file) => {
    const { assessment } = await opened(file)
    const { profile, answers } = assessment
    const applying = catalogue.filter(({ when }) => holdsFor(when ?? undefined, profile))
    expect(assessment.questionnaires).toEqual(applying.map(({ id, version }) => ({ id, version })))
    expect([profile.size, profile.life]).toEqual([sizeClass(profile), expect.any(String)])

    const [, enterprise = ''] = named.exec(file) ?? []
    const omitted = leftOpen[enterprise] ?? []
    const said = [...answers].filter(([, { state }]) => state !== 'unanswered').map(([id]) => id)
    const expected = asked(assessment).filter((id) => !omitted.includes(id))
    expect(said.toSorted()).toEqual(expected.toSorted())
    for (const [id, answer] of answers) {
      const item = items.get(id)
      if (!item) throw new Error(`${file} answers ${id}, which does not exist`)
      expect(fits(item, answer), id).toBe(true)
    }
    const known = new Set(questionnaires.flatMap(allActions).map(({ id }) => id))
    const { actions = {}, variants = [] } = assessment.improvement ?? {}
    const mentioned = [...Object.keys(actions), ...variants.flatMap((one) => one.actions)]
    expect(mentioned.filter((id) => !known.has(id))).toEqual([])
  },
)

describe.each(cards.map(({ id }) => id))('%s', (id) => {
  test('says the same in Chinese and English but for its texts, which are in their language', async () => {
    const [chinese, english] = await Promise.all([exampleIn(id, 'zh-Hans'), exampleIn(id, 'en')])
    expect(english.map(withoutTexts)).toEqual(chinese.map(withoutTexts))
    const texts = english.map(({ profile, answers }) => JSON.stringify([profile, [...answers]]))
    expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
  })

  test('was assessed two or three times, the newest first, each time a record of its own', async () => {
    const dates = await exampleIn(id, 'en')
    expect(dates.length).toBeGreaterThanOrEqual(2)
    expect(dates.length).toBeLessThanOrEqual(3)
    const days = dates.map(({ updatedAt }) => updatedAt)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(new Set(dates.map((one) => one.id)).size).toBe(dates.length)
    expect(new Set(dates.map(({ profile }) => profile.name)).size).toBe(1)
    expect(cards.find((card) => card.id === id)?.opens).toBe(dates[0]?.id)
  })

  test('rises from date to date, with something that fell', async () => {
    const dates = (await exampleIn(id, 'en')).toReversed()
    const levels = dates.map(({ answers }) => {
      const level = (item: string) => {
        const answer = answers.get(item)
        return answer?.state === 'answered' && typeof answer.value === 'number' ? answer.value : 0
      }
      return new Map([...answers.keys()].map((item) => [item, level(item)]))
    })
    levels.slice(1).forEach((later, step) => {
      const changes = [...(levels[step] ?? [])].flatMap(([item, before]) => {
        const after = later.get(item) ?? 0
        return before > 0 && after > 0 ? [after - before] : []
      })
      const rose = changes.filter((change) => change > 0).length
      const fell = changes.filter((change) => change < 0).length
      expect(rose).toBeGreaterThan(5 * fell)
      expect(fell).toBeGreaterThan(0)
    })
  })
})

test('together they know every role and stage of life, differ in size, and are asked every item', async () => {
  const newest = (await Promise.all(cards.map(({ id }) => exampleIn(id, 'en')))).flatMap(
    ([one]) => one ?? [],
  )
  expect(newest.length).toBeGreaterThanOrEqual(5)
  const profiles = newest.map(({ profile }) => profile)
  expect(new Set(profiles.flatMap((one) => one.roles))).toEqual(new Set(roles))
  expect(new Set(profiles.map(({ life }) => life))).toEqual(new Set(lives))
  expect(new Set(profiles.map(({ size }) => size)).size).toBe(3)
  expect(new Set(profiles.map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(4)
  expect(new Set(newest.flatMap(asked))).toEqual(new Set(items.keys()))
})

/** How an assessment stands today. */
function standingOf(assessment: Assessment) {
  const chosen = questionnaires.filter(({ id }) =>
    assessment.questionnaires.some((noted) => noted.id === id),
  )
  const context = scoringContext(assessment, today)
  return { chosen, score: scoreAssessment(chosen, assessment.answers, context) }
}

test('two of them at least have answers that do not go together', async () => {
  const { consistency } = await companionsIn('zh-Hans')
  const found = await Promise.all(
    cards.map(async ({ id }) => {
      const [assessment] = await exampleIn(id, 'zh-Hans')
      if (!assessment) throw new Error(`${id} has no assessment`)
      const { chosen, score } = standingOf(assessment)
      const declared = { ...assessment, questionnaires: chosen, scores: score.questionnaires }
      return findContradictions(consistency, declared).length
    }),
  )
  expect(found.filter((count) => count > 0).length).toBeGreaterThanOrEqual(2)
})

test('they stand on different stages today: one held on the first by open duties, one on the third', async () => {
  const standing = await Promise.all(
    cards.map(async ({ id }) => {
      const [assessment] = await exampleIn(id, 'en')
      if (!assessment) throw new Error(`${id} has no assessment`)
      const { stage, questionnaires: scores } = standingOf(assessment).score
      const open = scores.flatMap(({ gates }) => gates.filter(({ status }) => status === 'open'))
      return { stage: stage?.guaranteed, isOpen: open.length > 0 }
    }),
  )
  expect(new Set(standing.map(({ stage }) => stage))).toEqual(new Set([1, 2, 3]))
  expect(standing.filter(({ stage }) => stage === 1).map(({ isOpen }) => isOpen)).toEqual([true])
  expect(standing.filter(({ stage }) => stage === 3).map(({ isOpen }) => isOpen)).toEqual([false])
})

test('among their answers is whatever an answer can be, with evidence, notes and dates that run out', async () => {
  const all = (await Promise.all(cards.map(({ id }) => exampleIn(id, 'en')))).flat()
  const answers = all.flatMap((one) => [...one.answers.values()])
  expect(new Set(answers.map(({ state }) => state))).toEqual(
    new Set(['answered', 'not-applicable', 'dont-know', 'unanswered']),
  )
  const said = answers.flatMap((one) => (one.state === 'answered' ? [one] : []))
  expect(new Set(said.flatMap(({ evidence }) => evidence ?? []))).toEqual(new Set([0, 1, 2, 3, 4]))
  const graded = said.filter(({ evidence }) => evidence !== undefined)
  expect(graded.length).toBeGreaterThan(said.length / 2)
  const until = said.flatMap(({ validUntil }) => validUntil ?? [])
  expect(until.some((day) => day < today) && until.some((day) => day > today)).toBe(true)
  for (const one of all) expect([...one.answers.values()].some(({ note }) => note)).toBe(true)
  expect(all.filter(({ depth }) => depth === 'quick')).toHaveLength(1)
  expect(all.filter(({ improvement }) => improvement).length).toBeGreaterThanOrEqual(2)
})

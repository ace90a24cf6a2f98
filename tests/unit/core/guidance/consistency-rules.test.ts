import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkQuestionnaires, readPlan } from '#cli/check.ts'
import { readCompanions } from '#cli/read-companions.ts'
import type { Assessment, Profile } from '#core/assessment/schema.ts'
import { findContradictions } from '#core/consistency/find-contradictions.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import { localizePlan, localizeQuestionnaire, localizeTexts } from '#core/questionnaire/localize.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import { simplified } from '#words/zh-hans/words.ts'
import { allOn, type Given, profiles, waysToMeet } from './declared-to-fire.ts'
import { answersOf, declaredBy } from './declared.ts'

/* The rules of this repository on its own questionnaires. */

const folder = 'questionnaires'
const { read } = await checkQuestionnaires([folder])
const authored = read.flatMap(({ questionnaire }) => questionnaire ?? [])
const { companions, problems } = await readCompanions(folder, authored)
const { plan } = await readPlan(folder)
if (!companions.consistency || !plan) throw new Error('the rules of this repository must be sound')
const { rules } = companions.consistency
const consistency = localizeTexts(companions.consistency, 'zh-Hans')
const questionnaires = authored.map((one) => localizeQuestionnaire(one, 'zh-Hans'))
const items = new Map(questionnaires.flatMap(allItems).map((item) => [item.id, item]))
const homes = new Map(
  questionnaires.flatMap((one) => allItems(one).map(({ id }) => [id, one.id] as const)),
)

const found = (given: Given, profile: Profile) =>
  findContradictions(consistency, declaredBy(questionnaires, given, profile))

/** The first enterprise in which these answers break the rule. */
function whoBreaks(id: string, given: Given) {
  for (const profile of Object.values(profiles)) {
    const line = found(given, profile).find((one) => one.id === id)
    if (line) return { profile, line }
  }
  throw new Error(`${id} is not broken by ${JSON.stringify(given)}`)
}

const namedRules = rules.map((rule) => ({ ...rule, ways: waysToMeet(rule.when, items) }))

test('the rules are sound, and there are enough and not too many of them', () => {
  expect(problems.filter(({ file }) => file.endsWith('consistency.yaml'))).toEqual([])
  expect(rules.length).toBeGreaterThanOrEqual(25)
  expect(rules.length).toBeLessThanOrEqual(40)
})

test.each(namedRules)('$id is broken by each way its condition names, about two sides', (rule) => {
  for (const way of rule.ways) {
    const { line } = whoBreaks(rule.id, way)
    expect(new Set(line.items)).toEqual(new Set(Object.keys(way)))
    expect(line.items.length + Number(line.profile)).toBeGreaterThanOrEqual(2)
  }
})

test.each(namedRules)('$id is silent once any of its answers is taken back', (rule) => {
  for (const way of rule.ways) {
    const { profile } = whoBreaks(rule.id, way)
    for (const taken of Object.keys(way)) {
      const rest = Object.fromEntries(Object.entries(way).filter(([id]) => id !== taken))
      expect(found(rest, profile).map(({ id }) => id)).not.toContain(rule.id)
    }
  }
})

test('most rules reach from one questionnaire into another', () => {
  const across = namedRules.filter(({ ways }) =>
    ways.some((way) => new Set(Object.keys(way).map((id) => homes.get(id))).size > 1),
  )
  expect(across.length).toBeGreaterThan(rules.length / 2)
})

test.each(namedRules)('$id asks a question short enough to be read', ({ asks }) => {
  expect(asks['zh-Hans'].length).toBeLessThanOrEqual(90)
  expect(asks.en.length).toBeLessThanOrEqual(260)
  expect(asks['zh-Hans']).toMatch(/[？。]$/)
})

describe.each(Object.entries(profiles))('an enterprise of the kind “%s”', (name, profile) => {
  test.each([2, 3, 4, 5])(
    'that answers everything on level %i contradicts itself nowhere',
    (level) => {
      const lines = found(allOn(level, questionnaires), profile).map(({ id }) => id)
      // Three years of results cannot be had in under three years.
      const expected = name === 'young' && level > 2 ? ['three-years-of-figures-too-young'] : []
      expect(lines).toEqual(expected)
    },
  )
})

test.each(namedRules)('$id changes nothing else that a report says', (rule) => {
  const [way = {}] = rule.ways
  const { profile } = whoBreaks(rule.id, way)
  const now = '2026-11-25T08:00:00.000Z'
  const assessment: Assessment = {
    version: 1,
    id: 'rules',
    example: false,
    createdAt: now,
    updatedAt: now,
    profile,
    questionnaires: questionnaires.map(({ id, version }) => ({ id, version })),
    answers: answersOf(way),
  }
  const input = {
    assessment,
    questionnaires,
    plan: localizePlan(plan, 'zh-Hans'),
    language: 'zh-Hans',
    today: '2026-11-25',
    appVersion: '0',
  } as const
  const names = { defaultLevels: simplified.common.stageNames }
  const without = composeReport(input, names)
  const { contradictions, ...rest } = composeReport({ ...input, consistency }, names)
  expect(contradictions.map(({ id }) => id)).toContain(rule.id)
  expect({ ...rest, contradictions: [] }).toEqual(without)
})

const seeds = await readdir('seeds')
test.each(seeds)(
  'the sample enterprise of %s has at most three answers to reconsider',
  async (file) => {
    const text = await readFile(join('seeds', file), 'utf8')
    const opened = parseAssessmentFile(text)
    if (!opened.ok) throw new Error(`${file} does not open`)
    const { profile, answers, questionnaires: chosen } = opened.value
    const asked = questionnaires.filter(({ id }) => chosen.some((one) => one.id === id))
    const scores = asked.map((one) =>
      scoreQuestionnaire(one, answers, { profile, today: '2026-11-25' }),
    )
    expect(scores.flatMap(({ allItems: own }) => own).map(({ state }) => state)).toContain(
      'answered',
    )
    const lines = findContradictions(consistency, {
      profile,
      answers,
      questionnaires: asked,
      scores,
    })
    expect(lines.length).toBeLessThanOrEqual(3)
  },
)

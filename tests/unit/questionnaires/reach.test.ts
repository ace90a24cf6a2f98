import { beforeAll, expect, test } from 'vitest'
import { checkQuestionnaires } from '#cli/check.ts'
import type { Profile } from '#core/assessment/schema.ts'
import { localizeQuestionnaire, type Questionnaire } from '#core/questionnaire/localize.ts'
import { holdsFor } from '#core/scoring/prepare.ts'
import { quickItems } from '#core/scoring/quick-items.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'

/* How much the shipped questionnaires ask of firms as they are met in life. */

let questionnaires: readonly Questionnaire[] = []
beforeAll(async () => {
  const { read } = await checkQuestionnaires(['questionnaires'])
  questionnaires = read.flatMap(({ questionnaire }) =>
    questionnaire ? [localizeQuestionnaire(questionnaire, 'en')] : [],
  )
})

const firm = (more: Partial<Profile>): Profile => ({ name: '', roles: [], ambition: 'basic', ...more })
const typical: Record<string, Profile> = {
  'a maker of parts, 60 people': firm({ sector: 'manufacturing', size: 'small', staff: 60, life: 'established', roles: ['manufacturer', 'seller'] }),
  'a shop, 30 people': firm({ sector: 'retail', size: 'small', staff: 30, life: 'established', roles: ['seller', 'consumer-service'] }),
  'an importer, 25 people': firm({ sector: 'wholesale', size: 'small', staff: 25, life: 'growing', roles: ['seller', 'importer', 'online-seller'] }),
  'a haulier, 80 people': firm({ sector: 'transport', size: 'small', staff: 80, life: 'established', roles: ['producer-service'] }),
}
const ofFifteen: Record<string, Profile> = {
  'a software house': firm({ sector: 'software', size: 'small', staff: 15, life: 'growing', roles: ['producer-service', 'rd'] }),
  'a restaurant': firm({ sector: 'hospitality', size: 'small', staff: 15, life: 'growing', roles: ['consumer-service', 'food'] }),
  'a workshop': firm({ sector: 'manufacturing', size: 'micro', staff: 15, life: 'growing', roles: ['manufacturer', 'seller'] }),
}
const everyone = { ...typical, ...ofFifteen }

function asked(profile: Profile) {
  return questionnaires
    .filter(({ when }) => holdsFor(when, profile))
    .map((questionnaire) => {
      const score = scoreQuestionnaire(questionnaire, new Map(), { profile, today: '2026-11-25' })
      const items = score.allItems.filter(({ state }) => state === 'unanswered')
      return { questionnaire, score, items }
    })
}
const count = (profile: Profile): number =>
  asked(profile).reduce((sum, { items }) => sum + items.length, 0)

test.each(Object.entries(typical))('%s meets 60 to 90 items', (_, profile) => {
  expect(count(profile)).toBeGreaterThanOrEqual(60)
  expect(count(profile)).toBeLessThanOrEqual(90)
})

test.each(Object.entries(ofFifteen))('%s of fifteen people meets fewer', (_, profile) => {
  const least = Math.min(...Object.values(typical).map(count))
  expect(count(profile)).toBeLessThan(least)
  expect(count(profile)).toBeLessThanOrEqual(62)
})

test.each(Object.entries(everyone))('%s is asked at least three items by every questionnaire that applies', (_, profile) => {
  const few = asked(profile).filter(({ items }) => items.length < 3)
  expect(few.map(({ questionnaire }) => questionnaire.id)).toEqual([])
})

test.each(Object.entries(everyone))('%s can do the quick check in about 15 minutes', (_, profile) => {
  const mine = asked(profile)
  const quick = quickItems(
    mine.map(({ questionnaire }) => questionnaire),
    mine.map(({ score }) => score),
  )
  // Some 27 seconds an item.
  expect(quick.length).toBeLessThanOrEqual(38)
  expect(quick.length).toBeGreaterThanOrEqual(15)
})

test('every section with scored items marks exactly one for the quick check, and that one has no condition of its own', () => {
  const wrong = questionnaires.flatMap(({ sections }) =>
    sections.filter(({ items }) => {
      const scored = items.filter(({ kind }) => kind !== 'gate' && kind !== 'text')
      const marked = scored.filter((item) => 'quick' in item && item.quick)
      return scored.length > 0 && (marked.length !== 1 || marked[0]?.when !== undefined)
    }),
  )
  expect(wrong.map(({ section }) => section)).toEqual([])
})

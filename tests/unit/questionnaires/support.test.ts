import { beforeAll, expect, test } from 'vitest'
import { checkQuestionnaires } from '#cli/check.ts'
import { readCompanions, unknownSupport } from '#cli/read-companions.ts'
import type { ReadQuestionnaire } from '#cli/read-questionnaire.ts'
import type { Answer, Profile } from '#core/assessment/schema.ts'
import { roles, sectors } from '#core/assessment/schema.ts'
import { allActions, allItems } from '#core/questionnaire/find-item.ts'
import { type Item, localizeQuestionnaire, localizeTexts } from '#core/questionnaire/localize.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import { matchSupport } from '#core/support/match-support.ts'
import type { SupportFile } from '#core/support/schema.ts'
import { supportStanding } from '#words/support-standing.ts'
import { english } from '#words/en/words.ts'
import { simplified } from '#words/zh-hans/words.ts'
import { composeSupport } from '#core/report/compose-support.ts'

/* What is said of public support, as the file of this repository says it. */

const today = '2026-11-23'
let read: readonly ReadQuestionnaire[] = []
let support: SupportFile

beforeAll(async () => {
  read = (await checkQuestionnaires(['questionnaires'])).read
  const { companions } = await readCompanions('questionnaires', null)
  if (!companions.support) throw new Error('support.yaml must hold')
  support = companions.support
})

const authored = () => read.flatMap(({ questionnaire }) => questionnaire ?? [])
const localized = () => authored().map((one) => localizeQuestionnaire(one, 'en'))

/** Every text of a value in any language, with where it stands. */
function textsIn(value: unknown, at = ''): { at: string; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${at}.${key}`))
}

/** An enterprise of which everything is said that a profile can say. */
const enterprise = (more: Partial<Profile>): Profile => ({
  name: '',
  roles: [],
  ambition: 'basic',
  life: 'established',
  ...more,
})

/** Enterprises of every kind: a small and a large one in each sector with every role. */
const enterprises = () =>
  sectors.flatMap((sector) => [
    enterprise({ sector, size: 'small', staff: 60, roles: [...roles] }),
    enterprise({ sector, size: 'medium', staff: 300, roles: [...roles] }),
  ])

function best(item: Item): Answer {
  switch (item.kind) {
    case 'level':
      return { state: 'answered', value: Math.max(...Object.keys(item.anchors).map(Number)) }
    case 'choice':
      return { state: 'answered', value: item.options.at(-1)?.id ?? '' }
    case 'checklist':
      return {
        state: 'answered',
        value: item.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id),
      }
    case 'number':
      return { state: 'answered', value: item.points.at(-1)?.[0] ?? 0 }
    case 'gate':
      return { state: 'answered', value: 'yes' }
    case 'text':
      return { state: 'answered', value: 'said' }
  }
}

function worst(item: Item): Answer {
  switch (item.kind) {
    case 'level':
      return { state: 'answered', value: 1 }
    case 'choice':
      return { state: 'answered', value: item.options[0]?.id ?? '' }
    case 'checklist':
      return {
        state: 'answered',
        value: item.options.filter(({ exclusive }) => exclusive).map(({ id }) => id),
      }
    case 'number':
      return { state: 'answered', value: item.points[0]?.[0] ?? 0 }
    case 'gate':
      return { state: 'answered', value: 'no' }
    case 'text':
      return { state: 'answered', value: 'said' }
  }
}

/** How every kind stands for an enterprise that answers every item like this. */
function matched(profile: Profile, answer: (item: Item) => Answer) {
  const questionnaires = localized()
  const answers = new Map(questionnaires.flatMap(allItems).map((item) => [item.id, answer(item)]))
  const scores = questionnaires.map((one) => scoreQuestionnaire(one, answers, { profile, today }))
  return matchSupport(localizeTexts(support, 'en'), { profile, answers, questionnaires, scores })
}

test('every condition names items, levels and options that exist', async () => {
  const { problems } = await readCompanions('questionnaires', authored())
  expect(problems.filter(({ file }) => file.endsWith('support.yaml'))).toEqual([])
})

test('every kind that an action names is written down, and every kind is named by an action', () => {
  expect(unknownSupport(read, support)).toEqual([])
  const named = new Set(localized().flatMap((one) => allActions(one).flatMap((a) => a.support)))
  expect(support.kinds.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([])
})

test('no text holds an address that could rot', () => {
  const addresses = textsIn(support.kinds).filter(({ text }) =>
    /https?:|www\.|\.(?:cn|com|org|net)\b/i.test(text),
  )
  expect(addresses).toEqual([])
})

test('nothing promises that anybody qualifies, neither the file nor the sentences made of it', () => {
  const promise =
    /符合|有资格|够资格|一定能|保证.{0,4}(?:得到|获得|批)|qualif|eligib|entitle|guarantee/i
  expect(textsIn(support.kinds).filter(({ text }) => promise.test(text))).toEqual([])
  const words = { 'zh-Hans': simplified, en: english } as const
  for (const language of ['zh-Hans', 'en'] as const) {
    const said = enterprises()
      .slice(0, 2)
      .flatMap((profile) =>
        [best, worst].flatMap((answer) => {
          const questionnaires = authored().map((one) => localizeQuestionnaire(one, language))
          const answers = new Map(
            questionnaires.flatMap(allItems).map((item) => [item.id, answer(item)]),
          )
          const scores = questionnaires.map((one) =>
            scoreQuestionnaire(one, answers, { profile, today }),
          )
          return composeSupport(localizeTexts(support, language), {
            assessment: { profile, answers },
            questionnaires,
            scores,
          }).map((line) => supportStanding(line, words[language]))
        }),
      )
    expect(said.length).toBeGreaterThan(50)
    expect(said.filter((text) => promise.test(text))).toEqual([])
  }
})

test('every kind says how it stands and was looked up no later than today', () => {
  for (const { id, checked, asks } of support.kinds) {
    expect(checked <= today, id).toBe(true)
    // Something always remains that only the place itself can tell.
    expect(
      asks.some(({ when }) => !when),
      id,
    ).toBe(true)
  }
})

test('the best answers leave no condition unmet, and every kind is there for somebody', () => {
  const seen = new Set<string>()
  for (const profile of enterprises()) {
    for (const { kind, standing, conditions } of matched(profile, best)) {
      seen.add(kind.id)
      expect(['met', 'open'], `${kind.id} in ${profile.sector}`).toContain(standing)
      expect(conditions.filter(({ state }) => state === 'unmet')).toEqual([])
      if (standing === 'met') seen.add(`${kind.id} met`)
    }
  }
  // Credit is only repaired by those who have a record, which is no best answer.
  for (const { id } of support.kinds.filter((one) => one.id !== 'credit-repair')) {
    expect(seen, id).toContain(id)
    expect(seen, id).toContain(`${id} met`)
  }
})

test('the worst answers meet nothing, and credit repair is there for those with a record', () => {
  for (const profile of enterprises()) {
    const matches = matched(profile, worst)
    expect(matches.map(({ kind }) => kind.id)).toContain('credit-repair')
    for (const { kind, standing } of matches) expect(standing, kind.id).not.toBe('met')
  }
})

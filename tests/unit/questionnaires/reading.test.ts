import { expect, test } from 'vitest'
import { checkQuestionnaires } from '#cli/check.ts'
import type { AuthoredItem } from '#core/questionnaire/schema.ts'

/* What of the checklist in questionnaires/README.md a machine can read. */

const { read } = await checkQuestionnaires(['questionnaires'])
const questionnaires = read.flatMap(({ questionnaire }) => questionnaire ?? [])
const sections = questionnaires.flatMap(({ id, sections: own }) =>
  own.map((section) => ({ name: `${id}/${section.section}`, items: section.items })),
)

function textsOf(item: AuthoredItem, language: 'zh-Hans' | 'en'): string[] {
  return [
    item.ask[language],
    item.why?.[language] ?? '',
    ...('anchors' in item ? Object.values(item.anchors).map((text) => text[language]) : []),
    ...('options' in item ? item.options.map(({ label }) => label[language]) : []),
    ...(item.kind === 'gate' ? [item.appliesTo[language]] : []),
  ]
}

test.each(sections)('$name is read in three minutes by whoever meets all of it', ({ items }) => {
  // Some 400 characters of Chinese and 240 words of English a minute.
  const chinese = items.flatMap((item) => textsOf(item, 'zh-Hans')).join('').replace(/\s/g, '')
  const words = items.flatMap((item) => textsOf(item, 'en')).join(' ').split(/\s+/)
  expect(chinese.length).toBeLessThanOrEqual(3 * 400)
  expect(words.length).toBeLessThanOrEqual(3 * 240)
})

test('no anchor says only how much: it says what can be seen', () => {
  const empty = /充分|切实|大力|进一步|全面地|有效地|\b(fully|effectively|appropriately|sufficiently|adequately|robust)\b/i
  const found = sections.flatMap(({ items }) =>
    items.flatMap((item) =>
      'anchors' in item
        ? Object.values(item.anchors).flatMap((text) =>
            [text['zh-Hans'], text.en].filter((one) => empty.test(one)),
          )
        : [],
    ),
  )
  expect(found).toEqual([])
})

test('every item says why it is asked and what could be shown for it', () => {
  const silent = sections.flatMap(({ items }) =>
    items.filter((item) => item.kind !== 'text' && (!item.why || (!item.evidence && item.kind !== 'gate'))),
  )
  expect(silent.map(({ id }) => id)).toEqual([])
})

test('every source has a state and a day it was checked, and no text holds an address', () => {
  for (const { id, sources } of questionnaires) {
    expect(Object.keys(sources).length, id).toBeGreaterThan(0)
  }
  const addressed = questionnaires.filter((one) => /https?:|www\.|\.(com|cn|org)\b/i.test(JSON.stringify(one)))
  expect(addressed.map(({ id }) => id)).toEqual([])
})

test('two or three items hold the stage of each questionnaire', () => {
  const keys = questionnaires.map(({ id, sections: own }) => ({
    id,
    keys: own.flatMap(({ items }) => items.filter((item) => 'key' in item && item.key)).length,
  }))
  expect(keys.filter(({ keys: count }) => count < 2 || count > 3)).toEqual([])
})

test('every action says two to five things to do, and a person who does them', () => {
  const actions = questionnaires.flatMap((one) => [
    ...one.actions,
    ...one.sections.flatMap((section) => section.actions),
  ])
  const odd = actions.filter(
    ({ how }) => how['zh-Hans'].length < 2 || how['zh-Hans'].length > 5 || how['zh-Hans'].length !== how.en.length,
  )
  expect(odd.map(({ id }) => id)).toEqual([])
  expect(actions.length).toBeGreaterThan(400)
})

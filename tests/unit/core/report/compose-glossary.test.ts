import { expect, test } from 'vitest'
import type { GlossaryTerm } from '#core/glossary/find-terms.ts'
import { composeGlossary } from '#core/report/compose-glossary.ts'

const term = (id: string, word: string, ...forms: string[]): GlossaryTerm => ({
  id,
  term: word,
  meaning: `What ${word} means.`,
  isPlain: false,
  forms: [word, ...forms],
})
const glossary = [
  term('recall', 'recall', 'recalled'),
  term('certification', 'certification'),
  term('batch', 'batch', 'batches'),
]
const idsIn = (said: unknown) => composeGlossary(said, glossary, 'en').map(({ id }) => id)

test('a term is listed once wherever it is said, and one that is not said is left out', () => {
  expect(idsIn({ title: 'Recall', items: [{ said: ['Batches', 'recalled last year'] }] })).toEqual([
    'batch',
    'recall',
  ])
  expect(idsIn({ title: 'Service', items: [] })).toEqual([])
})

test('an id is no word, though it may look like one', () => {
  expect(
    idsIn({ id: 'certification', path: 'certification/batch', questionnaires: ['recall'] }),
  ).toEqual([])
  expect(idsIn({ title: 'Certification' })).toEqual(['certification'])
})

test('terms come in the order of the language', () => {
  const chinese = ['召回', '批次', '认证'].map((word) => term(word, word))
  const said = ['认证、召回和批次']
  expect(composeGlossary(said, chinese, 'zh-Hans').map((line) => line.term)).toEqual([
    '批次',
    '认证',
    '召回',
  ])
  expect(composeGlossary(said, chinese.toReversed(), 'zh-Hans').map((line) => line.term)).toEqual([
    '批次',
    '认证',
    '召回',
  ])
})

import { expect, test } from 'vitest'
import { cutAtTerms, localizeGlossary, termsIn } from '#core/glossary/find-terms.ts'

const glossary = {
  format: 1 as const,
  terms: [
    {
      id: 'calibration',
      term: { 'zh-Hans': '校准', en: 'calibration' },
      meaning: { 'zh-Hans': '比一比', en: 'comparing' },
      plain: false,
      forms: { 'zh-Hans': [], en: ['calibrations', 'calibrated'] },
    },
    {
      id: 'calibration-interval',
      term: { 'zh-Hans': '校准周期', en: 'calibration interval' },
      meaning: { 'zh-Hans': '多久一次', en: 'how often' },
      plain: false,
    },
    {
      id: 'cqo',
      term: { 'zh-Hans': '首席质量官', 'zh-Hant': '首席品質官', en: 'CQO' },
      meaning: { 'zh-Hans': '管质量的人', en: 'who answers for quality' },
      plain: false,
    },
  ],
}
const english = localizeGlossary(glossary, 'en')
const marked = (text: string, terms = english) =>
  cutAtTerms(text, terms).flatMap(({ text: piece, term }) => (term ? [[piece, term.id]] : []))

test('a term is found in any of its forms, as it is written there', () => {
  expect(marked('Calibrated in time; the next calibration is due.')).toEqual([
    ['Calibrated', 'calibration'],
    ['calibration', 'calibration'],
  ])
})

test('where several begin, the longest counts', () => {
  expect(marked('The calibration interval follows use.')).toEqual([
    ['calibration interval', 'calibration-interval'],
  ])
  expect(marked('校准周期', localizeGlossary(glossary, 'zh-Hans'))).toEqual([
    ['校准周期', 'calibration-interval'],
  ])
})

test('a Latin word is never found inside another', () => {
  expect(marked('Recalibrations and the CQOs')).toEqual([])
})

test('the pieces together are the text', () => {
  for (const text of [
    '',
    'plain',
    'calibration',
    'a calibrated CQO, calibrated',
    '🙂 calibration 𠮷',
  ]) {
    expect(
      cutAtTerms(text, english)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  }
})

test('Traditional Chinese has its own word where there is one, and the Simplified one where nothing was derived', () => {
  const traditional = localizeGlossary(glossary, 'zh-Hant')
  expect(traditional.map(({ term }) => term)).toEqual(['校准', '校准周期', '首席品質官'])
})

test('the terms of several texts come in the order of the glossary, each once', () => {
  expect(termsIn(['The CQO', 'is calibrated', 'calibration'], english).map(({ id }) => id)).toEqual(
    ['calibration', 'cqo'],
  )
})

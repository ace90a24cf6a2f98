import '#app/styles.css'
import { render } from 'vitest-browser-react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Answer, Profile, Targets } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import { localizeQuestionnaire, type Questionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import { ResultsPage } from '#features/results/results-page.tsx'
import { openAssessment } from '#state/assessment.ts'
import { changeSettings } from '#state/settings.ts'
import { Look } from '#ui/look.tsx'
import { WordsProvider } from '#ui/words-context.tsx'
import { loadWords } from '#words/load-words.ts'
import { assessmentOf, emptyDesk } from './desk.ts'

const both = (text: string) => ({ 'zh-Hans': `${text}（中）`, en: text })
const anchors = Object.fromEntries(
  [1, 2, 3, 4, 5].map((level) => [String(level), both(`Level ${level} is seen`)]),
)
const level = (id: string, more: object = {}) => ({
  id,
  kind: 'level',
  measures: [1],
  ask: both(`Ask ${id}`),
  anchors,
  ...more,
})

/** Ten items of equal weight in three sections, one of them key, and a duty; one action raises, one closes. */
const authored = AuthoredQuestionnaire.parse({
  format: 1,
  id: 'sample',
  version: '1.0.0',
  title: both('Sample'),
  summary: both('A sample'),
  measures: [1, 2],
  sections: [
    {
      section: 'one',
      title: both('Section one'),
      weight: 4,
      items: [
        level('a', { key: true }),
        level('b'),
        level('c'),
        level('d', { measures: [1, 2] }),
        {
          id: 'duty',
          kind: 'gate',
          measures: [1],
          ask: both('Is the duty met'),
          appliesTo: both('everyone'),
        },
      ],
    },
    {
      section: 'two',
      title: both('Section two'),
      weight: 3,
      items: [level('e'), level('f'), level('g')],
    },
    {
      section: 'three',
      title: both('Section three'),
      weight: 3,
      items: [level('h'), level('i'), level('j')],
    },
  ],
  actions: [
    {
      id: 'act',
      raises: [2, 3, 4, 5].map((to) => ({ item: 'a', to })),
      closes: ['duty'],
      title: both('Do the first thing'),
      how: { 'zh-Hans': ['第一步'], en: ['Step one'] },
      days: [1, 2, 4],
      cost: [0, 800, 1600],
      weeks: 2,
      role: both('quality lead'),
      measure: 1,
    },
  ],
})

const scoredItems = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
export const said = (value: number | string): Answer => ({ state: 'answered', value })
export const unknown: Answer = { state: 'dont-know' }

/** The same answer to the first so many items. */
export function toFirst(count: number, answer: Answer): [string, Answer][] {
  return scoredItems.slice(0, count).map((id) => [id, answer])
}

/** Puts an assessment with these answers on the desk and draws the results page. */
export async function showResults(
  answers: readonly (readonly [string, Answer])[],
  options: {
    readonly language?: Language
    readonly profile?: Partial<Profile>
    readonly targets?: Targets
    /** Another questionnaire than the sample. */
    readonly of?: Questionnaire
  } = {},
) {
  const { language = 'en', profile = {}, targets } = options
  const questionnaire = options.of ?? localizeQuestionnaire(authored, language)
  const { id, version } = questionnaire
  await emptyDesk()
  changeSettings({ language })
  const assessment = assessmentOf('results-sample', {
    profile: { name: 'Works Ltd', roles: [], ambition: 'good', ...profile },
    questionnaires: [{ id, version }],
    answers: new Map(answers),
    ...(targets && { targets }),
  })
  openAssessment(assessment, [questionnaire])
  location.hash = `#/a/${assessment.id}/results`
  document.documentElement.lang = language
  document.title = 'Results'
  const words = await loadWords(language)
  return render(
    <Look scheme="light">
      <WordsProvider language={language} words={words}>
        <Router hook={useHashLocation}>
          <main>
            <ResultsPage />
          </main>
        </Router>
      </WordsProvider>
    </Look>,
  )
}

import '#app/styles.css'
import { render } from 'vitest-browser-react'
import { Route, Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Answer, Profile } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import { localizeQuestionnaire, type Questionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import { AnswerPage } from '#features/answer/answer-page.tsx'
import { openAssessment, useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { changeSettings } from '#state/settings.ts'
import { Look } from '#ui/look.tsx'
import { WordsProvider } from '#ui/words-context.tsx'
import { loadWords } from '#words/load-words.ts'
import { assessmentOf, emptyDesk } from './desk.ts'

const both = (text: string) => ({ 'zh-Hans': `${text}（中）`, en: text })
const anchors = Object.fromEntries(
  [1, 2, 3, 4, 5].map((level) => [String(level), both(`Level ${level} is seen`)]),
)
const measured = { measures: [1] }
const level = (id: string, ask: string) => ({
  ...measured,
  id,
  kind: 'level',
  ask: both(ask),
  why: both(`Why ${ask}`),
  evidence: { 'zh-Hans': ['一份文件'], en: ['A document'] },
  anchors,
})

/** One questionnaire with an item of every kind, a condition, a sub-section and a second section. */
const authored = AuthoredQuestionnaire.parse({
  format: 1,
  id: 'sample',
  version: '1.0.0',
  title: both('Sample'),
  summary: both('A sample'),
  measures: [1],
  sections: [
    {
      section: 'first',
      title: both('First section'),
      items: [
        { ...level('owner', 'Who is the owner'), key: true },
        { ...level('deeper', 'How deep does it go'), when: { item: 'owner', atLeast: 3 } },
        {
          ...measured,
          id: 'way',
          kind: 'choice',
          ask: both('Which way'),
          options: [
            { id: 'none', label: both('No way'), share: 0 },
            { id: 'one', label: both('One way'), share: 1 },
          ],
        },
        {
          ...measured,
          id: 'ticks',
          kind: 'checklist',
          ask: both('Which of these'),
          options: [
            { id: 'a', label: both('Tick A') },
            { id: 'b', label: both('Tick B') },
            { id: 'nothing', label: both('Nothing of it'), points: 0, exclusive: true },
          ],
        },
        {
          ...measured,
          id: 'rate',
          kind: 'number',
          ask: both('What is the rate'),
          unit: { 'zh-Hans': '个', en: 'pieces' },
          min: 0,
          max: 100,
          points: [
            [0, 1],
            [100, 0],
          ],
        },
      ],
      sections: [
        {
          section: 'duties',
          title: both('Duties'),
          items: [
            {
              ...measured,
              id: 'duty',
              kind: 'gate',
              ask: both('Is the duty met'),
              appliesTo: both('everyone'),
            },
            { ...measured, id: 'words', kind: 'text', ask: both('What else') },
          ],
        },
      ],
    },
    { section: 'second', title: both('Second section'), items: [level('last', 'The last one')] },
    {
      section: 'third',
      title: both('Third section'),
      when: { role: ['exporter'] },
      items: [level('abroad', 'What about abroad')],
    },
  ],
})

type Shown = {
  readonly language?: Language
  readonly section?: string
  readonly answers?: readonly (readonly [string, Answer])[]
  readonly profile?: Profile
}

/** Puts a fresh assessment on the desk and draws the answer page of a section of it. */
export async function showAnswerPage(options: Shown = {}) {
  const { language = 'en', section = 'first' } = options
  await emptyDesk()
  return await show(localizeQuestionnaire(authored, language), { ...options, language, section })
}

/** The same with a questionnaire of the product, for a manufacturer with a laboratory of its own. */
export async function showSectionOf(id: string, section: string, language: Language) {
  await emptyDesk()
  const [questionnaire] = await platform().loadQuestionnaires([id], language)
  if (!questionnaire) throw new Error(`there is no questionnaire ${id}`)
  const profile: Profile = { name: '', roles: ['manufacturer', 'own-lab'], ambition: 'basic' }
  return await show(questionnaire, { section, language, profile })
}

async function show(
  questionnaire: Questionnaire,
  {
    language,
    section,
    answers = [],
    profile,
  }: Shown & { readonly language: Language; readonly section: string },
) {
  changeSettings({ language })
  const { id, version } = questionnaire
  const assessment = assessmentOf(`${id}-${crypto.randomUUID()}`, {
    ...(profile && { profile }),
    questionnaires: [{ id, version }],
    answers: new Map(answers),
  })
  openAssessment(assessment, [questionnaire])
  location.hash = `#/a/${assessment.id}/answer/${id}/${section}`
  document.documentElement.lang = language
  const words = await loadWords(language)
  return render(
    <Look scheme="light">
      <WordsProvider language={language} words={words}>
        <Router hook={useHashLocation}>
          <main>
            <Route path="/a/:id/answer/:questionnaireId/:sectionId">
              {({ questionnaireId, sectionId }) => (
                <AnswerPage questionnaireId={questionnaireId} sectionId={sectionId} />
              )}
            </Route>
          </main>
        </Router>
      </WordsProvider>
    </Look>,
  )
}

/** The answer that stands on the desk now. */
export function answerTo(itemId: string): Answer | undefined {
  return useAssessment.getState().assessment?.answers.get(itemId)
}

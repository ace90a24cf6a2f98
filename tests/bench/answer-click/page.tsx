import '#app/styles.css'
import { MantineProvider } from '@mantine/core'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Assessment } from '#core/assessment/schema.ts'
import { localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import { AnswerPage } from '#features/answer/answer-page.tsx'
import { openAssessment } from '#state/assessment.ts'
import { providePlatform } from '#state/platform.ts'
import { resolveColors, theme } from '#ui/theme.ts'
import { WordsProvider } from '#ui/words-context.tsx'
import { simplified } from '#words/zh-hans/words.ts'

/*
 * The real answer page with as many items in one section as the address asks for, and a stopwatch: from each click to
 * the paint after it, in milliseconds, with what the score said then.
 */

const count = Number(new URLSearchParams(location.search).get('items') ?? 100)
const both = (text: string) => ({ 'zh-Hans': text, en: text })
const sentence = '有一个人负责，把现有产品和服务要什么、依据什么列成清单；漏项靠检查发现'
const questionnaire = localizeQuestionnaire(
  AuthoredQuestionnaire.parse({
    format: 1,
    id: 'many',
    version: '1.0.0',
    title: both('很多题'),
    summary: both('很多题'),
    measures: [1],
    sections: [
      {
        section: 'all',
        title: both('全部'),
        items: Array.from({ length: count }, (_, place) => ({
          id: `item-${place}`,
          kind: 'level',
          measures: [1],
          weight: 1 + (place % 3),
          key: place % 10 === 0,
          ask: both(`第 ${place + 1} 题：你们怎样弄清自己的产品或服务该有哪些认证？`),
          why: both('弄不清，就可能少了法定的那一张而不能卖。'),
          anchors: Object.fromEntries(
            [1, 2, 3, 4, 5].map((level) => [String(level), both(`${sentence}（${level}）。`)]),
          ),
        })),
      },
    ],
  }),
  'zh-Hans',
)

const moment = '2026-11-23T08:00:00.000Z'
const unused = (): never => {
  throw new Error('the answer page does not ask for this')
}
providePlatform({
  now: () => moment,
  newId: unused,
  catalogue: unused,
  loadQuestionnaires: unused,
  loadPlan: () =>
    Promise.resolve({
      format: 1,
      title: '计划',
      document: '3',
      period: { from: 2021, to: 2023, ended: true },
      note: '已结束',
      groups: [],
      measures: [],
    }),
  examples: unused,
  createAssessment: unused,
  keepAssessment: unused,
  loadAssessment: unused,
  removeAssessment: unused,
  openFile: unused,
  readFile: unused,
  saveToFile: unused,
  saveBytes: unused,
  makePdf: unused,
  restoreAssessment: unused,
  saveSetAside: unused,
  discardSetAside: unused,
})
const assessment: Assessment = {
  version: 1,
  id: 'many',
  example: false,
  createdAt: moment,
  updatedAt: moment,
  profile: { name: '', roles: [], ambition: 'basic' },
  questionnaires: [{ id: 'many', version: '1.0.0' }],
  answers: new Map(),
}
openAssessment(assessment, [questionnaire])

declare global {
  interface Window {
    clicks: { milliseconds: number; score: string }[]
  }
}
window.clicks = []
addEventListener(
  'click',
  (event) => {
    const began = event.timeStamp
    requestAnimationFrame(() => {
      // A message sent from here is handled after the frame was painted.
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        const score = document.querySelector('[data-live="range"]')?.textContent ?? ''
        window.clicks.push({ milliseconds: performance.now() - began, score })
        port1.close()
      })
      port1.start()
      port2.postMessage(null)
    })
  },
  { capture: true },
)

const root = document.querySelector('#root')
if (root) {
  createRoot(root).render(
    <MantineProvider theme={theme} cssVariablesResolver={resolveColors}>
      <WordsProvider language="zh-Hans" words={simplified}>
        <Router hook={useHashLocation}>
          <main>
            <AnswerPage questionnaireId="many" sectionId="all" />
          </main>
        </Router>
      </WordsProvider>
    </MantineProvider>,
  )
}

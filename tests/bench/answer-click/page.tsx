import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#app/app.tsx'
import { connect, refreshLibrary } from '#connect.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import { localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import { platform, providePlatform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { loadFirstWords } from '#words/load-words.ts'

/*
 * The program as it starts, its storage and its saving with it, on an answer page with as many items in one section as
 * the address asks for; and a stopwatch: from each click to the paint after it, in milliseconds, with what the page
 * said then of the score. No questionnaire that ships is that long, so this one takes their place.
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

const now = new Date().toISOString()
const assessment: Assessment = {
  version: 1,
  id: `many-${count}`,
  example: false,
  createdAt: now,
  updatedAt: now,
  profile: { name: '', roles: [], ambition: 'basic' },
  questionnaires: [{ id: 'many', version: '1.0.0' }],
  answers: new Map(),
}

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

await connect()
providePlatform({ ...platform(), loadQuestionnaires: () => Promise.resolve([questionnaire]) })
const kept = await platform().keepAssessment(assessment)
if (!kept.ok) throw new Error(JSON.stringify(kept.problem))
location.hash = `#/a/${assessment.id}/answer/many/all`
const words = await loadFirstWords(useSettings.getState().language)
const root = document.querySelector('#root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App words={words} />
    </StrictMode>,
  )
}
await refreshLibrary()

import type { improve as simplified } from '#words/zh-hans/improve.ts'

export const improve: typeof simplified = {
  title: 'Improve',
  intro:
    'Set targets, find the cheapest way there, and put it on a calendar. Nothing tried here changes your answers.',
  empty: {
    title: 'Nothing to plan yet',
    body: 'Answer a few items first, so that there is a place to start from.',
    start: 'Answer items',
  },
  targets: { title: 'Targets' },
  path: { title: 'The cheapest path' },
}

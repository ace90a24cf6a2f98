import type { glossary as simplified } from '#words/zh-hans/glossary.ts'

export const glossary: typeof simplified = {
  onCard: 'Terms:',
  title: 'Glossary',
  intro: 'What the terms in the questionnaires of this assessment mean.',
  count: (count) => `All terms (${count})`,
  term: 'Term',
  meaning: 'Meaning',
  inReport: 'What the terms used in this report mean.',
}

import type { evidence as simplified } from '#words/zh-hans/evidence.ts'

export const evidence: typeof simplified = {
  title: 'Evidence list',
  intro:
    'Which item has what evidence, of which grade, and until when. The evidence itself is not in the report: notes and links lead to it. What is out of date counts as a statement only.',
  outwardIntro:
    'Which item has what evidence, of which grade, and until when. What is out of date counts as a statement only.',
  covered: ({ answered, evidenced, expired }) =>
    answered === 0
      ? 'No scored item has been answered yet.'
      : `Of ${answered} scored ${answered === 1 ? 'answer' : 'answers'}, ${evidenced} ${evidenced === 1 ? 'has' : 'have'} a document, records or results to show${expired > 0 ? `; the evidence of ${expired} more is out of date` : ''}.`,
  none: 'No evidence has been noted yet.',
  item: 'Item',
  grade: 'Grade of evidence',
  what: 'Note and link',
  until: 'Valid until',
  expired: 'out of date',
  missing: {
    title: 'Answered high, with nothing to show yet',
    intro:
      'These items stand at stage 3 or above but have no document, records or results to show. Note down first what is at hand; for the rest, prepare what the right column suggests, or answer lower.',
    state: 'How it stands',
    couldShow: 'What could be shown',
    lacks: {
      none: 'no evidence',
      stated: 'stated only',
      expired: 'evidence out of date',
    },
  },
}

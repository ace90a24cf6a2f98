import type { guide as simplified } from '#words/zh-hans/guide.ts'

export const guide: typeof simplified = {
  keyHelp:
    'Key question: the whole questionnaire reaches a stage only if this question itself does.',
  gateHelp:
    'Legal duty: not scored, but while it is not met or not certain the stage is 2 at most.',
  evidence: 'What you could show',
  serves: 'Measures of the plan it serves',
  sources: 'Based on',
  levelHow:
    'Read up from level 1 and choose the highest level you could show a visitor today. Each level includes those below it.',
  choiceHow: 'Choose what comes closest to today’s practice, not to what is intended.',
  checklistHow: 'Tick everything you really do today. If there is nothing, tick the last box.',
  numberHow: 'Give the actual figure of the last year. If nobody keeps it, choose “Don’t know”.',
  gateHow: 'Answer as it is. If in doubt choose “Not sure” and change it once you have found out.',
  textHow: 'Use your own words. It is not scored; it goes into the report.',
}

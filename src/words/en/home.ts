import type { home as simplified } from '#words/zh-hans/home.ts'

export const home: typeof simplified = {
  title: 'See where your quality management stands, and what to do first',
  what: 'Zhijie is a quality self-assessment for small and medium-sized enterprises. You answer; it gives you a stage, a score with its range, the gaps and actions that matter most, and a PDF report to hand in.',
  privacy: 'Your answers stay in this browser: no sign-up, and nothing is sent anywhere.',
  basis:
    'The items are built on the 17 measures of Beijing’s 2021–2023 quality improvement plan. The plan’s period is over; it serves as a frame only.',
  start: 'Start an assessment',
  continueWith: (name) => `Continue: ${name}`,
  openFile: 'Open a file',
  reading: 'Reading the file…',
  dropHint: 'You can also drag a saved file, a PDF report or a filled-in checklist onto this page.',
  checklist: 'Blank checklist',
  dropHere: 'Let go to open this file',
  examplesTitle: 'Look at an example first',
  examplesNote:
    'Five made-up enterprises, each assessed two or three times. One click shows the full results.',
  openExample: 'Open the example:',
  listTitle: 'Assessments kept in this browser',
  listEmpty: 'None yet. Start an assessment, or open an example to look around.',
  updated: (date) => `Updated ${date}`,
  earlier: (count) => (count === 1 ? 'One earlier assessment' : `${count} earlier assessments`),
  notStarted: 'No answers yet',
  progressLabel: (name) => `Progress of ${name}`,
  open: 'Open',
  saveToFile: 'Save to a file',
  duplicate: 'Duplicate',
  delete: 'Delete',
  actionFor: (action, name) => `${action}: ${name}`,
  copyOf: (name) => `${name} (copy)`,
  deleted: (name) => `“${name}” was deleted.`,
  earlierShown: (date) => `Its earlier assessment of ${date} is still here and takes its place.`,
  restored: (name) => `“${name}” is back.`,
  duplicated: (name) => `Duplicated as “${name}”.`,
  setAsideTitle: (count) =>
    count === 1 ? 'One record could not be read' : `${count} records could not be read`,
  setAsideBody:
    'They were put aside unchanged; nothing was deleted and everything else works as usual. You can save them to a file and then remove them from this browser.',
  setAsideSave: 'Save them to a file',
  setAsideDiscard: 'Remove from this browser',
}

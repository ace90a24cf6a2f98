import type { report as simplified } from '#words/zh-hans/report.ts'

export const report: typeof simplified = {
  title: 'Report',
  lead: 'A PDF fit to hand to the boss: cover, summary on one page, every questionnaire in detail with what to do, open statutory duties, how the figures are made, and sources. Its figures are those of the results page, and it is made on this computer.',
  language: 'Language of the report',
  make: 'Make the PDF',
  makeAgain: 'Make it again',
  cancel: 'Cancel',
  preparing: 'Getting the fonts ready…',
  drawing: (percent, pages) =>
    pages > 0
      ? `Laying out ${percent}, ${pages} ${pages === 1 ? 'page' : 'pages'} so far`
      : `Laying out ${percent}`,
  progress: 'Progress',
  done: (pages, size) => `Done: ${pages} ${pages === 1 ? 'page' : 'pages'}, ${size}.`,
  save: 'Save the PDF',
  open: 'View in a new tab',
  stale: 'Answers or profile have changed since: make it again.',
  stopped: 'Cancelled; no file was made.',
  missingTitle: 'Some characters cannot be printed',
  missing: (list) =>
    `The font that comes along lacks these; 〓 stands in for them in the PDF, which lists them on its last page: ${list}. What you typed is unchanged.`,
  problem(problem) {
    switch (problem.kind) {
      case 'pdf-stopped':
        return 'Cancelled; no file was made.'
      case 'pdf-fonts-missing':
        return 'The report’s fonts could not be loaded, so there is no PDF. Your answers are unchanged. Check that this site is still reachable, then try again.'
      case 'pdf-failed':
        return `The PDF was not made (${problem.reason}). Your answers are unchanged. Try again; if that fails, save to a file and reload this page.`
    }
  },
  inside: 'What is in it',
  contents: {
    cover: 'Cover: enterprise, date, questionnaires and their versions',
    summary:
      'Summary on one page: stage, range, radar, the five largest gaps, the first three actions',
    questionnaire: (title, items) =>
      `${title}: ${items} ${items === 1 ? 'item' : 'items'} with level, anchors, evidence, notes and actions`,
    gates: (open) =>
      open === 0 ? 'Statutory duties: none open' : `Statutory duties: ${open} open`,
    method: 'How these figures are made',
    sources: (count) => `Sources: ${count}`,
  },
  nothingYet:
    'Nothing has been answered yet. You can make the report now, but it will only list the items.',
  fileName: (name, date) => `zhijie-report-${name}-${date}.pdf`,
}

import type { report as simplified } from '#words/zh-hans/report.ts'

export const report: typeof simplified = {
  title: 'Report',
  lead: 'A PDF fit to hand to the boss: cover, summary on one page, every questionnaire in detail with what to do, open statutory duties, targets and gaps, the improvement plan, how the figures are made, and sources. Its figures are those of the pages, and it is made on this computer.',
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
  stale: 'Answers, profile, plan or the choices above have changed since: make it again.',
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
  items: {
    include: 'Item by item, with answers and what to do',
    hint: 'With many items this takes a hundred pages. Without it each questionnaire is an overview, fit for the boss.',
  },
  plan: {
    include: 'With the improvement plan',
    hint: 'The cheapest path, how far the money goes, the calendar.',
    workingPath: 'Working out the cheapest path…',
    workingCurve: (found, all) =>
      `The cheapest path is there; working out how far the money goes (${found} of ${all})…`,
    ready: 'The improvement plan is ready.',
    later: 'Not worked out yet; that happens when the report is made.',
    nothingToPlan: 'There are no answers yet to plan from; the report will say so.',
    planning: 'Working out the improvement plan; the pages come next…',
    leftOut:
      'The cheapest path could not be worked out, and the report says so. Make it again, or look at the page “Improve” first.',
    withoutCurve:
      'How far the money goes was not worked out to the end; the report says so in place of the curve. You can make it again.',
  },
  inside: 'What is in it',
  contents: {
    cover: 'Cover: enterprise, date, questionnaires and their versions',
    summary:
      'Summary on one page: stage, range, radar, the five largest gaps, the first three actions',
    questionnaire: (title, items) =>
      `${title}: ${items} ${items === 1 ? 'item' : 'items'} with level, anchors, evidence, notes and actions`,
    overview: (title) => `${title}: stage, what blocks the next one, gaps by section`,
    secondLook: 'Answers worth a second look',
    glossary: 'Glossary',
    measures: 'How each measure of the plan stands, and which questionnaire asks about it',
    gates: (open) =>
      open === 0 ? 'Statutory duties: none open' : `Statutory duties: ${open} open`,
    targets: (gaps) =>
      gaps === 0
        ? 'Targets and gaps: no gap, and the picture of weight against share'
        : `Targets and gaps: all ${gaps} ${gaps === 1 ? 'gap' : 'gaps'} with their factors, and the picture of weight against share`,
    path: 'The cheapest path: actions, work and money, where it leads; and how far the money goes',
    calendar: 'The calendar: which action when, and by whom',
    method: 'How these figures are made',
    sources: (count) => `Sources: ${count}`,
  },
  nothingYet:
    'Nothing has been answered yet. You can make the report now, but it will only list the items.',
  fileName: (name, date) => `zhijie-report-${name}-${date}.pdf`,
}

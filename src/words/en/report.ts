import type { report as simplified } from '#words/zh-hans/report.ts'

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e5) / 10} MB`
const pagesOf = (count: number): string => `${count} ${count === 1 ? 'page' : 'pages'}`

export const report: typeof simplified = {
  title: 'Report',
  lead: 'Choose what is in it and how it looks; beside it stands what will be printed. It is made on this computer, and nothing is sent anywhere.',
  nothingYet:
    'Nothing has been answered yet. You can make the report now, but there is hardly anything in it.',
  answerFirst: 'Answer first',
  toPreview: 'See the preview',
  presets: {
    legend: 'Who is it for',
    board: {
      label: 'For the board',
      hint: 'A cover and a summary of one page: three pages at most, your own words not counted.',
    },
    team: { label: 'For the team', hint: 'All but the evidence list: enough to set to work.' },
    file: {
      label: 'For the file',
      hint: 'Everything, the evidence list too, to be looked up later.',
    },
    own: { label: 'Your own choice', hint: 'What is ticked below.' },
  },
  parts: {
    legend: 'What is in it',
    none: 'Nothing is ticked: the report is a cover alone.',
    each: {
      summary: {
        label: 'Summary on one page',
        hint: 'Stage, range, largest gaps, first actions, statutory duties, evidence.',
      },
      results: {
        label: 'Results',
        hint: 'Each questionnaire’s stage, what blocks the next, shares by section, answers worth a second look.',
      },
      gaps: {
        label: 'Targets and gaps',
        hint: 'Every gap with its factors, and the picture of weight against share.',
      },
      path: {
        label: 'The cheapest path',
        hint: 'The actions that cost least, where they lead, and how far the money goes.',
      },
      calendar: { label: 'Calendar of improvement', hint: 'Which action when, and by whom.' },
      support: {
        label: 'Support to look for',
        hint: 'Public support whose conditions are met, and what is missing for the rest.',
      },
      items: {
        label: 'Item by item',
        hint: 'Each answer with notes and what to do. With many items this takes a hundred pages.',
      },
      evidence: {
        label: 'Evidence list',
        hint: 'Which evidence belongs to which item, its grade, and when it runs out.',
      },
      measures: {
        label: 'Measures of the plan',
        hint: 'How each measure stands, and which questionnaire asks about it.',
      },
      method: {
        label: 'How these figures are made',
        hint: 'Worked through with your own figures.',
      },
      sources: {
        label: 'Sources',
        hint: 'Laws, standards and documents behind the items, and when each was checked.',
      },
      glossary: { label: 'Glossary', hint: 'The terms the report uses, a sentence each.' },
    },
  },
  plan: {
    workingPath: 'Working out the cheapest path; it joins the report when it is there…',
    workingCurve: (found, all) =>
      `The cheapest path is there; working out how far the money goes (${found} of ${all})…`,
    ready: 'The improvement plan is ready.',
    nothingToPlan: 'There are no answers yet to plan from; the report will say so.',
    progress: 'Progress of the improvement plan',
    stop: 'Do not wait for it',
    again: 'Work it out again',
    leftOut: 'The cheapest path could not be worked out, and the report says so.',
    withoutCurve:
      'How far the money goes was not worked out to the end; the report says so in place of the curve.',
  },
  languages: {
    legend: 'Language',
    first: 'Language of the report',
    second: 'Second language',
    none: 'None',
    secondHint: 'Both stand side by side in one document, which takes some more pages.',
  },
  look: {
    legend: 'Colour',
    hint: 'For headings, rules and charts. One that is too light is deepened until it can be read.',
    names: {
      ours: 'Zhijie teal',
      blue: 'Blue',
      indigo: 'Indigo',
      violet: 'Violet',
      red: 'Red',
      orange: 'Orange',
      green: 'Green',
      grey: 'Grey',
    },
    own: 'Your own colour',
    pick: 'Pick from a palette',
    ownHint: 'Such as #0f6b6b; your brand guide has it.',
    notAColor: 'Write a colour as # and six digits, such as #0f6b6b.',
  },
  logo: {
    legend: 'Logo',
    hint: 'PNG, JPEG or SVG, printed on the cover. It is kept in this browser and in the files you save, nowhere else.',
    choose: 'Choose a picture',
    replace: 'Choose another',
    remove: 'Remove',
    alt: 'The logo you chose',
    reading: 'Reading…',
    size: (width, height, size) => `${width} × ${height} pixels, ${size}`,
    problem(problem) {
      switch (problem.kind) {
        case 'logo-wrong-kind':
          return 'This is no PNG, JPEG or SVG picture. Choose another, or save it as PNG in a picture program first.'
        case 'logo-broken':
          return 'This picture cannot be opened; perhaps it was not downloaded to the end. Choose another.'
        case 'logo-too-large':
          return `This picture has ${megabytes(problem.bytes)}; ${megabytes(problem.limit)} is the most. Make it smaller first.`
      }
    },
    missing:
      'What reads pictures could not be loaded. Check that this site is still reachable, then try again.',
  },
  letter: {
    legend: 'Words of your own',
    foreword: 'Foreword',
    forewordHint: 'Printed ahead of the summary.',
    closing: 'Closing words',
    closingHint: 'Printed at the end.',
    tools: (field) => `${field}: formatting`,
    bold: 'Bold',
    list: 'List',
    heading: 'Heading',
    help: 'An empty line begins a paragraph. A line that begins with ## and a space is a heading, with - and a space a list, with 1. and a space a numbered list; ** on both sides makes bold.',
  },
  outward: {
    legend: 'For readers outside',
    label: 'Copy for outside',
    hint: 'Without the enterprise’s name and logo, people’s names, notes, links and reasons, and without the save file, so that nobody can open your assessment. Foreword and closing words stay.',
    carries:
      'The PDF carries this assessment along, so that Zhijie can open it and go on. Tick the box below for a copy that leaves the house.',
  },
  preview: {
    title: 'Preview',
    first: 'Making the preview…',
    preparing: 'Getting ready…',
    drawing: (percent, pages) =>
      pages > 0 ? `Laying out ${percent}, ${pagesOf(pages)} so far` : `Laying out ${percent}`,
    renewing: 'Something has changed and is being renewed; below is how it was.',
    old: 'Below is how it was; what has changed since is not in it.',
    progress: 'Progress',
    cancel: 'Stop',
    stopped: 'Stopped; no new PDF was made. Your answers and choices are unchanged.',
    again: 'Make it again',
    done: (pages, size) => `${pagesOf(pages)}, ${size}.`,
    withoutPlan: 'The improvement plan is still being worked out and will be added by itself.',
    failed: 'This browser cannot show the preview, but the PDF is made: save it to look at it.',
    pages: 'The pages of the report; they can be scrolled',
    page: (number, count) => `Page ${number} of ${count}`,
    pageWithChapter: (number, count, chapter) => `Page ${number} of ${count}: ${chapter}`,
    pageFailed: 'This page could not be shown; the saved PDF has it all the same.',
    pageNumber: 'Page',
    of: (count) => `of ${count}`,
    before: 'Page before',
    after: 'Next page',
    chapter: 'Go to chapter',
    smaller: 'Smaller',
    larger: 'Larger',
    fit: 'Fit the width',
  },
  files: {
    legend: 'Save',
    pdf: 'PDF',
    save: 'Save the PDF',
    open: 'View in a new tab',
    print: 'Print',
    printBlocked:
      'The browser let no new tab open. Save the PDF and print it from the program that shows it.',
    word: 'Word document',
    sheets: 'Excel workbook',
    waiting: 'It is saved as soon as it is made…',
    waitingPlan: 'It is made as soon as the improvement plan is there…',
    working: (file) => `Making the ${file}…`,
    workingShare: (file, percent) => `Making the ${file}, ${percent}`,
    progress: (file) => `Progress of the ${file}`,
    cancel: (file) => `Cancel the ${file}`,
    done: (file) => `The ${file} was handed to the browser to save.`,
    stopped: (file) => `Cancelled; no ${file} was saved.`,
    failed: (file, reason) =>
      `The ${file} was not made (${reason}). Your answers are unchanged; try again.`,
    missing: (file) =>
      `What makes the ${file} could not be loaded. Check that this site is still reachable, then try again.`,
  },
  missingTitle: 'Some characters cannot be printed',
  missing: (list) =>
    `The font that comes along lacks these; 〓 stands in for them in the PDF, which lists them on its last page: ${list}. What you typed is unchanged.`,
  problem(problem) {
    switch (problem.kind) {
      case 'pdf-stopped':
        return 'Stopped; no new PDF was made. Your answers and choices are unchanged.'
      case 'pdf-fonts-missing':
        return 'What makes the report, or its fonts, could not be loaded, so there is no PDF. Your answers are unchanged. Check that this site is still reachable, then try again.'
      case 'pdf-failed':
        return `The PDF was not made (${problem.reason}). Your answers are unchanged. Try again; if that fails, save to a file and reload this page.`
    }
  },
  fileName: (name, date, ending) => `zhijie-report-${name}-${date}.${ending}`,
}

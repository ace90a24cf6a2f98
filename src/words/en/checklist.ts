import type { checklist as simplified } from '#words/zh-hans/checklist.ts'

/** Blank checklists: making one, and what is told of one that was opened. */
export const checklist: typeof simplified = {
  title: 'Blank checklist',
  lead: 'Make a PDF checklist to hand out to members, colleagues or clients. It can be filled in on screen with any PDF reader, or by hand once it is printed; drag the filled-in file onto the home page and the answers are read from it. All of this happens on this computer and nothing is sent anywhere.',
  forWhom: 'Who fills it in',
  anybody: 'Any enterprise: every item, saying when it is to be answered',
  forEnterprise: (name) => `${name}: only the items that concern it`,
  forUnknown: (name) => `${name}: its profile is still empty, so every item is printed`,
  which: 'Questionnaires in it',
  all: 'Choose all',
  none: 'Choose none',
  noneChosen: 'No questionnaire is chosen yet. Choose at least one to make a checklist.',
  languages: 'Language',
  second: 'Second language beside it',
  noSecond: 'None',
  make: 'Make the checklist',
  makeAgain: 'Make it again',
  cancel: 'Cancel',
  preparing: 'Preparing fonts…',
  drawing: (percent, pages) =>
    pages > 0
      ? `Laying out ${percent}, ${pages} ${pages === 1 ? 'page' : 'pages'} so far`
      : `Laying out ${percent}`,
  progress: 'Progress',
  done: (pages, size) => `Done: ${pages} ${pages === 1 ? 'page' : 'pages'}, ${size}.`,
  save: 'Save the PDF',
  open: 'View in a new tab',
  stale: 'The choices above have changed since. Please make it again.',
  nothingAsked:
    'The questionnaires chosen ask this enterprise nothing, so no file was made. Choose more of them, or choose “Any enterprise”.',
  leftOut: (titles) =>
    `Left out, because ${titles.length === 1 ? 'it asks' : 'they ask'} this enterprise nothing: ${titles.join(', ')}.`,
  stopped: 'Cancelled; no file was made.',
  fileName: (name, date) => `quality-checklist-${name ? `${name}-` : ''}${date}.pdf`,
  afterwards: 'Once it is filled in',
  back: [
    'Filled in on screen: save it, then drag the PDF onto the home page or choose “Open a file” there. Each one becomes a new assessment; none that is here is overwritten.',
    'Filled in by hand: open “Type in paper answers” in an assessment and type them in by number, one key an answer.',
  ],
  toEnter: (name) => `Type in paper answers: ${name}`,
  toHome: 'Go to the home page to open a filled-in checklist',
  flat: 'The fields of this checklist have been printed or converted into plain pages, so its answers cannot be read. Use the PDF as it was saved after filling it in; if there is none, open an assessment and copy the answers with “Type in paper answers”. Nothing was changed.',
  read: {
    title: (answers) =>
      answers === 0 ? 'A checklist without answers was opened' : 'A filled-in checklist was read',
    answers: (count) =>
      count === 0
        ? 'There is a new assessment, and you can type the answers in here. If the checklist had been filled in, see whether this is the file that was saved afterwards.'
        : `${count} ${count === 1 ? 'answer was' : 'answers were'} read into a new assessment.`,
    noneRead:
      'No answer could be read. There is a new assessment, and you can type the answers in here.',
    filledBy: (by, on) =>
      [by && `Filled in by: ${by}`, on && `Date: ${on}`].filter(Boolean).join('; '),
    notKept:
      'An assessment has no place for who filled it in and when, so this is told only here and once; keep the PDF if you need it later.',
    noTrouble: 'Everything in it could be read.',
    troubles: (count) => `${count} ${count === 1 ? 'place needs' : 'places need'} a look`,
    noted: 'What could not be read about an item also stands in the note of that item.',
    dismiss: 'Got it',
  },
  trouble: {
    kinds: {
      several: 'More than one was chosen, so none counts',
      unclear: 'The file holds another choice than its page shows, so neither counts',
      'evidence-several':
        'More than one grade of evidence was chosen, or it is unclear which, so none was read',
      'not-a-number': 'This is not a number, so it does not count',
      'out-of-bounds': 'This number is out of bounds, so it does not count',
      'unknown-answer': 'There is no such answer, so it does not count',
      'unknown-item':
        'The questionnaires of today have no such item; it is kept and does not count',
      'reason-missing': '“Not applicable” was chosen without a reason, so it does not count',
      'reason-unused': 'A reason for not applying stands beside an answer; the answer counts',
      'evidence-unused': 'There is evidence but no answer',
      'too-long': 'This is too long; only the first part was kept',
      'no-longer-fits': 'The item has changed and cannot take this answer any more',
      'unknown-field': 'This field is not part of the checklist and was not read',
    },
    note: (text) => `On the checklist: ${text}`,
    quote: (text) => `“${text}”`,
    values: {
      DontKnow: 'Don’t know',
      NotApplicable: 'Not applicable',
      None: 'None of these',
    },
    facts: {
      name: 'Name of the enterprise',
      sector: 'Sector',
      staff: 'Employees',
      revenueWan: 'Revenue last year',
      size: 'Size of the enterprise',
      life: 'Stage of life',
      ambition: 'How far you want to go',
    },
  },
}

import type { captions as simplified } from '#words/zh-hans/captions.ts'

/** What stands under the figures and over the tables of the printed report. */
export const captions: typeof simplified = {
  figure: (number) => `Figure ${number}`,
  table: (number) => `Table ${number}`,
  trend:
    'Share at each assessment; thin lines show the possible range, hollow points do not compare with the present one',
  bars: (title) => `How far the sections of “${title}” are from the target`,
  heat: (title) => `The level of every item in “${title}”`,
  targets: 'Targets, and where things stand',
  gaps: 'Weight, effort and priority of every gap',
  reached: 'Items that have reached their target',
  quarters: 'The gaps in each quarter',
  numbersAreThoseOf: ', with the numbers of ',
  beforeAfter: 'Stage and share before and after the path',
  points: 'The greatest share that each budget buys',
  calendar: 'The improvement actions in their order, and how long they take',
  dates: 'Dates of the actions, and who is in charge',
  measures: 'Items and share of each measure',
  matrix: 'Which questionnaire asks about which measure',
  evidenced: 'Items with evidence',
  of: (count, all) => `${count} / ${all}`,
  stepsIn: 'for the steps see ',
  stepsBefore: 'above',
}

import type { terminal as simplified } from '#words/zh-hans/terminal.ts'
import { fileProblems } from './file-problems.ts'

export const terminal: typeof simplified = {
  ...fileProblems,
  found: (problems, files) =>
    `${problems} ${problems === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'questionnaire' : 'questionnaires'}.`,
  fine: (id, version, items, gates, actions) =>
    `${id} ${version}: ${items} scored items, ${gates} statutory gates, ${actions} actions, no problems.`,
  coverage: {
    measure: 'Measure',
    total: 'total',
    legend: 'Items + statutory duties / actions for each measure, by questionnaire:',
    enough: 'Every measure has enough items and actions.',
    thin: (measures) => `Measures with too few items or actions: ${measures.join('; ')}.`,
    noPlan: 'There is no plan.yaml here, so the coverage of its measures cannot be counted.',
  },
  usage: `质阶 Zhijie command line

Usage:
  npm run -s zhijie -- check <file|folder>… [--coverage]
      Checks questionnaire files and lists every problem (file:line:column, path, what to do).
      With --coverage, also how many items, duties and actions each measure of the plan has.
  npm run -s zhijie -- score <questionnaire folder or YAML file> <answers.json> [--json] [--today DATE]
      Prints the score card. answers.json maps item ids to answers and may hold a profile.
  npm run -s zhijie -- plan <questionnaire folder or single YAML file> <answers.json>
      --to-stage 3 | --to-share 0.7 | --budget-days 60 [--budget-cny 20000]
      [--cost min|likely|max] [--day-rate 800] [--seconds 30] [--json]
      Finds the cheapest set of actions (or the best within a budget) and says whether that is proven.
      Without a goal it aims at the profile's ambition and the targets set in the file.
  npm run -s zhijie -- report <assessment.json> --lang zh-Hans|en -o out.pdf
      [--preset board|team|file | --parts summary,results,…] [--second zh-Hans|en] [--outward]
      [--earlier earlier.json]… [--no-plan] [--no-items] [--seconds 30]
      Makes the report of a saved assessment: a Word document where the file ends in .docx, a spreadsheet in .xlsx, or
      else the PDF. Without options it is as it was chosen there, or else as for the team.
      --preset takes a ready set, --parts names the parts: summary, results, gaps, path, calendar, support, items,
      evidence, measures, method, sources, glossary. --second prints another language beside the first, --outward
      makes a copy for readers outside without names and notes, --earlier adds earlier assessments to show the trend
      (as often as needed), --no-plan and --no-items leave out the improvement plan and the items one by one.
  npm run -s zhijie -- checklist [questionnaire ids…] --lang zh-Hans|en [--second zh-Hans] -o out.pdf
      Draws a blank checklist to fill in on screen or on paper: all questionnaires unless some are named; --second prints another language beside.

Options:
  --lang zh-Hans|en   language of the output (by default the system's)
  --json              print JSON
  -o, --output FILE   where the report goes
  --questionnaires DIR   the folder of questionnaires (default: questionnaires)
  --today DATE        the day on which evidence is in date or not (default: today; as in 2026-11-23)
  -h, --help          this text

Exit codes: 0 done; 1 the content has problems, or the goal is out of reach; 2 wrong usage, or a file cannot be opened.`,
  badPlanOption: (option) =>
    `${option} is not valid: a stage is a whole number from 1 to 9, a share 0 to 1, budgets, day rate and seconds are numbers from 0, --cost is min, likely or max; choose one goal only. Use --help for usage.`,
  plan: {
    goal: 'goal',
    goals: {
      targets: 'reach the targets that were set',
      stage: (stage) => `overall stage ${stage}`,
      share: (share) => `overall share ${share}`,
      budget: (days, cny) =>
        [
          'the best share within a budget',
          days === null ? '' : `${days} person-days`,
          cny === null ? '' : `${cny} CNY`,
        ]
          .filter(Boolean)
          .join(', '),
    },
    proven: 'Proven: no other set of actions is cheaper (or, within the budget, better).',
    stopped: (gap) =>
      `Time ran out before it was proven: no other set is better by more than ${gap}. --seconds gives it longer.`,
    terms: 'terms',
    estimates: { least: 'least estimates', likely: 'likely estimates', most: 'highest estimates' },
    dayRate: 'CNY a person-day',
    days: 'person-days',
    weeks: 'weeks',
    actions: 'actions',
    noAction: 'No action is needed.',
    together: 'together',
    cost: 'worth',
    share: 'share',
    stage: 'stage',
    noRegret: '* no regret: in the best set whether estimates turn out least, likely or highest.',
    unanswered: (count) =>
      `${count} ${count === 1 ? 'item has' : 'items have'} no answer and count at the lowest level; answering can only make it cheaper.`,
    turned: (list) => `Not settled whether these are asked: ${list}`,
    open: 'Not proven: which items are asked is not settled yet, so neither cost nor goal is certain.',
    shareProven:
      'Proven: no higher share can be reached. Whether it could be reached for less was not proven in time.',
    impossible: 'The goal cannot be reached. In the way:',
    overBudget: (days, cny) =>
      `The actions wanted in any case exceed the budget by themselves: ${days} person-days, ${cny} CNY.`,
    obstacles: {
      key: (item, reach, goal) => `a key item gets to ${reach} at most and needs ${goal}: ${item}`,
      gate: (item) => `no action settles this statutory duty: ${item}`,
      weight: (node, goal, reach, needed, items) =>
        `${node}: at most ${reach} of the weight can get to ${goal}, ${needed} is needed. Items that cannot: ${items.join('; ')}`,
      share: (reach, needed, items) =>
        `the share gets to ${reach} at most and needs ${needed}. Items that do not get to the top: ${items.join('; ')}`,
    },
  },
  unknownCommand: (command) => `There is no command “${command}”. See --help.`,
  missingArgument: (name) => `Missing argument: ${name}. See --help.`,
  presetOrParts: 'Use either --preset or --parts, not both.',
  badPreset: (value, known) => `There is no preset “${value}”: use ${known.join(', ')}.`,
  badParts: (wrong, known) =>
    `${wrong.length === 0 ? '--parts names no part' : `The report has no part ${wrong.map((one) => `“${one}”`).join(', ')}`}: choose from these, with commas between them: ${known.join(',')}.`,
  notEarlier: (file, day, today) =>
    `${file} is an assessment of ${day}, which is not before the day of the report, ${today}; it shows no trend.`,
  tooManyArguments: 'Too many arguments. See --help.',
  badOption: (message) => `Wrong option: ${message}. See --help.`,
  badDate: (value) => `“${value}” is not a date: write it like 2026-11-23.`,
  badLanguage: (value) => `“${value}” is not a language known here: use zh-Hans or en.`,
  cannotRead: (file) => `Cannot open ${file}: check the path and its permissions.`,
  cannotWrite: (file) =>
    `Cannot write ${file}: check the path and its permissions. No partial file was left.`,
  notScorable: 'The questionnaire has the problems above and cannot be scored.',
  written: (file, pages) =>
    pages > 0 ? `Wrote ${file} (${pages} ${pages === 1 ? 'page' : 'pages'}).` : `Wrote ${file}.`,
  unknownQuestionnaire: (id) =>
    `The assessment uses the questionnaire “${id}”, which is not in the folder; it was left out.`,
  noSuchQuestionnaire: (id) => `There is no questionnaire “${id}” in the folder.`,
  noQuestionnaires: 'None of the questionnaires this assessment uses is in the folder.',
  missingGlyphs: (list) => `The font lacks these characters; 〓 stands in for them: ${list}`,
  card: {
    share: 'share',
    range: 'range',
    stage: 'stage',
    evidenced: 'evidenced',
    confidence: 'confidence',
    coverage: 'answered weight',
    notApplicable: 'not applicable weight',
    partial: '(partial: more than 30 % not applicable)',
    figure: 'shown',
    band: 'band',
    display: {
      figure: 'one figure is shown',
      range: 'only the range is shown',
      'too-few': 'too few answers',
      none: 'nothing applies',
    },
    states: {
      answered: 'answered',
      'not-applicable': 'not applicable',
      'dont-know': 'don’t know',
      unanswered: 'unanswered',
      hidden: 'hidden',
      undecided: 'undecided',
    },
    guaranteed: 'guaranteed',
    possible: 'possible',
    openGates: 'open statutory duties',
    next: 'next best question',
    blocking: 'blocking the next stage',
    profile: 'profile',
    none: 'none',
  },
}

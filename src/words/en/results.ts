import type { results as simplified } from '#words/zh-hans/results.ts'
import { charts } from './charts.ts'
import { counted } from './counted.ts'
import { importance } from './importance.ts'
import { trace } from './trace.ts'

/** More questionnaires than this are not all named. */
const namedAtMost = 4

const quoted = (title: string): string => `“${title}”`

export const results: typeof simplified = {
  title: 'Results',
  ofEnterprise: (name) => `Self-assessment of ${name}`,
  loading: 'Working out the results…',
  empty: {
    title: 'Nothing to work out yet',
    nothingAnswered:
      'No item has been answered. After a few answers this page shows your stage, the range of your score and what to do first.',
    noQuestionnaire: 'No questionnaire has been chosen. Choose at least one on the profile page.',
    start: 'Start answering',
    chooseQuestionnaires: 'Choose questionnaires',
    nothingApplies:
      'Every item is marked as not applicable, so there is nothing to score. The reasons are listed below; a score appears as soon as one item applies.',
    allUnknown:
      'Every answer so far is “don’t know”. Each counts as the lowest level and is listed below: find an owner for each of them first.',
    topReached:
      'Every item stands at its top level. Keep the evidence in date, and look at the trend next time.',
    atTheBottom:
      'Every scored item stands at its lowest level. Begin with “Three things to do first” below, one step at a time.',
  },
  selfReading:
    'A self-reading by this tool’s own rules. It is not equivalent to a level under any standard, certificate or government rating.',
  stage: 'Overall stage',
  stageHint:
    'The lowest stage among the questionnaires. A stage looks at the weak points: strengths do not make up for them.',
  stageBetween: (guaranteed, possible) =>
    `Already certain: ${guaranteed}. Still possible if every open item turned out at its best: ${possible}.`,
  heldBackBy: (titles, all) =>
    all
      ? `None of the ${titles.length} questionnaires is sure of a higher stage`
      : titles.length > namedAtMost
        ? `Held back by ${titles.slice(0, 2).map(quoted).join(', ')} and ${titles.length - 2} more`
        : `Held back by ${titles.map(quoted).join(', ')}`,
  heldBackOnly: (title) => `Only one questionnaire is assessed: “${title}”`,
  index: 'Quality index',
  indexHint:
    'The weighted mean of the questionnaires’ shares: 0% means everything at the lowest level, 100% everything at the highest.',
  levelIsNotShare:
    'Level 3 of 5 counts as 50%, not 60%: level 1 is where everybody starts and counts as 0%.',
  possibleRange: (range) => `Possible range ${range}`,
  rangeOnly: (share) => `Less than ${share} of the weight is answered, so only the range is shown.`,
  tooFew: 'Too few answers',
  tooFewMore: (count) =>
    `${counted(count, 'more answer', 'more answers')} and a range can be shown.`,
  noneApplies: 'No item applies',
  evidenced: 'Evidenced score',
  evidencedHint:
    'Counts a level only as far as the evidence carries it: without evidence, or with a statement only, no more than level 2.',
  confidence: 'Confidence',
  confidenceHint:
    'The weighted mean of the evidence grades: 100% means every answer is backed by a trend or an independent check. It stands beside the score and is never multiplied into it.',
  openGates: 'Open legal duties',
  openGatesHint:
    'Duties answered “no” or “not sure”. A single one of them keeps the stage at 2 or below.',
  unknown: 'Don’t know',
  unknownHint:
    'If nobody can answer, usually nobody owns the matter. These count as the lowest level.',
  notApplicable: 'Weight not applicable',
  notApplicableHint: 'Items marked as not applicable are left out of the score.',
  partial: 'Partial',
  partialHint: (share) =>
    `More than ${share} of the weight does not apply. The result covers only part of the picture and should not be compared with a full assessment.`,
  progress: 'Progress',
  progressHint: 'Measured by weight. “Don’t know” counts as answered.',
  countAnswered: (answered, all) => `${answered} of ${counted(all, 'item', 'items')}`,
  count: (count) => `${count}`,
  openTrace: 'show how it is made',

  next: {
    title: 'How to reach the next stage',
    intro:
      'A questionnaire moves up a stage when enough of its weight has reached that stage and no key item is below it.',
    questionnaire: 'Questionnaire',
    goal: (stage) => `Next: ${stage}`,
    top: 'Already at the highest stage.',
    held: (held, needed) => `Weight at the next stage: ${held} of the ${needed} needed.`,
    enough: 'The weight is already sufficient; these are what block it.',
    keys: 'Key items (every one of them must get there)',
    items: 'Other items below the next stage (heaviest first)',
    gates: 'Legal duties (while open or unanswered, the stage stays at 2 or below)',
    up: (count) => `The smallest change that moves it up, ${counted(count, 'item', 'items')}:`,
    waiting: 'May still apply, depending on earlier questions not answered yet:',
    waitingOn: 'depends on:',
    upOpen: 'Answer those first; until then the smallest change cannot be told.',
    upReady: 'Every condition is met.',
    down: (count) =>
      count === 1
        ? 'The other way round, it would move down if this item slipped:'
        : `The other way round, it would move down if these ${count} items slipped:`,
    more: (count) => counted(count, 'more item', 'more items'),
    weight: (weight) => `weight ${weight}`,
  },

  charts,

  gaps: {
    title: 'Gaps to close first',
    intro:
      'In order of priority: heavy items, far from the target and easy to move come first; key items count double.',
    none: 'Every answered item has reached the target.',
    noneYet: 'No item that could be compared has been answered yet.',
    showAll: (count) => `Show all ${count} gaps as a table`,
    showFewer: 'Close the table of all gaps',
    all: 'All gaps',
    sortHint: 'The head of a column sorts by it; once more turns the order round.',
    yes: 'Yes',
    no: 'No',
    plan: 'Work out the cheapest way to close these gaps',
    now: 'Now',
    target: 'Target',
    weight: 'Weight',
    gap: 'Gap',
    key: 'Key item',
    keyDouble: '×2',
    keySingle: '×1',
    effort: 'Effort',
    effortUnknown: 'no ready-made action',
    priority: 'Priority',
    nextAction: 'Next step',
    noAction:
      'The questionnaire has no ready-made action for this step. See what the item’s next level looks like.',
  },

  importance,

  actions: {
    firstTitle: 'Three things to do first',
    firstIntro:
      'Open legal duties come first, then the most urgent gaps. What has to happen before something else is listed before it.',
    none: 'Nothing to do: every answered item has reached the target.',
    noneYet: 'After a few answers this lists what to do first.',
    how: 'How',
    days: 'Work',
    cost: 'Money out',
    weeks: 'Takes',
    role: 'Who',
    measure: 'Measure served',
    settles: 'Settles the legal duty',
    begins: 'First step towards the legal duty',
    raises: 'Raises',
    raisesTo: (ask, level) => `${ask} (to level ${level})`,
    likelyFirst: 'The likely figure first, the least and the most in brackets.',
  },

  gates: {
    title: 'Open legal duties',
    intro:
      'Things the law requires. They carry no score, but while one is open the stage stays at 2 or below.',
    none: 'No legal duty is open.',
    said: (value) => `Answer: ${value}`,
    appliesTo: 'Applies to',
    unanswered: (count) =>
      `${counted(count, 'legal duty has', 'legal duties have')} not been answered. Until then no stage above 2 is certain.`,
  },
  unknownList: {
    title: 'What nobody knows',
    intro:
      'These items were answered “don’t know”. Name one person for each to find out: that alone is progress.',
    none: 'No item was answered “don’t know”.',
  },
  notApplicableList: {
    title: 'Marked as not applicable',
    intro: 'These are left out of the score. The reasons given are printed in the report as well.',
    none: 'No item is marked as not applicable.',
    reason: 'Reason',
  },
  reconsider: {
    title: 'Answers worth a second look',
    intro:
      'These answers do not quite go together: one may be too high or too low, or both may be right. Whoever answered will know, and no score or stage depends on it.',
    seeProfile: 'See the profile',
    stays: 'Checked, it stays',
    checked: (count) =>
      count === 1
        ? 'One place was checked and stays as it is; it is no longer listed.'
        : `${count} places were checked and stay as they are; they are no longer listed.`,
    visit: 'This holds until the page is opened anew, and only while those answers stay the same.',
    showAgain: 'List again',
  },
  measures: {
    title: 'Measures of the plan',
    ended: (title, from, to) =>
      `The frame is taken from “${title}”. The plan ran from ${from} to ${to} and has ended: its structure is borrowed here, and it is not current policy.`,
    running: (title, from, to) => `The frame is taken from “${title}”, ${from} to ${to}.`,
    measure: 'Measure',
    items: 'Scored items',
    gates: 'Legal duties',
    share: 'Share',
    fewItems: (least) => `Too few items (fewer than ${least}, so no share is shown)`,
    none: 'No measure applies.',
    matrix: 'Which questionnaire asks about which measure',
    matrixIntro:
      'Each cell says: items this enterprise is asked / items written, statutory duties included. An item may serve several measures.',
    together: 'All',
    cell: (asked, written) => (written === 0 ? '–' : `${asked}/${written}`),
    cellHelp: (asked, written) => `${asked} asked of ${written} written`,
  },

  details: {
    title: 'Item by item',
    intro:
      'Every answer with the level reached, what the next level looks like, the evidence and what to do. All of it is printed.',
    expandAll: 'Expand all',
    collapseAll: 'Collapse all',
    answer: 'Answer',
    reached: (level, levels) => `Level ${level} of ${levels}`,
    lowest: 'counts as the lowest level',
    nextLevel: (level) => `What level ${level} looks like`,
    nextWithout: (level) => `Next: level ${level}`,
    evidence: 'Evidence',
    validUntil: (date) => `Valid until ${date}`,
    expired: (date) => `Expired on ${date}; counts as a statement only`,
    note: 'Note',
    why: 'Why it matters',
    actions: 'What can be done',
    change: 'Change this answer',
    answerIt: 'Answer this item',
    itemsIn: (count) => counted(count, 'item', 'items'),
    gateUnanswered: 'Not answered yet',
  },

  trace,
}

import type { results as simplified } from '#words/zh-hans/results.ts'

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

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

  charts: {
    title: 'At a glance',
    showTable: 'Show as table',
    showChart: 'Show as chart',
    radarByQuestionnaire: 'Share by questionnaire',
    radarBySection: 'Share by section',
    current: 'Now',
    range: 'Possible range',
    target: 'Target',
    axis: 'Area',
    share: 'Share',
    gap: 'Gap',
    nothingYet: 'There are too few answers yet, so only the possible range is drawn.',
    finding: (best, worst) => `Highest: ${best}. Lowest: ${worst}.`,
    findingOne: (only) => `So far only one area has a figure: ${only}.`,
    findingAllEqual: (share) => `Every area stands at ${share}.`,
    belowTarget: (below, all, target) => {
      const aimed =
        target !== null
          ? `the target of ${target}`
          : below === 1 && all > 1
            ? 'its own target'
            : 'their own targets'
      if (all === 1) return below === 0 ? `It reaches ${aimed}.` : `It is below ${aimed}.`
      if (below === 0) return `All ${all} areas with a figure reach ${aimed}.`
      return below === all
        ? `All ${all} areas with a figure are below ${aimed}.`
        : `${below} of the ${all} areas with a figure ${below === 1 ? 'is' : 'are'} below ${aimed}.`
    },
    ownTargets: (lowest, highest) => `Target (each its own, ${lowest} to ${highest})`,
    withTarget: (target) => `target ${target}`,
    named: (label, figure) => `${label} (${figure})`,
    bars: 'How far from the target',
    barsHint:
      'The solid bar is now, the thin frame is the possible range, the upright mark is the target.',
    heat: 'Where each item stands',
    heatFinding: (p) =>
      `${counted(p.all, 'item', 'items')}: ${p.met} at or above the target level, ${p.below} below it, ${p.unknown} don’t know, ${p.unanswered} unanswered, ${p.notApplicable} not applicable.`,
    item: 'Item',
    level: 'Level',
    state: 'State',
    chosen: 'Level now',
    targetLevel: 'Target level',
    both: 'Level now, which is also the target',
    legend: 'Legend',
    noFigure: 'no figure yet',
  },

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

  importance: {
    title: 'What weighs most, and how it stands',
    intro:
      'A dot is one item, or several at the same place: the higher, the more it weighs; the further right, the better it stands. Two dashed lines, the mean weight of these items and a share of 50%, part the picture in four; a dot on a line counts as above it, or to its right. Weights are set by the questionnaire and are nobody’s opinion. Such a picture is called importance–performance analysis (Martilla and James, 1977).',
    chart: 'Weight and share',
    quadrants: {
      first: 'Do first',
      keep: 'Keep it up',
      later: 'Later',
      enough: 'Enough for now',
    },
    quadrantHints: {
      first: 'much weight, low share',
      keep: 'much weight, high share',
      later: 'little weight, low share',
      enough: 'little weight, high share',
    },
    place: 'Quarter',
    count: (count) => counted(count, 'item', 'items'),
    finding: (p) =>
      `${counted(p.all, 'item', 'items')}. Do first: ${p.first}. Keep it up: ${p.keep}. Later: ${p.later}. Enough for now: ${p.enough}.`,
    heaviest: (ask, weight, share) => `First of all: “${ask}” (weight ${weight}, share ${share}).`,
    allAlike: 'All these items weigh the same and count as weighing much.',
    lines: (weight, share) => `Mean weight ${weight}, share ${share}`,
    gates: (count) =>
      `${counted(count, 'open legal duty is', 'open legal duties are')} not in the picture: duties carry no weight, but they come first whatever else does.`,
    hint: 'Point at a dot, or go into the picture with Tab and on with the arrow keys, to see its items.',
    spotPlace: (p) => `${p.quadrant}: weight ${p.weight}, share ${p.share}`,
    spot: (p) => `${p.quadrant}, weight ${p.weight}, share ${p.share}: ${p.asks}`,
    solid: 'An item is below its target',
    hollow: 'All have reached their targets',
    ringed: 'A key item is among them',
    number: 'Items at the same place',
    none: 'Nothing can be drawn yet: answer a few items first.',
  },

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

  trace: {
    back: 'Back one step',
    result: 'Result',
    rule: 'Rule',
    madeOf: 'What it is made of',
    child: 'Part',
    state: 'State',
    weight: 'Weight',
    share: 'Share',
    range: 'Possible range',
    product: 'Weight × value',
    value: 'Value',
    formulaMean: (sum, weight, result) => `${sum} ÷ ${weight} = ${result}`,
    formulaMin: (result) => `the lowest of them = ${result}`,
    answeredOnly: 'Mean of what was answered (for the derivation only)',
    formulaNone: 'There is nothing to add up yet.',
    recomputed: (figure) =>
      `Worked out again from the unrounded figures behind this table: ${figure}, the same.`,
    recomputedDiffers: (figure) =>
      `Worked out again it gives ${figure}, which differs from what is shown.`,
    unrounded: 'Figures in the table are rounded for display only; the sum is not.',
    titles: {
      share: (of) => `${of}: how the share is made`,
      evidenced: (of) => `${of}: how the evidenced score is made`,
      confidence: (of) => `${of}: how the confidence is made`,
      coverage: (of) => `${of}: how progress is measured`,
      notApplicable: (of) => `${of}: weight not applicable`,
      stage: (of) => `${of}: how the stage is made`,
      item: 'How this item is scored',
      priority: 'How the priority is made',
      measure: (of) => `${of}: how the share is made`,
    },
    assessment: 'Overall',
    guaranteed: 'Certain',
    possible: 'Possible',
    stage: 'Stage',
    heldNow: 'Weight there now',
    heldPossible: 'At most',
    needed: 'Needed',
    keysBelow: 'Key items below it',
    verdict: 'Holds?',
    holds: 'Yes',
    mayHold: 'Still possible',
    fails: 'No',
    cappedByGate: 'A legal duty is open or unanswered, so the stage is 2 at most.',
    lowestOf: 'The overall stage is the lowest among the core questionnaires.',
    none: 'None',
    said: 'Answer',
    levelShare: (level, levels, share) => `(${level} − 1) ÷ (${levels} − 1) = ${share}`,
    optionShare: 'The share the questionnaire gives to the chosen option',
    checklistShare: 'Points of what was ticked ÷ the full points, 100% at most',
    numberShare: 'Read off the points given in the questionnaire, straight lines between them',
    unknownShare: 'Don’t know counts as the lowest level',
    unansweredShare: 'Unanswered: anything from the lowest to the highest level',
    notApplicableShare: 'Not applicable, left out',
    howMade: 'How it is converted',
    partOfWhole: 'Part of the questionnaire’s weight',
    declaredWeight: 'Weight among its neighbours',
    evidenceGrade: 'Evidence grade',
    evidencedCap: (grade, level) => `${grade}: carries level ${level} at most`,
    serves: 'Measures of the plan it serves',
    belongsTo: 'Part of',
    why: 'Why it matters',
    priorityFormula: (p) => `${p.weight} × ${p.gap} × ${p.key} ÷ ${p.effort} = ${p.result}`,
    factor: 'Factor',
    effortDefault: (days) => `no ready-made action, taken as ${days}`,
    easiestAction: 'Easiest next step',
  },
}

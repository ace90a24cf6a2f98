import type { improve as simplified } from '#words/zh-hans/improve.ts'
import { counted } from './counted.ts'

const compact = new Intl.NumberFormat('en-GB', { notation: 'compact' })
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const quoted = (texts: readonly string[]): string =>
  conjunction.format(texts.map((text) => `“${text}”`))
const span = (from: string, to: string): string => (from === to ? from : `${from}–${to}`)
const points = (value: string): string => (value === '1' ? '1 point' : `${value} points`)

export const improve: typeof simplified = {
  title: 'Improve',
  intro:
    'Set targets, find the cheapest way there, and put it on a calendar. Nothing tried here changes your answers.',
  empty: {
    title: 'Nothing to plan yet',
    body: 'Answer a few items first, so that there is a place to start from.',
    start: 'Answer items',
  },

  targets: {
    title: 'Targets',
    intro:
      'Say first where the whole is to get. A questionnaire or section that should get further, or less far, can have a target of its own; whatever has none follows what stands above it.',
    rule: 'A stage is asked of every questionnaire that counts towards the overall stage; a share is asked of all questionnaires together.',
    whole: 'Overall',
    preset: (name, stage) => `${name} (${stage})`,
    own: 'Our own',
    now: 'Now',
    aim: 'Target',
    gap: 'Gap',
    aimOf: (of) => `Target of “${of}”`,
    above: (aim) => `As above (${aim})`,
    ownShare: 'Own share',
    shareField: 'Share (%)',
    shareOf: (of) => `Target share of “${of}” (%)`,
    kept: (share) => `Until this is corrected, the target stays at ${share}.`,
    takeBack: 'Take back',
    takeBackOf: (of) => `Take back the own target of “${of}”`,
    reached: 'Reached',
    stagesToGo: (least, most) =>
      `${span(`${least}`, `${most}`)} ${most === 1 ? 'stage' : 'stages'} to go`,
    pointsToGo: (least, most) => `${points(span(least, most))} to go`,
    tooFew: 'Too few answers to tell',
    nothingApplies: 'Nothing applies',
    sections: (all, own) =>
      own === 0
        ? counted(all, 'section', 'sections')
        : `${counted(all, 'section', 'sections')}, ${own} with ${own === 1 ? 'a target of its own' : 'targets of their own'}`,
    notCore: 'Does not count towards the overall stage; nothing is asked of it without a target.',
  },

  goal: {
    title: 'Where to get',
    kinds: {
      targets: 'Reach the targets above',
      stage: 'Reach a stage overall',
      share: 'Reach a share overall',
      budget: 'The best share within days and money',
    },
    stage: 'Stage',
    share: 'Share (%)',
    days: 'Person-days at most',
    cny: 'Money at most (CNY)',
    budgetHint:
      'Left empty, there is no limit. The person-days begin with what you can spare in a year.',
    terms: 'How it is reckoned',
    dayRate: 'What one person-day costs (CNY)',
    dayRateHint: 'It turns days into money, so that both can be added up and compared.',
    estimate: 'Which estimates of days and money',
    estimates: { least: 'The least', likely: 'The likely', most: 'The most' },
    keptAt: (value) => `Until this is corrected, ${value} is used.`,
    keptUnlimited: 'Until this is corrected, there is no limit.',
  },

  path: {
    title: 'The cheapest path',
    intro:
      'Of everything that could be done, which actions together cost least? What stands here is worked out exactly, not guessed. Rule out what you will not do, and name what you do in any case.',
    working: 'Calculating…',
    step: (done, most) => `${done} of at most ${most} steps done`,
    earlier: 'Below is still the earlier path; the new one takes its place once it is there.',
    earlierStays: 'Below is the earlier path; it may not fit what you have said since.',
    progress: 'Progress of the calculation',
    cancel: 'Stop calculating',
    again: 'Calculate again',
    found: (actions, days, cny) =>
      `A new path is there: ${counted(actions, 'action', 'actions')}, ${days}, ${cny}.`,
    foundReached: 'Done: the goal is reached already.',
    foundNone: 'Done: no path gets there. Why is said below.',

    actionCount: 'Actions',
    countOf: (count) => `${count}`,
    days: 'Work',
    cny: 'Money',
    cost: 'Together',
    costHint: (dayRate, estimate) =>
      `Work at ${dayRate} a person-day, plus money. ${{ least: 'Least', likely: 'Likely', most: 'Highest' }[estimate]} estimates.`,
    share: 'Certain share',
    shareHint: 'Unanswered items are reckoned at their lowest.',
    stage: 'Certain stage',
    stageHint: 'The lowest among the core questionnaires.',
    withheld: 'too few answers to show',
    fromTo: (before, after) => `${before} → ${after}`,

    proven: 'Proven: no cheaper path exists.',
    provenBudget: 'Proven: no path within these limits reaches a higher share.',
    bestFound: (gap) =>
      `Time ran out: this is the best path found, not a proven one. A cheaper one, if there is any, saves ${gap} at most.`,
    bestShareFound: (gap) =>
      `Time ran out: this is the best path found, not a proven one. A higher share, if there is any, is higher by ${points(gap)} at most.`,
    bestCostFound:
      'Proven: no higher share can be reached. Whether it could be reached for less was not proven in time.',
    unanswered: (count) =>
      count === 1
        ? '1 unanswered item is reckoned at its lowest; answering it can only make the path shorter.'
        : `${count} unanswered items are reckoned at their lowest; answering them can only make the path shorter.`,
    open: 'Not proven: what is asked on this path is not settled yet, so neither its cost nor its goal is certain.',
    unansweredOpen: (count) =>
      `${counted(count, 'unanswered item is', 'unanswered items are')} reckoned at ${count === 1 ? 'its' : 'their'} lowest.`,
    answerThem: 'Answer items',
    turned: (count) =>
      `Whether ${counted(count, 'item is', 'items are')} asked hangs on answers not given yet, or changes on this path:`,

    noRegret: 'No regret',
    noRegretHint:
      'An action marked “No regret” is in the cheapest path whether days and money turn out the least, the likely or the most that is estimated: safe to begin with.',
    noRegretUnknown:
      'Which actions are right at every estimate (no regret) was not proven in time.',
    groupOf: (count, days, cny) => `${counted(count, 'action', 'actions')} · ${days} · ${cny}`,
    actionsIn: (title) => `Actions in “${title}”`,
    raisesFrom: (ask, from, to) => `${ask} (level ${from} → level ${to})`,
    closes: (ask) => `Settles the legal duty: ${ask}`,
    raisesNothing: 'Everything it could raise stands at that level already, or does not apply.',
    wantedMark: 'In any case',
    refuse: 'We will not do this',
    want: 'We do this anyway',
    unwant: 'No longer in any case',
    done: 'Done',
    of: (button, title) => `${button}: ${title}`,
    refusedTitle: (count) => `What you will not do (${count})`,
    refusedIntro:
      'The path goes around these. Actions that cannot be done without them are left out too.',
    takeBack: 'We might do it after all',
    doneTitle: (count) => `What is done (${count})`,
    doneIntro:
      'The path counts on what these have brought about. Answer the items below anew, so that the score follows.',
    notDone: 'Not done yet after all',
    wantedNone: 'There is no action in the path.',
    othersTitle: (count) => `Actions that are not in the path (${count})`,
  },

  why: {
    whyIn: 'Why is this in?',
    whyOut: 'Why is this out?',
    working: 'Calculating…',
    wanted: 'It is in because you said that you do it anyway.',
    refused: 'It is out because you said that you will not do it.',
    needsRefused: (actions) => `It needs ${quoted(actions)}, which you said you will not do.`,
    nothingLeft:
      'Everything it could raise stands at that level already, or does not apply: doing it gets you no nearer.',
    without: {
      dearer: (cny) => `Without it, the cheapest path costs ${cny} more`,
      dearerEven: 'Without it, another path costs exactly as much',
      lower: (gap) => `Without it, the same limits reach a share lower by ${points(gap)}`,
      lowerEven: 'Without it, the same limits reach the same share, but for no less',
      impossible: 'Without it, no path gets there',
      unknown: 'What leaving it out would cost was not proven in time',
    },
    raises: (asks) => `the path needs it to raise ${quoted(asks)}`,
    closes: (asks) => `the path needs it to settle the legal duty ${quoted(asks)}`,
    neededBy: (actions) => `it has to come before ${quoted(actions)}`,
    because: (head, reasons) =>
      reasons.length === 0 ? `${head}.` : `${head}: ${conjunction.format(reasons)}.`,
    with: {
      dearer: (cny) => `With it, the cheapest path costs ${cny} more.`,
      dearerEven: 'With it, another path costs exactly as much; either will do.',
      lower: (gap) => `With it, the same limits reach a share lower by ${points(gap)}.`,
      lowerEven: 'With it, the same limits reach the same share, but for no less.',
      impossible: 'Together with what it needs and what you do anyway, it goes beyond the limits.',
      unknown: 'What including it would cost was not proven in time.',
    },
  },

  obstacles: {
    title: 'This goal is out of reach for now',
    intro:
      'Even doing every action you have not ruled out would not be enough. This is what is missing:',
    key: (reach, goal) =>
      `A key item. It gets no further than ${reach}, and the goal asks for ${goal}.`,
    gate: 'A legal duty, and no action is left that settles it.',
    weight: (node, reach, goal, needed) =>
      `In “${node}”, at most ${reach} of the weight gets to ${goal}, and ${needed} is needed. These items do not get there:`,
    share: (node, reach, needed) =>
      `The share of “${node}” gets no higher than ${reach}, and ${needed} is asked for. These items do not get to the top:`,
    more: (count) => counted(count, 'more item', 'more items'),
    refused: 'You ruled these actions out, and they are the ones that would help:',
    helps: (asks) => `It would raise or settle ${quoted(asks)}.`,
    noneRefused:
      'Nothing you ruled out is to blame. Set a nearer goal, or look at the answers to these items again.',
  },
  overBudget: (days, cny) =>
    `What you do anyway, with everything it needs, takes ${days} and ${cny}: more than the limits allow. Widen them, or name fewer actions.`,
  reached: {
    title: 'The goal is reached already',
    body: 'By your answers, everything this goal asks for is in place. Nothing has to be done.',
    byDone:
      'With the actions that are done, everything this goal asks for is in place. Answer their items anew, so that the score follows.',
    nothingHelps: 'Within these limits, no action raises the share any further.',
    keep: 'What keeps it',
    keepHint: 'Go on as you do now, and renew evidence before it runs out.',
    falls: (title, stage) => `“${title}”: if these slip back, it is no longer at ${stage}.`,
    expires: 'This evidence runs out first:',
    until: (date) => `until ${date}`,
    expired: (date) => `ran out on ${date}`,
  },

  curve: {
    title: 'How far the money goes',
    tooFew:
      'With so few answers a curve would say nothing. Answer some more items, and the best share for every budget is drawn here.',
    finding: (from, cny, to) =>
      `Today it is ${from}; doing everything takes ${cny} and gets to ${to}.`,
    half: (cny, share) => `${cny} already gets to ${share}.`,
    drawing: (found, all) => `Drawing, ${found} of ${all} points found…`,
    noGain: 'No action raises the share any further.',
    budget: 'Budget (work included)',
    share: 'Best share',
    proof: 'Proof',
    proven: 'Proven',
    notProven: 'Best found in time',
    showTable: 'Show as table',
    showChart: 'Show as chart',
    best: 'The best share for each budget',
    path: 'The path above',
    chosen: 'The chosen point',
    choose: 'Choose a point',
    at: (cny, share) => `Budget ${cny}: at best ${share}`,
    use: (share) => `Plan for ${share}`,
    useHint: 'Makes this share “Where to get”; the cheapest path there is then worked out.',
    tick: (cny) => compact.format(cny),
  },
}

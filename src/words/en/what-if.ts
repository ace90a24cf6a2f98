import type { whatIf as simplified } from '#words/zh-hans/what-if.ts'
import { counted } from './counted.ts'

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')

export const whatIf: typeof simplified = {
  title: 'What if',
  intro:
    'Switch actions on and off and put items at another level: stage, share and cost move at once. This is only a trial; your saved answers stay as they are.',
  start: {
    path: 'This trial is the planned path.',
    opened: (name) => `This is the kept trial “${name}”.`,
    changed: (name) =>
      `This trial began with “${name}” and has been changed. The changes are not kept yet.`,
    today: 'Nothing is being tried: everything is as it is today.',
    own: 'This is a trial of your own. It is not kept yet.',
    working:
      'The planned path is still being worked out. Until it is there, trials begin with today.',
    noPath: 'There is no planned path to begin with now, so trials begin with today.',
    toPath: 'Back to the planned path',
    toToday: 'Switch everything off',
  },
  figures: {
    title: 'Today, the planned path and this trial',
    subject: 'Reckoned for',
    today: 'Today',
    path: 'Planned path',
    trial: 'This trial',
    stage: 'Stage',
    share: 'Share',
    days: 'Person-days',
    money: 'Money (CNY)',
    total: 'Total (CNY)',
    short: { path: 'Path', trial: 'Trial', days: 'Days', money: 'Money', total: 'Total' },
    shortStage: (guaranteed, possible) =>
      guaranteed === possible ? `${guaranteed}` : `${guaranteed}–${possible}`,
    terms: (estimate, rate) =>
      `By the ${{ least: 'lowest', likely: 'likely', most: 'highest' }[estimate]} estimates. Total = money + person-days at ${rate} each. What is done already costs nothing more.`,
    levelsFree: (count) =>
      `${counted(count, 'item is', 'items are')} put straight at another level. What it takes to get there cannot be told here and is not counted.`,
    againstToday: (moves) => `Against today: ${moves.join(', ')}.`,
    againstPath: (moves) => `Against the planned path: ${moves.join(', ')}.`,
    stageMove: (by) =>
      by === 0
        ? 'same stage'
        : `${counted(Math.abs(by), 'stage', 'stages')} ${by > 0 ? 'higher' : 'lower'}`,
    shareMove: (by, up) =>
      up === null ? 'same share' : `share ${by} points ${up ? 'higher' : 'lower'}`,
    costMove: (by, up) =>
      up === null ? 'same total cost' : `${by} ${up ? 'more' : 'less'} in total`,
  },
  filter: {
    label: 'Find actions and items',
    placeholder: 'e.g. inspection, standard, trademark',
    onlyOn: 'Show only actions that are on and items put at another level',
    none: 'Nothing matches.',
    clear: 'Clear the search',
  },
  actions: {
    title: 'Actions',
    intro:
      'Switching an action on switches on what it needs first. Switching one off switches off whatever cannot do without it.',
    count: (on, all) => `${on} of ${all} on`,
    found: (found, all) => `${found} of ${all} found`,
    done: 'Done',
    refused: 'You decided against it; it can be tried here all the same',
    inPath: 'In the planned path',
    nothingNew: 'By today’s answers it would raise nothing more',
    needs: (titles) => `needs first: ${titles}`,
    neededBy: (titles) => `cannot do without it: ${titles}`,
    brings: (items, duties) =>
      `What it brings (${[
        items > 0 ? counted(items, 'item', 'items') : '',
        duties > 0 ? counted(duties, 'legal duty', 'legal duties') : '',
      ]
        .filter((part) => part !== '')
        .join(', ')})`,
    raises: (ask, level) => `${ask} (to level ${level})`,
    closes: (ask) => `${ask} (legal duty met)`,
  },
  levels: {
    title: 'Items at another level',
    intro:
      'Suppose that an item stood at another level. The level chosen counts, whatever the actions lead to. Items with ticks, options or numbers move with actions only.',
    count: (tried, all) => `${tried} of ${all} at another level`,
    found: (found, all) => `${found} of ${all} found`,
    today: (end) => `Today: ${end}`,
    asLed: (end) => `As the actions lead: ${end}`,
    level: (level) => `level ${level}`,
    anchors: 'What each level looks like',
  },
  told: {
    on: (title, along) =>
      `“${title}” is on, and with it ${counted(along.length, 'action', 'actions')} that it needs first: ${quoted(along)}.`,
    off: (title, along) =>
      `“${title}” is off, and with it ${counted(along.length, 'action', 'actions')} that cannot do without it: ${quoted(along)}.`,
    opened: (name) => `“${name}” is open.`,
    replaced: 'The trial before it was not kept and has been replaced.',
    kept: (name) => `Kept as “${name}”.`,
    deleted: (name) => `“${name}” has been deleted.`,
    missing: (actions, items) =>
      `The questionnaires have changed. Left out: ${[
        actions.length > 0
          ? `${counted(actions.length, 'action that no longer exists', 'actions that no longer exist')} (${actions.join(', ')})`
          : '',
        items.length > 0
          ? `${counted(items.length, 'item or level that no longer exists', 'items or levels that no longer exist')} (${items.join(', ')})`
          : '',
      ]
        .filter((part) => part !== '')
        .join(' and ')}.`,
    added: (titles) => `Needed first by now, and switched on as well: ${quoted(titles)}.`,
  },
  kept: {
    title: 'Kept trials',
    none: 'No trial has been kept yet. Switch actions or choose levels, then keep the trial under a name to open and compare it later.',
    name: 'A name for this trial',
    newName: 'New name',
    keep: 'Keep this trial',
    saveTo: (name) => `Save to “${name}”`,
    open: 'Open',
    rename: 'Rename',
    renameTitle: (name) => `Rename “${name}”`,
    delete: 'Delete',
    actionFor: (action, name) => `${action} “${name}”`,
    isOpen: 'Being tried',
    sum: (stage, share, days, total) => `${stage}; share ${share}; ${days}; ${total} in total`,
    problem: {
      unnamed: 'Please give it a name.',
      tooLong: (most) => `The name is too long: ${most} characters at most.`,
      taken: (name) => `There is a trial called “${name}” already. Please choose another name.`,
      tooMany: (most) => `At most ${most} trials can be kept. Delete one that you no longer need.`,
    },
  },
  compare: {
    title: 'Side by side',
    intro:
      'Choose two to compare: today, the planned path, this trial or one that was kept. What differs is in bold.',
    first: 'Left',
    second: 'Right',
    same: 'Both sides are the same one. Choose two different ones to see what differs.',
    table: (first, second) => `“${first}” compared with “${second}”`,
    subject: 'What is compared',
    whole: 'Overall stage',
    wholeShare: 'Overall share',
    days: 'Work (person-days)',
    money: 'Money (CNY)',
    total: 'Total (CNY)',
    actions: (count) => `Actions that differ (${count})`,
    noActions: 'Both sides have the same actions.',
    items: (count) => `Items that end at another level (${count})`,
    noItems: 'Every item ends at the same level.',
    in: 'Yes',
    level: (level) => `Level ${level}`,
    levelAndShare: (level, share) => `Level ${level} (${share})`,
    gates: {
      met: 'Met',
      open: 'Open',
      unanswered: 'Unanswered',
      'does-not-apply': 'Does not apply',
      undecided: 'Depends on an earlier item',
    },
    missing: (name, what) => `“${name}”: ${what}`,
  },
}

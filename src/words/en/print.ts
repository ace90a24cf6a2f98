import type { print as simplified } from '#words/zh-hans/print.ts'
import { common } from './common.ts'

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
const shortDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

const lowered = (text: string): string => text.replace(/^./u, (first) => first.toLowerCase())

/** What only the printed report says. */
export const print: typeof simplified = {
  title: 'Quality self-assessment and improvement report',
  subject: 'Results, gaps and improvement actions of a quality self-assessment',
  keywords: ['quality', 'self-assessment', 'improvement', 'stage'],
  author: 'Zhijie 质阶',
  runningHead: (name) => `Quality self-assessment · ${name}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  logo: (name: string): string => `Logo of ${name}`,
  exampleTitle: 'Example',
  example: 'This enterprise is made up; the contents only show what a report looks like.',
  date: 'Date of report',
  sector: 'Sector',
  size: 'Size',
  staff: 'Staff',
  revenue: 'Annual revenue',
  roles: 'Business',
  // A list in one sentence: only its beginning is a beginning.
  rolesOf: (roles) => common.join.and(roles.map((role, at) => (at === 0 ? role : lowered(role)))),
  ambition: 'Target',
  questionnaires: 'Questionnaires',
  version: (title, version) => `${title} ${version}`,
  app: (version) => `Zhijie ${version}`,
  aimed: (ambition, stage, share) => `${ambition}: ${stage}, share ${share}`,
  aimedOwn: (aim) => `Set apart: ${aim}`,
  outwardTitle: 'Copy for readers outside',
  outward:
    'The enterprise’s name and logo, people, notes, links and free texts are left out; answers, scores and plans are those of the copy kept inside.',
  outwardNotApplicable: 'These are left out of the score.',
  selfReading:
    'Stage and scores are the enterprise’s own reading by the rules of this tool, not the equivalent of any standard, certificate or government rating. The report was made on this computer; nothing was sent anywhere.',
  foreword: 'Foreword',
  closing: 'Closing words',
  contents: 'Contents',
  summary: 'Summary on one page',
  stageNow: 'Stage today',
  gapNumber: 'No.',
  ask: 'Item',
  levelNow: 'Now',
  nextStep: 'Next step',
  action: 'Action',
  effort: 'Effort',
  role: 'Who',
  openGateCount: (count, unanswered) =>
    [
      count > 0 ? `${count}, so stage 2 at most` : unanswered === 0 ? 'none' : '',
      unanswered > 0 ? `${unanswered} not answered` : '',
    ]
      .filter(Boolean)
      .join('; '),
  unknownCount: (count) => (count === 0 ? 'none' : count === 1 ? '1 item' : `${count} items`),
  blockedBy: 'Blocking the next stage',
  nothingBlocks: 'All conditions are met.',
  atTop: 'Already at the highest stage.',
  numbered: (count, listed) =>
    count === 1
      ? 'No. 1 above.'
      : count === listed
        ? 'All of those above.'
        : `Nos. 1 ${count === 2 ? 'and' : 'to'} ${count} above.`,
  sectionScore: (figure) => `Share ${figure}`,
  chosen: 'Now',
  next: 'Next level',
  level: (level) => `Level ${level}`,
  evidence: 'Evidence',
  note: 'Note',
  reason: 'Reason',
  toDo: 'What to do',
  status: 'Status',
  appliesTo: 'Applies to',
  sources: 'Sources',
  source: 'Source',
  sourceStatus: 'Status',
  checked: 'Checked',
  missingTitle: 'Characters that could not be printed',
  missing: (list) =>
    `The font that comes along lacks these characters; 〓 stands in for them: ${list}. What is kept in the app is unchanged.`,
  times: (code, times) => `${code} (${times} ${times === 1 ? 'place' : 'places'})`,
  nothingAnswered: 'Nothing has been answered yet; the items are listed for reference.',

  targets: {
    title: 'Targets and gaps',
    intro:
      'A target is where the enterprise means to get, a gap how far it still is from there. What has no target of its own follows what it belongs to, and the whole follows the ambition in the profile.',
    heading: 'Targets',
    of: 'What',
    aim: 'Target',
    how: 'How it was set',
    own: 'Of its own',
    above: 'As above',
    ambition: (ambition) => `By the ambition “${ambition}”`,
    now: 'Now',
    gaps: (count) => `All gaps (${count})`,
    gapsIntro:
      'In order of priority, which is weight × gap × key ÷ effort; a key item (×2) counts double. The effort is that of the easiest action to the next level in person-days, its money turned into days; “–” stands where there is no ready-made action.',
    columns: {
      now: 'Now',
      target: 'Target',
      gap: 'Gap',
      weight: 'Weight',
      key: 'Key',
      effort: 'Effort',
      priority: 'Priority',
      place: 'Quarter',
    },
    reached: (count) => `Items that have reached their targets (${count})`,
    quarter: (name, hint) => `${name} (${hint})`,
    numbers: 'Gaps in it, by number',
    noneHere: 'none',
  },

  plan: {
    title: 'The cheapest path',
    intro:
      'Of everything that could be done, the actions that together reach the goal for the least. They are worked out exactly, not guessed; where that is not proven, it is said.',
    goal: 'Where to get',
    goals: {
      targets: 'Reach the targets that were set',
      stage: (stage) => `Reach ${stage} overall`,
      share: (share) => `Reach a share of ${share} overall`,
      budget: (days, cny) =>
        days === null && cny === null
          ? 'The best share, without a limit of days or money'
          : `The best share within ${[days, cny].filter((one) => one !== null).join(' and ')}`,
    },
    nothingToPlan:
      'No item that could be planned for has been answered yet, so there is no improvement plan. Answer a few items and make the report again: the cheapest path and its calendar will stand here.',
    notPlanned:
      'The cheapest path could not be worked out while this report was made, so there is no list of actions and no curve. Answers and targets are unchanged: open the page “Improve”, calculate again, and make the report anew.',
    count: (count) => `${count} ${count === 1 ? 'action' : 'actions'}`,
    beforeAfter: 'Once all of it is done',
    beforeAfterHint:
      'The overall stage is the lowest among the core questionnaires; unanswered items count at their lowest.',
    of: 'Questionnaire',
    whole: 'Overall',
    stage: 'Certain stage',
    share: 'Certain share',
    actions: 'What to do',
    allNoRegret:
      'All of these are no-regret actions: they are in the cheapest path whether days and money turn out the least, the likely or the most that is estimated, so any of them is safe to begin with.',
    columns: {
      action: 'Action',
      days: 'Days',
      cny: 'Money (CNY)',
      cost: 'Together (CNY)',
      weeks: 'Weeks',
      role: 'Who',
    },
    subtotal: 'Subtotal',
    refusedIntro:
      'The path goes around these; actions that cannot be done without them are left out too.',
    done: (count) => `Actions that are done (${count})`,
    doneIntro:
      'The path counts on what they have brought about; the score follows once the items they raise are answered anew.',
    wanted: 'Actions to be done in any case',
    curveIntro:
      'The highest share that each budget, work included, can buy. The dots are worked out; the lines between them only lead the eye.',
    budgetAxis: 'Budget in CNY (work included)',
    curveMissing: 'The curve was not finished while this report was made, so it is not drawn.',
    curveWithheld: 'With so few answers the curve would say nothing, so it is not drawn.',
    path: 'The path that was worked out',
    chosen: (cny, share) => `${cny}, ${share}`,
    notProven: 'Not proven, may be higher',
  },

  calendar: {
    title: 'Calendar of improvement',
    intro: (start, capacity) =>
      `Laid out from ${start} with ${capacity} a month: what something needs comes before it, no week takes more than can be spared, no-regret and key actions go first. Monday to Friday count as workdays; public holidays are not left out.`,
    none: 'There is no action to put on a calendar.',
    other: 'Other actions',
    beyond: (count) =>
      `The chart ends after ten years; ${count} more ${count === 1 ? 'lies' : 'lie'} beyond, see the table.`,
    table: 'Dates',
    roles: 'Where no owner is named yet, whose task it is stands in grey.',
    noneBegun: 'All of these are planned, and none has begun.',
    noOwners: 'No owner is named yet.',
    day: (iso) => shortDay.format(new Date(iso)),
    month: (iso) => monthName.format(new Date(iso)),
    monthOfYear: (iso) => `${monthName.format(new Date(iso))} ${iso.slice(0, 4)}`,
    byHand: 'Date set by hand',
  },
}

import type { GapsLine, StageLine } from '#core/report/compose-sensitivity.ts'
import type { MethodParameters } from '#core/report/method-parameters.ts'
import type { method as simplified } from '#words/zh-hans/method.ts'
import { weightRange } from '#words/weight-range.ts'
import { common } from './common.ts'

const { format } = common
const stageShares = (p: MethodParameters): string =>
  common.join.or(p.stageShares.map((share) => format.percent(share)))

const timesText = (within: number): string | null => {
  const range = weightRange(within)
  return range && `between ${format.number(range.least)} and ${format.number(range.most)} times`
}

const ceilings = {
  top: (title: string): string => `“${title}” is at the top already`,
  gate: (title: string): string => `a legal duty in “${title}” is not settled, which keeps it down`,
  key: (title: string): string => `a key item of “${title}” is below the next stage`,
  items: (title: string): string => `no item of “${title}” is at the next stage`,
  strict: (title: string): string =>
    `“${title}” asks every item to reach the next stage, and not all do`,
}

const stageLine = (line: StageLine): string[] => {
  if (line.kind === 'none') return []
  if (line.kind === 'not-reckoned') {
    return [
      'Some questionnaires put sums inside sums, so whether other weights would change the stage is not worked out here.',
    ]
  }
  const { questionnaire } = line
  if (line.kind === 'fixed') {
    const floor = line.lowest
      ? 'it is the lowest already'
      : 'every item that counts has reached it, so it cannot fall'
    return [
      `The stage stays whatever the weights: ${floor}, and ${ceilings[line.ceiling](questionnaire)}.`,
    ]
  }
  const to = common.stage(line.to)
  const change =
    line.change === 'falls'
      ? `“${questionnaire}” falls to ${to}, and the overall stage with it`
      : `the overall stage rises to ${to}, “${questionnaire}” being the last to get there`
  const times = timesText(line.within)
  return times === null
    ? [
        `The stage stands right on the line, so that moving weights by less than 1% may change it: ${change}.`,
      ]
    : [
        `The stage stays as long as the weight of every item, section and questionnaire, each on its own, is ${times} what it is now; beyond that, the first thing that may change: ${change}.`,
      ]
}

const gapsLine = (line: GapsLine): string => {
  if (line.kind === 'not-reckoned') {
    return 'Some questionnaires put sums inside sums, so whether other weights would change the top three gaps is not worked out here.'
  }
  if (line.kind === 'few') {
    if (line.count === 0) return 'No gap lies below its target, so there is no order to change.'
    return line.count === 1
      ? 'There is only one gap, and it stays the one whatever the weights.'
      : `There are only ${line.count} gaps, and they stay the same whatever the weights.`
  }
  const times = timesText(line.within)
  return times === null
    ? `The top three gaps are all but level with those after them: moving weights by less than 1% may put “${line.enters}” in the place of “${line.leaves}”.`
    : `The top three gaps stay the same as long as every weight is ${times} what it is now; beyond that, “${line.enters}” is the first that may take the place of “${line.leaves}”.`
}

export const method: typeof simplified = {
  title: 'How these figures are made',
  intro:
    'Every rule either has a source or is marked as our own. This page and the report use the same calculation, and every figure opens to show where it comes from.',
  ours: 'our own rule',
  sourced: 'sourced or common practice',
  sensitivity: {
    title: 'Would other weights change the conclusions?',
    lines: (said) =>
      said.kind === 'withheld'
        ? [
            'There are too few answers to say whether other weights would change the stage or the top three gaps.',
          ]
        : [...stageLine(said.stage), gapsLine(said.gaps)],
  },
  sections: (p) => [
    {
      id: 'share',
      title: 'The share of one item',
      ours: false,
      paragraphs: [
        'A share lies between 0% and 100%. An item with levels is converted by (level − 1) ÷ (number of levels − 1): of five levels the first is 0%, the third 50% and the fifth 100%. Level 1 is where everybody starts and is no achievement, so level 3 is not 60%.',
        'A single choice has the share given to the chosen option. A checklist has the points of what was ticked divided by the full points, 100% at most. A number is read off the points given in the questionnaire, with straight lines between them and level beyond both ends.',
        'Legal duties and free texts have no share.',
      ],
    },
    {
      id: 'states',
      title: 'Four states of an answer',
      ours: true,
      paragraphs: [
        'Answered: counts as answered. Don’t know: counts as the lowest level and is counted and listed separately, because what nobody knows usually nobody owns. Not applicable: left out of the sum and of the weight, and needs a reason. Unanswered: nothing is guessed; it opens a range.',
        `When more than ${format.percent(p.partialShare)} of the weight does not apply, the result is marked as partial and should not be compared with a full assessment.`,
      ],
    },
    {
      id: 'rollup',
      title: 'From items to the whole',
      ours: false,
      paragraphs: [
        'Items make up sections, sections a questionnaire and questionnaires the whole, each time as a weighted mean: the sum of weight × share divided by the sum of weights, over those that have a share. Weights compare neighbours only. The mean over the whole is called the quality index.',
        'A questionnaire file may declare another way to add up (a sum, or the lowest) and another rounding, because published models differ; what is declared is followed. Nothing is rounded on the way, only when shown.',
        'Weights are equal unless a questionnaire’s file says otherwise and why. How far they may move before a conclusion changes is worked out with the weights of items, sections and questionnaires all moving at once, each on its own, in the least favourable way; the rules on key items and legal duties do not look at weights.',
      ],
    },
    {
      id: 'range',
      title: 'The range while something is unanswered',
      ours: true,
      paragraphs: [
        'The low end takes every unanswered item at its lowest, the high end at its highest. Answering more can only narrow the range.',
        `With at least ${format.percent(p.figureShare)} of the weight answered, one figure is shown with its range; from ${format.percent(p.rangeShare)} to ${format.percent(p.figureShare)}, the range alone; below ${format.percent(p.rangeShare)}, “too few answers”. Ranges are rounded outward, so they never look narrower than they are.`,
      ],
    },
    {
      id: 'stage',
      title: 'Stage',
      ours: true,
      paragraphs: [
        `A mean lets strengths pay for holes, so a stage stands beside it. A questionnaire’s stage is the highest one at which, as at every stage below it, two things hold: items at that level or above make up at least ${stageShares(p)} of the applicable weight, and no key item is below it. Items without levels are converted by 1 + 4 × share, rounded down.`,
        `That every lower stage must hold too follows the “no preceding gap” idea of the self-assessment in ISO 9004. The ${stageShares(p)} is borrowed by analogy from the threshold for “fully achieved” (F) in ISO/IEC 33020; that standard does not prescribe it here. At 100% it would be the strict rule without gaps.`,
        'The overall stage is the lowest among the core questionnaires, and the one that holds it back is named. Open items taken at their lowest give the stage that is already certain; taken at their highest, the stage that is still possible.',
        'The names of the five stages (Ad hoc, Checked, Assured, Preventive, Leading) follow in idea the ladder of quality management capability of China’s Ministry of Industry and Information Technology; the descriptions and the rules are our own. The stage is a self-reading and never an equivalent of a grade awarded by that ministry or anyone else.',
      ],
    },
    {
      id: 'gates',
      title: 'Legal duties',
      ours: true,
      paragraphs: [
        `What the law requires is asked as yes, no, not sure or does not apply, and carries no score. A single “no” or “not sure” keeps the stage at ${p.gateCap} or below: a firm that owes a legal duty cannot call its quality assured. While a duty is unanswered, no stage above ${p.gateCap} is certain either.`,
        'This is a reminder and not legal advice; the law in force decides what is owed.',
      ],
    },
    {
      id: 'evidence',
      title: 'Evidence',
      ours: true,
      paragraphs: [
        'Each answer may state its evidence: 0 none, 1 stated only, 2 a document, 3 records in use for three months or more, 4 results with a trend or an independent check. Evidence past its valid-until date counts as 1.',
        'Confidence is the weighted mean of grade ÷ 4 over the items answered. It stands beside the score and is never multiplied into it.',
        'The evidenced score caps each item’s level: grades 0 and 1 carry level 2 at most, grade 2 level 3, grade 3 level 4, and grade 4 has no cap. Taking evidence away never raises it.',
      ],
    },
    {
      id: 'target',
      title: 'Targets and gaps',
      ours: true,
      paragraphs: [
        `The target first follows from the ambition in the profile: ${p.targets.map((t) => `“${common.ambitions[t.ambition]}” is ${common.stage(t.stage)}, a share of ${format.percent(t.share)}`).join('; ')}. The whole, a questionnaire or a section may be given a target of its own, as a stage or as a share; what has none of its own takes that of what it belongs to.`,
        'Gap = target share − share, each item with the target of its section, for items that were answered or marked “don’t know”.',
      ],
    },
    {
      id: 'priority',
      title: 'Priority',
      ours: true,
      paragraphs: [
        'Priority = weight × gap × (2 for a key item, otherwise 1) ÷ effort. The weight is the item’s part of its questionnaire’s applicable weight; the effort is that of the easiest action that reaches the next level, in person-days. Priority has no unit and serves only to rank.',
      ],
    },
    {
      id: 'importance',
      title: 'What weighs most, and how it stands',
      ours: false,
      paragraphs: [
        'Importance–performance analysis (Martilla and James, 1977) draws how much a thing matters against how well it is done, and parts the picture in four by two lines. Here an item matters by its weight and is done as well as its share; the lines are the mean weight of the items drawn and a share of 50%, and what lies on a line counts as weighing much, or as standing high. Other lines would put some items elsewhere, so the picture is only an aid: what comes first is for the priority and the cheapest path to say.',
      ],
    },
    {
      id: 'effort',
      title: 'Effort',
      ours: true,
      paragraphs: [
        `Effort = likely person-days + likely money ÷ ${format.yuan(p.dayRate)}, and at least half a day. The ${format.yuan(p.dayRate)} a person-day stands for is set only to compare money with time; it is not a wage. A gap without a ready-made action is taken as ${format.personDays(p.effortWithoutAction)}.`,
        'Days and money are estimates for an ordinary small or medium-sized firm: the least, the likely and the most. Change them to suit your own case.',
      ],
    },
    {
      id: 'path',
      title: 'The cheapest path',
      ours: true,
      paragraphs: [
        'The cheapest path is a problem of whole numbers: each action is done or not, with everything it needs first; an item reaches a level only by an action that raises it that far. Where the goal is a stage, enough weight has to reach it, no key item may be below it, and legal duties have to be settled; where it is a share, the sum has to come to it; within limits of days and money, the highest share is sought. The solver HiGHS (Huangfu and Hall, 2018) answers it on this computer and proves that there is no better answer; where time runs out first, it is said by how much a better one could beat it at most.',
        `Cost = money + person-days × ${format.yuan(p.dayRate)}. Of paths that cost the same, that with the fewest actions is taken, then that with the earliest measures. Items without an answer and “don’t know” count at their lowest level, so answering more can only make the path shorter.`,
        'Days and money are reckoned at the least, the likely and the most. Actions that are in the cheapest path all three times are marked “no regret”: they are worth beginning with, however good the estimates are.',
      ],
    },
    {
      id: 'curve',
      title: 'How far the money goes',
      ours: true,
      paragraphs: [
        'From spending nothing to doing everything, budgets are taken at even steps, and for each the highest share is sought. Every dot is worked out by itself and proven to within 0.1 percentage points, which no picture shows, or marked where it is not; the lines between only lead the eye. The path may lie below the curve, because reaching a stage and raising the share are not the same thing.',
      ],
    },
    {
      id: 'calendar',
      title: 'Calendar of improvement',
      ours: true,
      paragraphs: [
        'Actions are laid out one by one from the start date: each begins when what it needs has ended, and no week takes more person-days than its part of what can be spared in a month of 21.75 workdays. No-regret actions and those that raise a key item or settle a legal duty choose first, the others follow in the order of the questionnaires. What is being done, or was given a date by hand, stays where it is, and what does not fit there is said. Public holidays are not known here.',
      ],
    },
    {
      id: 'measures',
      title: 'Measures of the plan',
      ours: true,
      paragraphs: [
        `Each item names the measures of the plan that it serves. A measure’s share is the weighted mean of those items’ shares, the weight being the item’s part of its questionnaire; with fewer than ${p.leastItemsPerMeasure} items no share is shown. An item may serve several measures, so the counts add up to more than the number of items.`,
      ],
    },
  ],
}

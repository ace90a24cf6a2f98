import type { worked as simplified } from '#words/zh-hans/worked.ts'

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

export const worked: typeof simplified = {
  title: 'Worked through with this enterprise’s figures',
  intro:
    'From the answer to one item, step by step, to the score and stage of the whole. The figures are those of this report; they are rounded for display only.',
  rules: 'The rules',
  steps: {
    item: (step) => `${step}. One item`,
    section: (step, title) => `${step}. The section “${title}”`,
    questionnaire: (step, title) => `${step}. The questionnaire “${title}”`,
    assessment: (step) => `${step}. The whole`,
    stage: (step) => `${step}. The stage`,
  },
  item: 'Item',
  weightOf: (weight, part) => `weight ${weight} within its section, ${part} of its questionnaire`,
  rest: (count) => counted(count, 'other part', 'other parts'),
  together: 'Together',
  shareLine: (formula) => `Share = sum of weight × share ÷ sum of weights: ${formula}.`,
  leastLine: (share) => `Here the lowest part counts: ${share}.`,
  withheld: (shown) => `Too little is answered for one figure; the report says: ${shown}.`,
  rangeLine: (range) =>
    `With every unanswered item at its lowest, and then at its highest, the range is ${range}.`,
  evidencedLine: (formula) =>
    `The same with each item capped by its evidence gives the evidenced score: ${formula}.`,
  keysBelow: 'Key items below it',
  count: (keys) => (keys === 0 ? 'none' : String(keys)),
  rule: (needed, title, reached) =>
    `A stage holds if items at that level or above make up ${needed} of the weight, no key item is below it, and every lower stage holds. So “${title}” is at ${reached}.`,
  capped: (open, unsettled, cap) =>
    `${[
      open > 0 ? counted(open, 'statutory duty is open', 'statutory duties are open') : '',
      unsettled > 0 ? counted(unsettled, 'duty is not answered', 'duties are not answered') : '',
    ]
      .filter(Boolean)
      .join(', and ')}, which keeps the stage at ${cap} or below.`,
  whole: (stages, result) =>
    `The overall stage is the lowest among the core questionnaires (${stages}): ${result}.`,
  stageOf: (title, stage) => `${title} ${stage}`,
}

import type { quick as simplified } from '#words/zh-hans/quick.ts'

export const quick: typeof simplified = {
  title: 'Quick check',
  lead: (items, minutes) =>
    `One item from each section, ${items} in all, ${minutes}. What you answer here is not asked again when you go on to the full assessment.`,
  progress: (done, all) => `${done} of ${all} answered`,
  standing: 'Where you stand so far',
  reading: 'These items alone',
  readingHint:
    'Worked out as if these items were everything. The others were not asked, so take it as a first impression.',
  notYet: 'It is here as soon as you have answered one.',
  whole: 'Counting every item',
  wholeHint:
    'Items not asked are counted once at their lowest and once at their highest, which makes the range wide. Every answer narrows it.',
  stageWhole: (stage) => `Stage: ${stage}`,
  shareWhole: (range) => `Index: ${range}`,
  gates: (count) =>
    `${count === 1 ? 'One statutory duty is' : `${count} statutory duties are`} still unanswered. A single one not met caps the stage at 2.`,
  allDone: 'All the items of the quick check are answered.',
  toResults: 'See the results',
  onwards: (left) =>
    left === 0
      ? 'Every item is answered.'
      : `The full assessment has ${left} more ${left === 1 ? 'item' : 'items'}; what is answered is not asked again.`,
  toFull: 'Go on to the full assessment',
  alone: (stage, range) => `By these items alone: ${stage} (${range}), a first impression only.`,
  inResults: (done, all) => `This was a quick check: ${done} of ${all} items are answered.`,
  continueHere: 'Back to the quick check',
  /** Said when a step back or forward has changed how much is asked. */
  again: {
    quick:
      'This is a quick check again: one item from each section is asked. Every answer given is kept.',
    full: 'This is a full assessment again: every item that applies is asked. Every answer given is kept.',
  },
  none: 'There is no questionnaire to answer yet. Please choose some in the profile.',
  toProfile: 'To the profile',
}

import type { enter as simplified } from '#words/zh-hans/enter.ts'

/** Typing in the answers of a checklist that was filled in by hand. */
export const enter: typeof simplified = {
  title: 'Type in paper answers',
  lead: 'By the numbers on the paper and with the keyboard alone: one key an answer, Enter for the next item, saved as you go.',
  toPaper: 'Make a blank checklist',
  toProfile: 'Fill in the profile first',
  profileFirst:
    'The profile of the enterprise is still empty. Fill it in first, so that it is known which items are asked; the numbers stay the same.',
  count: (done, all) => `${done} of ${all} items typed in`,
  left: (count) => (count === 0 ? 'Everything is typed in' : `${count} left`),
  strays: (count) =>
    count === 1
      ? 'One more answer belongs to an item this enterprise is not asked; it is kept and not scored.'
      : `${count} more answers belong to items this enterprise is not asked; they are kept and not scored.`,
  toResults: 'See the results',
  list: 'All items',
  modes: {
    answer: 'Press a key to answer',
    number: 'Type the value, then Enter',
    text: 'Type the answer, then Enter',
    reason: 'Why does it not apply? Type it, then Enter; Esc gives up',
    note: 'Note: type it, then Enter; Esc gives up',
    grade: 'Evidence: press 0–4; Esc gives up',
    jump: 'Go to number (such as 2.13), then Enter; Esc gives up',
  },
  keys: {
    title: 'Keys',
    option: 'choose by number',
    tick: 'tick or untick by number',
    none: 'none of these',
    number: 'type the value',
    dontKnow: 'don’t know',
    notApplicable: 'not applicable, then why',
    grade: 'evidence, then 0–4',
    note: 'note',
    clear: 'clear the answer',
    next: 'next item',
    previous: 'previous item (when the field is empty)',
    up: 'previous and next item',
    jump: 'go to a number',
    open: 'next item without an answer',
    undo: 'undo',
  },
  keyNames: { enter: 'Enter', backspace: 'Backspace' },
  nothing: 'no answer',
  notAsked: 'not asked of this enterprise',
  waits: 'depends on an earlier answer',
  level: (level) => `level ${level}`,
  dontKnow: 'don’t know',
  notApplicable: (reason) => `not applicable: ${reason}`,
  grade: (grade) => `evidence: ${grade}`,
  noted: 'with a note',
  parts: (parts) => parts.join(', '),
  said: (number, answer) => `${number}: ${answer}`,
  now: (number, ask, answer) => `${number} ${ask} Now: ${answer}`,
  undone: 'One step undone',
  nothingToUndo: 'There is nothing to undo',
  last: 'This is the last item',
  first: 'This is the first item',
  allDone: 'No item is left without an answer',
  wrong: {
    key: (key, allowed) => `“${key}” is no key of this item; press ${allowed}.`,
    notANumber: (typed) => `“${typed}” is not a number.`,
    bounds: (low, high) =>
      low && high
        ? `It must be between ${low} and ${high}.`
        : low
          ? `It must be ${low} or more.`
          : `It must be ${high} or less.`,
    noItem: (number) => `There is no item ${number}.`,
    reasonNeeded: 'A reason is needed for “not applicable”.',
    answerFirst: 'Choose an answer first, then evidence.',
    tooLong: (most) => `Too long: ${most} characters at most.`,
    notForKind: 'This item cannot be answered with “don’t know” or “not applicable”.',
  },
}

import type { reach as simplified } from '#words/zh-hans/reach.ts'

export const reach: typeof simplified = {
  forEveryone: 'For every enterprise.',
  appliesBecause: (reason) => `Applies because ${reason}.`,
  doesNotApply: (needed) => `Does not apply at present. It would if ${needed}.`,
  asked: (count) => (count === 1 ? '1 item you will be asked' : `${count} items you will be asked`),
  skipped: (count) => (count === 1 ? '1 item that is skipped' : `${count} items that are skipped`),
  because: (reason) => `because ${reason}`,
  needed: (reason) => `asked if ${reason}`,
  dependsOnAnswers: 'depends on earlier answers',
  reasons: {
    sector: (names) => `the sector is ${names}`,
    size: (names) => `the size class is ${names.toLowerCase()}`,
    life: (names) => `the enterprise is ${names.toLowerCase()}`,
    staff: (people) => `it has ${people} or more`,
    role: (names) => `the enterprise ticks “${names}”`,
    not: (reason) => `it is not so that ${reason}`,
    group: (reason) => `(${reason})`,
    item: 'an earlier answer calls for it',
    all: (reasons) => reasons.join(', and '),
    any: (reasons) => reasons.join(', or '),
  },
}

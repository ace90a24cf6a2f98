/*
 * How the fields of a checklist are called in its PDF. Names and values are part of the format: a checklist printed today
 * is read back by every later version. Ids are in small letters, so that the capitals below cannot be an author's.
 */

/** The one answer of an item: a choice among buttons, or a text or number that is typed. */
export const answerField = (itemId: string): string => `answer:${itemId}`

/** The box of one option of a checklist. */
export const tickField = (itemId: string, optionId: string): string => `tick:${itemId}:${optionId}`

/** What is said instead of ticks or a number: none of these, don't know, not applicable. */
export const stateField = (itemId: string): string => `state:${itemId}`

/** Why an item does not apply. */
export const reasonField = (itemId: string): string => `reason:${itemId}`

/** How well an answer is backed up, 0 to 4. */
export const evidenceField = (itemId: string): string => `evidence:${itemId}`

/** A remark on an item. */
export const noteField = (itemId: string): string => `note:${itemId}`

/** A fact about the enterprise. */
export const profileField = (fact: string): string => `profile:${fact}`

/** The box of one thing the enterprise does. */
export const roleField = (role: string): string => `profile:role:${role}`

/** Values that stand beside the options of an item. */
export const besideOptions = {
  none: 'None',
  dontKnow: 'DontKnow',
  notApplicable: 'NotApplicable',
} as const

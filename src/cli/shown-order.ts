/** The order in which the shipped questionnaires are shown; others follow by name. */
export const shownOrder = [
  'management',
  'standards',
  'metrology',
  'certification',
  'infrastructure',
  'recall',
  'service',
  'brand',
  'innovation',
  'ip',
  'integrity',
  'digital',
]

/** Where a questionnaire stands in that order. */
export function rankOf(id: string): number {
  const place = shownOrder.indexOf(id)
  return place === -1 ? shownOrder.length : place
}

import type { profile as simplified } from '#words/zh-hans/profile.ts'

export const profile: typeof simplified = {
  title: 'Profile of the enterprise',
  lead: 'Every field is optional and can be changed later. The more you fill in, the better the items fit: what does not concern you is skipped, and nothing you need is missed.',
  begin: 'Begin',
  goOn: 'Continue answering',
  quick: 'Quick check first',
  quickHint: 'one item a section, about 15 minutes',
  enterprise: 'The enterprise',
  name: 'Name of the enterprise',
  nameHint: 'It is printed on the report.',
  sector: 'Sector',
  sectorHint: 'The main one, by China’s classification of industries (GB/T 4754).',
  notSaid: 'Not given',
  staff: 'Employees',
  revenue: 'Revenue last year (10,000 CNY)',
  assets: 'Total assets (10,000 CNY)',
  assetsHint: 'In this sector the size class depends on total assets.',
  size: 'Size of the enterprise',
  sizeAuto: 'Work it out from the figures',
  sizeWorkedOut: (size) => `By the figures given: ${size.toLowerCase()}`,
  sizeNoRule: 'There is no size rule on file for this sector. Please choose the class yourself.',
  sizeNoSector:
    'Choose a sector and fill in the figures, and the class is worked out by the national rule. You can also choose it yourself.',
  sizeMissing: (measures) =>
    `Still missing: ${measures}. Until then it cannot be worked out, but you can choose it yourself.`,
  sizeDiffers: (worked) =>
    `The figures given would make it ${worked.toLowerCase()}; your own choice counts.`,
  sizeRuleCaption: (sector) => `Size limits for ${sector.toLowerCase()}`,
  sizeRuleBoth:
    'A class needs every one of its lower limits; missing one puts the enterprise in the class below.',
  sizeRuleSingle: 'A class begins at its lower limit.',
  sizeRuleClass: 'Class',
  sizeRuleFrom: (figure) => `from ${figure}`,
  sizeRuleBelow: 'below the limits for small',
  sizeSource: (document, issued, checked) =>
    `Source: national rules on classifying small and medium-sized enterprises (${document}, issued ${issued}), last checked ${checked}.`,
  sizeTransport:
    'These limits are for transport. Storage and post have other limits; please choose the class yourself there.',
  measures: { staff: 'employees', revenueWan: 'revenue', assetsWan: 'total assets' },
  life: 'Stage of life',
  lifeHints: {
    starting: 'under three years old',
    growing: 'products and customers are still being added',
    established: 'trade and ways of working are settled',
  },
  roles: 'What the enterprise does',
  rolesHint: 'Tick all that apply; only items that concern you are asked.',
  ambition: 'How far you want to go this time',
  ambitionHints: {
    basic: 'Stage 3: ways of working are defined and followed for the main products',
    good: 'Stage 4: data are used to prevent problems, with suppliers and customers on board',
    leading: 'Stage 5: ahead of peers, and stands up to an outside check',
  },
  apply: 'Questionnaires you will answer',
  applyNote:
    'This changes as you fill in the profile. Untick what you do not want to assess; answers already given are kept.',
  total: (items, minutes) => `${items} in all, ${minutes}`,
  items: (count) => (count === 1 ? '1 item' : `${count} items`),
  itemsHidden: (hidden) =>
    hidden === 1
      ? '1 more does not concern you and is skipped'
      : `${hidden} more do not concern you and are skipped`,
  itemsPerhaps: (count) =>
    count === 1 ? '1 more depends on an earlier answer' : `${count} more depend on earlier answers`,
  details: (title) => `${title}: items and reasons`,
  detailsShort: 'Items and reasons',
  notForYou: 'Does not apply at present',
  atLeastOne: 'At least one questionnaire has to stay.',
  leaveIn: (title) => `Assess “${title}”`,
  cannotLoad:
    'The questionnaires could not be loaded. Check the connection and try again; everything you filled in is still here.',
}

import type { common as simplified } from '#words/zh-hans/common.ts'

const locale = 'en-GB'
const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })
const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' })
const calendarDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
const localDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })

const stageNames = ['Ad hoc', 'Checked', 'Assured', 'Preventive', 'Leading']

const span = (low: string, high: string): string => (low === high ? low : `${low}–${high}`)
const counted = (value: number, one: string, many: string): string =>
  `${plain.format(value)} ${value === 1 ? one : many}`
const stage = (level: number, names: readonly string[] = stageNames): string => {
  const name = names[level - 1]
  return name === undefined ? `Stage ${level}` : `Stage ${level}, ${name}`
}

export const common: typeof simplified = {
  productWithLatin: '质阶 Zhijie',
  join: {
    and: (parts) => conjunction.format(parts),
    or: (parts) => disjunction.format(parts),
    labelled: (label, text) => `${label}: ${text}`,
    bracketed: (text, aside) => `${text} (${aside})`,
    sentences: (sentences) => sentences.join(' '),
  },
  format: {
    number: (value) => plain.format(value),
    percent: (share, digits?: number) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: digits ?? 0,
        maximumFractionDigits: digits ?? 0,
      }).format(share),
    percentRange: (low, high, digits?: number) => {
      const percent = new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: digits ?? 0,
        maximumFractionDigits: digits ?? 0,
      })
      return span(percent.format(low), percent.format(high))
    },
    yuan: (value) => `CNY ${grouped.format(value)}`,
    tenThousandYuan: (value) => `CNY ${plain.format(value * 10_000)}`,
    people: (count) => `${grouped.format(count)} ${count === 1 ? 'person' : 'people'}`,
    personDays: (days) => counted(days, 'person-day', 'person-days'),
    weeks: (weeks) => counted(weeks, 'week', 'weeks'),
    minutes: (minutes) => `about ${counted(minutes, 'minute', 'minutes')}`,
    items: (count) => counted(count, 'item', 'items'),
    ofItems: (part, whole) => `${grouped.format(part)} of ${counted(whole, 'item', 'items')}`,
    bytes: (bytes) =>
      bytes < 1_000_000 ? `${plain.format(bytes / 1000)} kB` : `${plain.format(bytes / 1e6)} MB`,
    date: (iso) => (iso.length === 10 ? calendarDay : localDay).format(new Date(iso)),
  },
  stageNames,
  stage,
  stageRange: (guaranteed, possible, names?: readonly string[]) => {
    if (guaranteed === possible) return stage(guaranteed, names)
    const name = (level: number): string => (names ?? stageNames)[level - 1] ?? ''
    return `Stages ${guaranteed}–${possible}, ${name(guaranteed)} to ${name(possible)}`
  },
  noStage: 'No stage yet',
  states: {
    answered: 'Answered',
    'not-applicable': 'Not applicable',
    'dont-know': 'Don’t know',
    unanswered: 'Unanswered',
    hidden: 'Not asked',
    undecided: 'Depends on an earlier item',
  },
  gateValues: {
    yes: 'Yes, in place',
    no: 'No',
    'not-sure': 'Not sure',
    'does-not-apply': 'Does not apply to us',
  },
  gate: 'Legal duty',
  keyItem: 'Key item',
  evidenceGrades: [
    'None',
    'Stated only',
    'A document',
    'Records in use for three months or more',
    'Results with a trend, or an independent check',
  ],
  evidenceGradesShort: ['None', 'Stated', 'Document', 'Records', 'Results'],
  sectors: {
    agriculture: 'Agriculture, forestry, animal husbandry and fishery',
    mining: 'Mining',
    manufacturing: 'Manufacturing',
    utilities: 'Electricity, heat, gas and water supply',
    construction: 'Construction',
    wholesale: 'Wholesale trade',
    retail: 'Retail trade',
    transport: 'Transport, storage and post',
    hospitality: 'Accommodation and catering',
    information: 'Telecoms, broadcasting and internet services',
    software: 'Software and IT services',
    finance: 'Finance',
    'real-estate': 'Real estate',
    'business-services': 'Leasing and business services',
    research: 'Scientific research and technical services',
    environment: 'Water, environment and public facilities',
    'resident-services': 'Resident services, repair and other services',
    education: 'Education',
    health: 'Health and social work',
    culture: 'Culture, sport and entertainment',
  },
  roles: {
    manufacturer: 'Makes products',
    seller: 'Sells products',
    importer: 'Imports',
    exporter: 'Exports',
    'consumer-service': 'Serves consumers',
    'producer-service': 'Serves other businesses',
    rd: 'Does its own R&D',
    'online-seller': 'Sells online',
    'own-lab': 'Runs its own laboratory',
    'ccc-product': 'Has products on the compulsory certification (CCC) list',
    food: 'Makes or sells food',
    'special-equipment':
      'Makes or uses special equipment (such as boilers, lifts or pressure vessels)',
  },
  sizes: { micro: 'Micro', small: 'Small', medium: 'Medium', large: 'Large' },
  lives: { starting: 'Starting', growing: 'Growing', established: 'Established' },
  ambitions: { basic: 'Up to standard', good: 'Good', leading: 'Leading' },
  measure: (id) => (typeof id === 'number' ? `Measure ${id}` : `Safeguard ${id.replace('S', '')}`),
  unnamedEnterprise: 'Unnamed enterprise',
  example: 'Example',
  keeping: {
    saved: 'Saved in this browser',
    saving: 'Saving…',
    failed: 'Not saved yet, trying again',
  },
  privacy: 'Your answers stay in this browser and are never sent anywhere.',
  loading: 'Loading…',
  actions: {
    close: 'Close',
    undo: 'Undo',
    redo: 'Redo',
    retry: 'Try again',
  },
  typed: {
    notANumber: 'Enter a number, for example 120 or 35.5.',
    notWhole: 'Enter a whole number.',
    atLeast: (least) => `Must be ${plain.format(least)} or more.`,
    atMost: (most) => `Must be ${plain.format(most)} or less.`,
    tooLong: (most) => `Too long: ${grouped.format(most)} characters at most.`,
    notADate: 'Enter a date like 2026-01-31.',
    notALink: 'A link must begin with http:// or https://.',
    required: 'This is needed.',
  },
  frame: {
    skip: 'Skip to content',
    steps: 'Steps of the assessment',
    profile: 'Profile',
    answer: 'Answer',
    results: 'Results',
    improve: 'Improve',
    report: 'Report',
    language: 'Language',
    theme: 'Appearance',
    themes: { auto: 'System', light: 'Light', dark: 'Dark' },
    keys: 'Keyboard shortcuts',
    exampleBand: (name) =>
      `Example: ${name} is a made-up enterprise. Changes here do not touch your own assessments.`,
    saveToFile: 'Save to a file',
  },
  keyHelp: {
    title: 'Keyboard shortcuts',
    everywhere: 'On every page',
    answering: 'While answering',
    undo: 'Undo the last step',
    redo: 'Redo',
    help: 'Open this list',
    typing: 'While you type in a field, these keys type as usual.',
  },
  trouble: {
    notFoundTitle: 'This assessment was not found',
    notFound: 'It may have been deleted, or it is kept in another browser.',
    cannotReadTitle: 'This assessment cannot be opened just now',
    pageNotFoundTitle: 'There is no such page',
    pageNotFound: 'The link may be incomplete. Your saved assessments are on the home page.',
    toHome: 'Go to the home page',
    pageMissing: 'This page did not load',
    partMissing: 'This part did not load.',
    languageMissing: (name) => `${name} did not load, so the page keeps its language.`,
    missingWhy: (again) =>
      `The connection may be down, or the site has just been updated. Everything you entered is still here. Check the connection and try again.${again ? ' If that does not help, reload the page; answers that were saved are kept.' : ''}`,
    crashTitle: 'Something went wrong on this page',
    crashSafe: 'Every answer that was saved is still in this browser.',
    crashUnsaved: 'Your very last change may not have been saved.',
    crashDo: 'Reloading the page usually helps. To be safe, save this assessment to a file first.',
    reload: 'Reload',
    technical: 'Technical details',
  },
}

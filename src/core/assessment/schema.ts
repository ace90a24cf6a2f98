import * as z from 'zod/mini'
import { languages } from '#core/language.ts'

/** Sections of GB/T 4754, split where the size classes are. */
export const sectors = [
  'agriculture',
  'mining',
  'manufacturing',
  'utilities',
  'construction',
  'wholesale',
  'retail',
  'transport',
  'hospitality',
  'information',
  'software',
  'finance',
  'real-estate',
  'business-services',
  'research',
  'environment',
  'resident-services',
  'education',
  'health',
  'culture',
] as const
/** Where an enterprise works. */
export const Sector = z.enum(sectors)
export type Sector = z.infer<typeof Sector>

/** Size classes, smallest first. */
export const sizes = ['micro', 'small', 'medium', 'large'] as const
/** A size class. */
export const Size = z.enum(sizes)
export type Size = z.infer<typeof Size>

/** What an enterprise does, as far as it decides which items apply. */
export const roles = [
  'manufacturer',
  'seller',
  'importer',
  'exporter',
  'consumer-service',
  'producer-service',
  'rd',
  'online-seller',
  'own-lab',
  'ccc-product',
  'food',
  'special-equipment',
] as const
/** One thing an enterprise does. */
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** How far along an enterprise is: under three years, growing, or settled in its trade. */
export const lives = ['starting', 'growing', 'established'] as const
/** A stage of life. */
export const Life = z.enum(lives)
export type Life = z.infer<typeof Life>

/** Longest texts a person may type, in UTF-16 units; the same limits hold for files that are opened. */
export const limits = {
  name: 200,
  note: 4000,
  reason: 500,
  link: 2000,
  text: 4000,
  letter: 8000,
} as const

/** How far the enterprise wants to go: 达标, 良好 or 领先 (stage 3, 4 or 5). */
export const Ambition = z.enum(['basic', 'good', 'leading'])
export type Ambition = z.infer<typeof Ambition>

/** How much is asked: one key item a section, or every item that applies. */
export const Depth = z.enum(['quick', 'full'])
export type Depth = z.infer<typeof Depth>

/** What is known of the enterprise; it decides which questionnaires and items apply. Money is in 10,000 CNY. */
export const Profile = z.strictObject({
  name: z._default(z.string().check(z.maxLength(limits.name)), ''),
  sector: z.optional(Sector),
  staff: z.optional(z.int().check(z.gte(0), z.lte(10_000_000))),
  revenueWan: z.optional(z.number().check(z.gte(0), z.lte(1e9))),
  assetsWan: z.optional(z.number().check(z.gte(0), z.lte(1e9))),
  size: z.optional(Size),
  life: z.optional(Life),
  roles: z._default(z.array(Role), []),
  ambition: z._default(Ambition, 'basic'),
})
export type Profile = z.infer<typeof Profile>

/** 0 none · 1 stated · 2 document · 3 records in use for three months · 4 results with a trend or an independent check. */
export const EvidenceGrade = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
])
export type EvidenceGrade = z.infer<typeof EvidenceGrade>

const remarks = {
  note: z.optional(z.string().check(z.maxLength(limits.note))),
  at: z.optional(z.iso.datetime()),
}

/** A level number, an option id, ticked option ids, a number, a gate's yes / no / not-sure / does-not-apply, or a text. */
export const AnswerValue = z.union([
  z.number(),
  z.string().check(z.maxLength(limits.text)),
  z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100)),
])
export type AnswerValue = z.infer<typeof AnswerValue>

/**
 * What was said about one item. An item without an entry is unanswered; an entry may also say `unanswered` to keep a
 * note typed before the answer.
 */
export const Answer = z.discriminatedUnion('state', [
  z.strictObject({
    ...remarks,
    state: z.literal('answered'),
    value: AnswerValue,
    evidence: z.optional(EvidenceGrade),
    evidenceNote: z.optional(z.string().check(z.maxLength(limits.note))),
    link: z.optional(z.string().check(z.maxLength(limits.link))),
    validUntil: z.optional(z.iso.date()),
  }),
  z.strictObject({
    ...remarks,
    state: z.literal('not-applicable'),
    reason: z.string().check(z.minLength(1), z.maxLength(limits.reason)),
  }),
  z.strictObject({ ...remarks, state: z.literal('dont-know') }),
  z.strictObject({ ...remarks, state: z.literal('unanswered') }),
])
export type Answer = z.infer<typeof Answer>

/** Everything said so far in one assessment, by item id. */
export type Answers = ReadonlyMap<string, Answer>

const Id = z.string().check(z.minLength(1), z.maxLength(200))
const Day = z.iso.date()
const Money = z.number().check(z.gte(0), z.lte(1e12))
const PersonDays = z.number().check(z.gte(0), z.lte(1e6))

/** What is aimed at: a stage, or a share from 0 to 1. */
export const TargetChoice = z.union([
  z.strictObject({ stage: z.int().check(z.gte(1), z.lte(9)) }),
  z.strictObject({ share: z.number().check(z.gte(0), z.lte(1)) }),
])
export type TargetChoice = z.infer<typeof TargetChoice>

/**
 * The targets somebody set, by node: `assessment`, a questionnaire's id, or `questionnaire/section`. What is not named
 * here aims at what stands above it, and the assessment at the profile's ambition.
 */
export const Targets = z.record(Id, TargetChoice)
export type Targets = z.infer<typeof Targets>

/** What the path is to reach at the least cost, or the most that days and money allow. Money is CNY. */
export const Goal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('targets') }),
  z.strictObject({ kind: z.literal('stage'), stage: z.int().check(z.gte(1), z.lte(9)) }),
  z.strictObject({ kind: z.literal('share'), share: z.number().check(z.gte(0), z.lte(1)) }),
  z.strictObject({
    kind: z.literal('budget'),
    days: z.optional(PersonDays),
    cny: z.optional(Money),
  }),
])
export type Goal = z.infer<typeof Goal>

/** Which end of an estimate is reckoned with. */
export const Estimate = z.enum(['least', 'likely', 'most'])
export type Estimate = z.infer<typeof Estimate>

/** What was decided and noted about one action. */
export const ActionNote = z.strictObject({
  /** «We will not do this» or «we do this anyway»; without it the path decides. */
  wish: z.optional(z.enum(['refused', 'wanted'])),
  status: z.optional(z.enum(['doing', 'done'])),
  owner: z.optional(z.string().check(z.maxLength(limits.name))),
  due: z.optional(Day),
  /** The day it was moved to by hand; without it the calendar decides. */
  start: z.optional(Day),
  note: z.optional(z.string().check(z.maxLength(limits.note))),
  /** When any of this was last said: the number calendars tell a newer version of an entry by. */
  at: z.optional(z.iso.datetime()),
})
export type ActionNote = z.infer<typeof ActionNote>

/** A trial of actions and answers under a name; it never touches the answers that were said. */
export const Variant = z.strictObject({
  id: Id,
  name: z.string().check(z.minLength(1), z.maxLength(limits.name)),
  actions: z.array(Id).check(z.maxLength(5000)),
  /** Items tried at another level. */
  levels: z.record(Id, z.int().check(z.gte(1), z.lte(9))),
})
export type Variant = z.infer<typeof Variant>

/** How the enterprise means to improve: the goal, what effort costs, the calendar, and what was said of each action. */
export const Improvement = z.strictObject({
  goal: z._default(Goal, { kind: 'targets' }),
  estimate: z._default(Estimate, 'likely'),
  /** CNY that one person-day is taken to cost. */
  dayRate: z._default(z.number().check(z.gte(0), z.lte(1e6)), 800),
  /** The first day of the calendar; without it, the day the page is opened. */
  start: z.optional(Day),
  /** Person-days a month that can be spared. */
  capacity: z._default(z.number().check(z.gt(0), z.lte(1e5)), 10),
  actions: z._default(z.record(Id, ActionNote), {}),
  variants: z._default(z.array(Variant).check(z.maxLength(50)), []),
})
export type Improvement = z.infer<typeof Improvement>

/** The parts a report may hold, in the order they are printed. */
export const reportParts = [
  'summary',
  'results',
  'gaps',
  'path',
  'calendar',
  'support',
  'items',
  'evidence',
  'measures',
  'method',
  'sources',
  'glossary',
] as const
/** A part of a report. */
export const ReportPart = z.enum(reportParts)
export type ReportPart = z.infer<typeof ReportPart>

const Language = z.enum(languages)

/** A picture file in base64, with its size in pixels. */
export const Logo = z.strictObject({
  mime: z.enum(['image/png', 'image/jpeg']),
  base64: z.string().check(z.maxLength(600_000)),
  width: z.int().check(z.gte(1), z.lte(4096)),
  height: z.int().check(z.gte(1), z.lte(4096)),
})
export type Logo = z.infer<typeof Logo>

/** What was chosen for the report: what is in it, in which languages, in whose colours, and with which words of one's own. */
export const ReportChoices = z.strictObject({
  parts: z._default(z.array(ReportPart), []),
  /** Without it, the language of the page. */
  language: z.optional(Language),
  /** The language printed beside the first. */
  second: z.optional(Language),
  /** `#rrggbb`; without it, ours. */
  color: z.optional(z.string().check(z.regex(/^#[\da-f]{6}$/))),
  logo: z.optional(Logo),
  foreword: z._default(z.string().check(z.maxLength(limits.letter)), ''),
  closing: z._default(z.string().check(z.maxLength(limits.letter)), ''),
  /** For readers outside: without names and notes, and without the assessment to open again. */
  outward: z._default(z.boolean(), false),
})
export type ReportChoices = z.infer<typeof ReportChoices>

const identity = {
  version: z.literal(1),
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  example: z._default(z.boolean(), false),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  profile: Profile,
  /** Without it, everything is asked. */
  depth: z.optional(Depth),
  targets: z.optional(Targets),
  improvement: z.optional(Improvement),
  report: z.optional(ReportChoices),
  questionnaires: z
    .array(
      z.strictObject({
        id: z.string().check(z.maxLength(100)),
        version: z.string().check(z.maxLength(50)),
      }),
    )
    .check(z.maxLength(100)),
}

/** An assessment without its answers: what the list of assessments shows and storage keeps apart. */
export const AssessmentHead = z.strictObject(identity)
export type AssessmentHead = z.infer<typeof AssessmentHead>

/** An assessment as it is written to a file: answers as a plain map from item id to answer. */
export const AssessmentRecord = z.strictObject({
  ...identity,
  answers: z.record(z.string().check(z.maxLength(100)), Answer),
})
export type AssessmentRecord = z.infer<typeof AssessmentRecord>

/** An assessment in memory. `questionnaires` are the chosen ones with the versions last answered. */
export type Assessment = AssessmentHead & { readonly answers: Answers }

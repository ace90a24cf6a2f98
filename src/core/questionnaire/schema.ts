import { Life, Role, Sector, Size } from '#core/assessment/schema.ts'
import { Changes } from '#core/questionnaire/changes/schema.ts'
import { Id, Line, LocalList, LocalText, Version } from '#core/questionnaire/parts/schema.ts'
import * as z from 'zod/mini'

/*
 * The one truth about a questionnaire file. Types are inferred from it, the JSON Schema for editors is generated from
 * it, and `check-questionnaire.ts` adds the rules a shape alone cannot say. Texts here still carry every language;
 * `localize.ts` picks one.
 */

/** A condition on the enterprise's profile or on an earlier item. A profile fact that was not given makes it false. */
export type When =
  | { any: When[] }
  | { all: When[] }
  | { not: When }
  | { sector: Sector[] }
  | { size: Size[] }
  | { life: Life[] }
  | { staff: { atLeast: number } }
  | { role: Role[] }
  | { item: string; atLeast: number }
  | { item: string; is: string[] }
export const When: z.ZodMiniType<When, When> = z.lazy(() =>
  z.union([
    z.strictObject({ any: z.array(When).check(z.minLength(1)) }),
    z.strictObject({ all: z.array(When).check(z.minLength(1)) }),
    z.strictObject({ not: When }),
    z.strictObject({ sector: z.array(Sector).check(z.minLength(1)) }),
    z.strictObject({ size: z.array(Size).check(z.minLength(1)) }),
    z.strictObject({ life: z.array(Life).check(z.minLength(1)) }),
    z.strictObject({ staff: z.strictObject({ atLeast: z.int().check(z.gte(1)) }) }),
    z.strictObject({ role: z.array(Role).check(z.minLength(1)) }),
    z.strictObject({ item: Id, atLeast: z.int().check(z.gte(1), z.lte(9)) }),
    z.strictObject({ item: Id, is: z.array(Line).check(z.minLength(1)) }),
  ]),
)

/** A measure of the plan: 1–17, or a safeguard S1–S3. */
export const MeasureId = z.union([z.int().check(z.gte(1), z.lte(17)), z.enum(['S1', 'S2', 'S3'])])
export type MeasureId = z.infer<typeof MeasureId>

const Weight = z._default(z.number().check(z.positive()), 1)
const Share = z.number().check(z.gte(0), z.lte(1))

const asked = {
  id: Id,
  measures: z.array(MeasureId).check(z.minLength(1)),
  ask: LocalText,
  why: z.optional(LocalText),
  help: z.optional(LocalText),
  when: z.optional(When),
  evidence: z.optional(LocalList),
  sources: z._default(z.array(Id), []),
}
const scored = {
  ...asked,
  weight: Weight,
  weightReason: z.optional(LocalText),
  key: z._default(z.boolean(), false),
  quick: z._default(z.boolean(), false),
}

const LevelItem = z.strictObject({
  ...scored,
  kind: z.literal('level'),
  anchors: z.record(z.string().check(z.regex(/^[1-9]$/)), LocalText),
})
const ChoiceItem = z.strictObject({
  ...scored,
  kind: z.literal('choice'),
  options: z
    .array(
      z.strictObject({
        id: Id,
        label: LocalText,
        share: z.optional(Share),
        points: z.optional(z.number().check(z.gte(0))),
      }),
    )
    .check(z.minLength(2)),
})
const ChecklistItem = z.strictObject({
  ...scored,
  kind: z.literal('checklist'),
  options: z
    .array(
      z.strictObject({
        id: Id,
        label: LocalText,
        points: z._default(z.number().check(z.gte(0)), 1),
        exclusive: z._default(z.boolean(), false),
      }),
    )
    .check(z.minLength(2)),
  max: z.optional(z.number().check(z.positive())),
})
const NumberItem = z.strictObject({
  ...scored,
  kind: z.literal('number'),
  unit: LocalText,
  points: z.array(z.tuple([z.number(), Share])).check(z.minLength(2)),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  step: z.optional(z.number().check(z.positive())),
})
const GateItem = z.strictObject({
  ...asked,
  kind: z.literal('gate'),
  weight: Weight,
  quick: z._default(z.boolean(), false),
  appliesTo: LocalText,
})
const TextItem = z.strictObject({
  ...asked,
  kind: z.literal('text'),
  quick: z._default(z.boolean(), false),
})

/** An item of any kind. */
export const Item = z.discriminatedUnion('kind', [
  LevelItem,
  ChoiceItem,
  ChecklistItem,
  NumberItem,
  GateItem,
  TextItem,
])

const Estimate = z.tuple([
  z.number().check(z.gte(0)),
  z.number().check(z.gte(0)),
  z.number().check(z.gte(0)),
])

/** Work that raises items: days are person-days, cost is CNY paid out, each as [least, likely, most]. */
export const Action = z.strictObject({
  id: Id,
  raises: z.array(z.strictObject({ item: Id, to: z.int().check(z.gte(2), z.lte(9)) })),
  closes: z._default(z.array(Id), []),
  title: LocalText,
  how: LocalList,
  days: Estimate,
  cost: Estimate,
  weeks: z.number().check(z.positive()),
  role: LocalText,
  needs: z._default(z.array(Id), []),
  measure: MeasureId,
  support: z._default(z.array(Id), []),
})

const Rollup = z.enum(['mean', 'sum', 'min'])

/** How shares become the node's figure; every field may be left out. */
export const Policy = z.strictObject({
  rollup: z.optional(Rollup),
  missing: z.optional(z.enum(['range', 'zero', 'exclude', 'block'])),
  notApplicable: z.optional(z.enum(['exclude', 'full', 'target'])),
  figure: z.optional(z.enum(['percent', 'points'])),
  rounding: z.optional(
    z.strictObject({
      mode: z.enum(['half-up', 'truncate', 'none']),
      digits: z._default(z.int().check(z.gte(0), z.lte(6)), 1),
    }),
  ),
  bands: z.optional(
    z.array(z.strictObject({ from: z.number(), label: LocalText })).check(z.minLength(1)),
  ),
  bandsUse: z.optional(z.enum(['raw', 'rounded'])),
})
export type Policy = z.infer<typeof Policy>

const sectionFields = {
  section: Id,
  title: LocalText,
  summary: z.optional(LocalText),
  weight: Weight,
  weightReason: z.optional(LocalText),
  when: z.optional(When),
  rollup: z.optional(Rollup),
  items: z._default(z.array(Item), []),
  actions: z._default(z.array(Action), []),
}
const FlatSection = z.strictObject(sectionFields)

/** A section, with items, with sections of its own, or with both. In a file of its own it also carries its actions. */
export interface AuthoredSection extends z.infer<typeof FlatSection> {
  sections: AuthoredSection[]
}
/** The shape of such a section. */
export const Section: z.ZodMiniType<AuthoredSection> = z.strictObject({
  ...sectionFields,
  get sections(): z.ZodMiniType<AuthoredSection[]> {
    return z._default(z.array(Section), [])
  },
})

const Source = z.strictObject({
  title: LocalText,
  status: LocalText,
  checked: z.iso.date(),
})

const head = {
  format: z.literal(1),
  id: Id,
  version: Version,
  title: LocalText,
  summary: LocalText,
  minutes: z.optional(z.int().check(z.positive())),
  core: z._default(z.boolean(), true),
  weight: Weight,
  weightReason: z.optional(LocalText),
  when: z.optional(When),
  measures: z.array(MeasureId).check(z.minLength(1)),
  levels: z.optional(z.array(LocalText).check(z.minLength(2), z.maxLength(9))),
  stage: z._default(
    z.strictObject({ share: z._default(z.number().check(z.gt(0), z.lte(1)), 0.85) }),
    { share: 0.85 },
  ),
  policy: z._default(Policy, {}),
  sources: z._default(z.record(Id, Source), {}),
  actions: z._default(z.array(Action), []),
  changes: z.optional(Changes),
}

/** `questionnaire.yaml`: sections are named (each a file beside it) or written out in place. */
export const QuestionnaireFile = z.strictObject({
  ...head,
  sections: z.array(z.union([Id, Section])).check(z.minLength(1)),
})

/** A questionnaire with its sections joined, texts still in every language. */
export const AuthoredQuestionnaire = z.strictObject({
  ...head,
  sections: z.array(Section).check(z.minLength(1)),
})
export type AuthoredQuestionnaire = z.infer<typeof AuthoredQuestionnaire>
/** An item with its texts in every language. */
export type AuthoredItem = z.infer<typeof Item>
/** An action with its texts in every language. */
export type AuthoredAction = z.infer<typeof Action>

/** `plan.yaml`: the measures the questionnaires serve. */
export const PlanFile = z.strictObject({
  format: z.literal(1),
  title: LocalText,
  document: Line,
  period: z.strictObject({ from: z.int(), to: z.int(), ended: z.boolean() }),
  note: LocalText,
  groups: z.array(z.strictObject({ id: Id, title: LocalText })).check(z.minLength(1)),
  measures: z
    .array(
      z.strictObject({
        id: MeasureId,
        group: Id,
        title: LocalText,
        summary: LocalText,
        enterprise: LocalText,
      }),
    )
    .check(z.minLength(1)),
})
export type PlanFile = z.infer<typeof PlanFile>

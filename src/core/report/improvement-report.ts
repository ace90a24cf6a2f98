import type { Estimate, Goal, TargetChoice } from '#core/assessment/schema.ts'
import type { CurvePoint } from '#core/planning/path/budget-curve.ts'
import type {
  ActionStatus,
  CalendarProgress,
  ConflictLine,
  RoleShare,
} from '#core/planning/plan-calendar.ts'
import type { Display } from '#core/scoring/score-card.ts'

/* What a report says of targets and of improving, as data in one language. Shares run 0 to 1. */

type Span = { readonly guaranteed: number; readonly possible: number }

/** A share as far as it may be shown. */
export type StandingShare = {
  readonly display: Display
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
}

/** What the whole, a questionnaire or a section aims at, and how it stands. */
export type TargetLine = {
  readonly id: string
  /** Null for the whole. */
  readonly title: string | null
  /** 0 the whole, 1 a questionnaire, 2 a section. */
  readonly depth: number
  /** Whether the target was set for it; otherwise it follows what stands above it, the whole the profile's ambition. */
  readonly own: boolean
  readonly choice: TargetChoice
  readonly levels: readonly string[]
  readonly stage: Span | null
  readonly standing: StandingShare
}

/** The improvement as it is printed: the way, what money buys, and when. */
export type ImprovementReport = {
  readonly path: PathReport
  /** Null where it could not be worked out; `withheld` where too few answers are given for it to mean anything. */
  readonly curve: CurveReport | 'withheld' | null
  readonly calendar: CalendarReport
  /** Titles of the actions that were ruled out, and of those that are done. */
  readonly refused: readonly string[]
  readonly done: readonly string[]
}

/** What came of planning. */
export type PathReport =
  /** Nothing was answered, or nothing applies. */
  | { readonly kind: 'nothing-to-plan' }
  /** The planner came to nothing. */
  | { readonly kind: 'not-planned' }
  | {
      readonly kind: 'impossible'
      readonly goal: Goal
      readonly obstacles: readonly ObstacleLine[]
      /** Ruled out, though they would help, each with what it would raise or settle. */
      readonly helping: readonly { readonly title: string; readonly asks: readonly string[] }[]
    }
  | {
      readonly kind: 'over-budget'
      readonly goal: Goal
      readonly days: number
      readonly cny: number
      readonly wanted: readonly string[]
    }
  | PlannedReport

/** A planned path. Days are person-days, money is CNY, both at `estimate`. */
export type PlannedReport = {
  readonly kind: 'planned'
  readonly status: 'optimal' | 'stopped' | 'open'
  readonly gap: number
  readonly goal: Goal
  readonly estimate: Estimate
  readonly dayRate: number
  readonly days: number
  readonly cny: number
  readonly cost: number
  readonly count: number
  readonly groups: readonly PlannedGroup[]
  /** False where the actions that are right at every estimate were not proven in time. */
  readonly knowsNoRegret: boolean
  readonly whole: BeforeAfter
  readonly questionnaires: readonly BeforeAfter[]
  readonly unanswered: number
  readonly turned: readonly string[]
}

/** The actions of the path in one questionnaire. */
export type PlannedGroup = {
  readonly title: string
  readonly days: number
  readonly cny: number
  readonly cost: number
  readonly lines: readonly PlannedLine[]
}

/** An action of the path, at the estimate it is reckoned with. */
export type PlannedLine = {
  readonly id: string
  readonly title: string
  readonly days: number
  readonly cny: number
  /** Days at the day rate and money together, in whole CNY. */
  readonly cost: number
  readonly weeks: number
  readonly role: string
  readonly noRegret: boolean
  readonly wanted: boolean
}

/** What surely stands now and once all of the path is done; a share is null where too few answers are given to show it. */
export type BeforeAfter = {
  readonly title: string | null
  readonly levels: readonly string[] | null
  readonly before: { readonly share: number | null; readonly stage: number | null }
  readonly after: { readonly share: number | null; readonly stage: number | null }
}

/** An obstacle with its items by their questions. */
export type ObstacleLine =
  | {
      readonly kind: 'key'
      readonly ask: string
      readonly reach: number
      readonly goal: number
      readonly levels: readonly string[]
    }
  | { readonly kind: 'gate'; readonly ask: string }
  | {
      readonly kind: 'weight'
      readonly title: string
      readonly reach: number
      readonly needed: number
      readonly goal: number
      readonly levels: readonly string[]
      readonly asks: readonly string[]
    }
  | {
      readonly kind: 'share'
      /** Null for the whole. */
      readonly title: string | null
      readonly reach: number
      readonly needed: number
      readonly asks: readonly string[]
    }

/** The greatest share every budget buys, and the path's place on it where that may be shown. */
export type CurveReport = {
  readonly points: readonly CurvePoint[]
  readonly chosen: { readonly budget: number; readonly share: number } | null
}

/** What is to be done when, by ISO dates. */
export type CalendarReport = {
  readonly start: string
  readonly end: string
  readonly capacity: number
  readonly progress: CalendarProgress
  /** How many should have begun before today and have not. */
  readonly late: number
  readonly roles: readonly RoleShare[]
  readonly lines: readonly CalendarReportLine[]
}

/** An action on the calendar; start and end are null once it is done. */
export type CalendarReportLine = {
  readonly id: string
  readonly title: string
  readonly role: string
  /** Its steps, and the titles of the actions that have to be done before it. */
  readonly how: readonly string[]
  readonly needs: readonly string[]
  readonly status: ActionStatus
  readonly noRegret: boolean
  readonly start: string | null
  readonly end: string | null
  readonly days: number
  readonly moved: boolean
  readonly owner: string | null
  readonly due: string | null
  readonly note: string | null
  readonly conflicts: readonly ConflictLine[]
}

import type { Assessment, EvidenceGrade, Logo, ReportPart } from '#core/assessment/schema.ts'
import type { GlossaryTerm } from '#core/glossary/find-terms.ts'
import type { Language } from '#core/language.ts'
import type { Gap } from '#core/planning/gaps.ts'
import type { Target } from '#core/planning/targets.ts'
import type { Item, Plan } from '#core/questionnaire/localize.ts'
import type { MeasureId } from '#core/questionnaire/schema.ts'
import type { PlanCoverage } from '#core/report/compose-coverage.ts'
import type { TrendPoint } from '#core/report/compose-trend.ts'
import type { EvidenceCoverage } from '#core/report/evidence-coverage.ts'
import type { ImportancePicture } from '#core/report/importance-picture.ts'
import type { ImprovementReport, TargetLine } from '#core/report/improvement-report.ts'
import type { MeasureLine } from '#core/report/measure-lines.ts'
import type { MethodParameters } from '#core/report/method-parameters.ts'
import type { WorkedExample } from '#core/report/worked.ts'
import type { SensitivityReport } from '#core/report/compose-sensitivity.ts'
import type { SupportLine } from '#core/report/compose-support.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import type { QuickReading } from '#core/scoring/quick-reading.ts'
import type { StageExplanation } from '#core/scoring/explain-stage.ts'
import type { Display, ItemState, NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'

/** A report as data: everything it says, in one language, before any of it is drawn. Shares run 0 to 1. */
export type Report = {
  readonly language: Language
  readonly appVersion: string
  /** ISO date the report is made. */
  readonly date: string
  readonly example: boolean
  /** The parts it is printed with. */
  readonly parts: readonly ReportPart[]
  /** What the enterprise itself says before and after, in the simple marks of `parseLetter`; empty where it says nothing. */
  readonly letter: { readonly foreword: string; readonly closing: string }
  /** The enterprise's colour (`#rrggbb`) and logo; null where it has chosen none. */
  readonly look: { readonly color: string | null; readonly logo: Logo | null }
  /** For readers outside: names and notes have been left out of the data as well. */
  readonly outward: boolean
  /** Set by what draws it where the document carries the assessment along, which it then says. */
  readonly carries?: boolean
  readonly profile: Assessment['profile']
  readonly target: Target
  readonly targets: readonly TargetLine[]
  readonly score: AssessmentScore
  /** Where the enterprise stood each time it was read, the present reading last; empty with fewer than two. */
  readonly trend: readonly TrendPoint[]
  readonly evidenceCoverage: EvidenceCoverage
  readonly evidence: EvidenceReport
  /** What the items of a quick check say alone; null where everything is asked. */
  readonly quick: QuickReading | null
  /** The titles of the questionnaires that hold the guaranteed stage back: those that stand on it, where a higher one exists. */
  readonly heldBackBy: readonly string[]
  readonly radar: readonly ChartAxis[]
  readonly topGaps: readonly GapLine[]
  /** Every gap, the most urgent first; the top gaps are its first five. */
  readonly gaps: readonly GapLine[]
  readonly importance: ImportancePicture
  /** Null where the report leaves it out. */
  readonly improvement: ImprovementReport | null
  /** The support to look for, nearest first; null where the report says nothing of it. */
  readonly support: readonly SupportLine[] | null
  /** Further answers after which a range may be shown; 0 once it may. */
  readonly answersNeeded: number
  readonly firstActions: readonly ActionLine[]
  readonly questionnaires: readonly QuestionnaireReport[]
  readonly openGates: readonly ItemReport[]
  /** Statutory duties nobody has answered yet: no all-clear may be given beside them. */
  readonly unansweredGates: number
  readonly unknown: readonly ItemReport[]
  readonly notApplicable: readonly ItemReport[]
  /** Answers worth a second look because they do not go together; none where no rules were given. */
  readonly contradictions: readonly ContradictionLine[]
  readonly measures: readonly MeasureLine[]
  readonly coverage: PlanCoverage
  readonly parameters: MethodParameters
  /** How its figures are made, by one of its own items; null while nothing was answered. */
  readonly worked: WorkedExample | null
  /** What hangs on the weights; null where nothing applies. */
  readonly sensitivity: SensitivityReport | null
  readonly sources: readonly SourceLine[]
  /** The terms that occur in it, printed or not; none where no glossary was given. */
  readonly glossary: readonly GlossaryTerm[]
  readonly plan: Pick<Plan, 'title' | 'document' | 'period' | 'note'>
}

/** One axis of a radar, one bar of a gap chart: where it stands, how far it may still move, where it should be. */
export type ChartAxis = {
  readonly id: string
  readonly label: string
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
  readonly target: number
  readonly display: Display
}

/** A top gap with its item and what to do next. */
export type GapLine = {
  readonly gap: Gap
  readonly questionnaire: string
  readonly ask: string
  readonly action: ActionLine | null
}

/** An action as it is printed. Days are person-days, cost CNY: least, likely, most. */
export type ActionLine = {
  readonly id: string
  readonly title: string
  readonly how: readonly string[]
  readonly days: readonly [number, number, number]
  readonly cost: readonly [number, number, number]
  readonly weeks: number
  readonly role: string
  readonly measure: MeasureId
  /** Kinds of public support that go with it, by their ids. */
  readonly support: readonly string[]
  /** Items it raises, as their questions, with the level it raises them to. */
  readonly raises: readonly { readonly ask: string; readonly to: number }[]
}

/** One questionnaire's part of the report. */
export type QuestionnaireReport = {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly summary: string
  readonly levels: readonly string[]
  readonly target: Target
  readonly score: QuestionnaireScore
  readonly stage: StageExplanation | null
  /** What may yet apply and then hold the stage back, with the unanswered items that decide it. */
  readonly waiting: readonly {
    readonly id: string
    readonly ask: string
    readonly on: readonly string[]
  }[]
  /** Its sections as bars against the target. */
  readonly bars: readonly ChartAxis[]
  readonly sections: readonly SectionReport[]
}

/** A section with its items; sub-sections follow their parent with a greater depth. */
export type SectionReport = {
  readonly id: string
  readonly title: string
  readonly depth: number
  readonly score: NodeScore
  readonly items: readonly ItemReport[]
}

/** One item as answered, and what comes next. */
export type ItemReport = {
  readonly id: string
  readonly questionnaireId: string
  readonly kind: Item['kind']
  readonly key: boolean
  readonly ask: string
  readonly why: string | null
  readonly appliesTo: string | null
  readonly state: ItemState
  readonly measures: readonly MeasureId[]
  /** The level chosen (or the one the share stands for) of how many; null without one. */
  readonly level: number | null
  readonly levels: number
  readonly share: number | null
  readonly target: number
  /** What was said, as text: the anchor reached, the options' labels, the number with its unit, the text. */
  readonly said: readonly string[]
  /** For a gate: the value said. */
  readonly gate: string | null
  /** The next level and what it looks like; null at the top or without levels. */
  readonly next: { readonly level: number; readonly anchor: string | null } | null
  /** Of duties and texts only where some was noted: theirs does not count. */
  readonly evidence: {
    readonly grade: EvidenceGrade
    readonly note: string | null
    readonly link: string | null
    readonly validUntil: string | null
    readonly expired: boolean
  } | null
  readonly note: string | null
  readonly reason: string | null
  readonly actions: readonly ActionLine[]
}

/** Why a high answer has nothing to show: nothing was named, it is but stated, or it is past its valid-until. */
export type EvidenceLack = 'none' | 'stated' | 'expired'

/** An item that was answered high and has nothing to show for it yet. */
export type MissingEvidence = {
  readonly item: ItemReport
  readonly lack: EvidenceLack
  /** What its questionnaire says could be shown. */
  readonly couldShow: readonly string[]
}

/** The evidence of an assessment, questionnaire by questionnaire. */
export type EvidenceReport = {
  readonly held: readonly EvidenceGroup<ItemReport>[]
  readonly missing: readonly EvidenceGroup<MissingEvidence>[]
}

/** What stands together under a questionnaire. */
export type EvidenceGroup<Line> = {
  readonly id: string
  readonly title: string
  readonly lines: readonly Line[]
}

/** Answers that do not go together, as a question to reconsider, with the items as they were answered. */
export type ContradictionLine = {
  readonly id: string
  readonly asks: string
  readonly items: readonly ItemReport[]
  /** Whether it is also about what the profile says. */
  readonly profile: boolean
}

/** A cited source. */
export type SourceLine = {
  /** The questionnaire that cites it and its id there; the same in every language. */
  readonly id: string
  readonly title: string
  readonly status: string
  readonly checked: string
}

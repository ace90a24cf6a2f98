import { changeReport, type ReportChanges } from '#core/assessment/report-choices.ts'
import { change } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'

/** Chooses something for the report; it is kept with the assessment, and can be undone. */
export function choose(changes: ReportChanges): void {
  change((assessment) => changeReport(assessment, changes, platform().now()))
}

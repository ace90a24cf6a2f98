import { improvementOf } from '#core/assessment/improvement.ts'
import type { ActionNote } from '#core/assessment/schema.ts'
import type { CurvePoint } from '#core/planning/path/budget-curve.ts'
import type { PathInput, PathResult } from '#core/planning/path/plan-path.ts'
import {
  type CalendarLine,
  calendarStart,
  conflictLines,
  lateStarts,
  planCalendar,
  progressOf,
  rolesIn,
} from '#core/planning/plan-calendar.ts'
import { allActions } from '#core/questionnaire/find-item.ts'
import { composePath } from '#core/report/compose-path.ts'
import type {
  CalendarReportLine,
  CurveReport,
  ImprovementReport,
  PathReport,
} from '#core/report/improvement-report.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'

/** What the planner came to; null where it came to nothing, and where the curve is not whole. */
export type ImprovementInput = {
  readonly path: PathResult | null
  readonly curve: readonly CurvePoint[] | null
}

/** The improvement as it is printed: path, curve, and the calendar that follows from the path and from what was said. */
export function composeImprovement(
  input: PathInput,
  planned: ImprovementInput,
  score: AssessmentScore,
  defaultLevels: readonly string[],
): ImprovementReport {
  const { assessment, today } = input
  const path = composePath(input, planned.path, score, defaultLevels)
  const chosen = planned.path && 'actions' in planned.path ? planned.path : null
  const calendar = planCalendar(input, chosen)
  const { lines, schedule } = calendar
  const titles = new Map(lines.map(({ action }) => [action.id, action.title]))
  return {
    path,
    curve: curveOf(planned.curve, path, score),
    calendar: {
      start: calendarStart(assessment, today),
      end: schedule.end,
      capacity: improvementOf(assessment).capacity,
      progress: progressOf(calendar),
      late: lateStarts(calendar, today).length,
      roles: rolesIn(calendar),
      lines: lines.map((line) => calendarLine(line, titles)),
    },
    refused: titlesWhere(input, ({ wish, status }) => wish === 'refused' && status !== 'done'),
    done: titlesWhere(input, ({ status }) => status === 'done'),
  }
}

function curveOf(
  points: readonly CurvePoint[] | null,
  path: PathReport,
  { display }: AssessmentScore,
): CurveReport | 'withheld' | null {
  if (display === 'too-few' || display === 'none') return 'withheld'
  if (!points) return null
  const share = path.kind === 'planned' ? path.whole.after.share : null
  const chosen = path.kind === 'planned' && share !== null ? { budget: path.cost, share } : null
  return { points, chosen }
}

function calendarLine(
  { action, place, note, ...line }: CalendarLine,
  titles: ReadonlyMap<string, string>,
): CalendarReportLine {
  return {
    id: action.id,
    title: action.title,
    role: action.role,
    how: action.how,
    needs: action.needs.flatMap((id) => titles.get(id) ?? []),
    status: line.status,
    noRegret: line.noRegret,
    days: line.days,
    start: place?.start ?? null,
    end: place?.end ?? null,
    moved: place?.moved ?? false,
    owner: note.owner ?? null,
    due: note.due ?? null,
    note: note.note ?? null,
    conflicts: conflictLines(place?.conflicts ?? []),
  }
}

function titlesWhere(
  { assessment, questionnaires }: PathInput,
  holds: (note: ActionNote) => boolean,
): string[] {
  const { actions: notes } = improvementOf(assessment)
  return questionnaires
    .flatMap(allActions)
    .flatMap(({ id, title }) => (notes[id] && holds(notes[id]) ? [title] : []))
}

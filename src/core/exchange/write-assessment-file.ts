import type {
  Answer,
  Assessment,
  Improvement,
  Profile,
  ReportChoices,
} from '#core/assessment/schema.ts'
import { assessmentFileFormat } from './format.ts'
import type { AssessmentFile, Printed } from './schema.ts'

/**
 * The text of an assessment's file: JSON with its keys always in the same order and its answers by item id, so that two
 * saved files differ only where the assessments do. `savedAt` is an ISO time; `printed` is what a report that carries the
 * file says.
 */
export function writeAssessmentFile(
  assessment: Assessment,
  savedAt: string,
  printed?: Printed,
): string {
  const { version, id, example, createdAt, updatedAt, profile, questionnaires } = assessment
  const { depth, targets, improvement, report } = assessment
  const answers = [...assessment.answers].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const file: AssessmentFile = {
    format: assessmentFileFormat,
    version: 4,
    app: 'Zhijie',
    savedAt,
    assessment: {
      version,
      id,
      example,
      createdAt,
      updatedAt,
      profile: orderProfile(profile),
      depth,
      ...(targets && { targets: byKey(targets) }),
      ...(improvement && { improvement: orderImprovement(improvement) }),
      ...(report && { report: orderReport(report) }),
      questionnaires: questionnaires.map((one) => ({ id: one.id, version: one.version })),
      answers: Object.fromEntries(answers.map(([itemId, answer]) => [itemId, orderAnswer(answer)])),
    },
    ...(printed && { printed }),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function orderProfile(profile: Profile): Profile {
  const { name, sector, staff, revenueWan, assetsWan, size, life, roles, ambition } = profile
  return { name, sector, staff, revenueWan, assetsWan, size, life, roles, ambition }
}

function orderReport(report: ReportChoices): ReportChoices {
  const { parts, language, second, color, logo, foreword, closing, outward } = report
  return { parts, language, second, color, logo, foreword, closing, outward }
}

function orderImprovement(improvement: Improvement): Improvement {
  const { goal, estimate, dayRate, start, capacity, actions, variants } = improvement
  return {
    goal,
    estimate,
    dayRate,
    start,
    capacity,
    actions: byKey(actions),
    variants: variants.map((one) => ({
      id: one.id,
      name: one.name,
      actions: one.actions.toSorted(),
      levels: byKey(one.levels),
    })),
  }
}

function byKey<V>(record: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function orderAnswer(answer: Answer): Answer {
  const { note, at } = answer
  switch (answer.state) {
    case 'answered': {
      const { state, value, evidence, evidenceNote, link, validUntil } = answer
      return { state, value, evidence, evidenceNote, link, validUntil, note, at }
    }
    case 'not-applicable':
      return { state: answer.state, reason: answer.reason, note, at }
    case 'dont-know':
    case 'unanswered':
      return { state: answer.state, note, at }
  }
}

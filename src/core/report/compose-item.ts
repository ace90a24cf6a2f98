import type { Answer, Assessment } from '#core/assessment/schema.ts'
import { actionsForGate, actionsForNextLevel } from '#core/planning/next-actions.ts'
import type { Target } from '#core/planning/targets.ts'
import type { Item, Questionnaire } from '#core/questionnaire/localize.ts'
import { isOpenGate, scaleOf } from '#core/scoring/item-share.ts'
import type { ItemScore } from '#core/scoring/score-card.ts'
import { actionLine } from '#core/report/compose-actions.ts'
import type { ItemReport } from '#core/report/report.ts'

/** One item of the report: what was said, where it stands, what comes next. `today` is an ISO date. */
export function composeItem(
  item: Item,
  score: ItemScore,
  questionnaire: Questionnaire,
  assessment: Assessment,
  target: Target,
  today: string,
): ItemReport {
  const answer = assessment.answers.get(item.id)
  const leveled = scaleOf(item) !== null && score.state !== 'not-applicable'
  const known = leveled && (score.state === 'answered' || score.state === 'dont-know')
  const levels = item.kind === 'level' ? Object.keys(item.anchors).length : 5
  const chosen =
    item.kind === 'level' && answer?.state === 'answered' && typeof answer.value === 'number'
      ? answer.value
      : score.lowLevel
  const level = known ? chosen : null
  const open = item.kind === 'gate' && isOpenGate(answer)
  const actions = open
    ? actionsForGate(questionnaire, item.id)
    : level !== null && level < levels
      ? actionsForNextLevel(questionnaire, item.id, level, assessment.improvement?.dayRate)
      : []
  return {
    id: item.id,
    questionnaireId: questionnaire.id,
    kind: item.kind,
    key: score.key,
    ask: item.ask,
    why: item.why ?? null,
    appliesTo: item.kind === 'gate' ? item.appliesTo : null,
    state: score.state,
    measures: item.measures,
    level,
    levels,
    share: score.share,
    target: target.share,
    said: saidOf(item, answer),
    gate:
      item.kind === 'gate' && answer?.state === 'answered' && typeof answer.value === 'string'
        ? answer.value
        : null,
    next: nextOf(item, level, levels),
    evidence: evidenceOf(item, answer, today),
    note: answer?.note || null,
    reason:
      answer?.state === 'not-applicable' && !assessment.report?.outward ? answer.reason : null,
    actions: actions.map((action) => actionLine(action, questionnaire)),
  }
}

function evidenceOf(item: Item, answer: Answer | undefined, today: string): ItemReport['evidence'] {
  if (answer?.state !== 'answered') return null
  const { evidence: grade = 0, evidenceNote, link, validUntil = null } = answer
  const noted = grade > 0 || evidenceNote || link || validUntil !== null
  if (scaleOf(item) === null && !noted) return null
  return {
    grade,
    note: evidenceNote || null,
    link: link || null,
    validUntil,
    expired: validUntil !== null && validUntil < today,
  }
}

function nextOf(item: Item, level: number | null, levels: number): ItemReport['next'] {
  if (level === null || level >= levels) return null
  const next = level + 1
  return {
    level: next,
    anchor: item.kind === 'level' ? (item.anchors[String(next)] ?? null) : null,
  }
}

function saidOf(item: Item, answer: Answer | undefined): string[] {
  if (answer?.state !== 'answered') return []
  const { value } = answer
  switch (item.kind) {
    case 'level':
      return [item.anchors[String(value)] ?? String(value)]
    case 'choice':
      return item.options.filter((option) => option.id === value).map((option) => option.label)
    case 'checklist':
      return item.options
        .filter((option) => Array.isArray(value) && value.includes(option.id))
        .map((option) => option.label)
    case 'number':
      return [`${String(value)} ${item.unit}`]
    case 'gate':
      return []
    case 'text':
      return typeof value === 'string' && value !== '' ? [value] : []
  }
}

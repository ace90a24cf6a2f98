import { findItem } from '#core/questionnaire/find-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { shownGrade } from '#core/report/evidence-coverage.ts'
import type {
  EvidenceLack,
  EvidenceReport,
  ItemReport,
  MissingEvidence,
  QuestionnaireReport,
} from '#core/report/report.ts'
import { levelOf } from '#core/scoring/item-share.ts'

/** From this stage on an answer says that something is in force, which is to be shown. */
const claimedStage = 3

/** Every item with evidence, and the items answered high that have none. */
export function composeEvidence(
  reports: readonly QuestionnaireReport[],
  questionnaires: readonly Questionnaire[],
): EvidenceReport {
  const groups = reports.map(({ id, title, sections }) => ({
    id,
    title,
    items: sections.flatMap(({ items }) => items),
    questionnaire: questionnaires.find((one) => one.id === id),
  }))
  return {
    held: groups
      .map(({ id, title, items }) => ({ id, title, lines: items.filter(hasEvidence) }))
      .filter(({ lines }) => lines.length > 0),
    missing: groups
      .map(({ id, title, items, questionnaire }) => ({
        id,
        title,
        lines: items.flatMap((item): MissingEvidence[] => {
          const lack = lackOf(item)
          const couldShow = questionnaire && findItem(questionnaire, item.id)?.evidence
          return lack ? [{ item, lack, couldShow: couldShow ?? [] }] : []
        }),
      }))
      .filter(({ lines }) => lines.length > 0),
  }
}

function hasEvidence({ evidence }: ItemReport): boolean {
  if (!evidence) return false
  const { grade, note, link, validUntil } = evidence
  return grade > 0 || note !== null || link !== null || validUntil !== null
}

function lackOf({ kind, state, share, evidence }: ItemReport): EvidenceLack | null {
  if (kind === 'gate' || kind === 'text' || state !== 'answered' || share === null) return null
  if (levelOf(share, 5) < claimedStage) return null
  const grade = evidence?.grade ?? 0
  if (grade >= shownGrade) return evidence?.expired ? 'expired' : null
  return grade === 0 ? 'none' : 'stated'
}

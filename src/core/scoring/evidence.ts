import type { Answer, EvidenceGrade } from '#core/assessment/schema.ts'

/** The highest stage that each evidence grade supports, for grades 0 to 4. */
const supported = [2, 2, 3, 4, 5] as const

/** The evidence behind an answer as it counts today: past its valid-until it is no more than a statement. */
export function gradeOf(answer: Answer | undefined, today: string): EvidenceGrade {
  if (answer?.state !== 'answered') return 0
  const grade = answer.evidence ?? 0
  if (grade <= 1 || answer.validUntil === undefined) return grade
  return answer.validUntil < today ? 1 : grade
}

/** A share capped at what the evidence supports: stage 2, 2, 3, 4, 5 of five for grades 0 to 4. */
export function evidencedShare(share: number, grade: EvidenceGrade): number {
  return Math.min(share, (supported[grade] - 1) / 4)
}

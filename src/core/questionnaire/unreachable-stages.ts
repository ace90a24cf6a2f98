import { placedSections } from '#core/questionnaire/placed.ts'
import type { QuestionnaireProblem } from '#core/questionnaire/problem.ts'
import type {
  AuthoredItem,
  AuthoredQuestionnaire,
  AuthoredSection,
} from '#core/questionnaire/schema.ts'

/** Stages that no set of answers reaches, because too much weight (or a key item) cannot rise that far. */
export function unreachableStages(questionnaire: AuthoredQuestionnaire): QuestionnaireProblem[] {
  const stages = questionnaire.levels?.length ?? 5
  const held = (section: AuthoredSection, level: number): number | null => {
    const parts = [
      ...section.items
        .filter((item) => item.kind !== 'gate' && item.kind !== 'text')
        .map((item) => ({
          weight: 'weight' in item ? item.weight : 1,
          held: 1 + Math.floor((stages - 1) * best(item) + 1e-9) >= level ? 1 : 0,
        })),
      ...section.sections.map((child) => ({ weight: child.weight, held: held(child, level) })),
    ]
    return meanHeld(parts)
  }
  const items = placedSections(questionnaire.sections, []).flatMap(({ value }) => value.items)
  const problems: QuestionnaireProblem[] = []
  for (let stage = 2; stage <= stages; stage += 1) {
    const share = meanHeld(
      questionnaire.sections.map((one) => ({ weight: one.weight, held: held(one, stage) })),
    )
    const keyLost = items.some(
      (item) =>
        'key' in item && item.key && 1 + Math.floor((stages - 1) * best(item) + 1e-9) < stage,
    )
    if (share !== null && (share < questionnaire.stage.share - 1e-9 || keyLost)) {
      problems.push({ kind: 'stage-unreachable', path: ['sections'], stage })
    }
  }
  return problems
}

function meanHeld(
  parts: readonly { readonly weight: number; readonly held: number | null }[],
): number | null {
  const counting = parts.filter((part) => part.held !== null)
  const weight = counting.reduce((sum, part) => sum + part.weight, 0)
  if (weight === 0) return null
  return counting.reduce((sum, part) => sum + part.weight * (part.held ?? 0), 0) / weight
}

/** The highest share an item can give. */
function best(item: AuthoredItem): number {
  if (item.kind !== 'choice' && item.kind !== 'number' && item.kind !== 'checklist') return 1
  if (item.kind === 'number') return Math.max(...item.points.map(([, share]) => share))
  if (item.kind === 'choice') {
    // Where only some options say a share, that is the problem to be told of, and not what follows from it.
    return item.options.every((option) => option.share !== undefined)
      ? Math.max(...item.options.map((option) => option.share ?? 0))
      : 1
  }
  const sum = item.options.reduce((s, o) => s + (o.exclusive ? 0 : o.points), 0)
  return item.max === undefined ? 1 : Math.min(1, sum / item.max)
}

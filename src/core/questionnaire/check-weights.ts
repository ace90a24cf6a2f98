import type { Path, QuestionnaireProblem } from '#core/questionnaire/problem.ts'
import type { AuthoredQuestionnaire, AuthoredSection } from '#core/questionnaire/schema.ts'

type Weighed = {
  readonly weight: number
  readonly weightReason?: unknown
  readonly path: Path
}

/**
 * Weights that differ without a word of why. A weight of 1 and one that all its siblings share need no reason; the siblings
 * of a whole questionnaire are in other files, so that it needs one unless it is 1.
 */
export function checkWeights(questionnaire: AuthoredQuestionnaire): QuestionnaireProblem[] {
  const { weight, weightReason, sections } = questionnaire
  return [
    ...unexplained([{ weight, weightReason, path: [] }]),
    ...unequal(sections.map((section, i) => ({ ...section, path: ['sections', i] }))),
    ...sections.flatMap((section, i) => inside(section, ['sections', i])),
  ]
}

/** Items and sections of one section weigh against each other; a duty's weight orders questions only and needs no reason. */
function inside({ items, sections }: AuthoredSection, path: Path): QuestionnaireProblem[] {
  const siblings: Weighed[] = items.flatMap((item, i) =>
    item.kind === 'gate' || item.kind === 'text' ? [] : [{ ...item, path: [...path, 'items', i] }],
  )
  const below = sections.map((section, i) => ({ section, path: [...path, 'sections', i] }))
  return [
    ...unequal([...siblings, ...below.map((one) => ({ ...one.section, path: one.path }))]),
    ...below.flatMap((one) => inside(one.section, one.path)),
  ]
}

function unequal(siblings: readonly Weighed[]): QuestionnaireProblem[] {
  const allEqual = siblings.every(({ weight }) => weight === siblings[0]?.weight)
  return allEqual ? [] : unexplained(siblings)
}

function unexplained(siblings: readonly Weighed[]): QuestionnaireProblem[] {
  return siblings
    .filter(({ weight, weightReason }) => weight !== 1 && weightReason === undefined)
    .map(({ weight, path }) => ({
      kind: 'weight-without-reason',
      path: [...path, 'weight'],
      weight,
    }))
}

import { compareVersions } from '#core/questionnaire/changes/compare-versions.ts'
import { followItem } from '#core/questionnaire/changes/follow-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { Improvement } from './schema.ts'

type Variant = Improvement['variants'][number]

/** What is tried in variants, with renamed items under their new ids; a variant that names none is the very same object. */
export function followVariants(
  improvement: Improvement,
  { changes = [] }: Questionnaire,
  version: string,
): Improvement {
  const first = changes.findIndex(({ to }) => compareVersions(version, to) < 0)
  if (first === -1) return improvement
  const idNow = (levels: Variant['levels'], itemId: string): string => {
    const { id, ended } = followItem(changes, first - 1, itemId)
    return ended || Object.hasOwn(levels, id) ? itemId : id
  }
  const variants = improvement.variants.map((variant) => {
    const { levels } = variant
    const now = Object.entries(levels).map(([id, level]) => [idNow(levels, id), level] as const)
    const isSame = now.every(([id]) => Object.hasOwn(levels, id))
    return isSame ? variant : { ...variant, levels: Object.fromEntries(now) }
  })
  const isSame = variants.every((variant, place) => variant === improvement.variants[place])
  return isSame ? improvement : { ...improvement, variants }
}

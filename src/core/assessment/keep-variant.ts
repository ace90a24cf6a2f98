import { fail, ok, type Result } from '#core/result.ts'
import type { Variant } from './schema.ts'

/** How many trials can be kept, and the longest name one is given here, in UTF-16 units. */
export const variantLimits = { count: 50, name: 60 } as const

/** Why a trial cannot be kept under a name. */
export type VariantProblem =
  | { readonly kind: 'variant-unnamed' }
  | { readonly kind: 'variant-name-too-long'; readonly most: number }
  /** Another one has this name, as `name` writes it. */
  | { readonly kind: 'variant-name-taken'; readonly name: string }
  | { readonly kind: 'too-many-variants'; readonly most: number }

/** The kept trials with one more, or with the one of the same id as it is now; its name is trimmed. */
export function keepVariant(
  variants: readonly Variant[],
  variant: Variant,
): Result<Variant[], VariantProblem> {
  const name = variant.name.trim()
  if (name === '') return fail({ kind: 'variant-unnamed' })
  const before = variants.find(({ id }) => id === variant.id)
  const isRenamed = before?.name !== name
  if (isRenamed && name.length > variantLimits.name) {
    return fail({ kind: 'variant-name-too-long', most: variantLimits.name })
  }
  const namesake = variants.find((one) => one !== before && key(one.name) === key(name))
  if (isRenamed && namesake) return fail({ kind: 'variant-name-taken', name: namesake.name })
  const kept = { ...variant, name }
  if (before) return ok(variants.map((one) => (one === before ? kept : one)))
  if (variants.length >= variantLimits.count) {
    return fail({ kind: 'too-many-variants', most: variantLimits.count })
  }
  return ok([...variants, kept])
}

/** Names that differ in nothing but case, width or spaces look the same in a list. */
function key(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

import { allToTraditional } from './to-traditional.ts'

/** The same value with every text in it in Traditional Chinese. */
export function convertStrings(value: unknown): unknown {
  const texts: string[] = []
  visitStrings(value, (text) => {
    texts.push(text)
    return text
  })
  const converted = allToTraditional(texts).values()
  return visitStrings(value, (text) => converted.next().value ?? text)
}

/** The same value with every string put through a function, in a fixed order. */
function visitStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((entry: unknown) => visitStrings(entry, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, visitStrings(entry, change)]),
  )
}

/** The same with a Traditional text beside every Simplified one; what an author wrote in Traditional is kept. */
export function withTraditional<T>(value: T): T
export function withTraditional(value: unknown): unknown {
  const simplified: unknown[] = []
  visitTexts(value, (text) => {
    simplified.push(text)
    return text
  })
  const converted = convertStrings(simplified)
  const traditional = Array.isArray(converted) ? converted.values() : [].values()
  return visitTexts(value, (text) => traditional.next().value ?? text)
}

/** Walks to every text that has a Simplified form and no Traditional one, and puts the Traditional one beside it. */
function visitTexts(value: unknown, derive: (simplified: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => visitTexts(entry, derive))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const own = entries.find(([key]) => key === 'zh-Hans')
  if (!own)
    return Object.fromEntries(entries.map(([key, entry]) => [key, visitTexts(entry, derive)]))
  if (entries.some(([key]) => key === 'zh-Hant')) return value
  return { ...value, 'zh-Hant': derive(own[1]) }
}

import type { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import { sha256 } from './sha-256.ts'

/** The fingerprints of questionnaires, by their ids. */
export type Fingerprints = Readonly<Record<string, string>>

/**
 * What a questionnaire says and how it scores, as 64 hexadecimal digits: the same in every language, another one as soon
 * as a word or a weight is changed, even where the author left the version as it was. The order of keys does not count,
 * nor does Traditional Chinese, which the build derives.
 */
export function fingerprint(authored: AuthoredQuestionnaire): string {
  return sha256(JSON.stringify(ordered(authored)))
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'zh-Hant')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, ordered(entry)]),
  )
}

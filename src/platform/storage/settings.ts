import { type Language, languages } from '#core/language.ts'
import type { StorageProblem } from '#core/problem.ts'
import type { Result } from '#core/result.ts'
import { attempt } from './attempt.ts'
import type { Storage } from './open-storage.ts'
import { written } from './written.ts'

/** What a person chose for this browser, as far as it is kept and still means something. */
export type KeptSettings = {
  readonly language?: Language
  readonly theme?: 'auto' | 'light' | 'dark'
}

const themes = ['auto', 'light', 'dark'] as const
const key = 'settings'

/** The settings that are kept; one that is unknown today is left out. */
export function readSettings(storage: Storage): Promise<Result<KeptSettings, StorageProblem>> {
  return attempt(storage, 'storage-read-failed', async (connection) => {
    const raw: unknown = await connection.get('settings', key)
    const fields = new Map<string, unknown>(
      typeof raw === 'object' && raw !== null ? Object.entries(raw) : [],
    )
    const language = languages.find((known) => known === fields.get('language'))
    const theme = themes.find((known) => known === fields.get('theme'))
    return { ...(language && { language }), ...(theme && { theme }) }
  })
}

/** Keeps the settings. */
export function keepSettings(
  storage: Storage,
  settings: KeptSettings,
): Promise<Result<null, StorageProblem>> {
  return attempt(storage, 'storage-write-failed', async (connection) => {
    await written(connection, ['settings'], async (writing) => {
      await writing.objectStore('settings').put(settings, key)
    })
    return null
  })
}

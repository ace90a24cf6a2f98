import '#app/styles.css'
import { cleanup, render } from 'vitest-browser-react'
import { App } from '#app/app.tsx'
import type { Assessment } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import { changeSettings } from '#state/settings.ts'
import { loadWords } from '#words/load-words.ts'
import { assessmentOf, emptyDesk, keep } from './desk.ts'

/** Keeps an assessment about which little more than a name is known. */
export async function keepNamed(
  id: string,
  name: string,
  more: Partial<Assessment> = {},
): Promise<void> {
  await keep(assessmentOf(id, { profile: { name, roles: [], ambition: 'basic' }, ...more }))
}

/** Draws the whole program at an address, in a browser that keeps what `before` keeps. */
export async function showApp(
  options: {
    readonly at?: string
    readonly language?: Language
    readonly before?: () => Promise<void>
  } = {},
) {
  const { at = '/', language = 'en', before } = options
  await cleanup()
  await emptyDesk()
  await before?.()
  changeSettings({ language, theme: 'light' })
  location.hash = at
  return await render(<App words={await loadWords(language)} />)
}

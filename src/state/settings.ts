import { create } from 'zustand'
import type { Language } from '#core/language.ts'

/** What a person chose for this browser. */
export type Settings = {
  readonly language: Language
  readonly theme: 'auto' | 'light' | 'dark'
}

/** The hook that reads the settings. */
export const useSettings = create<Settings>(() => ({ language: 'zh-Hans', theme: 'auto' }))

/** Changes some of the settings. */
export function changeSettings(changes: Partial<Settings>): void {
  useSettings.setState(changes)
}

import type { Terminal } from '#cli/terminal.ts'
import { terminal as spoken } from '#words/en/terminal.ts'
import { english } from '#words/en/words.ts'

/** A terminal that speaks English, with all that was said on it and all it complained of. */
export function openTerminal(differs: Partial<Terminal> = {}) {
  const said: string[] = []
  const complaints: string[] = []
  const terminal: Terminal = {
    language: 'en',
    words: { ...english, terminal: spoken },
    json: false,
    questionnaires: 'questionnaires',
    today: '2026-11-23',
    out: (text) => void said.push(text),
    complain: (text) => void complaints.push(text),
    ...differs,
  }
  return { terminal, said, complaints }
}

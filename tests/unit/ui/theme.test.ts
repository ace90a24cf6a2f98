import { readFileSync } from 'node:fs'
import { DEFAULT_THEME, defaultCssVariablesResolver } from '@mantine/core'
import { describe, expect, it } from 'vitest'
import { theme } from '#ui/theme.ts'

/** Quiet text, errors, placeholders and links are deepened on purpose, until they pass WCAG AA on both grounds. */
const deepened = ['dimmed', 'error', 'placeholder', 'anchor'].map(
  (name) => `--mantine-color-${name}`,
)

/** The kit's colours that no part of ours is given. */
const unused = /^--mantine-color-(dark|gray|pink|grape|violet|indigo|blue|cyan|green|lime|orange)-/

const parts = {
  variables: 'html:root',
  light: "html:root[data-mantine-color-scheme='light']",
  dark: "html:root[data-mantine-color-scheme='dark']",
} as const

describe('the theme, written out as a style sheet', () => {
  for (const [part, selector] of Object.entries(parts)) {
    it(`says in its ${part} part what the kit would make of the theme`, () => {
      const key = part === 'light' || part === 'dark' ? part : 'variables'
      const written = new Map(variablesUnder(selector))
      for (const name of deepened) expect(written.delete(name)).toBe(key !== 'variables')
      expect(written).toEqual(new Map(changedIn(key)))
    })
  }
})

/** What the kit makes of the theme where its own sheet says otherwise. */
function changedIn(part: keyof typeof parts): [string, string][] {
  const ours = defaultCssVariablesResolver(theme)[part]
  const theirs = new Map(Object.entries(defaultCssVariablesResolver(DEFAULT_THEME)[part]))
  return Object.entries(ours)
    .filter(([name, value]) => theirs.get(name) !== value)
    .filter(([name]) => !unused.test(name) && !deepened.includes(name))
    .map(([name, value]) => [name, value.replaceAll('"', "'")])
}

function variablesUnder(selector: string): [string, string][] {
  const sheet = readFileSync('src/ui/theme.css', 'utf8').replaceAll(/\s+/g, ' ')
  const body = sheet.split(`${selector} {`)[1] ?? ''
  return [...(body.split('}')[0] ?? '').matchAll(/(--[\w-]+): ([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, value],
  )
}

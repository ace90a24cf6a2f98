import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { editorSchemas } from '#cli/editor-schemas.ts'

test.each(Object.entries(editorSchemas()))(
  'questionnaires/%s says what the schema says (npm run schemas writes it anew)',
  (file, text) => {
    expect(readFileSync(`questionnaires/${file}`, 'utf8')).toBe(text)
  },
)

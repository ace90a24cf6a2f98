import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { editorSchemas } from './editor-schemas.ts'

for (const [file, text] of Object.entries(editorSchemas())) {
  await writeFile(join('questionnaires', file), text)
}

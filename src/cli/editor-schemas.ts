import { type $ZodType, toJSONSchema } from 'zod/v4/core'
import { Changes } from '#core/questionnaire/changes/schema.ts'
import { ConsistencyFile } from '#core/consistency/schema.ts'
import { GlossaryFile } from '#core/glossary/schema.ts'
import { PlanFile, QuestionnaireFile, Section } from '#core/questionnaire/schema.ts'
import { SupportFile } from '#core/support/schema.ts'

/** The JSON Schemas that give editors completion and checks while a questionnaire is written, by file name. */
export function editorSchemas(): { readonly [file: string]: string } {
  return {
    'questionnaire.schema.json': write(QuestionnaireFile, 'A questionnaire: questionnaire.yaml'),
    'section.schema.json': write(Section, 'A section of a questionnaire: <section>.yaml'),
    'changes.schema.json': write(
      Changes,
      'What changed between the versions of a questionnaire: changes.yaml',
    ),
    'plan.schema.json': write(
      PlanFile,
      'The plan whose measures the questionnaires serve: plan.yaml',
    ),
    'support.schema.json': write(
      SupportFile,
      'The kinds of public support an enterprise can look for: support.yaml',
    ),
    'consistency.schema.json': write(
      ConsistencyFile,
      'Answers that do not go together: consistency.yaml',
    ),
    'glossary.schema.json': write(GlossaryFile, 'One word for each concept: glossary.yaml'),
  }
}

function write(schema: $ZodType, title: string): string {
  const generated = toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'ref' })
  return `${JSON.stringify({ title, ...generated }, null, 2)}\n`
}

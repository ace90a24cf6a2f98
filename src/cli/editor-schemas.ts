import { type $ZodType, toJSONSchema } from 'zod/v4/core'
import { Changes } from '#core/questionnaire/changes/schema.ts'
import { PlanFile, QuestionnaireFile, Section } from '#core/questionnaire/schema.ts'

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
  }
}

function write(schema: $ZodType, title: string): string {
  const generated = toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'ref' })
  return `${JSON.stringify({ title, ...generated }, null, 2)}\n`
}

import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { variantLimits, type VariantProblem } from '#core/assessment/keep-variant.ts'
import { FormText } from '#ui/form/form-text.tsx'
import { typedForm, typedText } from '#ui/form/typed.ts'
import { useZodForm } from '#ui/form/use-zod-form.ts'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './what-if.module.css'

/** A name to be typed for a trial; why it cannot be taken is said right below it. `onName` gives that back, or null. */
export function VariantName(props: {
  readonly label: string
  readonly submit: string
  readonly before?: string
  readonly onName: (name: string) => VariantProblem | null
}) {
  const { label, submit, before = '', onName } = props
  const { common, whatIf } = useAllWords()
  const schema = useMemo(
    () => typedForm({ name: typedText(common.typed, { most: variantLimits.name }) }),
    [common],
  )
  const form = useZodForm(schema, { name: before })
  const take = ({ name }: { readonly name: string }): void => {
    const problem = onName(name)
    if (problem) form.setError('name', { message: sayProblem(problem) }, { shouldFocus: true })
    else form.reset()
  }
  const { problem: say } = whatIf.kept
  const sayProblem = (problem: VariantProblem): string => {
    switch (problem.kind) {
      case 'variant-unnamed':
        return say.unnamed
      case 'variant-name-too-long':
        return say.tooLong(problem.most)
      case 'variant-name-taken':
        return say.taken(problem.name)
      case 'too-many-variants':
        return say.tooMany(problem.most)
    }
  }
  return (
    <form
      className={classes['naming']}
      noValidate
      onSubmit={(event) => void form.handleSubmit(take)(event)}
    >
      <FormText form={form} name="name" label={label} autoComplete="off" />
      <Button type="submit">{submit}</Button>
    </form>
  )
}

import { Alert, Button, Stack, Text } from '@mantine/core'
import type { ChecklistTrouble } from '#core/checklist/trouble.ts'
import { tellChecklist, useReadChecklist } from '#state/read-checklist.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { troubleText } from '#words/checklist-trouble.ts'

/** What was found in the checklist that was opened just now: how much was read, and everything that could not be. */
export function ReadNews({ id }: { readonly id: string }) {
  const words = useAllWords()
  const { read, trouble } = words.checklist
  const { news } = useReadChecklist()
  if (news?.id !== id) return null
  const { troubles, answers, filledBy, filledOn } = news
  const by = read.filledBy(filledBy, filledOn)
  const isNoneRead = answers === 0 && troubles.length > 0
  return (
    <Alert color={troubles.length > 0 ? 'yellow' : 'teal'}>
      <Stack gap="xs" align="start">
        <Text fw={600}>{read.title(answers + troubles.length)}</Text>
        <Text>{isNoneRead ? read.noneRead : read.answers(answers)}</Text>
        {by && (
          <div>
            <Text>{by}</Text>
            <Text size="sm">{read.notKept}</Text>
          </div>
        )}
        {troubles.length === 0 ? (
          answers > 0 && <Text>{read.noTrouble}</Text>
        ) : (
          <>
            <Text fw={600}>{read.troubles(troubles.length)}</Text>
            <ul>
              {troubles.map((one, place) => (
                // One item may have two of a kind.
                <li key={`${place} ${one.of} ${one.kind}`}>
                  <Text fw={600}>{aboutOf(one, trouble.facts)}</Text>
                  <Text>{troubleText(one, words)}</Text>
                </li>
              ))}
            </ul>
            {troubles.some(({ about, said }) => about === 'item' && said.length > 0) && (
              <Text>{read.noted}</Text>
            )}
          </>
        )}
        <Button size="xs" variant="default" onClick={() => tellChecklist(null)}>
          {read.dismiss}
        </Button>
      </Stack>
    </Alert>
  )
}

/** What a trouble is about: an item by its number and how it reads, a fact of the enterprise, or a field by its name. */
function aboutOf(
  { number, ask, of }: ChecklistTrouble,
  facts: { readonly [fact: string]: string },
): string {
  if (number !== '') return [number, ask].filter(Boolean).join(' ')
  return facts[of] ?? of
}

import { useCallback, useMemo } from 'react'
import { composeGlossary } from '#core/report/compose-glossary.ts'
import { platform } from '#state/platform.ts'
import { Fold } from '#ui/fold.tsx'
import { Part } from '#ui/part.tsx'
import { useLoaded } from '#ui/use-loaded.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { useResults } from './results-context.ts'
import classes from './results.module.css'
import own from './glossary-part.module.css'

/** The terms of what is asked here, each under an id of its own. Nothing where they do not arrive. */
export function GlossaryPart() {
  const { report, places } = useResults()
  const { glossary: said } = useAllWords()
  const { language, questionnaires } = report
  const { value } = useLoaded(useCallback(() => platform().loadCompanions(language), [language]))
  const terms = useMemo(() => {
    const asked = questionnaires.flatMap(({ title, summary, sections }) => [
      title,
      summary,
      ...sections.flatMap((section) => [
        section.title,
        ...section.items.flatMap(({ id, actions }) => [places.get(id)?.item, actions]),
      ]),
    ])
    return composeGlossary(asked, value?.glossary ?? [], language)
  }, [questionnaires, places, value, language])
  if (terms.length === 0) return null
  return (
    <Part id="glossary" title={said.title} intro={said.intro}>
      <Fold heading="h3" title={said.count(terms.length)}>
        <dl className={`${classes['foldBody']} ${own['terms']}`}>
          {terms.map(({ id, term, meaning }) => (
            <div key={id} id={`term-${id}`}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </Part>
  )
}
